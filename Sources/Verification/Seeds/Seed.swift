import MorphoCircuit

/// A small test case as text: a design, how it is driven, and what was wrong with it once. Kept as
/// `.morphoseed` files and replayed for ever.
///
///     morphoseed 1
///     # found by icarus: the sign of the divisor was lost
///     tool icarus
///     stimulus seed 17 steps 12 resets 9
///     module unit "size = 3"
///     domain clock0 rising period 10 phase 0 reset reset0 asynchronous active-low
///     n0 = input in0 s4 clock0
///     n1 = register reg0 s5 clock0 reset 5'h00
///     n2 = divide s5 n0 n0
///     next n1 n2
///     output out0 s5 n1 clock0
///
/// One statement a line; `n<number>` names a node; a node stands before its users. What may refer
/// to later nodes (drivers, next values, writes, connections) has statements of its own. Names are
/// identifiers, shapes `u8` or `s8`, words `8'h2a`, texts stand in quotes, `-` means none.
public struct Seed: Hashable, Sendable {
    /// A line's words; texts without their quotes.
    typealias Statement = [String]

    /// Lines that say what the case is about, without `#`.
    public var notes: [String]
    /// The tool that differed, when one did.
    public var tool: VerificationTool?
    public var stimulusSeed: UInt64
    /// Mean number of steps between reset pulses; nil for none.
    public var resetInterval: Int?
    public var steps: Int
    /// Module by module, children first.
    var modules: [[Statement]]

    /// The design as the statements say it.
    /// - Throws: the first wrong statement, with its line in `text`.
    public func design() throws(SeedError) -> Design {
        var parser = SeedParser()
        var line = headerLines.count
        for module in modules {
            for statement in module {
                line += 1
                try parser.read(statement, line: line)
            }
        }
        return try parser.finish(line: line)
    }

    private var headerLines: [String] {
        var lines = ["morphoseed 1"] + notes.map { "# " + $0 }
        if let tool { lines.append("tool \(tool.rawValue)") }
        lines.append("stimulus seed \(stimulusSeed) steps \(steps) resets \(resetInterval ?? 0)")
        return lines
    }

    /// The whole file.
    public var text: String {
        let body = modules.joined().map { statement in
            statement.map(Self.quoted).joined(separator: " ")
        }
        return (headerLines + body).joined(separator: "\n") + "\n"
    }

    private static func quoted(_ word: String) -> String {
        let isPlain = !word.isEmpty && !word.contains { $0 == " " || $0 == "\"" || $0.isNewline }
        if isPlain { return word }
        // A quote inside has no way to be written; no name or message of a circuit needs one.
        let inside = word.map { $0 == "\"" || $0.isNewline ? "'" : $0 }
        return "\"" + String(inside) + "\""
    }

    // MARK: Reading

    /// - Throws: the first line that is wrong. The design itself is read by `design()`.
    public init(text: String) throws(SeedError) {
        notes = []
        stimulusSeed = 0
        steps = 16
        modules = []
        var hasHeader = false
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            let words = try Self.words(of: line, line: number)
            guard let first = words.first else {
                if hasHeader, let note = Self.note(line) { notes.append(note) }
                continue
            }
            if !hasHeader {
                guard first == "morphoseed" else { throw SeedError(.noHeader, line: number) }
                guard words.count == 2, words[1] == "1" else {
                    throw SeedError(
                        .versionUnknown(words.dropFirst().joined(separator: " ")), line: number)
                }
                hasHeader = true
            } else if first == "tool" {
                guard words.count == 2, let tool = VerificationTool(rawValue: words[1]) else {
                    throw SeedError(
                        .malformed(what: "tool", word: words.last ?? ""), line: number)
                }
                self.tool = tool
            } else if first == "stimulus" {
                try readStimulus(words, line: number)
            } else if first == "module" {
                modules.append([words])
            } else if modules.isEmpty {
                throw SeedError(.statementOutsideModule(first), line: number)
            } else {
                modules[modules.count - 1].append(words)
            }
        }
        if !hasHeader { throw SeedError(.noHeader, line: max(1, number)) }
        if modules.isEmpty { throw SeedError(.noModule, line: number) }
    }

    private static func note(_ line: Substring) -> String? {
        guard line.first == "#" else { return nil }
        return String(line.dropFirst().drop { $0 == " " })
    }

    private mutating func readStimulus(_ words: [String], line: Int) throws(SeedError) {
        var reader = StatementReader(words, line: line)
        reader.skip()
        try reader.keyword("seed")
        let seed = try reader.word("a seed")
        guard let value = UInt64(seed) else { throw reader.malformed("seed", seed) }
        stimulusSeed = value
        try reader.keyword("steps")
        steps = try reader.number("number of steps", 0...1_000_000)
        try reader.keyword("resets")
        let interval = try reader.number("interval of resets", 0...1_000_000)
        resetInterval = interval == 0 ? nil : interval
        try reader.end()
    }

    /// The words of a line; none when it is empty or a note.
    private static func words(of line: Substring, line number: Int) throws(SeedError) -> [String] {
        if line.first == "#" { return [] }
        var words: [String] = []
        var current = ""
        var isQuoted = false
        var hasWord = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
                hasWord = true
            } else if !isQuoted, character == " " || character == "\t" || character == "\r" {
                if hasWord { words.append(current) }
                current = ""
                hasWord = false
            } else {
                current.append(character)
                hasWord = true
            }
        }
        if isQuoted { throw SeedError(.unclosedQuote, line: number) }
        if hasWord { words.append(current) }
        return words
    }
}
