import MorphoCircuit

/// Takes a statement apart from left to right.
struct StatementReader {
    private var words: ArraySlice<String>
    let line: Int

    init(_ words: [String], line: Int) {
        self.words = words[...]
        self.line = line
    }

    var isAtEnd: Bool { words.isEmpty }

    func error(_ fact: SeedError.Fact) -> SeedError { SeedError(fact, line: line) }

    func malformed(_ what: String, _ word: String) -> SeedError {
        error(.malformed(what: what, word: word))
    }

    mutating func skip() { words = words.dropFirst() }

    mutating func word(_ what: String) throws(SeedError) -> String {
        guard let word = words.popFirst() else { throw error(.missing(what: what)) }
        return word
    }

    mutating func keyword(_ keyword: String) throws(SeedError) {
        let word = try word("'\(keyword)'")
        if word != keyword { throw malformed("'\(keyword)'", word) }
    }

    /// Takes the next word if it is this one.
    mutating func takes(_ keyword: String) -> Bool {
        guard words.first == keyword else { return false }
        skip()
        return true
    }

    func end() throws(SeedError) {
        if let word = words.first { throw error(.unexpected(word: word)) }
    }

    mutating func number(
        _ what: String, _ range: ClosedRange<Int> = 0...Shape.maximumWidth
    ) throws(SeedError) -> Int {
        let word = try word("a \(what)")
        guard let number = Int(word), range.contains(number) else { throw malformed(what, word) }
        return number
    }

    /// One of the values of an enumeration, by its raw value.
    mutating func choice<Choice: RawRepresentable<String>>(
        _ what: String, as type: Choice.Type
    ) throws(SeedError) -> Choice {
        let word = try word("a \(what)")
        guard let choice = Choice(rawValue: word) else { throw malformed(what, word) }
        return choice
    }

    /// `u8` or `s8`.
    mutating func shape() throws(SeedError) -> Shape {
        let word = try word("a shape")
        guard let first = word.first, first == "u" || first == "s",
            let width = Int(word.dropFirst()), (1...Shape.maximumWidth).contains(width)
        else { throw malformed("shape", word) }
        return Shape(width: width, isSigned: first == "s")
    }

    /// `8'h2a`.
    mutating func value() throws(SeedError) -> Word { try value(of: word("a word")) }

    func value(of text: String) throws(SeedError) -> Word {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count == 2, let width = Int(parts[0]), (1...Shape.maximumWidth).contains(width),
            parts[1].first == "h",
            let word = Word(hexadecimal: parts[1].dropFirst(), width: width)
        else { throw malformed("word", text) }
        return word
    }

    /// All words up to the end or the keyword.
    mutating func values(until keyword: String) throws(SeedError) -> [Word] {
        var values: [Word] = []
        while let next = words.first, next != keyword {
            values.append(try value(of: next))
            skip()
        }
        return values
    }

    /// All words that are left.
    mutating func rest() -> [String] {
        defer { words = [] }
        return Array(words)
    }
}

extension Shape {
    /// As seed files write it.
    var seedText: String { (isSigned ? "s" : "u") + "\(width)" }
}
