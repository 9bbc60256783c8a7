/// Why a text is no expression.
public struct LibertyExpressionError: Error, Hashable, Sendable {
    public enum Fact: UInt8, Hashable, Sendable {
        case empty, missingOperand, unclosedBracket, strayBracket, strayCharacter
        case nestedTooDeep, tooManyNames
    }

    public var fact: Fact
    /// In bytes of the text, from 0.
    public var offset: Int
}

extension LibertyExpression {
    /// Brackets nest at most so deep.
    public static let deepest = 64
    /// Steps count names in a byte.
    public static let mostNames = 255

    /// Nil when `text` is no expression.
    public init?(_ text: String) {
        do throws(LibertyExpressionError) { try self.init(reading: text) } catch { return nil }
    }

    /// - Throws: What is wrong with `text`, and where.
    public init(reading text: String) throws(LibertyExpressionError) {
        var reader = ExpressionReader(text)
        try reader.read()
        self.init(text: text, names: reader.names, steps: reader.steps)
    }

    /// Whether the steps leave exactly one value and use no name that is not there; all that the
    /// reader of text makes do, what comes from elsewhere may not.
    var isSound: Bool {
        var height = 0
        for step in steps {
            switch step {
            case .constant: height += 1
            case .name(let index):
                if Int(index) >= names.count { return false }
                height += 1
            case .not: if height < 1 { return false }
            case .and, .or, .xor:
                if height < 2 { return false }
                height -= 1
            }
        }
        return height == 1
    }
}

/// Reads by descent; every level of brackets is one level of calls.
private struct ExpressionReader {
    var names: [String] = []
    var steps: [LibertyExpression.Step] = []
    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func read() throws(LibertyExpressionError) {
        skipSpace()
        if place == bytes.count { throw fault(.empty) }
        try either()
        if place < bytes.count {
            throw fault(bytes[place] == UInt8(ascii: ")") ? .strayBracket : .strayCharacter)
        }
    }

    private func fault(_ fact: LibertyExpressionError.Fact) -> LibertyExpressionError {
        LibertyExpressionError(fact: fact, offset: place)
    }

    private var byte: UInt8 { place < bytes.count ? bytes[place] : 0 }

    private mutating func skipSpace() {
        while place < bytes.count, isSpace(bytes[place]) { place += 1 }
    }

    /// Also line ends and the backslashes in front of them, for conditions of several lines.
    private func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (9...13).contains(byte)
            || (byte == UInt8(ascii: "\\") && !isQuote(at: place))
    }

    /// A name with unusual characters stands in quotes, which the string around it escapes.
    private func isQuote(at place: Int) -> Bool {
        guard place < bytes.count else { return false }
        return bytes[place] == UInt8(ascii: "\"")
            || (bytes[place] == UInt8(ascii: "\\") && place + 1 < bytes.count
                && bytes[place + 1] == UInt8(ascii: "\""))
    }

    private mutating func either() throws(LibertyExpressionError) {
        try both()
        while byte == UInt8(ascii: "+") || byte == UInt8(ascii: "|") {
            place += 1
            try both()
            steps.append(.or)
        }
    }

    private mutating func both() throws(LibertyExpressionError) {
        try difference()
        while true {
            if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "&") {
                place += 1
            } else if !startsOperand {
                return
            }
            try difference()
            steps.append(.and)
        }
    }

    private var startsOperand: Bool {
        byte == UInt8(ascii: "!") || byte == UInt8(ascii: "(") || isOfName(byte)
            || isQuote(at: place)
    }

    private mutating func difference() throws(LibertyExpressionError) {
        try single()
        while byte == UInt8(ascii: "^") {
            place += 1
            try single()
            steps.append(.xor)
        }
    }

    /// An operand with its negations, and the space behind it.
    private mutating func single() throws(LibertyExpressionError) {
        var inverts = false
        skipSpace()
        while byte == UInt8(ascii: "!") {
            inverts.toggle()
            place += 1
            skipSpace()
        }
        if byte == UInt8(ascii: "(") {
            try bracket()
        } else {
            try name()
        }
        skipSpace()
        while byte == UInt8(ascii: "'") {
            inverts.toggle()
            place += 1
            skipSpace()
        }
        if inverts { steps.append(.not) }
    }

    private mutating func bracket() throws(LibertyExpressionError) {
        if depth == LibertyExpression.deepest { throw fault(.nestedTooDeep) }
        let start = place
        depth += 1
        place += 1
        try either()
        if place == bytes.count {
            throw LibertyExpressionError(fact: .unclosedBracket, offset: start)
        }
        if byte != UInt8(ascii: ")") { throw fault(.strayCharacter) }
        place += 1
        depth -= 1
    }

    private func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "$"), 0x80...:
            return true
        default: return false
        }
    }

    private mutating func name() throws(LibertyExpressionError) {
        let first = place
        var start = place
        var end = place
        if isQuote(at: place) {
            place += byte == UInt8(ascii: "\\") ? 2 : 1
            start = place
            while place < bytes.count, !isQuote(at: place) { place += 1 }
            end = place
            if place == bytes.count {
                throw LibertyExpressionError(fact: .unclosedBracket, offset: first)
            }
            place += byte == UInt8(ascii: "\\") ? 2 : 1
        } else {
            while place < bytes.count, isOfName(bytes[place]) { place += 1 }
            end = place
            if end - start == 1, "01".utf8.contains(bytes[first]) {
                steps.append(.constant(bytes[first] == UInt8(ascii: "1")))
                return
            }
        }
        if start == end {
            let isOperand = place == bytes.count || "+|*&^)'".utf8.contains(byte)
            throw LibertyExpressionError(
                fact: isOperand ? .missingOperand : .strayCharacter, offset: first)
        }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        if let known = names.firstIndex(of: text) {
            steps.append(.name(UInt8(known)))
            return
        }
        if names.count == LibertyExpression.mostNames {
            throw LibertyExpressionError(fact: .tooManyNames, offset: first)
        }
        steps.append(.name(UInt8(names.count)))
        names.append(text)
    }
}
