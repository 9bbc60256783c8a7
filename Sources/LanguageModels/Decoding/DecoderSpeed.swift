import CMorphoDecoder
import MorphoThreads

/// How fast this machine can be at the most, to compare with.
public enum DecoderSpeed {
    /// The instruction sets that this processor has kernels for, the fastest first.
    public static var instructionSets: [String] { DecoderKernels.available }

    /// Bytes that a token at `position` reads: all weights once, and keys and values.
    public static func bytesRead(_ model: LanguageModel, position: Int) -> Int {
        model.bytesPerToken
            + KeyValueCache.bytesRead(model.configuration, position: position)
    }

    /// Memory that is read for measurement.
    public final class Memory {
        private let numbers: FloatMemory

        /// - Throws: `LanguageModelError.memory`.
        public init(bytes: Int) throws(LanguageModelError) {
            numbers = try FloatMemory(count: bytes / 4)
        }

        /// Reads all of it once, in parts that threads take one after another.
        ///
        /// - Returns: the sum of all, so that nothing is left out.
        public func read(threads: Int, instructionSet: String? = nil) throws(LanguageModelError)
            -> UInt32
        {
            let kernels = try DecoderKernels(instructionSet).functions
            let phases = SharedPhases(count: 1, pool: WorkerPool(threads: threads))
            let part = 1 << 20
            let bytes = numbers.count * 4
            var sums = [UInt32](repeating: 0, count: threads)
            sums.withUnsafeMutableBufferPointer { sums in
                let sums = sums
                phases.run { worker in
                    let number = worker.number
                    worker.share((bytes + part - 1) / part) { index in
                        let start = UnsafeRawPointer(numbers.start) + index * part
                        sums[number] &+= kernels.read(
                            start, Int64(min(part, bytes - index * part)))
                    }
                }
            }
            return sums.reduce(0, &+)
        }
    }
}
