/// Cuts the bytes of a library into statements: `name : value ;`, `name (arguments) ;`,
/// `name (arguments) { ... }`. Nothing is copied; a statement holds ranges of bytes.
struct LibertyScanner {
    /// Groups nest at most so deep; Liberty needs fewer than ten levels.
    static let deepest = 64

    enum Form { case simple, complex, group, close, end }

    struct Statement {
        var form: Form
        var word: LibertyWord
        /// Of the name; of a close the brace, of an end the last byte.
        var name: Range<Int>
        /// The value without its quotes, or what stands in the brackets.
        var content: Range<Int>
        /// The place of the brace of a group.
        var opening = 0
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let words: LibertyWords
    var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, words: LibertyWords) {
        self.bytes = bytes
        self.words = words
    }

    /// The next statement of a group, nil behind its closing brace.
    mutating func next(inGroupAt opening: Int) throws(LibertyFault) -> Statement? {
        let statement = try next()
        switch statement.form {
        case .close: return nil
        case .end: throw LibertyFault(.unclosedGroup, at: opening)
        default: return statement
        }
    }

    mutating func next() throws(LibertyFault) -> Statement {
        try skipSpace()
        while place < bytes.count, bytes[place] == UInt8(ascii: ";") {
            place += 1
            try skipSpace()
        }
        let start = place
        guard start < bytes.count else {
            return Statement(form: .end, word: .unknown, name: start..<start, content: 0..<0)
        }
        if bytes[start] == UInt8(ascii: "}") {
            place += 1
            return Statement(form: .close, word: .unknown, name: start..<place, content: 0..<0)
        }
        while place < bytes.count, Self.isOfName(bytes[place]) { place += 1 }
        let name = start..<place
        if name.isEmpty { throw unexpected(at: start) }
        try skipSpace()
        guard place < bytes.count else {
            // Cut off: what is open says so better than half a name.
            return Statement(form: .end, word: .unknown, name: start..<start, content: 0..<0)
        }
        var statement = Statement(
            form: .simple, word: words.find(bytes, name), name: name, content: 0..<0)
        switch bytes[place] {
        case UInt8(ascii: ":"):
            place += 1
            statement.content = try value()
        case UInt8(ascii: "("):
            statement.content = try arguments()
            try skipSpace()
            statement.form = .complex
            if place < bytes.count, bytes[place] == UInt8(ascii: "{") {
                statement.form = .group
                statement.opening = place
                place += 1
            }
        case UInt8(ascii: "{"):
            statement.form = .group
            statement.opening = place
            place += 1
        default: throw unexpected(at: start)
        }
        return statement
    }

    /// Passes over the rest of a group, the brace of which is at `opening`.
    mutating func skipGroup(at opening: Int) throws(LibertyFault) {
        var depth = 1
        place = opening + 1
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                try skipString()
                continue
            case UInt8(ascii: "{"):
                depth += 1
                if depth > Self.deepest { throw LibertyFault(.nestedTooDeep, at: place) }
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 {
                    place += 1
                    return
                }
            case UInt8(ascii: "/"):
                if try skipComment() { continue }
            default: break
            }
            place += 1
        }
        throw LibertyFault(.unclosedGroup, at: try innermostGroup(from: opening))
    }

    /// The brace of the group that is open where the file ends, the innermost one.
    private mutating func innermostGroup(from opening: Int) throws(LibertyFault) -> Int {
        var open: [Int] = []
        place = opening
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                try skipString()
                continue
            case UInt8(ascii: "{"): open.append(place)
            case UInt8(ascii: "}"): _ = open.popLast()
            case UInt8(ascii: "/"):
                if try skipComment() { continue }
            default: break
            }
            place += 1
        }
        return open.last ?? opening
    }

    /// Blanks, line ends, comments, and the backslashes that continue lines.
    mutating func skipSpace() throws(LibertyFault) {
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: " "), 9...13, UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "/"): if try !skipComment() { return }
            // The mark that some editors put in front of UTF-8.
            case 0xEF where place == 0 && bytes.count > 2 && bytes[1] == 0xBB && bytes[2] == 0xBF:
                place += 3
            default: return
            }
        }
    }

    /// The string that the file's end leaves open. Strings end in their line, or go on behind a
    /// backslash, so that the first one that does neither has lost its quote; the quotes of all
    /// that follow are exchanged then.
    ///
    /// - Parameter end: Only a string with nothing but blanks between it and this place counts.
    mutating func brokenString(before end: Int? = nil) throws(LibertyFault) -> Int? {
        place = 0
        while place < min(bytes.count, end ?? .max) {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                let start = place
                try skipString()
                for index in start..<place where bytes[index] == UInt8(ascii: "\n") {
                    if isContinued(lineEnd: index) { continue }
                    guard let end else { return start }
                    let behind = place
                    try skipSpace()
                    if place == end { return start }
                    place = behind
                    break
                }
                continue
            case UInt8(ascii: "/"):
                if try skipComment() { continue }
            default: break
            }
            place += 1
        }
        return nil
    }

    private func isContinued(lineEnd: Int) -> Bool {
        var index = lineEnd - 1
        while index > 0, bytes[index] == UInt8(ascii: "\r") { index -= 1 }
        return index >= 0 && bytes[index] == UInt8(ascii: "\\")
    }

    /// False when the slash at `place` begins no comment.
    private mutating func skipComment() throws(LibertyFault) -> Bool {
        guard place + 1 < bytes.count else { return false }
        let start = place
        switch bytes[place + 1] {
        case UInt8(ascii: "/"):
            while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
            return true
        case UInt8(ascii: "*"):
            place += 2
            while place + 1 < bytes.count {
                if bytes[place] == UInt8(ascii: "*"), bytes[place + 1] == UInt8(ascii: "/") {
                    place += 2
                    return true
                }
                place += 1
            }
            throw LibertyFault(.unclosedComment, at: start)
        default: return false
        }
    }

    /// Passes over a string with its quotes. A backslash makes the next byte part of it.
    private mutating func skipString() throws(LibertyFault) {
        let start = place
        place += 1
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                place += 1
                return
            case UInt8(ascii: "\\"): place += 2
            default: place += 1
            }
        }
        place = bytes.count
        throw LibertyFault(.unclosedString, at: start)
    }

    /// A value behind its colon: a string, or what there is up to a semicolon or the line's end.
    private mutating func value() throws(LibertyFault) -> Range<Int> {
        try skipSpace()
        guard place < bytes.count else { return place..<place }
        let start = place
        if bytes[place] == UInt8(ascii: "\"") {
            try skipString()
            return start + 1..<place - 1
        }
        var end = place
        scan: while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "}"), UInt8(ascii: "{"):
                break scan
            case UInt8(ascii: "/"):
                let next = place + 1 < bytes.count ? bytes[place + 1] : 0
                if next == UInt8(ascii: "*") || next == UInt8(ascii: "/") { break scan }
                place += 1
                end = place
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): place += 1
            default:
                place += 1
                end = place
            }
        }
        return start..<end
    }

    /// What stands between the bracket at `place` and its partner.
    private mutating func arguments() throws(LibertyFault) -> Range<Int> {
        let start = place
        place += 1
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: ")"):
                place += 1
                return start + 1..<place - 1
            case UInt8(ascii: "\""):
                try skipString()
                continue
            // Without these a bracket that is never closed would take the rest of the file.
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"):
                throw LibertyFault(.unclosedBracket, at: start)
            case UInt8(ascii: "/"):
                if try skipComment() { continue }
            default: break
            }
            place += 1
        }
        throw LibertyFault(.unclosedBracket, at: start)
    }

    private func unexpected(at start: Int) -> LibertyFault {
        var end = start
        while end < bytes.count, end < start + 40, Self.isOfName(bytes[end]) { end += 1 }
        if end > start { return LibertyFault(.unexpected(text(start..<end)), at: start) }
        let byte = bytes[start]
        let isPlain = (33...126).contains(byte)
        let shown =
            isPlain ? "\(Unicode.Scalar(byte))" : "the byte 0x" + String(byte, radix: 16)
        return LibertyFault(.unexpected(shown), at: start)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            return true
        default: return false
        }
    }
}
