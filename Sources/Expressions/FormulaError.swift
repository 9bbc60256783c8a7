/// Why a text is not a formula, and where.
public struct FormulaError: Error, Equatable, Sendable {
    public enum Fault: Equatable, Sendable {
        case empty
        case unexpectedCharacter(Character)
        case badNumber(String)
        case numberTooLarge(String)
        /// `**`, which other languages write for a power.
        case doubledStar
        case unknownName(String, suggestion: String?)
        case notAFunction(String)
        case functionWithoutArguments(String)
        case wrongArgumentCount(String, expected: String, given: Int)
        case missingOperand(found: String)
        case missingOperator(found: String)
        case unclosedParenthesis
        case unmatchedParenthesis
        case strayComma
        case tooDeep(limit: Int)
        case tooLong(limit: Int)
    }

    public let fault: Fault
    /// The whole text.
    public let text: String
    /// Where the fault is, in characters from 0.
    public let position: Int
}

extension FormulaError: CustomStringConvertible {
    /// What is wrong, the line it is in, and a caret below the place.
    public var description: String {
        message + "\n" + excerpt(of: text, at: position)
    }

    private var message: String {
        switch fault {
        case .empty: "the formula is empty; write something like x*y"
        case .unexpectedCharacter(let character):
            "unexpected character \"\(character)\"; "
                + "a formula has names, numbers and + - * / ^ ( ) ,"
        case .badNumber(let word): "\"\(word)\" is not a number"
        case .numberTooLarge(let word): "the number \(word) is too large"
        case .doubledStar: "\"**\" is no operator; write ^ for a power"
        case .unknownName(let name, let suggestion?):
            "unknown name \"\(name)\"; did you mean \"\(suggestion)\"?"
        case .unknownName(let name, nil):
            "unknown name \"\(name)\"; the variables are "
                + Formula.variableNames.joined(separator: ", ") + ", the constants pi and e, "
                + "and the functions " + NamedOperation.names.joined(separator: ", ")
        case .notAFunction(let name):
            "\"\(name)\" is not a function; write * between it and the parenthesis"
        case .functionWithoutArguments(let name):
            "\"\(name)\" is a function; write its arguments in parentheses"
        case .wrongArgumentCount(let name, let expected, let given):
            "\(name) takes \(expected) but has \(given)"
        case .missingOperand(let found):
            "expected a number, a name or \"(\" but found \(found)"
        case .missingOperator(let found):
            "expected an operator such as * but found \(found)"
        case .unclosedParenthesis: "this \"(\" is never closed"
        case .unmatchedParenthesis: "this \")\" has no \"(\""
        case .strayComma: "a comma belongs only between the arguments of a function"
        case .tooDeep(let limit):
            "parentheses, signs and powers are nested deeper than \(limit) levels"
        case .tooLong(let limit): "the formula is longer than \(limit) characters"
        }
    }
}

/// The line of `text` around a position, and a caret below it; both indented by four spaces.
///
/// Of a long line only the part near the position is shown.
func excerpt(of text: String, at position: Int) -> String {
    let characters = Array(text)
    let place = min(max(position, 0), characters.count)
    var start = place
    while start > 0, !characters[start - 1].isNewline { start -= 1 }
    var end = place
    while end < characters.count, !characters[end].isNewline { end += 1 }
    let clippedStart = max(start, place - 50)
    let clippedEnd = min(end, place + 25)
    var line = characters[clippedStart..<clippedEnd].map { $0.isWhitespace ? " " : $0 }
    var column = place - clippedStart
    if clippedStart > start {
        line.insert(contentsOf: "...", at: 0)
        column += 3
    }
    if clippedEnd < end { line += "..." }
    let caret = String(repeating: " ", count: column) + "^"
    return "    " + String(line) + "\n    " + caret
}
