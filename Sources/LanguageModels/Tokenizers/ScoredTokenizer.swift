/// The byte-pair encoding of SentencePiece as Llama models use it: neighbours are merged by the
/// score of the token that they make, the highest first, and a character without a token stands as
/// the tokens of its bytes (`encode` of llama2.c's run.c).
struct ScoredTokenizer: Sendable {
    /// The bytes that each token stands for.
    let pieces: [[UInt8]]
    /// Whether a space is put before a text.
    let addsSpace: Bool
    private let characters: [[UInt8]: Int32]
    /// The tokens of single bytes; nil for a vocabulary that lacks some.
    private let bytes: [Int32]?
    private let merges: PairMerges

    /// - Parameters:
    ///   - tokens: their bytes; those of a single byte are written `<0x0A>`.
    ///   - isControl: whether a token never stands for text.
    init(
        tokens: [[UInt8]], scores: [Float], addsSpace: Bool, isControl: (_ token: Int) -> Bool
    ) {
        self.addsSpace = addsSpace
        var (known, bytes): ([[UInt8]: Int32], [Int32]) = ([:], Array(repeating: -1, count: 256))
        var pieces = tokens
        for (token, text) in tokens.enumerated() where !isControl(token) {
            if let byte = Self.byte(text) {
                if bytes[Int(byte)] < 0 { bytes[Int(byte)] = Int32(token) }
                pieces[token] = [byte]
            } else if !text.isEmpty, known[text] == nil {
                known[text] = Int32(token)
            }
        }
        self.pieces = pieces
        self.bytes = bytes.contains(-1) ? nil : bytes
        characters = known.filter { Self.isOneCharacter($0.key) }
        merges = Self.merges(known, scores)
    }

    /// Every way to make a token of two others.
    private static func merges(_ known: [[UInt8]: Int32], _ scores: [Float]) -> PairMerges {
        let ordered = known.values.sorted {
            let (a, b) = (scores[Int($0)], scores[Int($1)])
            return a != b ? a > b : $0 < $1
        }
        var ranks: [Int32: Int32] = [:]
        var (rank, score): (Int32, Float) = (-1, .nan)
        for token in ordered {
            // Equal scores are of equal rank: then the leftmost is merged first.
            if scores[Int(token)] != score { rank += 1 }
            score = scores[Int(token)]
            ranks[token] = rank
        }
        var merges = PairMerges()
        merges.reserve(2 * known.count)
        for (text, token) in known {
            for cut in 1..<max(text.count, 1) {
                guard let left = known[Array(text[..<cut])], let right = known[Array(text[cut...])]
                else { continue }
                merges[left, right] = .init(rank: ranks[token] ?? 0, token: token)
            }
        }
        return merges
    }

    /// - Throws: `LanguageModelError.noToken`.
    func encode(_ text: String) throws(LanguageModelError) -> [Int32] {
        if text.isEmpty { return [] }
        var tokens: [Int32] = []
        tokens.reserveCapacity(text.utf8.count + 1)
        for scalar in (addsSpace ? " " + text : text).unicodeScalars {
            let encoded = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            if let token = characters[encoded] {
                tokens.append(token)
            } else if let bytes {
                tokens += encoded.map { bytes[Int($0)] }
            } else {
                throw .noToken(character: String(Character(scalar)))
            }
        }
        return merges.apply(to: tokens)
    }

    /// 10 for `<0x0A>`.
    private static func byte(_ text: [UInt8]) -> UInt8? {
        guard text.count == 6, text.starts(with: Array("<0x".utf8)), text[5] == UInt8(ascii: ">")
        else { return nil }
        return UInt8(String(decoding: text[3..<5], as: UTF8.self), radix: 16)
    }

    private static func isOneCharacter(_ text: [UInt8]) -> Bool {
        String(validating: text, as: UTF8.self)?.unicodeScalars.count == 1
    }
}
