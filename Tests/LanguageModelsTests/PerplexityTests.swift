import Foundation
import MorphoModelFiles
import ReferenceData
import Testing

@testable import MorphoLanguageModels

@Suite struct PerplexityTests {
    @Test("windows of any context and stride: what plain loops in double precision give")
    func windows() throws {
        let synthetic = SyntheticModel()
        let (model, naive) = (try synthetic.model(), try synthetic.naive())
        let tokens = [1] + (0..<59).map { 3 + ($0 * 31 + 5) % 256 }
        for (context, stride) in [(20, 10), (33, 7), (2, 1), (64, 32), (60, 59), (17, 16)] {
            let session = try DecoderSession(model, context: context)
            let result = try Perplexity(session, tokens: tokens, stride: stride)
            let expected = naive.meanLoss(tokens, context: context, stride: stride)
            #expect(abs(result.meanLoss / expected - 1) < 1e-6, "\(context), \(stride)")
            #expect(result.scored == 59)
            #expect(result.perplexity == exp(result.meanLoss))
        }
    }

    @Test("progress, and the same number twice and for any number of threads")
    func reproducible() throws {
        let model = try SyntheticModel().model()
        let tokens = (0..<100).map { 3 + ($0 * 31) % 256 }
        var results: [Perplexity] = []
        for threads in [1, 2, 2, 3] {
            var scored: [Int] = []
            let session = try DecoderSession(model, context: 40, threads: threads)
            results.append(
                try Perplexity(session, tokens: tokens, stride: 20) { scored.append($0.scored) })
            #expect(scored == [39, 59, 79, 99])
        }
        #expect(results.allSatisfy { $0 == results[0] })
    }

    @Test("a published model on Shakespeare")
    func stories() throws {
        guard let file = ReferenceData.path("stories260k/stories260K.bin"),
            let path = ReferenceData.path("text/tinyshakespeare.txt")
        else { return }
        let model = try LanguageModel(contentsOf: file)
        let text = try String(contentsOfFile: path, encoding: .utf8).prefix(500)
        let tokens = Array(try model.tokenizer.encode(String(text)).prefix(72))
        let result = try Perplexity(
            DecoderSession(model, context: 48), tokens: tokens, stride: 24)
        let expected = try NaiveDecoder(LlamaCheckpoint(contentsOf: file)).meanLoss(
            tokens, context: 48, stride: 24)
        #expect(abs(result.meanLoss / expected - 1) < 1e-6)
        #expect(result.perplexity > 5 && result.perplexity < 500)
    }

    @Test("what has no perplexity")
    func refusals() throws {
        let session = try DecoderSession(SyntheticModel().model(), context: 20)
        #expect(throws: LanguageModelError.stride(20, context: 20)) {
            try Perplexity(session, tokens: [1, 2, 3], stride: 20)
        }
        #expect(throws: LanguageModelError.stride(0, context: 20)) {
            try Perplexity(session, tokens: [1, 2, 3], stride: 0)
        }
        for tokens in [[], [1]] {
            #expect(throws: LanguageModelError.tooShort(tokens: tokens.count)) {
                try Perplexity(session, tokens: tokens, stride: 10)
            }
        }
        #expect(throws: LanguageModelError.token(259, count: 259)) {
            try Perplexity(session, tokens: [1, 259], stride: 10)
        }
    }
}

extension NaiveDecoder {
    init(_ file: LlamaCheckpoint) throws {
        let sizes = file.configuration
        self.init()
        (width, heads, keyValueHeads) = (sizes.width, sizes.heads, sizes.keyValueHeads)
        vocabulary = sizes.vocabulary
        func numbers(_ weight: LlamaCheckpoint.Weight, _ layer: Int) throws -> [Double] {
            try file.floats(of: weight, layer: layer).map(Double.init)
        }
        embedding = file.floats(of: .tokenEmbedding).map(Double.init)
        classifier = file.floats(of: .classifier).map(Double.init)
        finalGain = file.floats(of: .finalNorm).map(Double.init)
        layers = try (0..<sizes.layers).map { layer in
            .init(
                attentionGain: try numbers(.attentionNorm, layer),
                query: try numbers(.query, layer), key: try numbers(.key, layer),
                value: try numbers(.value, layer), output: try numbers(.attentionOutput, layer),
                feedForwardGain: try numbers(.feedForwardNorm, layer),
                gate: try numbers(.gate, layer), up: try numbers(.up, layer),
                down: try numbers(.down, layer))
        }
    }
}
