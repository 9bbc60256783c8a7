/// A word of a formula.
struct Token: Equatable {
    enum Kind: Equatable {
        case number(Double)
        case name(String)
        /// One of `+ - * / ^ ( ) ,`.
        case symbol(Character)
        case end
    }

    let kind: Kind
    let position: Int

    /// The token as an error message shows it.
    var shown: String {
        switch kind {
        case .number: "a number"
        case .name(let name): "\"\(name)\""
        case .symbol(let symbol): "\"\(symbol)\""
        case .end: "the end"
        }
    }
}

/// Cuts a formula into tokens.
struct FormulaScanner {
    let characters: [Character]
    private var index = 0

    init(_ text: String) { characters = Array(text) }

    mutating func next() throws(FormulaError) -> Token {
        while index < characters.count, characters[index].isWhitespace { index += 1 }
        guard index < characters.count else {
            return Token(kind: .end, position: characters.count)
        }
        let start = index
        let first = characters[index]
        if isDigit(first) || first == "." { return try number() }
        if isLetter(first) {
            while index < characters.count,
                isLetter(characters[index]) || isDigit(characters[index])
            { index += 1 }
            return Token(kind: .name(String(characters[start..<index])), position: start)
        }
        guard "+-*/^(),".contains(first) else {
            throw failure(.unexpectedCharacter(first), at: start)
        }
        index += 1
        // Python's power sign would otherwise be reported as a missing operand.
        if first == "*", index < characters.count, characters[index] == "*" {
            throw failure(.doubledStar, at: start)
        }
        return Token(kind: .symbol(first), position: start)
    }

    func failure(_ fault: FormulaError.Fault, at position: Int) -> FormulaError {
        FormulaError(fault: fault, text: String(characters), position: position)
    }

    private mutating func number() throws(FormulaError) -> Token {
        let start = index
        skipDigits()
        if index < characters.count, characters[index] == "." {
            index += 1
            skipDigits()
        }
        // "2e" alone is 2 followed by the constant e: the exponent needs a digit.
        if index < characters.count, characters[index] == "e" || characters[index] == "E" {
            var after = index + 1
            if after < characters.count, "+-".contains(characters[after]) { after += 1 }
            if after < characters.count, isDigit(characters[after]) {
                index = after
                skipDigits()
            }
        }
        let word = String(characters[start..<index])
        // Double(_:) wants a digit before the point.
        guard word.contains(where: isDigit), let value = Double("0" + word) else {
            throw failure(.badNumber(word), at: start)
        }
        guard value.isFinite else { throw failure(.numberTooLarge(word), at: start) }
        return Token(kind: .number(value), position: start)
    }

    private mutating func skipDigits() {
        while index < characters.count, isDigit(characters[index]) { index += 1 }
    }

    private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private func isLetter(_ character: Character) -> Bool {
        character.isASCII && character.isLetter || character == "_"
    }
}
