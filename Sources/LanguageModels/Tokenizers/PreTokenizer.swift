/// How a text is cut before byte-pair encoding, so that no token reaches over a cut.
enum PreTokenizer: String, CaseIterable, Sendable {
    /// The pattern of GPT-2: contractions, words, numbers and other characters, each with the one
    /// space before it; of white space before a word all but the last character (`pat` in
    /// encoder.py of openai/gpt-2).
    case gpt2 = "gpt-2"
    /// Every digit on its own, and the pattern of GPT-2 on what is between.
    case smollm

    private enum Kind { case letter, number, space, other }

    /// The pieces of a text, in order; together they are the text.
    func pieces(_ text: String) -> [Substring.UnicodeScalarView] {
        let scalars = text.unicodeScalars
        var pieces: [Substring.UnicodeScalarView] = []
        var start = scalars.startIndex
        while start < scalars.endIndex {
            let end = self.end(of: scalars, from: start)
            pieces.append(scalars[start..<end])
            start = end
        }
        return pieces
    }

    private typealias Scalars = String.UnicodeScalarView

    private func end(of text: Scalars, from start: Scalars.Index) -> Scalars.Index {
        if text[start] == "'", let end = Self.contraction(text, start) { return end }
        let kind = Self.kind(text[start])
        guard kind == .space else { return run(of: kind, text, start) }
        let next = text.index(after: start)
        // A space and what follows it.
        if text[start] == " ", next < text.endIndex {
            let following = Self.kind(text[next])
            let joins = following == .number ? self == .gpt2 : following != .space
            if joins { return run(of: following, text, next) }
        }
        var (last, end) = (start, next)
        while end < text.endIndex, Self.kind(text[end]) == .space {
            last = end
            text.formIndex(after: &end)
        }
        // The last one goes with the word that follows, if any; a digit that stands on its own
        // is no word.
        let ends = end == text.endIndex || (self == .smollm && Self.kind(text[end]) == .number)
        return ends || last == start ? end : last
    }

    private func run(
        of kind: Kind, _ text: Scalars, _ start: Scalars.Index
    ) -> Scalars.Index {
        var end = text.index(after: start)
        if kind == .number, self == .smollm { return end }
        while end < text.endIndex, Self.kind(text[end]) == kind { text.formIndex(after: &end) }
        return end
    }

    private static func contraction(_ text: Scalars, _ start: Scalars.Index) -> Scalars.Index? {
        let rest = text[text.index(after: start)...]
        for ending in ["s", "t", "re", "ve", "m", "ll", "d"]
        where rest.starts(with: ending.unicodeScalars) {
            return text.index(start, offsetBy: 1 + ending.count)
        }
        return nil
    }

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        if scalar.isASCII {
            switch scalar {
            case "a"..."z", "A"..."Z": return .letter
            case "0"..."9": return .number
            case " ", "\t"..."\r": return .space
            default: return .other
            }
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            return .letter
        case .decimalNumber, .letterNumber, .otherNumber: return .number
        default: return properties.isWhitespace ? .space : .other
        }
    }
}
