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

    /// Numbers of a cube.
    static let cubeSize = 4 * RetouchTables.points * RetouchTables.points * RetouchTables.points

    /// Mixes a cube of `cubeSize` numbers, as `ColourCube.entries`, together with others that call
    /// this with the same slices. It returns when all of it is there.
    ///
    /// - Returns: whether there was memory for it.
    func mix(
        _ weights: UnsafePointer<Float>, _ kernels: morpho_lookup_kernels,
        slices: UnsafeMutablePointer<morpho_shared_parts>, entries: UnsafeMutablePointer<Int16>
    ) -> Bool {
        var factors = self.factors
        return kernels.mix(&factors, weights, slices, entries) == 0
    }
}
