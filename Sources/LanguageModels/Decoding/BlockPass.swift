import CMorphoDecoder
import MorphoThreads

/// Many tokens through all layers at once: products of matrices, for which weights are expanded a
/// few rows at a time. Numbers of 32 tokens lie side by side, feature after feature, so that all
/// steps work on whole vectors and nothing is transposed but keys and values for the cache.
final class BlockPass {
    /// Tokens that are computed together at the most.
    static let mostTokens = 512
    static let blockTokens = Int(MORPHO_TOKENS)
    /// Rows of a matrix that are expanded together.
    static let rowsPerPart = 48

    let model: LanguageModel
    let kernels: morpho_decoder_kernels
    let cache: KeyValueCache
    let rotary: RotaryTable
    let phases: SharedPhases
    let layers: [LayerView]
    let stream, normalised, projected, attended, hidden, cosines, sines: FloatMemory
    let own: [OwnMemory]

    /// What a worker writes and only it reads: expanded rows, results for all blocks, and scores of
    /// one head for one block.
    struct OwnMemory {
        let rows, results, scores: FloatMemory
    }

    init(
        _ model: LanguageModel, kernels: DecoderKernels, cache: KeyValueCache,
        rotary: RotaryTable, pool: WorkerPool
    ) throws(LanguageModelError) {
        let sizes = model.configuration
        self.model = model
        self.kernels = kernels.functions
        self.cache = cache
        self.rotary = rotary
        layers = model.weights.layers.map(LayerView.init)
        phases = SharedPhases(count: 8 * sizes.layers + 4, pool: pool)
        let tokens = min(Self.mostTokens, Self.blocks(cache.context) * Self.blockTokens)
        stream = try FloatMemory(count: tokens * sizes.width)
        normalised = try FloatMemory(count: tokens * sizes.width)
        projected = try FloatMemory(
            count: tokens * (sizes.queryWidth + 2 * sizes.keyValueWidth))
        attended = try FloatMemory(count: tokens * sizes.queryWidth)
        hidden = try FloatMemory(count: tokens * sizes.hiddenWidth)
        cosines = try FloatMemory(count: tokens * rotary.pairs)
        sines = try FloatMemory(count: tokens * rotary.pairs)
        let widest = max(sizes.width, sizes.queryWidth, sizes.hiddenWidth)
        var own: [OwnMemory] = []
        for _ in 0..<pool.threads {
            own.append(
                OwnMemory(
                    rows: try FloatMemory(count: Self.rowsPerPart * widest),
                    results: try FloatMemory(count: Self.rowsPerPart * tokens),
                    scores: try FloatMemory(count: cache.context * Self.blockTokens)))
        }
        self.own = own
    }

    static func blocks(_ tokens: Int) -> Int { (tokens + blockTokens - 1) / blockTokens }

    /// Computes tokens, at most `mostTokens` of them, from `position` on, whose keys and values are
    /// then in the cache; `stream` is what the last layer makes of them.
    func run(_ tokens: ArraySlice<Int>, at position: Int) {
        let blocks = Self.blocks(tokens.count)
        phases.run { worker in
            worker.share(blocks) { embed(tokens, position, block: $0) }
            for index in layers.indices {
                project(&worker, index, position, tokens.count)
                attend(&worker, index, position, tokens.count)
                feedForward(&worker, index, blocks)
            }
        }
    }

    private func embed(_ tokens: ArraySlice<Int>, _ position: Int, block: Int) {
        let (width, count, pairs) = (model.configuration.width, Self.blockTokens, rotary.pairs)
        let target = stream.start + block * width * count
        withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { row in
            guard let row = row.baseAddress else { return }
            for lane in 0..<count {
                // Lanes beyond the last token are computed, but nothing is done with them.
                let number = min(block * count + lane, tokens.count - 1)
                withUnsafePointer(to: model.weights.embedding.matrix) {
                    kernels.expand($0, Int32(tokens[tokens.startIndex + number]), row)
                }
                for feature in 0..<width { target[feature * count + lane] = row[feature] }
                let (c, s) = (
                    rotary.cosines(position + number), rotary.sines(position + number)
                )
                for pair in 0..<pairs {
                    cosines.start[(block * pairs + pair) * count + lane] = c[pair]
                    sines.start[(block * pairs + pair) * count + lane] = s[pair]
                }
            }
        }
    }

    /// A phase that normalises all blocks of `stream`.
    func normalise(_ worker: inout PhaseWorker, _ gain: UnsafePointer<Float>, _ blocks: Int) {
        let sizes = model.configuration
        worker.share(blocks) { block in
            let offset = block * sizes.width * Self.blockTokens
            kernels.normalise_block(
                stream.start + offset, gain, Int32(sizes.width), sizes.epsilon,
                normalised.start + offset)
        }
    }

    /// Rows of a matrix times all blocks of `vectors`, each of `features` numbers a token, to rows
    /// from `start` on of blocks of `width` numbers a token.
    func multiply(
        _ matrix: morpho_matrix, _ rows: Range<Int>, _ vectors: UnsafePointer<Float>,
        _ blocks: Int, adds: Bool, _ own: OwnMemory, _ results: UnsafeMutablePointer<Float>,
        row start: Int, of width: Int
    ) {
        let count = Self.blockTokens
        withUnsafePointer(to: matrix) {
            kernels.multiply_blocks(
                $0, Int32(rows.lowerBound), Int32(rows.upperBound), vectors,
                Int64(Int(matrix.columns) * count), Int32(blocks), adds ? 1 : 0, own.rows.start,
                results + start * count, Int64(width * count))
        }
    }

    /// A phase that multiplies a matrix and all blocks.
    func product(
        _ worker: inout PhaseWorker, _ matrix: morpho_matrix, _ vectors: FloatMemory,
        _ blocks: Int, _ results: FloatMemory
    ) {
        let parts = RowParts(rows: Int(matrix.rows), rowsPerPart: Self.rowsPerPart)
        let own = own[worker.number]
        worker.share(parts.count) { part in
            let rows = parts.range(part)
            multiply(
                matrix, rows, vectors.start, blocks, adds: true, own, results.start,
                row: rows.lowerBound, of: Int(matrix.rows))
        }
    }
}
