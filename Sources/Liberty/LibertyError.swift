/// Why a library cannot be used, and where in the file.
public struct LibertyError: Error, Equatable, Sendable, CustomStringConvertible {
    public enum Fact: Equatable, Sendable {
        // The outer form of the file.
        case unclosedGroup, unclosedBracket, unclosedString, unclosedComment
        case strayBrace, nestedTooDeep
        case unexpected(String)
        case noLibrary, noCells
        case secondLibrary(firstLine: Int)
        case includeFile(String)
        // What stands in it.
        case badUnit(attribute: String, text: String)
        case badNumber(String)
        case badExpression(String, LibertyExpressionError)
        case badBus(String)
        case missingName(group: String)
        case tableSize(expected: Int, found: Int)
        case descendingAxis(Int)
        case emptyAxis(Int)
        case unknownTemplate(String)
        case unknownPin(String, cell: String)
        case repeatedCell(String, firstLine: Int)
        case repeatedPin(String, cell: String)
        case tooManyArcs(cell: String)
        case tooManyPins(cell: String)
        // Of several libraries together.
        case nothingToMerge
        case cellInBoth(String, firstFile: String)
        case differs(String, first: String, second: String, firstFile: String)
    }

    public var fact: Fact
    public var file: String
    /// From 1; 0: of the file as a whole.
    public var line: Int
    /// In bytes, from 1; 0: of the file as a whole.
    public var column: Int

    public init(fact: Fact, file: String, line: Int = 0, column: Int = 0) {
        self.fact = fact
        self.file = file
        self.line = line
        self.column = column
    }

    public var description: String {
        line > 0 ? "\(file):\(line):\(column): \(sentence)" : "\(file): \(sentence)"
    }
}

/// A fact and its place, before anyone counted lines.
struct LibertyFault: Error {
    var fact: LibertyError.Fact
    /// In bytes, from 0.
    var offset: Int

    init(_ fact: LibertyError.Fact, at offset: Int) {
        self.fact = fact
        self.offset = offset
    }

    func error(in bytes: UnsafeBufferPointer<UInt8>, file: String) -> LibertyError {
        var (line, column) = (1, 1)
        for byte in bytes[..<min(offset, bytes.count)] {
            column += 1
            if byte == UInt8(ascii: "\n") { (line, column) = (line + 1, 1) }
        }
        return LibertyError(fact: fact, file: file, line: line, column: column)
    }
}
