import Foundation
import MorphoModelFiles
import ReferenceData
import Testing

@testable import MorphoLanguageModels

@Suite struct TokenizerTests {
    /// Texts put together from what is hard to cut.
    static func oddTexts() -> [String] {
        let parts = [
            " ", "  ", "\n", "\r\n", "\t", "\u{A0}", "\u{3000}", "a", "Z", "é", "e\u{301}", "ß",
            "日本", "العربية", "1", "23", "٣", "Ⅷ", "½", "'s", "'ll", "'", "’", ".", "--", "_", "👍",
            "👩‍👩‍👧", "\u{200B}", "𝔘", "the", "don't", "I'M", "<s>", "<0x41>",
        ]
        var dice = Numbers(state: 3)
        return (0..<60).map { length in
            (0..<length).map { _ in parts[Int(dice.next() >> 33) % parts.count] }.joined()
        }
    }

    @Test("pieces are those of the pattern", arguments: PreTokenizer.allCases)
    func pattern(preTokenizer: PreTokenizer) throws {
        let pattern = try NSRegularExpression(
            pattern: #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#)
        let digits = try NSRegularExpression(pattern: #"\p{N}|\P{N}+"#)
        func cut(_ text: String, by expression: NSRegularExpression) -> [String] {
            let whole = NSRange(text.startIndex..., in: text)
            return expression.matches(in: text, range: whole).map {
                (text as NSString).substring(with: $0.range)
            }
        }
        for text in Self.oddTexts() {
            let parts = preTokenizer == .smollm ? cut(text, by: digits) : [text]
            let expected = parts.flatMap { cut($0, by: pattern) }
            let found = preTokenizer.pieces(text).map { String($0) }
            #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
        }
    }

    @Test("merges in the order of their ranks, of equal ones the leftmost")
    func merges() {
        var dice = Numbers(state: 9)
        for round in 0..<12 {
            var merges = PairMerges()
            var table: [[Int32]: (rank: Int32, token: Int32)] = [:]
            for number in 0..<60 {
                let limit = UInt64(4 + number / 2)
                let pair = [Int32(dice.next() >> 33) % Int32(limit), Int32(dice.next() >> 33) % 4]
                let rank = Int32(dice.next() >> 33) % (round.isMultiple(of: 2) ? 8 : 1000)
                table[pair] = (rank, Int32(4 + number))
                merges[pair[0], pair[1]] = .init(rank: rank, token: Int32(4 + number))
            }
            let tokens = (0..<200).map { _ in Int32(dice.next() >> 33) % 4 }
            var expected = tokens
            while true {
                let places = expected.indices.dropLast().filter {
                    table[[expected[$0], expected[$0 + 1]]] != nil
                }
                let ranked = places.map { place in
                    (table[[expected[place], expected[place + 1]]]?.rank ?? 0, place)
                }
                guard let first = ranked.min(by: <)?.1 else { break }
                let token = table[[expected[first], expected[first + 1]]]?.token ?? 0
                expected.replaceSubrange(first...first + 1, with: [token])
            }
            #expect(merges.apply(to: tokens) == expected)
        }
    }

    @Test("any text comes back from bytes")
    func bytes() throws {
        let tokenizer = try SyntheticModel().model().tokenizer
        #expect(try tokenizer.encode("") == [1])
        #expect(try tokenizer.encode("é") == [1, 3 + 0x20, 3 + 0xC3, 3 + 0xA9])
        #expect(tokenizer.decode([1, 3 + 0x20, 3 + 0x20, 2, 3 + 0xFF]) == [0x20, 0xFF])
        #expect(tokenizer.bytes(of: 1) == [] && tokenizer.bytes(of: -1) == [])
        #expect(tokenizer.bytes(of: 259) == [])
        for text in Self.oddTexts() {
            #expect(tokenizer.decode(try tokenizer.encode(text)) == Array(text.utf8))
        }
    }

    @Test("spaces of SentencePiece, scores, and words that cannot be expressed")
    func scored() throws {
        var synthetic = SyntheticModel()
        synthetic.texts = ["<unk>", "<s>", "</s>", "▁", "a", "b", "ab", "▁a", "▁ab", "ba"]
        let tokenizer = try synthetic.model().tokenizer
        // Scores fall with the number, so "ab" comes before "▁a".
        #expect(try tokenizer.encode("abba ab") == [1, 8, 9, 8])
        #expect(tokenizer.decode([1, 8, 9, 8]) == Array("abba ab".utf8))
        #expect(tokenizer.end == 2 && tokenizer.count == 10)
        #expect(throws: LanguageModelError.noToken(character: "c")) { try tokenizer.encode("abc") }
        #expect(throws: LanguageModelError.noToken(character: "<")) { try tokenizer.encode("<s>") }
    }

    @Test("byte-level encoding by merges, and texts that it cannot express")
    func byteLevel() throws {
        let tokenizer = try ByteLevelTokenizer(
            file: "m.gguf", tokens: ["<e>", "a", "b", "Ġ", "Ã", "©", "ab", "Ġab", "Ã©", "1"],
            merges: ["a b", "Ġ ab", "Ã ©"], preTokenizer: .smollm, isControl: { $0 == 0 })
        #expect(try tokenizer.encode("ab ab é1a") == [6, 7, 3, 8, 9, 1])
        #expect(tokenizer.pieces[8] == Array("é".utf8) && tokenizer.pieces[7] == Array(" ab".utf8))
        #expect(throws: LanguageModelError.noToken(character: "c")) { try tokenizer.encode("ab c") }
        #expect(throws: LanguageModelError.merge(file: "m.gguf", number: 0, text: "a 2")) {
            try ByteLevelTokenizer(
                file: "m.gguf", tokens: ["a", "1"], merges: ["a 2"], preTokenizer: .gpt2,
                isControl: { _ in false })
        }
    }

    @Test("the vocabulary of a published model")
    func published() throws {
        guard let file = ReferenceData.path("stories260k/stories260K.bin") else { return }
        let tokenizer = try LanguageModel(contentsOf: file).tokenizer
        #expect(tokenizer.count == 512)
        // As run.c of llama2.c has it.
        #expect(try tokenizer.encode("Once upon a time") == [1, 403, 407, 261, 378])
        for text in Self.oddTexts() {
            #expect(tokenizer.decode(try tokenizer.encode(text)) == Array(text.utf8))
        }
        guard let path = ReferenceData.path("text/tinyshakespeare.txt") else { return }
        let text = String(try String(contentsOfFile: path, encoding: .utf8).prefix(20_000))
        #expect(tokenizer.decode(try tokenizer.encode(text)) == Array(text.utf8))
    }
}
