import Foundation
import MorphoExternalTools
import MorphoModelFiles

extension LanguageModel {
    /// A checkpoint of llama2.c.
    ///
    /// - Parameter path: the file of its vocabulary; nil looks beside it.
    init(_ file: LlamaCheckpoint, vocabulary path: String?) throws(LanguageModelError) {
        let sizes = file.configuration
        let configuration = DecoderConfiguration(
            width: sizes.width, hiddenWidth: sizes.hiddenWidth, layers: sizes.layers,
            heads: sizes.heads, keyValueHeads: sizes.keyValueHeads, headWidth: sizes.headWidth,
            vocabulary: sizes.vocabulary, context: sizes.sequenceLength, rotaryBase: 10_000,
            rotaryPairing: .adjacent, epsilon: 1e-5)
        let vocabulary: String
        if let path {
            vocabulary = path
        } else {
            vocabulary = try Self.vocabulary(beside: file.file)
        }
        self.init(
            configuration: configuration,
            tokenizer: try Self.tokenizer(vocabulary, count: sizes.vocabulary),
            weights: try CheckpointReader(file: file, configuration: configuration).weights())
    }

    private static func vocabulary(beside model: String) throws(LanguageModelError) -> String {
        let folder = URL(filePath: model).deletingLastPathComponent()
        let usual = folder.appending(path: "tokenizer.bin").path(percentEncoded: false)
        if FileManager.default.fileExists(atPath: usual) { return usual }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        let fitting = names.filter { $0.hasPrefix("tok") && $0.hasSuffix(".bin") }
        if let name = fitting.first, fitting.count == 1 {
            return folder.appending(path: name).path(percentEncoded: false)
        }
        throw .noVocabulary(
            model: model,
            looked: [usual, folder.appending(path: "tok*.bin").path(percentEncoded: false)])
    }

    private static func tokenizer(
        _ path: String, count: Int
    ) throws(LanguageModelError) -> Tokenizer {
        let vocabulary: LlamaVocabulary
        do throws(ModelFileError) { vocabulary = try LlamaVocabulary(contentsOf: path) } catch {
            throw .file(error)
        }
        guard vocabulary.tokens.count == count, count > 2 else {
            throw .vocabularySize(
                file: path, found: vocabulary.tokens.count, expected: max(count, 3))
        }
        // As run.c has it: 0 stands for what is unknown, 1 begins a text and 2 ends it.
        let control = 0..<3
        return Tokenizer(
            .scored(
                ScoredTokenizer(
                    tokens: vocabulary.tokens, scores: vocabulary.scores, addsSpace: true,
                    isControl: control.contains)),
            control: Set(control), beginning: 1, end: 2, addsBeginning: true)
    }
}

/// Finds the weights in a checkpoint of llama2.c.
private struct CheckpointReader {
    let file: LlamaCheckpoint
    let configuration: DecoderConfiguration

    func weights() throws(LanguageModelError) -> DecoderWeights {
        let sizes = configuration
        var layers: [DecoderWeights.Layer] = []
        for layer in 0..<sizes.layers {
            layers.append(
                .init(
                    attentionGain: try gain(.attentionNorm, layer),
                    query: try matrix(.query, layer, sizes.queryWidth, sizes.width),
                    key: try matrix(.key, layer, sizes.keyValueWidth, sizes.width),
                    value: try matrix(.value, layer, sizes.keyValueWidth, sizes.width),
                    attentionOutput: try matrix(
                        .attentionOutput, layer, sizes.width, sizes.queryWidth),
                    feedForwardGain: try gain(.feedForwardNorm, layer),
                    gate: try matrix(.gate, layer, sizes.hiddenWidth, sizes.width),
                    up: try matrix(.up, layer, sizes.hiddenWidth, sizes.width),
                    down: try matrix(.down, layer, sizes.width, sizes.hiddenWidth)))
        }
        let embedding = try matrix(.tokenEmbedding, 0, sizes.vocabulary, sizes.width)
        let isShared = file.configuration.sharesClassifier
        return DecoderWeights(
            embedding: embedding, layers: layers,
            finalGain: try FloatMemory(file.floats(of: .finalNorm)),
            classifier: isShared
                ? embedding : try matrix(.classifier, 0, sizes.vocabulary, sizes.width))
    }

    private func gain(
        _ weight: LlamaCheckpoint.Weight, _ layer: Int
    ) throws(LanguageModelError) -> FloatMemory {
        let numbers: [Float]
        do throws(ModelFileError) { numbers = try file.floats(of: weight, layer: layer) } catch {
            throw .file(error)
        }
        return try FloatMemory(numbers)
    }

    private func matrix(
        _ weight: LlamaCheckpoint.Weight, _ layer: Int, _ rows: Int, _ columns: Int
    ) throws(LanguageModelError) -> WeightMatrix {
        if let region = file.region(of: weight),
            let matrix = WeightMatrix(
                region, offset: 4 * layer * rows * columns, format: .float32, rows: rows,
                columns: columns)
        {
            return matrix
        }
        throw .shape(
            file: file.file, tensor: weight.rawValue, found: file.shape(of: weight) ?? [],
            expected: [rows, columns])
    }
}
