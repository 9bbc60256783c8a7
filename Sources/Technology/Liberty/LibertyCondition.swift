/// The Boolean expressions of Liberty (`function`, `when`): names, 0, 1, `!` and `'`, `*` `&` or a
/// space, `+` `|`, `^`, brackets; a negation binds strongest, then `^`, then *and*, then *or*.
enum LibertyCondition {
    /// The names in an expression, each once, in order.
    static func names(_ text: String) -> [String] {
        var found: [String] = []
        for case .name(let name) in tokens(text) where !found.contains(name) { found.append(name) }
        return found
    }

    /// How probable it is that the expression holds when each name holds with a probability of
    /// its own; one half when it cannot be read, or has more than 12 names.
    static func probability(of text: String, _ probability: (String) -> Double) -> Double {
        let names = names(text)
        guard names.count <= 12 else { return 0.5 }
        let shares = names.map { min(1, max(0, probability($0))) }
        var sum = 0.0
        for combination in 0..<1 << names.count {
            var weight = 1.0
            for (index, share) in shares.enumerated() {
                weight *= combination >> index & 1 == 1 ? share : 1 - share
            }
            if weight == 0 { continue }
            var reader = Reader(tokens: tokens(text)) { name in
                names.firstIndex(of: name).map { combination >> $0 & 1 == 1 } ?? false
            }
            guard let holds = reader.read() else { return 0.5 }
            if holds { sum += weight }
        }
        return sum
    }

    private enum Token: Hashable {
        case name(String)
        case constant(Bool)
        case sign(Character)
    }

    private static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var name = ""
        func close() {
            if name.isEmpty { return }
            tokens.append(name == "0" || name == "1" ? .constant(name == "1") : .name(name))
            name = ""
        }
        for character in text {
            if character.isLetter || character.isNumber || "_[].".contains(character) {
                name.append(character)
            } else {
                close()
                if "!'*&+|^()".contains(character) { tokens.append(.sign(character)) }
            }
        }
        close()
        return tokens
    }

    /// Values are read by descent; brackets nest at most 64 deep.
    private struct Reader {
        var tokens: [Token]
        let value: (String) -> Bool
        var place = 0
        var depth = 0

        init(tokens: [Token], value: @escaping (String) -> Bool) {
            self.tokens = tokens
            self.value = value
        }

        mutating func read() -> Bool? {
            guard let result = either(), place == tokens.count else { return nil }
            return result
        }

        private func next(is signs: String) -> Bool {
            if place < tokens.count, case .sign(let sign) = tokens[place] {
                return signs.contains(sign)
            }
            return false
        }

        private mutating func either() -> Bool? {
            guard var result = both() else { return nil }
            while next(is: "+|") {
                place += 1
                guard let other = both() else { return nil }
                result = result || other
            }
            return result
        }

        private mutating func both() -> Bool? {
            guard var result = difference() else { return nil }
            while place < tokens.count, !next(is: "+|)") {
                if next(is: "*&") { place += 1 }
                guard let other = difference() else { return nil }
                result = result && other
            }
            return result
        }

        private mutating func difference() -> Bool? {
            guard var result = single() else { return nil }
            while next(is: "^") {
                place += 1
                guard let other = single() else { return nil }
                result = result != other
            }
            return result
        }

        private mutating func single() -> Bool? {
            var inverts = false
            while next(is: "!") {
                inverts.toggle()
                place += 1
            }
            guard place < tokens.count else { return nil }
            var result: Bool
            switch tokens[place] {
            case .name(let name): result = value(name)
            case .constant(let constant): result = constant
            case .sign(let sign):
                guard sign == "(", depth < 64 else { return nil }
                place += 1
                depth += 1
                guard let inner = either(), next(is: ")") else { return nil }
                depth -= 1
                result = inner
            }
            place += 1
            while next(is: "'") {
                inverts.toggle()
                place += 1
            }
            return result != inverts
        }
    }
}
