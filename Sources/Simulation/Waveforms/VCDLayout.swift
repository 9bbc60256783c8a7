import MorphoCircuit

/// The names and identifiers of a dump: scopes from hierarchical names, and the text of changes.
struct VCDLayout {
    let signals: [SignalDescription]
    let header: String
    private let clockCodes: [String]
    private let codes: [String]
    /// By signal the identifier of its companion with the names of values.
    private let stateCodes: [String?]

    private struct Variable {
        var scopes: [String]
        var declaration: String
    }

    init(name: String, domains: [ClockDomain], signals: [SignalDescription]) {
        self.signals = signals
        var next = 0
        func code() -> String {
            defer { next += 1 }
            return Self.code(next)
        }
        var variables: [Variable] = []
        var taken = Set(signals.map(\.name))
        clockCodes = domains.map { domain in
            let code = code()
            variables.append(
                Variable(
                    scopes: [],
                    declaration: "$var wire 1 \(code) \(Self.clean(domain.name)) $end"))
            return code
        }
        var codes: [String] = []
        var stateCodes: [String?] = []
        for signal in signals {
            var scopes = signal.name.split(separator: ".").map { Self.clean($0) }
            let leaf = scopes.popLast() ?? "_"
            let width = signal.shape.width
            let type = signal.kind == .register ? "reg" : "wire"
            let range = width == 1 ? "" : " [\(width - 1):0]"
            let own = code()
            codes.append(own)
            variables.append(
                Variable(
                    scopes: scopes,
                    declaration: "$var \(type) \(width) \(own) \(leaf)\(range) $end"))
            guard signal.enumeration != nil else {
                stateCodes.append(nil)
                continue
            }
            var companion = signal.name + "_state"
            while !taken.insert(companion).inserted { companion += "_" }
            let state = code()
            stateCodes.append(state)
            let short = companion.split(separator: ".").last.map { Self.clean($0) } ?? "_"
            variables.append(
                Variable(scopes: scopes, declaration: "$var string 1 \(state) \(short) $end"))
        }
        self.codes = codes
        self.stateCodes = stateCodes
        header = Self.header(name, variables)
    }

    private static func header(_ name: String, _ variables: [Variable]) -> String {
        var text = "$version Morpho $end\n$timescale 1ns $end\n"
        text += "$scope module \(clean(name)) $end\n"
        var open: [String] = []
        // One block for each scope: its own variables stand before its inner scopes.
        let ordered = variables.enumerated().sorted {
            precedes($0.element.scopes, $1.element.scopes)
                || ($0.element.scopes == $1.element.scopes && $0.offset < $1.offset)
        }
        for (_, variable) in ordered {
            let common = zip(open, variable.scopes).prefix { $0 == $1 }.count
            text += String(repeating: "$upscope $end\n", count: open.count - common)
            for scope in variable.scopes[common...] { text += "$scope module \(scope) $end\n" }
            open = variable.scopes
            text += variable.declaration + "\n"
        }
        text += String(repeating: "$upscope $end\n", count: open.count + 1)
        return text + "$enddefinitions $end\n"
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

    /// Names in a dump end at blanks.
    private static func clean(_ name: some StringProtocol) -> String {
        let text = String(name.map { $0.isWhitespace ? "_" : $0 })
        return text.isEmpty ? "_" : text
    }

    /// Identifiers of printable characters, shortest first.
    private static func code(_ number: Int) -> String {
        var text = ""
        var rest = number
        repeat {
            text.unicodeScalars.append(Unicode.Scalar(UInt8(33 + rest % 94)))
            rest = rest / 94 - 1
        } while rest >= 0
        return text
    }

    // MARK: Changes

    func clock(_ domain: Int, _ isHigh: Bool) -> String {
        "\(isHigh ? 1 : 0)\(clockCodes[domain])\n"
    }

    func change(of index: Int, to word: Word) -> String {
        var text =
            word.width == 1
            ? "\(word.isZero ? 0 : 1)\(codes[index])\n" : "b\(word.binary) \(codes[index])\n"
        if let state = stateCodes[index] {
            text += "s\(Self.clean(signals[index].text(of: word))) \(state)\n"
        }
        return text
    }
}
