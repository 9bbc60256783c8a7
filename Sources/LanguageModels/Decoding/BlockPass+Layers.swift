import CMorphoDecoder

extension BlockPass {
    /// Queries, keys and values of all tokens, turned; keys and values go to the cache.
    func project(
        _ worker: inout PhaseWorker, _ index: Int, _ position: Int, _ tokens: Int
    ) {
        let (sizes, layer, own) = (model.configuration, layers[index], own[worker.number])
        let (count, blocks) = (Self.blockTokens, Self.blocks(tokens))
        let width = sizes.queryWidth + 2 * sizes.keyValueWidth
        normalise(&worker, layer.attentionGain, blocks)
        let matrices = [
            (layer.query, 0), (layer.key, sizes.queryWidth),
            (layer.value, sizes.queryWidth + sizes.keyValueWidth),
        ]
        let parts = matrices.flatMap { matrix, start in
            let parts = RowParts(rows: Int(matrix.rows), rowsPerPart: Self.rowsPerPart)
            return (0..<parts.count).map { (matrix, parts.range($0), start) }
        }
        worker.share(parts.count) { part in
            let (matrix, rows, start) = parts[part]
            multiply(
                matrix, rows, normalised.start, blocks, adds: false, own, projected.start,
                row: start + rows.lowerBound, of: width)
        }
        worker.share(blocks) { block in
            let start = projected.start + block * width * count
            let angles = block * rotary.pairs * count
            kernels.rotate_block(
                start, Int32(sizes.heads + sizes.keyValueHeads), Int32(sizes.headWidth),
                sizes.rotaryPairing.kernelCode, cosines.start + angles, sines.start + angles)
            let keys = start + sizes.queryWidth * count
            let values = keys + sizes.keyValueWidth * count
            for lane in 0..<min(count, tokens - block * count) {
                let place = (position + block * count + lane) * sizes.headWidth
                for head in 0..<sizes.keyValueHeads {
                    let (key, value) = (
                        cache.keys(layer: index, head: head) + place,
                        cache.values(layer: index, head: head) + place
                    )
                    for feature in 0..<sizes.headWidth {
                        let from = (head * sizes.headWidth + feature) * count + lane
                        key[feature] = keys[from]
                        value[feature] = values[from]
                    }
                }
            }
        }
    }

    func attend(
        _ worker: inout PhaseWorker, _ index: Int, _ position: Int, _ tokens: Int
    ) {
        let (sizes, layer, own) = (model.configuration, layers[index], own[worker.number])
        let (count, blocks) = (Self.blockTokens, Self.blocks(tokens))
        let width = sizes.queryWidth + 2 * sizes.keyValueWidth
        let group = sizes.heads / sizes.keyValueHeads
        worker.share(sizes.heads * blocks) { part in
            // Later blocks see more, so they come first.
            let (block, head) = (blocks - 1 - part / sizes.heads, part % sizes.heads)
            let first = block * count
            kernels.attend_block(
                projected.start + (block * width + head * sizes.headWidth) * count,
                cache.keys(layer: index, head: head / group),
                cache.values(layer: index, head: head / group), Int32(position + first),
                Int32(position + min(tokens, first + count)), Int32(sizes.headWidth),
                own.scores.start,
                attended.start + (block * sizes.queryWidth + head * sizes.headWidth) * count)
        }
        product(&worker, layer.attentionOutput, attended, blocks, stream)
    }

    func feedForward(_ worker: inout PhaseWorker, _ index: Int, _ blocks: Int) {
        let (sizes, layer, own) = (model.configuration, layers[index], own[worker.number])
        let count = Self.blockTokens
        normalise(&worker, layer.feedForwardGain, blocks)
        let parts = RowParts(rows: sizes.hiddenWidth, rowsPerPart: Self.rowsPerPart)
        worker.share(parts.count) { part in
            let rows = parts.range(part)
            multiply(
                layer.gate, rows, normalised.start, blocks, adds: false, own, hidden.start,
                row: rows.lowerBound, of: sizes.hiddenWidth)
            multiply(
                layer.up, rows, normalised.start, blocks, adds: false, own, own.results.start,
                row: 0, of: rows.count)
            for block in 0..<blocks {
                let start = (block * sizes.hiddenWidth + rows.lowerBound) * count
                kernels.gate(
                    hidden.start + start, own.results.start + block * rows.count * count,
                    Int64(rows.count * count))
            }
        }
        product(&worker, layer.down, hidden, blocks, stream)
    }
}
