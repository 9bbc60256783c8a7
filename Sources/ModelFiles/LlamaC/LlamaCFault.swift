/// What is wrong with a checkpoint or a vocabulary of llama2.c, at a byte of it.
public enum LlamaCFault: Equatable, Sendable {
    /// The file is shorter than the seven numbers at its head.
    case noHeader(bytes: Int)
    /// The signature of the later versions of the format.
    case laterVersion
    /// A number at the head that no model has.
    case number(name: String, Int, allowed: ClosedRange<Int>)
    /// The first is to be a multiple of the second.
    case notDivided(name: String, Int, by: String, Int)
    /// The weights that the head describes take another number of bytes than the file has.
    case size(found: Int, expected: Int)
    /// More bytes than a file can have.
    case tooLarge
    /// A vocabulary that ends within a token, from 0.
    case endedInToken(Int)
    case tokenLength(Int, Int32, longest: Int)
    case tokenCount(found: Int, expected: Int)
    /// A score that is no number.
    case score(token: Int)
}

extension LlamaCFault {
    var sentence: String {
        switch self {
        case .noHeader(let bytes):
            "\(bytes) bytes are no checkpoint of llama2.c, which begins with seven numbers of 4 "
                + "bytes; \(Self.again)"
        case .laterVersion:
            "it is a checkpoint of llama2.c's version 1 or 2; export it as version 0"
        case .number(let name, let number, let allowed):
            "\(name) is \(number); \(allowed.lowerBound) to \(allowed.upperBound) are allowed"
        case .notDivided(let name, let number, let divisor, let other):
            "\(name) is \(number), which is no multiple of \(divisor), \(other); \(Self.again)"
        case .size(let found, let expected):
            "the model that its head describes takes \(expected) bytes, but the file has \(found); "
                + Self.again
        case .tooLarge:
            "the model that its head describes takes more bytes than a file can have; "
                + Self.again
        case .endedInToken(let token): "the file ends within token \(token); \(Self.again)"
        case .tokenLength(let token, let length, let longest):
            "token \(token) claims a length of \(length) bytes; 0 to \(longest), the longest that "
                + "the head states, are allowed"
        case .tokenCount(let found, let expected):
            "there are \(found) tokens, but the model has \(expected); name the vocabulary that "
                + "belongs to the model"
        case .score(let token):
            "the score of token \(token) is not a number; \(Self.again)"
        }
    }

    private static let again = "fetch or write it again"
}
