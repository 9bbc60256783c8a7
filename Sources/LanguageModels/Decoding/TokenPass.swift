import CMorphoDecoder
import MorphoThreads

/// One token through all layers: products of matrices and vectors, which take as long as the weights
/// take to be read. Each thread takes the next rows of the matrix at hand.
final class TokenPass {
    private let model: LanguageModel
    private let kernels: morpho_decoder_kernels
    private let cache: KeyValueCache
    private let rotary: RotaryTable
    private let phases: SharedPhases
    private let layers: [LayerView]
    /// The token between layers, and after the last one.
    let stream: FloatMemory
    private let queries, attended, hidden: FloatMemory
    let logits: FloatMemory
    private let own: [OwnMemory]

    /// What a worker writes and only it reads: what a product is made with, and the sums of its
    /// blocks; scores of one head.
    private struct OwnMemory {
        let vector, sums, scores: FloatMemory
    }

    /// Bytes of weights that a thread takes at once, where there are as many: each part begins anew
    /// to fetch ahead.
    private static let bytesPerPart = 300_000
    private let threads: Int

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
        threads = pool.threads
        phases = SharedPhases(count: 5 * sizes.layers + 1, pool: pool)
        stream = try FloatMemory(count: sizes.width)
        queries = try FloatMemory(count: sizes.queryWidth)
        attended = try FloatMemory(count: sizes.queryWidth)
        hidden = try FloatMemory(count: sizes.hiddenWidth)
        logits = try FloatMemory(count: sizes.vocabulary)
        let widest = max(sizes.width, sizes.queryWidth, sizes.hiddenWidth)
        var own: [OwnMemory] = []
        for _ in 0..<pool.threads {
            own.append(
                OwnMemory(
                    vector: try FloatMemory(count: widest),
                    sums: try FloatMemory(count: widest / 32 + 1),
                    scores: try FloatMemory(count: cache.context)))
        }
        self.own = own
    }

    /// Computes a token, whose keys and values are then in the cache; `logits` too if wanted.
    func run(_ token: Int, at position: Int, wantsLogits: Bool) {
        withUnsafePointer(to: model.weights.embedding.matrix) {
            kernels.expand($0, Int32(token), stream.start)
        }
        phases.run { worker in
            for index in layers.indices {
                attend(&worker, index, position)
                feedForward(&worker, index)
            }
            if wantsLogits { classify(&worker) }
        }
    }

    /// Computes `logits` from `stream`.
    func classify() { phases.run { worker in classify(&worker) } }

    private func attend(_ worker: inout PhaseWorker, _ index: Int, _ position: Int) {
        let (sizes, layer, own) = (model.configuration, layers[index], own[worker.number])
        let (size, heads) = (sizes.headWidth, sizes.heads)
        let group = heads / sizes.keyValueHeads
        let vector = own.vector.start
        // Heads of queries lie together, so each thread takes as many; those of keys and values go to
        // places of their own. A head's rotation belongs to its part.
        let runs = RowParts(rows: heads, rowsPerPart: (heads + threads - 1) / threads)
        func rotate(_ numbers: UnsafeMutablePointer<Float>) {
            kernels.rotate(
                numbers, 1, Int32(size), sizes.rotaryPairing.kernelCode,
                rotary.cosines(position), rotary.sines(position))
        }
        worker.share(runs.count + 2 * sizes.keyValueHeads) {
            normalise(layer.attentionGain, own)
        } _: { part in
            if part < runs.count {
                let run = runs.range(part)
                let rows = run.lowerBound * size..<run.upperBound * size
                multiply(
                    layer.query, rows, vector, own, adds: false, queries.start + rows.lowerBound)
                for head in run { rotate(queries.start + head * size) }
                return
            }
            let head = (part - runs.count) % sizes.keyValueHeads
            let rows = head * size..<(head + 1) * size
            if part < runs.count + sizes.keyValueHeads {
                let target = cache.keys(layer: index, head: head) + position * size
                multiply(layer.key, rows, vector, own, adds: false, target)
                rotate(target)
            } else {
                let target = cache.values(layer: index, head: head) + position * size
                multiply(layer.value, rows, vector, own, adds: false, target)
            }
        }
        worker.share(heads) { head in
            kernels.attend(
                queries.start + head * size, cache.keys(layer: index, head: head / group),
                cache.values(layer: index, head: head / group), Int32(position + 1), Int32(size),
                own.scores.start, attended.start + head * size)
        }
        product(&worker, layer.attentionOutput, attended, adds: true, stream)
    }

    private func feedForward(_ worker: inout PhaseWorker, _ index: Int) {
        let (layer, own) = (layers[index], own[worker.number])
        let parts = self.parts(layer.gate)
        worker.share(parts.count) {
            normalise(layer.feedForwardGain, own)
        } _: { part in
            let rows = parts.range(part)
            let target = hidden.start + rows.lowerBound
            multiply(layer.gate, rows, own.vector.start, own, adds: false, target)
            withUnsafeTemporaryAllocation(of: Float.self, capacity: rows.count) { up in
                guard let start = up.baseAddress else { return }
                multiply(layer.up, rows, own.vector.start, own, adds: false, start)
                kernels.gate(target, start, Int64(rows.count))
            }
        }
        product(&worker, layer.down, hidden, adds: true, stream)
    }

    private func classify(_ worker: inout PhaseWorker) {
        let (classifier, own) = (model.weights.classifier.matrix, own[worker.number])
        let parts = self.parts(classifier)
        worker.share(parts.count) {
            normalise(UnsafePointer(model.weights.finalGain.start), own)
        } _: { part in
            let rows = parts.range(part)
            multiply(
                classifier, rows, own.vector.start, own, adds: false,
                logits.start + rows.lowerBound)
        }
    }

    /// A phase that multiplies a matrix and a vector.
    private func product(
        _ worker: inout PhaseWorker, _ matrix: morpho_matrix, _ vector: FloatMemory, adds: Bool,
        _ result: FloatMemory
    ) {
        let (parts, own) = (self.parts(matrix), own[worker.number])
        worker.share(parts.count) {
            kernels.sum_blocks(vector.start, Int32(vector.count), own.sums.start)
        } _: { part in
            let rows = parts.range(part)
            multiply(
                matrix, rows, vector.start, own, adds: adds, result.start + rows.lowerBound)
        }
    }

    private func normalise(_ gain: UnsafePointer<Float>, _ own: OwnMemory) {
        let sizes = model.configuration
        let width = Int32(sizes.width)
        kernels.normalise(stream.start, gain, width, sizes.epsilon, own.vector.start)
        kernels.sum_blocks(own.vector.start, width, own.sums.start)
    }

    private func multiply(
        _ matrix: morpho_matrix, _ rows: Range<Int>, _ vector: UnsafePointer<Float>,
        _ own: OwnMemory, adds: Bool, _ result: UnsafeMutablePointer<Float>
    ) {
        withUnsafePointer(to: matrix) {
            kernels.multiply(
                $0, Int32(rows.lowerBound), Int32(rows.upperBound), vector, own.sums.start,
                adds ? 1 : 0, result)
        }
    }

    /// As many for each thread. A row's product is the same in whichever part it is.
    private func parts(_ matrix: morpho_matrix) -> RowParts {
        let rows = Int(matrix.rows)
        let perThread = rows * Int(matrix.row_bytes) / (threads * Self.bytesPerPart) + 1
        let count = threads * perThread
        return RowParts(rows: rows, rowsPerPart: max(8, (rows + count - 1) / count))
    }
}
