/// A name in the scopes that its dots spell: `lanes[3].sum` is `sum` in `lanes[3]`.
struct ScopedName: Hashable, Sendable {
    let scopes: [String]
    let leaf: String

    init(_ name: String) {
        var parts = name.split(separator: ".").map { Self.clean($0) }
        leaf = parts.popLast() ?? "_"
        scopes = parts
    }

    /// Names in a dump end at blanks.
    static func clean(_ name: some StringProtocol) -> String {
        let text = String(name.map { $0.isWhitespace ? "_" : $0 })
        return text.isEmpty ? "_" : text
    }
}

/// A way through scopes, each entered once and its own names before its inner scopes.
enum ScopeVisit: Hashable, Sendable {
    case enter(String)
    case leave
    /// The name at that place of the list.
    case name(Int)

    /// The way to all names of a list, those of one scope in the list's order.
    /// - Parameter names: by place its scopes, outermost first.
    static func all(_ names: [[String]]) -> [ScopeVisit] {
        var visits: [ScopeVisit] = []
        var open: [String] = []
        let ordered = names.enumerated().sorted {
            precedes($0.element, $1.element)
                || ($0.element == $1.element && $0.offset < $1.offset)
        }
        for (place, scopes) in ordered {
            let common = zip(open, scopes).prefix { $0 == $1 }.count
            visits += [ScopeVisit](repeating: .leave, count: open.count - common)
            visits += scopes[common...].map(ScopeVisit.enter)
            open = scopes
            visits.append(.name(place))
        }
        return visits + [ScopeVisit](repeating: .leave, count: open.count)
    }

    /// `lanes[2]` before `lanes[10]`.
    private static func precedes(_ left: [String], _ right: [String]) -> Bool {
        for (a, b) in zip(left, right) where a != b {
            return a.utf8.count == b.utf8.count || !sharesStem(a, b)
                ? a < b : a.utf8.count < b.utf8.count
        }
        return left.count < right.count
    }

    private static func sharesStem(_ left: String, _ right: String) -> Bool {
        left.prefix { $0 != "[" } == right.prefix { $0 != "[" }
    }
}
