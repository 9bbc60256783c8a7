/// Turns text into the tokens of a model and back.
public struct Tokenizer: Sendable {
    enum Kind: Sendable {
        case scored(ScoredTokenizer)
        case byteLevel(ByteLevelTokenizer)
    }

    let kind: Kind
    /// Tokens that stand for no text.
    private let control: Set<Int>
    /// The token that texts begin with, if the model has one.
    public let beginning: Int?
    /// The token that ends a text.
    public let end: Int?
    /// Whether `encode` puts `beginning` first.
    public let addsBeginning: Bool

    init(
        _ kind: Kind, control: Set<Int>, beginning: Int?, end: Int?, addsBeginning: Bool
    ) {
        self.kind = kind
        self.control = control
        self.beginning = beginning
        self.end = end
        self.addsBeginning = addsBeginning && beginning != nil
    }

    private var pieces: [[UInt8]] {
        switch kind {
        case .scored(let tokenizer): tokenizer.pieces
        case .byteLevel(let tokenizer): tokenizer.pieces
        }
    }

    /// Tokens that there are.
    public var count: Int { pieces.count }

    /// The tokens of a text, `beginning` first where the model wants it. Names of control tokens in
    /// the text are text.
    ///
    /// - Throws: `LanguageModelError.noToken` for a character that the vocabulary cannot express.
    public func encode(_ text: String) throws(LanguageModelError) -> [Int] {
        let tokens =
            switch kind {
            case .scored(let tokenizer): try tokenizer.encode(text)
            case .byteLevel(let tokenizer): try tokenizer.encode(text)
            }
        return (addsBeginning ? [beginning].compactMap { $0 } : []) + tokens.map { Int($0) }
    }

    /// The bytes that a token stands for: none for a control token and for numbers that are no
    /// token. They need not be whole characters.
    public func bytes(of token: Int) -> [UInt8] {
        guard pieces.indices.contains(token), !control.contains(token) else { return [] }
        return pieces[token]
    }

    /// The bytes of a text from its beginning: `encode` the other way round. A space that `encode`
    /// put before the text is left out.
    public func decode(_ tokens: some Sequence<Int>) -> [UInt8] {
        var result: [UInt8] = []
        for token in tokens { result += bytes(of: token) }
        if case .scored(let tokenizer) = kind, tokenizer.addsSpace, result.first == 0x20 {
            result.removeFirst()
        }
        return result
    }
}
