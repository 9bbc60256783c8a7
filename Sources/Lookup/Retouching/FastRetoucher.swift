import CMorphoLookup
import MorphoImages

/// A retoucher for use: the same bytes as `GoldenRetoucher`, by vector instructions and threads.
public struct FastRetoucher: Sendable {
    public let tables: RetouchTables
    private let plan: FastRetouchPlan
    private let kernels: LookupKernels

    /// Pixels that a thread takes at a time; they and their result stay in the caches.
    private static let part = 1 << 14

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
        let points = RetouchTables.points
        return plan.entries(quarters: quarters, kernels.functions).map {
            ColourCube(entries: Array($0[..<(4 * points * points * points)]))
        }
    }

    /// The retouched picture; `threads` share its pixels, while what is found out about it before
    /// is the work of one.
    ///
    /// - Throws: `RetouchError.grey`, `.threads`, `.memory`.
    public func retouch(_ image: Image, threads: Int = 1) throws(RetouchError) -> Image {
        guard (1...1024).contains(threads) else { throw .threads(threads) }
        let quarters = try predict(image).quarters
        guard let entries = plan.entries(quarters: quarters, kernels.functions) else {
            throw .memory(width: image.width, height: image.height)
        }
        let count = image.width * image.height
        let workers = min(threads, (count + Self.part - 1) / Self.part)
        let samples = [UInt8](unsafeUninitializedCapacity: 3 * count) { result, initialized in
            entries.withUnsafeBufferPointer { entries in
                image.samples.withUnsafeBufferPointer { samples in
                    // An array that is not empty has a start.
                    guard let cube = entries.baseAddress, let source = samples.baseAddress,
                        let target = result.baseAddress
                    else { return }
                    run(
                        SharedPointer(start: cube), SharedPointer(start: source),
                        SharedBytes(start: target), count: count, workers: workers)
                    initialized = 3 * count
                }
            }
        }
        return Image(
            checkedWidth: image.width, height: image.height, channels: 3, samples: samples)
    }

    private func run(
        _ cube: SharedPointer<Int16>, _ source: SharedPointer<UInt8>, _ target: SharedBytes,
        count: Int, workers: Int
    ) {
        _ = SharedWork.run(workers: workers) { next in
            kernels.functions.retouch(
                cube.start, source.start, Int64(count), Int32(Self.part), next,
                target.start)
            return true
        }
    }
}
