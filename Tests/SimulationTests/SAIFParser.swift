/// A reader of backward SAIF files, written from the format's description alone.
struct SAIFParser {
    struct Fault: Error { var token: String }

    /// A parenthesised list, or one word of it.
    indirect enum Term: Equatable {
        case word(String)
        case quoted(String)
        case list([Term])

        var word: String? {
            if case .word(let text) = self { return text }
            return nil
        }
    }

    var version = ""
    var direction = ""
    var design = ""
    var timescale = ""
    var duration = -1
    /// By path, scopes and net joined by slashes without escapes: `Top/lanes[1]/sum[0]`.
    var nets: [String: [String: Int]] = [:]
    /// The paths in the order of the file.
    var order: [String] = []

    init(_ text: String) throws {
        var characters = Array(text)[...]
        guard case .list(let file)? = try Self.term(&characters), file.first?.word == "SAIFILE"
        else { throw Fault(token: "SAIFILE") }
        guard try Self.term(&characters) == nil else { throw Fault(token: "after the end") }
        for case .list(let entry) in file.dropFirst() {
            switch (entry.first?.word, entry.count) {
            case ("SAIFVERSION", 2): if case .quoted(let text) = entry[1] { version = text }
            case ("DIRECTION", 2): if case .quoted(let text) = entry[1] { direction = text }
            case ("DESIGN", 2): if case .quoted(let text) = entry[1] { design = text }
            case ("TIMESCALE", 3): timescale = entry.dropFirst().compactMap(\.word).joined()
            case ("DURATION", 2): duration = try Self.number(entry[1])
            case ("VENDOR", 2), ("PROGRAM_NAME", 2), ("DIVIDER", 2): break
            case ("INSTANCE", 3...): try instance(entry, path: "")
            default: throw Fault(token: entry.first?.word ?? "()")
            }
        }
    }

    private mutating func instance(_ entry: [Term], path: String) throws {
        guard let name = entry[1].word else { throw Fault(token: "INSTANCE") }
        let path = path.isEmpty ? name : path + "/" + name
        for case .list(let part) in entry.dropFirst(2) {
            switch part.first?.word {
            case "INSTANCE": try instance(part, path: path)
            case "NET" where part.count > 1:
                for case .list(let net) in part.dropFirst() { try self.net(net, path: path) }
            default: throw Fault(token: part.first?.word ?? "()")
            }
        }
    }

    private mutating func net(_ entry: [Term], path: String) throws {
        guard let name = entry.first?.word else { throw Fault(token: "net") }
        var values: [String: Int] = [:]
        for term in entry.dropFirst() {
            guard case .list(let pair) = term, pair.count == 2, let key = pair[0].word,
                ["T0", "T1", "TX", "TZ", "TC", "IG"].contains(key), values[key] == nil
            else { throw Fault(token: name) }
            values[key] = try Self.number(pair[1])
        }
        guard nets.updateValue(values, forKey: path + "/" + name) == nil else {
            throw Fault(token: "twice: " + name)
        }
        order.append(path + "/" + name)
    }

    private static func number(_ term: Term) throws -> Int {
        guard let word = term.word, let number = Int(word) else { throw Fault(token: "number") }
        return number
    }

    /// The next term; nil at the end.
    private static func term(_ rest: inout ArraySlice<Character>) throws -> Term? {
        rest = rest.drop(while: \.isWhitespace)
        guard let first = rest.popFirst() else { return nil }
        if first == "(" {
            var list: [Term] = []
            while true {
                rest = rest.drop(while: \.isWhitespace)
                if rest.first == ")" {
                    rest.removeFirst()
                    return .list(list)
                }
                guard let next = try term(&rest) else { throw Fault(token: "open list") }
                list.append(next)
            }
        }
        if first == "\"" {
            let text = rest.prefix { $0 != "\"" }
            rest = rest.dropFirst(text.count + 1)
            return .quoted(String(text))
        }
        var word = ""
        var next: Character? = first
        while let character = next {
            if character == "\\" {
                guard let escaped = rest.popFirst() else { throw Fault(token: word) }
                word.append(escaped)
            } else {
                // What a name may not have without a backslash.
                guard !"[]()\"".contains(character) else { throw Fault(token: word) }
                word.append(character)
            }
            guard let following = rest.first, !following.isWhitespace, following != ")" else {
                break
            }
            next = rest.popFirst()
        }
        return .word(word)
    }
}
