import CMorphoLookup
import MorphoImages

/// Tables in the form that the kernels read, and the steps of the work. The memory lives as long
/// as the plan and never changes.
final class FastRetouchPlan: @unchecked Sendable {
    // Unchecked: the pointers lead to memory that is written in `init` only.
    private let memory = KernelMemory()
    private let high: UnsafePointer<Float>
    private let low: UnsafePointer<Float>
    private let factors: morpho_retouch_factors

    init(_ tables: RetouchTables) {
        high = memory.keep(tables.high)
        low = memory.keep(tables.low)
        factors = morpho_retouch_factors(
            axis: memory.keep(tables.axisFactors), mix: memory.keep(tables.mixFactors),
            plane: memory.keep(tables.planeFactors), cubes: Int32(tables.cubes))
    }

    /// The sums of the features over the reduced picture.
    func sums(_ image: Image, _ kernels: morpho_lookup_kernels) -> [Double] {
        let rows = Self.cells(image.height)
        let columns = Self.cells(image.width)
        var sums = [Double](repeating: 0, count: RetouchTables.features)
        rows.withUnsafeBufferPointer { rows in
            columns.withUnsafeBufferPointer { columns in
                image.samples.withUnsafeBufferPointer { samples in
                    var features = morpho_retouch_features(
                        high: high, low: low, rows: rows.baseAddress, columns: columns.baseAddress)
                    var picture = morpho_picture(
                        samples: samples.baseAddress, width: Int32(image.width),
                        height: Int32(image.height), channels: 3)
                    kernels.sum(&features, &picture, &sums)
                }
            }
        }
        return sums
    }

    private static func cells(_ count: Int) -> [morpho_retouch_cell] {
        (0..<RetouchPrediction.grid).map { cell in
            let neighbours = RetouchPrediction.Neighbours(cell, count: count)
            return morpho_retouch_cell(
                first: Int32(neighbours.first), second: Int32(neighbours.second),
                share: Int32(neighbours.share))
        }
    }

    /// The mixed cube, as `ColourCube.entries`, and a few numbers of no meaning; nil without memory
    /// for it.
    func entries(quarters: [Int], _ kernels: morpho_lookup_kernels) -> [Int16]? {
        let points = RetouchTables.points
        let count = 4 * (points * points * points + Int(MORPHO_MORE_ENTRIES))
        let weights = quarters.map { Float($0) / 4 }
        var isComplete = false
        let entries = [Int16](unsafeUninitializedCapacity: count) { entries, initialized in
            var factors = self.factors
            // What the kernel may leave out.
            entries[(count - 4 * Int(MORPHO_MORE_ENTRIES))...].initialize(repeating: 0)
            isComplete = kernels.mix(&factors, weights, entries.baseAddress) == 0
            if !isComplete { entries.initialize(repeating: 0) }
            initialized = count
        }
        return isComplete ? entries : nil
    }
}
