/// Whether a text has the outer form of a Liberty library: strings, comments and braces that
/// close, and a cell in a library. The rest is left to Yosys.
///
/// Needed because Yosys 0.23 never stops reading some files that are cut off, and takes all
/// memory meanwhile.
struct LibraryCheck {
    /// Liberty needs a handful of levels.
    static let deepest = 64

    private let bytes: [UInt8]
    private var place = 0
    private var line = 1

    /// The first thing that makes `text` no library; nil when there is nothing.
    static func fault(in text: String) -> LibraryFault? {
        var check = LibraryCheck(bytes: Array(text.utf8))
        return check.run()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() -> LibraryFault? {
        // The lines of the braces that are open, and the word that begins the statement read.
        var open: [Int] = []
        var word: [UInt8] = []
        var wordIsWhole = false
        var sawLibrary = false
        var sawCell = false
        while let byte = next() {
            switch byte {
            case UInt8(ascii: "\""):
                if let fault = skipString() { return fault }
            case UInt8(ascii: "/") where follows("*"):
                if let fault = skipComment() { return fault }
            case UInt8(ascii: "/") where follows("/"):
                while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
            case UInt8(ascii: "{"):
                if open.isEmpty, word == Array("library".utf8) { sawLibrary = true }
                if open.count == 1, word == Array("cell".utf8) { sawCell = sawLibrary }
                open.append(line)
                if open.count > Self.deepest { return .nestedTooDeep(line: line) }
                (word, wordIsWhole) = ([], false)
            case UInt8(ascii: "}"):
                if open.popLast() == nil { return .strayBrace(line: line) }
                (word, wordIsWhole) = ([], false)
            case UInt8(ascii: ";"):
                (word, wordIsWhole) = ([], false)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
                if !wordIsWhole { word.append(byte) }
            default:
                if !word.isEmpty { wordIsWhole = true }
            }
        }
        if let line = open.last { return .unclosedGroup(line: line) }
        return sawCell ? nil : .noCells
    }

    private mutating func next() -> UInt8? {
        guard place < bytes.count else { return nil }
        defer { place += 1 }
        if bytes[place] == UInt8(ascii: "\n") { line += 1 }
        return bytes[place]
    }

    private func follows(_ character: Unicode.Scalar) -> Bool {
        place < bytes.count && bytes[place] == UInt8(ascii: character)
    }

    private mutating func skipString() -> LibraryFault? {
        let start = line
        while let byte = next() {
            if byte == UInt8(ascii: "\"") { return nil }
            // A backslash makes the next character part of the string.
            if byte == UInt8(ascii: "\\") { _ = next() }
        }
        return .unclosedString(line: start)
    }

    private mutating func skipComment() -> LibraryFault? {
        let start = line
        place += 1
        while let byte = next() {
            if byte == UInt8(ascii: "*"), follows("/") {
                place += 1
                return nil
            }
        }
        return .unclosedComment(line: start)
    }
}
