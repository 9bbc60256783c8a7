/// Collects lines: indents them, breaks those beyond the limit, and puts comments at their ends.
struct LineWriter {
    private(set) var text = ""
    private var indentation = ""
    private var lastIsBlank = false

    /// Lines are broken so as to end here; a name longer than this stays whole.
    static let limit = 100

    mutating func indent() { indentation += "  " }
    mutating func outdent() { indentation.removeLast(min(2, indentation.count)) }

    /// One blank line, never two in a row.
    mutating func blank() {
        if !lastIsBlank { text += "\n" }
        lastIsBlank = true
    }

    /// One statement; broken between tokens when it is too long.
    mutating func line(_ content: String, comment: String? = nil) {
        lastIsBlank = false
        let suffix = comment.map { "  // \($0)" } ?? ""
        let width = indentation.utf8.count + content.utf8.count
        if width + suffix.utf8.count <= Self.limit {
            text += "\(indentation)\(content)\(suffix)\n"
            return
        }
        // A comment that does not fit goes above its statement.
        if let comment { text += "\(indentation)// \(comment)\n" }
        if width <= Self.limit {
            text += "\(indentation)\(content)\n"
        } else {
            breakLine(content)
        }
    }

    /// A line that is not indented and not broken: compiler directives.
    mutating func directive(_ content: String) {
        lastIsBlank = false
        text += content + "\n"
    }

    mutating func comment(_ content: String) {
        lastIsBlank = false
        let first = indentation + "// "
        var current = first
        for word in content.split(separator: " ") {
            if current.utf8.count > first.utf8.count,
                current.utf8.count + word.utf8.count >= Self.limit
            {
                text += current + "\n"
                current = first
            }
            current += current.utf8.count > first.utf8.count ? " \(word)" : String(word)
        }
        text += current + "\n"
    }

    /// Breaks after the last operator or comma before the limit; what follows is indented by four.
    private mutating func breakLine(_ content: String) {
        var current = indentation
        var isStart = true
        var piece = ""
        let tokens = content.split(separator: " ")
        for (position, token) in tokens.enumerated() {
            piece += piece.isEmpty ? String(token) : " \(token)"
            let ends = token.utf8.last.map(Self.mayEndLine.contains) ?? false
            if !ends, position + 1 < tokens.count { continue }
            if !isStart, current.utf8.count + 1 + piece.utf8.count > Self.limit {
                text += current + "\n"
                current = indentation + "    "
                isStart = true
            }
            current += isStart ? piece : " " + piece
            isStart = false
            piece = ""
        }
        text += current + "\n"
    }

    private static let mayEndLine = Set("+-*/%&|^<>=?:,".utf8)
}
