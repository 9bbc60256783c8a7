import Foundation
import MorphoModelFiles
import ReferenceData
import Testing

@testable import MorphoLanguageModels

@Suite struct RefusalTests {
    private func sentence(_ change: (inout SyntheticModel) -> Void) throws -> String {
        var synthetic = SyntheticModel()
        change(&synthetic)
        do {
            _ = try synthetic.model()
            return ""
        } catch let error as LanguageModelError {
            return error.description
        }
    }

    @Test("files of other models")
    func architecture() throws {
        #expect(
            try sentence { $0.entries = [("general.architecture", 8, text("gemma"))] }
                == "synthetic.gguf holds a model of architecture 'gemma'; give one of architecture "
                + "'llama'")
        #expect(
            try sentence { $0.entries = [("general.architecture", 8, [])] }.hasPrefix(
                "synthetic.gguf holds a model that does not state its architecture"))
        #expect(
            try sentence { $0.entries = [("llama.rope.scaling.type", 8, text("yarn"))] }
                == "synthetic.gguf has 'llama.rope.scaling.type' 'yarn', which is not computed; it "
                + "is to be 'none'")
        for (key, value) in [
            ("llama.expert_count", 8), ("llama.attention.head_count_kv", 3),
            ("llama.rope.dimension_count", 8), ("llama.attention.value_length", 8),
            ("llama.embedding_length", 0),
        ] {
            let found = try sentence { $0.entries = [(key, 4, little(UInt32(value)))] }
            #expect(found.contains("'\(key)' \(value)") || key.hasSuffix("_length"), "\(found)")
            #expect(!found.isEmpty)
        }
        #expect(
            try sentence { $0.entries = [("llama.block_count", 4, [])] }
                == "synthetic.gguf has no entry 'llama.block_count' that is a number; give a "
                + "complete GGUF file of a Llama model")
    }

    @Test("vocabularies that are not known or do not fit")
    func vocabulary() throws {
        #expect(
            try sentence { $0.entries = [("tokenizer.ggml.model", 8, text("t5"))] }
                == "synthetic.gguf has 'tokenizer.ggml.model' 't5', which is not computed; it is to "
                + "be 'gpt2' or 'llama'")
        let merges = little(UInt32(8)) + little(UInt64(1)) + text("a b")
        #expect(
            try sentence {
                $0.entries = [
                    ("tokenizer.ggml.model", 8, text("gpt2")),
                    ("tokenizer.ggml.pre", 8, text("qwen2")),
                    ("tokenizer.ggml.merges", 9, merges),
                ]
            }.contains("'tokenizer.ggml.pre' 'qwen2', which is not computed; it is to be 'gpt-2'"))
        #expect(
            try sentence { $0.entries = [("llama.vocab_size", 4, little(UInt32(300)))] }
                == "synthetic.gguf has 259 tokens where the model has 300; give the vocabulary of "
                + "this model")
        #expect(
            try sentence { $0.entries = [("tokenizer.ggml.scores", 9, [])] }.contains(
                "no entry 'tokenizer.ggml.scores' that is an array of 259 numbers"))
    }

    @Test("tensors that are missing, or of another shape or type")
    func tensors() throws {
        #expect(
            try sentence { $0.leftOut = "blk.1.ffn_up" }.contains(
                "has no tensor `blk.1.ffn_up.weight`"))
        #expect(
            try sentence { $0.shapes = ["blk.0.attn_k": [64, 64]] }
                == "tensor blk.0.attn_k.weight of synthetic.gguf has shape [64, 64] where the model "
                + "needs [32, 64]")
        #expect(
            try sentence { $0.renamed = ["blk.0.attn_q": .bfloat16] }
                == "tensor blk.0.attn_q.weight of synthetic.gguf has weights of type BF16; convert "
                + "it to one of F32, F16, Q4_0, Q4_1, Q8_0")
    }

    @Test("tokens, contexts and threads that are not possible")
    func sessions() throws {
        let model = try SyntheticModel().model()
        for context in [0, 1, 257, -5] {
            #expect(throws: LanguageModelError.context(context, most: 256)) {
                try DecoderSession(model, context: context)
            }
        }
        for threads in [0, 257] {
            #expect(throws: LanguageModelError.threads(threads)) {
                try DecoderSession(model, threads: threads)
            }
        }
        #expect(throws: LanguageModelError.self) {
            try DecoderSession(model, instructionSet: "sse9")
        }
        let session = try DecoderSession(model, context: 8)
        #expect(throws: LanguageModelError.noTokens) { try session.append([]) }
        #expect(throws: LanguageModelError.token(-1, count: 259)) { try session.append([3, -1]) }
        #expect(throws: LanguageModelError.tooLong(tokens: 9, room: 8)) {
            try session.append(Array(repeating: 3, count: 9))
        }
        #expect(session.position == 0)
        _ = try session.append(Array(repeating: 3, count: 8))
        #expect(throws: LanguageModelError.tooLong(tokens: 1, room: 0)) { try session.append([3]) }
    }

    @Test("files that are not there, and a checkpoint without its vocabulary")
    func files() throws {
        #expect(throws: LanguageModelError.self) { try LanguageModel(contentsOf: "no/such.gguf") }
        guard let file = ReferenceData.path("stories260k/stories260K.bin") else { return }
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = folder.appending(path: "model.bin").path()
        try FileManager.default.copyItem(atPath: file, toPath: copy)
        do {
            _ = try LanguageModel(contentsOf: copy)
            Issue.record("there is no vocabulary")
        } catch {
            #expect(error.description.hasPrefix("\(copy) has no vocabulary: there is no "))
        }
        let vocabulary = file.replacing("stories260K.bin", with: "tok512.bin")
        #expect(try LanguageModel(contentsOf: copy, vocabulary: vocabulary).tokenizer.count == 512)
    }

    @Test("the most probable token, and seeded draws by probability")
    func sampling() throws {
        var greedy = try Sampler()
        #expect(greedy.next([0, 3, -1, 3]) == 1)
        #expect(throws: LanguageModelError.temperature(-1)) { try Sampler(temperature: -1) }
        func draws(_ temperature: Double, _ seed: UInt64) throws -> [Int] {
            var sampler = try Sampler(temperature: temperature, seed: seed)
            return (0..<4000).map { _ in sampler.next([0, Float(log(3.0)), -.infinity]) }
        }
        let some = try draws(1, 4)
        #expect(try draws(1, 4) == some)
        #expect(try draws(1, 5) != some)
        #expect(!some.contains(2))
        // Three in four, and at half the temperature nine in ten.
        #expect(abs(some.count { $0 == 1 } - 3000) < 110)
        #expect(abs(try draws(0.5, 4).count { $0 == 1 } - 3600) < 80)
    }
}
