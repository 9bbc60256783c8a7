/// Why a seed file cannot be read: a fact and the line it stands in, counted from 1.
public struct SeedError: Error, Hashable, Sendable {
    public enum Fact: Hashable, Sendable {
        case noHeader
        case versionUnknown(String)
        case noModule
        case statementOutsideModule(String)
        case unknownStatement(String)
        /// The line ends before `what`.
        case missing(what: String)
        /// The line goes on after its end.
        case unexpected(word: String)
        case malformed(what: String, word: String)
        case unknown(what: String, name: String)
        case taken(what: String, name: String)
        case wrongShape(what: String, expected: String, given: String)
        case unclosedQuote
        /// The operation does not take these operands.
        case refused(operation: String)
    }

    public var fact: Fact
    public var line: Int

    public init(_ fact: Fact, line: Int) {
        self.fact = fact
        self.line = line
    }
}

extension SeedError: CustomStringConvertible {
    public var description: String { "line \(line): \(fact)" }
}

extension SeedError.Fact: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noHeader: "the file does not begin with 'morphoseed 1'"
        case .versionUnknown(let version): "version '\(version)' is unknown; this reads version 1"
        case .noModule: "the file has no module"
        case .statementOutsideModule(let word): "'\(word)' stands before the first module"
        case .unknownStatement(let word): "'\(word)' is no statement"
        case .missing(let what): "the line ends where \(what) is expected"
        case .unexpected(let word): "'\(word)' follows the end of the statement"
        case .malformed(let what, let word): "'\(word)' is no \(what)"
        case .unknown(let what, let name): "there is no \(what) '\(name)' before this line"
        case .taken(let what, let name): "there is a \(what) '\(name)' already"
        case .wrongShape(let what, let expected, let given):
            "\(what) is \(given), but \(expected) is needed"
        case .unclosedQuote: "a quoted text is not closed"
        case .refused(let operation): "'\(operation)' does not take these operands"
        }
    }
}
