/// Collects lines: indents them, breaks those beyond the limit, and puts comments at their ends.
struct LineWriter {
    private(set) var text = ""
    private var indentation = ""
    /// Indentations by depth, as far as used: making one anew for every block takes time.
    private var indentations = [""]
    private var depth = 0
    private var lastIsBlank = false

    /// Lines are broken so as to end here; a name longer than this stays whole.
    static let limit = 100

    init() {}

    /// For lines that come to stand inside another text, at its depth and below a blank line.
    init(depth: Int, capacity: Int) {
        text.reserveCapacity(capacity)
        for _ in 0..<depth { indent() }
        lastIsBlank = true
    }

    mutating func indent() {
        depth += 1
        if depth == indentations.count { indentations.append(indentation + "  ") }
        indentation = indentations[depth]
    }

    mutating func outdent() {
        depth = max(0, depth - 1)
        indentation = indentations[depth]
    }

    /// Lines that were written at this place's depth, below a blank line.
    mutating func block(_ lines: LineWriter) {
        if lines.text.isEmpty { return }
        text.reserveCapacity(text.utf8.count + lines.text.utf8.count + Self.roomAfterBlock)
        text += lines.text
        lastIsBlank = lines.lastIsBlank
    }

    /// Bytes kept for what follows a block, so that a long text need not move for it.
    private static let roomAfterBlock = 4096

    /// What stands between a statement and its comment.
    private static let mark = "  // "

    /// One blank line, never two in a row.
    mutating func blank() {
        if !lastIsBlank { text += "\n" }
        lastIsBlank = true
    }

    /// One statement; broken between tokens when it is too long.
    mutating func line(_ content: String, comment: String? = nil) {
        lastIsBlank = false
        let width = indentation.utf8.count + content.utf8.count
        // Piece by piece: this makes every line of a text that may have millions.
        if width + (comment.map { $0.utf8.count + Self.mark.utf8.count } ?? 0) <= Self.limit {
            text += indentation
            text += content
            if let comment {
                text += Self.mark
                text += comment
            }
            text += "\n"
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
