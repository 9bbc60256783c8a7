import Foundation
import MorphoExternalTools
import ReferenceData
import Testing

@testable import MorphoLanguageModels

@Suite struct StoriesTests {
    /// Of the text that llama2.c's page on this model (doc/stories260K.md) shows for temperature 0.
    private static let published =
        "30b2ffb07967932a88bfdf5e23b517a6f4cfcf7231db9e537360d3c12a4e4d10"

    @Test("the published text, by every instruction set", arguments: DecoderSpeed.instructionSets)
    func published(instructionSet: String) throws {
        guard let file = ReferenceData.path("stories260k/stories260K.bin") else { return }
        let model = try LanguageModel(contentsOf: file)
        let session = try DecoderSession(model, instructionSet: instructionSet)
        var sampler = try Sampler()
        var tokens = try model.tokenizer.encode("")
        #expect(tokens == [1])
        var logits = try session.append(tokens)
        // As many as the sample has.
        while tokens.count < 257 {
            tokens.append(sampler.next(logits))
            logits = try session.append(tokens.suffix(1))
        }
        let text = model.tokenizer.decode(tokens)
        #expect(text.count == 565)
        #expect(FileContents(copying: text, path: "text").sha256() == Self.published)
    }
}
