/// The byte-pair encoding of GPT-2: of bytes instead of characters, by a list of merges, within the
/// pieces that a pattern cuts the text into (Radford et al.: Language Models are Unsupervised
/// Multitask Learners, section 2.2).
struct ByteLevelTokenizer: Sendable {
    /// The bytes that each token stands for.
    let pieces: [[UInt8]]
    private let preTokenizer: PreTokenizer
    /// The tokens of single bytes; -1 for one that the vocabulary lacks.
    private let bytes: [Int32]
    private let merges: PairMerges

    /// - Parameters:
    ///   - tokens: in GPT-2's alphabet, where every byte is a printable character.
    ///   - merges: the two texts of each, with a space between them.
    ///   - isControl: whether a token never stands for text.
    /// - Throws: `LanguageModelError.merge` for one whose parts or whole are no tokens.
    init(
        file: String, tokens: [String], merges list: [String], preTokenizer: PreTokenizer,
        isControl: (_ token: Int) -> Bool
    ) throws(LanguageModelError) {
        self.preTokenizer = preTokenizer
        let alphabet = Self.alphabet
        func decoded(_ text: Substring) -> [UInt8]? {
            var result: [UInt8] = []
            for scalar in text.unicodeScalars {
                guard let byte = alphabet[scalar] else { return nil }
                result.append(byte)
            }
            return result
        }
        var known: [[UInt8]: Int32] = [:]
        known.reserveCapacity(tokens.count)
        var pieces: [[UInt8]] = []
        for (token, text) in tokens.enumerated() {
            // Tokens that were added later may be in plain text.
            let piece = decoded(text[...]) ?? Array(text.utf8)
            pieces.append(piece)
            if !isControl(token), known[piece] == nil { known[piece] = Int32(token) }
        }
        var merges = PairMerges()
        merges.reserve(list.count)
        for (rank, text) in list.enumerated() {
            let parts = text.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 2, let left = decoded(parts[0]), let right = decoded(parts[1]),
                let first = known[left], let second = known[right],
                let merged = known[left + right]
            else { throw .merge(file: file, number: rank, text: text) }
            if merges[first, second] == nil {
                merges[first, second] = .init(rank: Int32(rank), token: merged)
            }
        }
        self.pieces = pieces
        self.merges = merges
        bytes = (0...255).map { known[[UInt8($0)]] ?? -1 }
    }

    /// - Throws: `LanguageModelError.noToken`.
    func encode(_ text: String) throws(LanguageModelError) -> [Int32] {
        var tokens: [Int32] = []
        // Most words of a text occur again.
        var seen: [[UInt8]: [Int32]] = [:]
        for piece in preTokenizer.pieces(text) {
            let encoded = Array(String(piece).utf8)
            if let known = seen[encoded] {
                tokens += known
                continue
            }
            let single = encoded.map { bytes[Int($0)] }
            if single.contains(-1) {
                let unknown = piece.first { $0.utf8.contains { bytes[Int($0)] < 0 } }
                throw .noToken(character: unknown.map { String(Character($0)) } ?? String(piece))
            }
            let merged = merges.apply(to: single)
            seen[encoded] = merged
            tokens += merged
        }
        return tokens
    }

    /// The byte of each character: printable ones of Latin-1 stand for themselves, the other 68
    /// bytes in order for U+0100 and on (`bytes_to_unicode` in encoder.py of openai/gpt-2).
    private static var alphabet: [Unicode.Scalar: UInt8] {
        var result: [Unicode.Scalar: UInt8] = [:]
        var free = UInt32(0x100)
        for byte in UInt8.min...UInt8.max {
            switch byte {
            case 0x21...0x7E, 0xA1...0xAC, 0xAE...0xFF: result[Unicode.Scalar(byte)] = byte
            default:
                if let scalar = Unicode.Scalar(free) { result[scalar] = byte }
                free += 1
            }
        }
        return result
    }
}
