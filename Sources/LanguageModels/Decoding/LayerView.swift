import CMorphoDecoder

/// The weights of a layer as kernels take them: pointers only, so that threads do not count
/// references to them. The model must be kept as long as this is used.
struct LayerView {
    let attentionGain, feedForwardGain: UnsafePointer<Float>
    let query, key, value, attentionOutput, gate, up, down: morpho_matrix

    init(_ layer: DecoderWeights.Layer) {
        attentionGain = UnsafePointer(layer.attentionGain.start)
        feedForwardGain = UnsafePointer(layer.feedForwardGain.start)
        query = layer.query.matrix
        key = layer.key.matrix
        value = layer.value.matrix
        attentionOutput = layer.attentionOutput.matrix
        gate = layer.gate.matrix
        up = layer.up.matrix
        down = layer.down.matrix
    }
}

/// Rows of a matrix in parts.
struct RowParts {
    let rows: Int
    let rowsPerPart: Int

    var count: Int { (rows + rowsPerPart - 1) / rowsPerPart }

    func range(_ part: Int) -> Range<Int> {
        part * rowsPerPart..<min(rows, (part + 1) * rowsPerPart)
    }
}
