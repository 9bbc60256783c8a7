import CMorphoLookup
import MorphoImages

/// A retoucher for use: the same bytes as `GoldenRetoucher`, by vector instructions and threads.
public struct FastRetoucher: Sendable {
    public let tables: RetouchTables
    private let plan: FastRetouchPlan
    private let kernels: LookupKernels

    /// Pixels that a thread takes at a time; they and their result stay in the caches.
    private static let part = 1 << 12

    /// The instruction set in use: "avx512", "avx2" or "baseline".
    public var instructionSet: String { kernels.name }

    /// - Parameter instructionSet: nil takes the fastest that the processor has.
    /// - Throws: `RetouchError.instructionSet`.
    public init(
        _ tables: RetouchTables, instructionSet: String? = nil
    ) throws(RetouchError) {
        if let instructionSet {
            guard let kernels = LookupKernels(instructionSet) else {
                throw .instructionSet(instructionSet, available: LookupKernels.available)
            }
            self.kernels = kernels
        } else {
            kernels = LookupKernels()
        }
        self.tables = tables
        plan = FastRetouchPlan(tables)
    }

    /// What is found out about a picture: equal to `RetouchPrediction(image, tables:)`.
    ///
    /// - Throws: `RetouchError.grey`.
    public func predict(_ image: Image) throws(RetouchError) -> RetouchPrediction {
        guard image.channels == 3 else { throw .grey(width: image.width, height: image.height) }
        return RetouchPrediction(sums: plan.sums(image, kernels.functions), tables: tables)
    }

    /// The cube for these weights: equal to `ColourCube(tables, quarters:)`.
    ///
    /// - Parameter quarters: one for each of the cubes that are mixed.
    /// - Returns: nil without memory for it.
    func cube(quarters: [Int]) -> ColourCube? {
        var isComplete = false
        let entries = [Int16](unsafeUninitializedCapacity: FastRetouchPlan.cubeSize) {
            cube, count in
            cube.initialize(repeating: 0)
            count = FastRetouchPlan.cubeSize
            guard let start = cube.baseAddress else { return }
            let shared = SharedMemory(start: start)
            isComplete = SharedWork.run(workers: 1) { steps in
                plan.mix(
                    Self.weights(quarters), kernels.functions, slices: steps,
                    entries: shared.start)
            }
        }
        return isComplete ? ColourCube(entries: entries) : nil
    }

    private static func weights(_ quarters: [Int]) -> [Float] { quarters.map { Float($0) / 4 } }

    /// The retouched picture; `threads` share its pixels and the mixing of its cube.
    ///
    /// - Throws: `RetouchError.grey`, `.threads`, `.memory`.
    public func retouch(_ image: Image, threads: Int = 1) throws(RetouchError) -> Image {
        guard (1...1024).contains(threads) else { throw .threads(threads) }
        guard image.channels == 3 else { throw .grey(width: image.width, height: image.height) }
        let size = image.samples.count
        var isComplete = false
        let samples = [UInt8](unsafeUninitializedCapacity: size) { result, count in
            withUnsafeTemporaryAllocation(of: Int16.self, capacity: FastRetouchPlan.cubeSize) {
                cube in
                withUnsafeTemporaryAllocation(of: Float.self, capacity: tables.cubes) { weights in
                    // What is not empty has a start.
                    guard let entries = cube.baseAddress, let weights = weights.baseAddress,
                        let target = result.baseAddress
                    else { return }
                    isComplete = run(
                        image, SharedMemory(start: weights), SharedMemory(start: entries),
                        SharedMemory(start: target), threads: threads)
                    count = size
                }
            }
        }
        guard isComplete else { throw .memory(width: image.width, height: image.height) }
        return Image(
            checkedWidth: image.width, height: image.height, channels: 3, samples: samples)
    }

    /// Whether there was memory for it. While the first thread looks at the picture, the others are
    /// woken.
    private func run(
        _ image: Image, _ weights: SharedMemory<Float>, _ cube: SharedMemory<Int16>,
        _ target: SharedMemory<UInt8>, threads: Int
    ) -> Bool {
        let count = image.width * image.height
        return image.samples.withUnsafeBufferPointer { samples in
            guard let first = samples.baseAddress else { return true }
            let source = SharedPointer(start: first)
            return SharedWork.run(workers: min(threads, (count + Self.part - 1) / Self.part)) {
                steps in
                if morpho_takes_single_part(steps) != 0 {
                    let sums = plan.sums(image, kernels.functions)
                    let quarters = RetouchPrediction(sums: sums, tables: tables).quarters
                    for (place, weight) in Self.weights(quarters).enumerated() {
                        weights.start[place] = weight
                    }
                    morpho_finish_single_part(steps)
                }
                morpho_await_single_part(steps)
                guard
                    plan.mix(
                        weights.start, kernels.functions, slices: steps + 1, entries: cube.start)
                else { return false }
                kernels.functions.retouch(
                    cube.start, source.start, Int64(count), Int32(Self.part), steps + 2,
                    target.start)
                return true
            }
        }
    }
}
