import MorphoModelFiles
import Testing

@testable import MorphoLanguageModels

@Suite struct DecoderTests {
    private static let tokens = [1] + (0..<69).map { 3 + ($0 * $0 * 7 + 11 * $0) % 256 }

    private static func difference(_ logits: [Float], _ expected: [Double]) -> Double {
        zip(logits, expected).map { abs(Double($0) - $1) }.max() ?? .infinity
    }

    @Test(
        "one token at a time and together: what plain loops in double precision give",
        arguments: [GGUFType.float32, .float16, .q40, .q41, .q80])
    func equal(type: GGUFType) throws {
        var synthetic = SyntheticModel()
        synthetic.type = type
        synthetic.hasClassifier = type != .q80
        let model = try synthetic.model()
        let expected = try synthetic.naive().logits(Self.tokens)
        #expect(expected.joined().map(abs).max() ?? 0 > 1)
        for set in DecoderSpeed.instructionSets {
            let single = try DecoderSession(model, context: 80, threads: 2, instructionSet: set)
            for (index, token) in Self.tokens.enumerated() {
                let logits = try single.append([token])
                #expect(Self.difference(logits, expected[index]) < 2e-5, "\(set), token \(index)")
            }
            // 33: a whole block and a token of the next; then the rest, after what is in the cache.
            let together = try DecoderSession(model, context: 80, threads: 2, instructionSet: set)
            let first = try together.append(Array(Self.tokens.prefix(33)))
            #expect(Self.difference(first, expected[32]) < 2e-5, "\(set)")
            let rest = try together.append(Array(Self.tokens.dropFirst(33)))
            #expect(Self.difference(rest, expected[69]) < 2e-5, "\(set)")
        }
    }

    @Test("heads that are turned by halves")
    func halves() throws {
        let synthetic = SyntheticModel()
        let model = try synthetic.model()
        var configuration = model.configuration
        configuration.rotaryPairing = .halves
        let session = try DecoderSession(
            LanguageModel(
                configuration: configuration, tokenizer: model.tokenizer, weights: model.weights))
        var naive = try synthetic.naive()
        naive.turnsHalves = true
        let expected = naive.logits(Array(Self.tokens.prefix(40)))
        let logits = try session.append(Array(Self.tokens.prefix(39)))
        #expect(Self.difference(logits, expected[38]) < 2e-5)
        #expect(Self.difference(try session.append([Self.tokens[39]]), expected[39]) < 2e-5)
    }

    @Test("sizes that are no multiple of a vector, and one head of keys for all")
    func oddSizes() throws {
        var synthetic = SyntheticModel()
        (synthetic.width, synthetic.hidden, synthetic.heads) = (30, 55, 3)
        synthetic.keyValueHeads = 1
        let expected = try synthetic.naive().logits(Self.tokens)
        for set in DecoderSpeed.instructionSets {
            let session = try DecoderSession(synthetic.model(), instructionSet: set)
            _ = try session.append(Array(Self.tokens.prefix(65)))
            for index in 65..<70 {
                let logits = try session.append([Self.tokens[index]])
                #expect(Self.difference(logits, expected[index]) < 2e-5, "\(set)")
            }
        }
    }

    @Test("the same bits for any number of threads")
    func threads() throws {
        var synthetic = SyntheticModel()
        synthetic.type = .q41
        let model = try synthetic.model()
        func results(_ threads: Int) throws -> ([Float], [Float], [Double]) {
            let session = try DecoderSession(model, threads: threads)
            let together = try session.append(Self.tokens)
            let single = try session.append([Self.tokens[5]])
            session.rewind()
            return (together, single, try session.score(Self.tokens))
        }
        let one = try results(1)
        for threads in [2, 3, 5] { #expect(try results(threads) == one) }
    }

    @Test("tokens are forgotten from a position on")
    func rewind() throws {
        let session = try DecoderSession(SyntheticModel().model())
        let first = try session.append(Array(Self.tokens.prefix(10)))
        _ = try session.append(Self.tokens)
        session.rewind(to: 9)
        let again = try session.append([Self.tokens[9]])
        #expect(zip(first, again).allSatisfy { abs($0 - $1) < 2e-5 })
        #expect(session.position == 10)
    }

    @Test("more tokens than are computed together")
    func longText() throws {
        var synthetic = SyntheticModel()
        (synthetic.context, synthetic.layers) = (600, 1)
        let session = try DecoderSession(synthetic.model(), context: 600)
        let tokens = (0..<600).map { 3 + ($0 * 37) % 256 }
        let scores = try session.score(tokens, from: 500)
        #expect(scores.count == 100)
        // The same, the last of them after what is in the cache.
        session.rewind()
        _ = try session.append(Array(tokens.prefix(560)))
        let later = try session.score(Array(tokens.dropFirst(560)))
        #expect(zip(scores.suffix(39), later).allSatisfy { abs($0 - $1) < 2e-5 })
    }
}
