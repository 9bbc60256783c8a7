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
        /// A multiple of 256.
        public var bytes: Int { numbers.count * 4 }

        /// - Throws: `LanguageModelError.memory`.
        public init(bytes: Int) throws(LanguageModelError) {
            numbers = try FloatMemory(count: bytes / 256 * 64)
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
            let bytes = bytes
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

    /// A product of matrices that is done as prefill does it, but with weights that need not be
    /// expanded and nothing in between.
    public final class Product {
        private let weights, vectors, results: FloatMemory
        private let scratch: [FloatMemory]
        private let phases: SharedPhases
        private let kernels: morpho_decoder_kernels
        private let pool: WorkerPool
        private static let (rows, columns, blocks) = (1536, 576, 16)

        /// Additions and multiplications of a run.
        public static var operations: Double {
            2 * Double(rows * columns) * Double(blocks * BlockPass.blockTokens)
        }

        /// - Throws: `LanguageModelError.instructionSet`.
        public init(threads: Int, instructionSet: String? = nil) throws(LanguageModelError) {
            let tokens = Self.blocks * BlockPass.blockTokens
            kernels = try DecoderKernels(instructionSet).functions
            pool = WorkerPool(threads: threads)
            phases = SharedPhases(count: 1, pool: pool)
            weights = try FloatMemory(count: Self.rows * Self.columns)
            vectors = try FloatMemory(count: tokens * Self.columns)
            results = try FloatMemory(count: tokens * Self.rows)
            var scratch: [FloatMemory] = []
            for _ in 0..<pool.threads {
                scratch.append(try FloatMemory(count: BlockPass.rowsPerPart * Self.columns))
            }
            self.scratch = scratch
        }

        public func run() {
            let count = BlockPass.blockTokens
            let matrix = morpho_matrix(
                data: UnsafeRawPointer(weights.start).assumingMemoryBound(to: UInt8.self),
                row_bytes: Int64(4 * Self.columns), format: Int32(MORPHO_WEIGHTS_F32),
                rows: Int32(Self.rows), columns: Int32(Self.columns))
            let parts = RowParts(rows: Self.rows, rowsPerPart: BlockPass.rowsPerPart)
            phases.run { worker in
                let number = worker.number
                worker.share(parts.count) { part in
                    let rows = parts.range(part)
                    withUnsafePointer(to: matrix) {
                        kernels.multiply_blocks(
                            $0, Int32(rows.lowerBound), Int32(rows.upperBound), vectors.start,
                            Int64(Self.columns * count), Int32(Self.blocks), 0,
                            scratch[number].start, results.start + rows.lowerBound * count,
                            Int64(Self.rows * count))
                    }
                }
            }
        }
    }
}
