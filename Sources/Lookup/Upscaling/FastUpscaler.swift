import CMorphoLookup
import MorphoImages

/// An upscaler for use: the same bytes as `GoldenUpscaler`, by vector instructions and threads.
///
/// It knows stages that enlarge 1 or 2 times, kernels of up to 4 neighbours and samples split into
/// halves, in any combination whose sums fit 16 bits: all published forms of HKLUT in several
/// stages.
public struct FastUpscaler: Sendable {
    public let tables: UpscalerTables
    private let plan: UpscalePlan
    private let kernels: LookupKernels

    /// The instruction set in use: "avx512", "avx2" or "baseline".
    public var instructionSet: String { kernels.name }

    /// - Parameter instructionSet: nil takes the fastest that the processor has.
    /// - Throws: `UpscalerError.notFast`, `.instructionSet`.
    public init(
        _ tables: UpscalerTables, instructionSet: String? = nil
    ) throws(UpscalerError) {
        if let instructionSet {
            guard let kernels = LookupKernels(instructionSet) else {
                throw .instructionSet(instructionSet, available: LookupKernels.available)
            }
            self.kernels = kernels
        } else {
            kernels = LookupKernels()
        }
        self.tables = tables
        plan = try UpscalePlan(tables, merging: !kernels.looksUpInRegisters)
    }

    /// The enlarged image; `threads` share its rows.
    ///
    /// - Throws: `UpscalerError.tooLarge`, `.threads`, `.memory`.
    public func upscale(_ image: Image, threads: Int = 1) throws(UpscalerError) -> Image {
        let factor = tables.description.factor
        let (width, height) = (image.width * factor, image.height * factor)
        let area = image.width * image.height * factor * factor
        guard area <= Image.largestSampleCount / image.channels else {
            throw .tooLarge(width: image.width, height: image.height, factor: factor)
        }
        guard (1...1024).contains(threads) else { throw .threads(threads) }
        var isComplete = true
        let samples = [UInt8](unsafeUninitializedCapacity: area * image.channels) { result, count in
            // The program ends before an array of no memory is handed out, so it has a start.
            if let start = result.baseAddress {
                isComplete = run(image, threads: threads, result: SharedMemory(start: start))
            }
            count = area * image.channels
        }
        guard isComplete else { throw .memory(width: width, height: height) }
        return Image(
            checkedWidth: width, height: height, channels: image.channels, samples: samples)
    }

    /// Whether there was memory for it.
    private func run(_ image: Image, threads: Int, result: SharedMemory<UInt8>) -> Bool {
        // Rows of a band: what lies between the stages stays in the caches, and every thread has
        // a few, so that one that is held up leaves some to the others.
        let band = min(32, max(8, image.height / (4 * threads)))
        let workers = min(threads, (image.height + band - 1) / band)
        return image.samples.withUnsafeBufferPointer { samples in
            guard let start = samples.baseAddress else { return false }
            let source = SharedPointer(start: start)
            return SharedWork.run(workers: workers) { next in
                var picture = morpho_picture(
                    samples: source.start, width: Int32(image.width),
                    height: Int32(image.height), channels: Int32(image.channels))
                var plan = self.plan.plan
                return kernels.functions.upscale(
                    &plan, &picture, Int32(band), next, result.start) == 0
            }
        }
    }
}
