import MorphoExternalTools
import ReferenceData
import Testing

@testable import MorphoModelFiles

@Suite struct LlamaCTests {
    /// 4 wide, 2 heads sharing one of keys and values, 2 layers, 3 tokens, sequences of 2; every
    /// number is its place.
    private static func checkpoint(_ head: [Int32] = [4, 3, 2, 2, 1, 3, 2]) -> [UInt8] {
        let layered = 2 * (4 + 16 + 8 + 8 + 16 + 4 + 12 + 12 + 12)
        let count = 12 + layered + 4 + 4 + (head[5] < 0 ? 12 : 0)
        return head.flatMap { little($0) } + (0..<count).flatMap { little(Float($0)) }
    }

    @Test func everyTensorIsWhereLlama2cReadsIt() throws {
        let file = try LlamaCheckpoint(bytes: Self.checkpoint(), file: "a.bin")
        #expect(file.configuration.keyValueWidth == 2)
        #expect(file.configuration.sharesClassifier)
        let starts: [(LlamaCheckpoint.Weight, [Int], Float)] = [
            (.tokenEmbedding, [3, 4], 0), (.attentionNorm, [2, 4], 12), (.query, [2, 4, 4], 20),
            (.key, [2, 2, 4], 52), (.value, [2, 2, 4], 68), (.attentionOutput, [2, 4, 4], 84),
            (.feedForwardNorm, [2, 4], 116), (.gate, [2, 3, 4], 124), (.down, [2, 4, 3], 148),
            (.up, [2, 3, 4], 172), (.finalNorm, [4], 196), (.rotationReal, [2, 1], 200),
            (.rotationImaginary, [2, 1], 202),
        ]
        for (weight, shape, start) in starts {
            #expect(file.shape(of: weight) == shape, "\(weight)")
            let numbers = file.floats(of: weight)
            #expect(numbers.count == shape.reduce(1, *))
            #expect(numbers.first == start, "\(weight)")
            #expect(file.withBytes(of: weight) { $0.count } == 4 * numbers.count)
        }
        #expect(try file.floats(of: .down, layer: 1).first == 160)
        #expect(file.floats(of: .classifier) == file.floats(of: .tokenEmbedding))
        #expect(file.shape(of: .classifier) == nil)
        #expect(throws: ModelFileError.self) { try file.floats(of: .down, layer: 2) }
        #expect(throws: ModelFileError.self) { try file.floats(of: .finalNorm, layer: 0) }
        #expect(throws: ModelFileError.self) { try file.floats(of: .down, layer: .max) }
    }

    @Test("a negative vocabulary: the classifier has weights of its own")
    func ownClassifier() throws {
        let file = try LlamaCheckpoint(
            bytes: Self.checkpoint([4, 3, 2, 2, 1, -3, 2]), file: "a.bin")
        #expect(file.configuration.vocabulary == 3)
        #expect(file.shape(of: .classifier) == [3, 4])
        #expect(file.floats(of: .classifier).first == 204)
    }

    @Test(
        "what is refused, and the sentence",
        arguments: [
            (
                [], 0,
                "0: 0 bytes are no checkpoint of llama2.c, which begins with seven numbers of 4 "
                    + "bytes; fetch or write it again"
            ),
            (
                [0x616B_3432, 1, 1, 1, 1, 1, 1], 0,
                "0: it is a checkpoint of llama2.c's version 1 or 2; export it as version 0"
            ),
            ([4, 3, 0, 2, 1, 3, 2], 0, "8: n_layers is 0; 1 to 2147483647 are allowed"),
            (
                [4, 3, 2, 2, 1, .min, 2], 0,
                "20: vocab_size is 2147483648; 1 to 2147483647 are allowed"
            ),
            (
                [4, 3, 2, 3, 1, 3, 2], 0,
                "0: dim is 4, which is no multiple of n_heads, 3; fetch or write it again"
            ),
            (
                [8, 3, 2, 4, 3, 3, 2], 0,
                "12: n_heads is 4, which is no multiple of n_kv_heads, 3; fetch or write it again"
            ),
            (
                [4, 3, 2, 4, 1, 3, 2], 0,
                "0: dim / n_heads is 1, which is no multiple of 2, 2; fetch or write it again"
            ),
            (
                [4, 3, 2, 2, 1, 3, 2], 9,
                "37: the model that its head describes takes 844 bytes, but the file has 37; "
                    + "fetch or write it again"
            ),
            (
                [4, 3, 2, 2, 1, 3, 2], 1000,
                "844: the model that its head describes takes 844 bytes, but the file has 1028; "
                    + "fetch or write it again"
            ),
            (
                [.max - 1, .max, .max, 1, 1, .max, .max], 0,
                "0: the model that its head describes takes more bytes than a file can have; "
                    + "fetch or write it again"
            ),
        ] as [([Int32], Int, String)])
    func refused(head: [Int32], more: Int, sentence: String) {
        let bytes = head.flatMap { little($0) } + [UInt8](repeating: 0, count: more)
        let error = #expect(throws: ModelFileError.self) {
            try LlamaCheckpoint(bytes: bytes, file: "a.bin")
        }
        #expect(error?.description == "cannot read a.bin, byte " + sentence)
    }

    @Test func vocabulary() throws {
        let bytes =
            little(Int32(3)) + little(Float(0)) + little(Int32(0)) + little(Float(-2.5))
            + little(Int32(3)) + Array("abc".utf8)
        let file = try LlamaVocabulary(bytes: bytes, file: "t.bin", count: 2)
        #expect(file.tokens == [[], Array("abc".utf8)])
        #expect(file.scores == [0, -2.5])
        #expect(file.longest == 3)
    }

    @Test(
        arguments: [
            ([], "0: the file ends within token 0; fetch or write it again"),
            (little(Int32(0)), "0: max_token_length is 0; 1 to 65536 are allowed"),
            (
                little(Int32(2)) + little(Float(0)) + [1],
                "8: the file ends within token 0; fetch or write it again"
            ),
            (
                little(Int32(2)) + little(Float(0)) + little(Int32(2)) + [65],
                "12: the file ends within token 0; fetch or write it again"
            ),
            (
                little(Int32(2)) + little(Float(0)) + little(Int32(3)),
                "8: token 0 claims a length of 3 bytes; 0 to 2, the longest that the head "
                    + "states, are allowed"
            ),
            (
                little(Int32(2)) + little(Float(0)) + little(Int32(-1)),
                "8: token 0 claims a length of -1 bytes; 0 to 2, the longest that the head "
                    + "states, are allowed"
            ),
            (
                little(Int32(2)) + little(Float.nan) + little(Int32(0)),
                "4: the score of token 0 is not a number; fetch or write it again"
            ),
            (
                little(Int32(2)) + little(Float(1)) + little(Int32(0)),
                "12: there are 1 tokens, but the model has 7; name the vocabulary that belongs "
                    + "to the model"
            ),
        ] as [([UInt8], String)])
    func refusedVocabulary(bytes: [UInt8], sentence: String) {
        let error = #expect(throws: ModelFileError.self) {
            try LlamaVocabulary(bytes: bytes, file: "t.bin", count: 7)
        }
        #expect(error?.description == "cannot read t.bin, byte " + sentence)
    }

    @Test("the published model of 260,032 parameters and its 512 tokens")
    func stories() throws {
        guard let folder = ReferenceData.path("stories260k") else { return }
        let file = try LlamaCheckpoint(contentsOf: folder + "/stories260K.bin")
        let configuration = file.configuration
        #expect((configuration.width, configuration.hiddenWidth) == (64, 172))
        #expect((configuration.layers, configuration.heads) == (5, 8))
        #expect((configuration.keyValueHeads, configuration.vocabulary) == (4, 512))
        #expect(configuration.sequenceLength == 512)
        let rotations: [LlamaCheckpoint.Weight] = [.rotationReal, .rotationImaginary]
        let parameters = LlamaCheckpoint.Weight.allCases.filter {
            !rotations.contains($0) && $0 != .classifier
        }
        #expect(parameters.map { file.floats(of: $0).count }.reduce(0, +) == 260_032)
        // Position 0 is not turned, and turns are of length 1.
        let (real, imaginary) = (
            file.floats(of: .rotationReal), file.floats(of: .rotationImaginary)
        )
        #expect(real.prefix(4) == [1, 1, 1, 1])
        #expect(imaginary.prefix(4) == [0, 0, 0, 0])
        #expect(zip(real, imaginary).allSatisfy { abs($0 * $0 + $1 * $1 - 1) < 1e-5 })
        #expect(file.floats(of: .finalNorm).allSatisfy { $0.isFinite && $0 > 0 })
        let vocabulary = try LlamaVocabulary(
            contentsOf: folder + "/tok512.bin", count: configuration.vocabulary)
        #expect(vocabulary.tokens[3] == Array("<0x00>".utf8))
        #expect(vocabulary.tokens.map(\.count).max() == vocabulary.longest)
    }
}
