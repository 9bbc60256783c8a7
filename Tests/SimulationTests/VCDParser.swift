/// A reader of value change dumps, written from the format's description alone.
struct VCDParser {
    struct Variable: Equatable {
        var type: String
        var width: Int
        var code: String
        /// Scopes and reference joined by dots, without the range.
        var name: String
    }
    var variables: [Variable] = []
    var timescale = ""
    /// By time in order of the file the values in force after it, by code.
    var states: [(time: Int, values: [String: String])] = []

    struct Fault: Error { var token: String }

    init(_ text: String) throws {
        var tokens = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
        func word() throws -> String {
            guard let token = tokens.popFirst() else { throw Fault(token: "end") }
            return token
        }
        func section() throws -> [String] {
            var words: [String] = []
            while true {
                let next = try word()
                if next == "$end" { return words }
                words.append(next)
            }
        }
        var scopes: [String] = []
        header: while true {
            let keyword = try word()
            let words = try section()
            switch keyword {
            case "$scope": scopes.append(words[1])
            case "$upscope":
                guard scopes.popLast() != nil else { throw Fault(token: keyword) }
            case "$var":
                guard words.count == 4 || words.count == 5, let width = Int(words[1]) else {
                    throw Fault(token: words.joined(separator: " "))
                }
                variables.append(
                    Variable(
                        type: words[0], width: width, code: words[2],
                        name: (scopes + [words[3]]).joined(separator: ".")))
            case "$timescale": timescale = words.joined()
            case "$version", "$date", "$comment": break
            case "$enddefinitions": break header
            default: throw Fault(token: keyword)
            }
        }
        guard scopes.isEmpty else { throw Fault(token: "open scope") }
        let codes = Set(variables.map(\.code))
        var values: [String: String] = [:]
        func assign(_ code: String, _ value: String) throws {
            guard codes.contains(code) else { throw Fault(token: code) }
            values[code] = value
            states[states.count - 1].values = values
        }
        while let token = tokens.popFirst() {
            switch token.first {
            case "#":
                guard let time = Int(token.dropFirst()), time > states.last?.time ?? -1 else {
                    throw Fault(token: token)
                }
                states.append((time, values))
            case "0", "1": try assign(String(token.dropFirst()), String(token.prefix(1)))
            case "b", "s": try assign(try word(), String(token.dropFirst()))
            case "$":
                guard token == "$dumpvars" || token == "$end" else { throw Fault(token: token) }
            default: throw Fault(token: token)
            }
        }
    }

    /// The value in force at a time.
    func value(_ name: String, at time: Int) -> String? {
        guard let variable = variables.first(where: { $0.name == name }) else { return nil }
        return states.last { $0.time <= time }?.values[variable.code]
    }
}
