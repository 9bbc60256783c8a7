import MorphoExternalTools
import MorphoModelFiles

extension LanguageModel {
    /// A GGUF file of architecture `llama`.
    init(_ file: GGUFFile) throws(LanguageModelError) {
        let entries = GGUFEntries(file: file)
        let configuration = try entries.configuration()
        let tokenizer = try entries.tokenizer()
        guard tokenizer.count == configuration.vocabulary else {
            throw .vocabularySize(
                file: file.file, found: tokenizer.count, expected: configuration.vocabulary)
        }
        self.init(
            configuration: configuration, tokenizer: tokenizer,
            weights: try GGUFWeights(file: file, configuration: configuration).weights())
    }
}

/// Finds the weights in a GGUF file, by the names that llama.cpp gives them.
private struct GGUFWeights {
    let file: GGUFFile
    let configuration: DecoderConfiguration

    func weights() throws(LanguageModelError) -> DecoderWeights {
        let sizes = configuration
        // Angles that are changed one by one would have to be computed, too.
        if file.tensor(named: "rope_freqs.weight") != nil {
            throw .entry(
                file: file.file, key: "rope_freqs.weight", found: "among its tensors",
                allowed: "absent")
        }
        var layers: [DecoderWeights.Layer] = []
        for layer in 0..<sizes.layers {
            let at = "blk.\(layer)."
            layers.append(
                .init(
                    attentionGain: try gain(at + "attn_norm"),
                    query: try matrix(at + "attn_q", sizes.queryWidth, sizes.width),
                    key: try matrix(at + "attn_k", sizes.keyValueWidth, sizes.width),
                    value: try matrix(at + "attn_v", sizes.keyValueWidth, sizes.width),
                    attentionOutput: try matrix(
                        at + "attn_output", sizes.width, sizes.queryWidth),
                    feedForwardGain: try gain(at + "ffn_norm"),
                    gate: try matrix(at + "ffn_gate", sizes.hiddenWidth, sizes.width),
                    up: try matrix(at + "ffn_up", sizes.hiddenWidth, sizes.width),
                    down: try matrix(at + "ffn_down", sizes.width, sizes.hiddenWidth)))
        }
        let embedding = try matrix("token_embd", sizes.vocabulary, sizes.width)
        let hasClassifier = file.tensor(named: "output.weight") != nil
        return DecoderWeights(
            embedding: embedding, layers: layers, finalGain: try gain("output_norm"),
            classifier: hasClassifier
                ? try matrix("output", sizes.vocabulary, sizes.width) : embedding)
    }

    private func tensor(
        _ name: String, _ shape: [Int]
    ) throws(LanguageModelError) -> GGUFTensor {
        let tensor: GGUFTensor
        do throws(ModelFileError) { tensor = try file.requireTensor(name + ".weight") } catch {
            throw .file(error)
        }
        guard tensor.shape == shape else {
            throw .shape(
                file: file.file, tensor: tensor.name, found: tensor.shape, expected: shape)
        }
        return tensor
    }

    private func gain(_ name: String) throws(LanguageModelError) -> FloatMemory {
        let tensor = try tensor(name, [configuration.width])
        let numbers: [Float]
        do throws(ModelFileError) { numbers = try file.floats(of: tensor) } catch {
            throw .file(error)
        }
        return try FloatMemory(numbers)
    }

    private func matrix(
        _ name: String, _ rows: Int, _ columns: Int
    ) throws(LanguageModelError) -> WeightMatrix {
        let tensor = try tensor(name, [rows, columns])
        guard GGUFType.computed.contains(tensor.type) else {
            throw .weightType(
                file: file.file, tensor: tensor.name, found: tensor.type.name,
                known: GGUFType.computed.map(\.name))
        }
        guard
            let matrix = WeightMatrix(
                file.region(of: tensor), format: tensor.type, rows: rows, columns: columns)
        else {
            throw .shape(
                file: file.file, tensor: tensor.name, found: tensor.shape,
                expected: [rows, min(columns, GGUFType.widestRow)])
        }
        return matrix
    }
}
