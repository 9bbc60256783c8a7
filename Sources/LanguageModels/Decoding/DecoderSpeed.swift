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

    /// Memory that threads read for measurement.
    public final class Memory {
        private let numbers: FloatMemory
        private let phases: SharedPhases
        private let kernels: morpho_decoder_kernels
        private let sums: UnsafeMutablePointer<UInt32>
        private let threads: Int
        /// A multiple of 256.
        public var bytes: Int { numbers.count * 4 }

        /// - Throws: `LanguageModelError.memory`, `.instructionSet`.
        public init(
            bytes: Int, threads: Int, instructionSet: String? = nil
        ) throws(LanguageModelError) {
            let pool = WorkerPool(threads: threads)
            numbers = try FloatMemory(count: bytes / 256 * 64)
            kernels = try DecoderKernels(instructionSet).functions
            phases = SharedPhases(count: 1, pool: pool)
            self.threads = pool.threads
            sums = .allocate(capacity: pool.threads)
        }

        deinit { sums.deallocate() }

        /// Reads all of it once, in parts that threads take one after another.
        ///
        /// - Returns: the sum of all, so that nothing is left out.
        public func read() -> UInt32 {
            let part = 1 << 20
            sums.initialize(repeating: 0, count: threads)
            phases.run { worker in
                let number = worker.number
                worker.share((bytes + part - 1) / part) { index in
                    let start = UnsafeRawPointer(numbers.start) + index * part
                    sums[number] &+= kernels.read(start, Int64(min(part, bytes - index * part)))
                }
            }
            return (0..<threads).reduce(0) { $0 &+ sums[$1] }
        }
    }

    /// A product of matrices that is done as prefill does it, but with weights that need not be
    /// expanded and nothing in between.
    public final class Product {
        private let weights, vectors, results: FloatMemory
        private let scratch: [FloatMemory]
        private let phases: SharedPhases
        private let kernels: morpho_decoder_kernels
        private static let (rows, columns, blocks) = (1536, 576, 16)

        /// Additions and multiplications of a run.
        public static var operations: Double {
            2 * Double(rows * columns) * Double(blocks * BlockPass.blockTokens)
        }

        /// - Throws: `LanguageModelError.instructionSet`.
        public init(threads: Int, instructionSet: String? = nil) throws(LanguageModelError) {
            let tokens = Self.blocks * BlockPass.blockTokens
            kernels = try DecoderKernels(instructionSet).functions
            let pool = WorkerPool(threads: threads)
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
