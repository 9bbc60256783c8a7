import Foundation
import Testing

@testable import MorphoLanguageModels

/// SmolLM2-135M-Instruct as a GGUF file with weights in Q4_1 and Q8_0, which is not kept here. What
/// is expected was computed from the same file by other programs: tokens by the library that the
/// model was published with, losses by plain NumPy in double precision.
@Suite struct SmolTests {
    private static let name = "SmolLM2-135M-Instruct.Q4_1.gguf"

    private static let tokens = [
        788, 216, 33, 38, 40, 39, 15903, 506, 45120, 542, 8866, 6254, 43, 216, 357, 3247, 982, 253,
        15486, 46494, 1863, 28, 17097, 241, 115, 40993, 30,
    ]

    private static func path() -> String? {
        let environment = ProcessInfo.processInfo.environment
        let path =
            environment["MORPHO_SMOLLM2"]
            ?? (environment["HOME"] ?? "") + "/.cache/morpho/" + name
        if FileManager.default.fileExists(atPath: path) { return path }
        print("*** SKIPPED: no \(path); set MORPHO_SMOLLM2 ***")
        return nil
    }

    @Test("tokens and their loss")
    func loss() throws {
        guard let path = Self.path() else { return }
        let model = try LanguageModel(contentsOf: path)
        #expect(model.precision == "Q4_1 + Q8_0" && model.bytesPerToken == 96_577_380)
        let text = "In 1687 Newton's Principia\n\n  appeared;  it isn't a naïve book, 日本."
        let tokens = try model.tokenizer.encode(text)
        #expect(tokens == Self.tokens)
        #expect(model.tokenizer.decode(tokens) == Array(text.utf8))
        let session = try DecoderSession(model, context: 64)
        let result = try Perplexity(session, tokens: tokens, stride: 32)
        #expect(abs(result.meanLoss / 5.179955151388932 - 1) < 1e-6)
    }

    @Test("every odd text comes back")
    func roundTrip() throws {
        guard let path = Self.path() else { return }
        let tokenizer = try LanguageModel(contentsOf: path).tokenizer
        for text in TokenizerTests.oddTexts() {
            #expect(tokenizer.decode(try tokenizer.encode(text)) == Array(text.utf8))
        }
    }
}
