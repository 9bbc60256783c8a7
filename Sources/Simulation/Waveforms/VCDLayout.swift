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
                    declaration: "$var wire 1 \(code) \(ScopedName.clean(domain.name)) $end"))
            return code
        }
        var codes: [String] = []
        var stateCodes: [String?] = []
        for signal in signals {
            let name = ScopedName(signal.name)
            let width = signal.shape.width
            let type = signal.kind == .register ? "reg" : "wire"
            let range = width == 1 ? "" : " [\(width - 1):0]"
            let own = code()
            codes.append(own)
            variables.append(
                Variable(
                    scopes: name.scopes,
                    declaration: "$var \(type) \(width) \(own) \(name.leaf)\(range) $end"))
            guard signal.enumeration != nil else {
                stateCodes.append(nil)
                continue
            }
            var companion = signal.name + "_state"
            while !taken.insert(companion).inserted { companion += "_" }
            let state = code()
            stateCodes.append(state)
            let short = ScopedName(companion).leaf
            variables.append(
                Variable(
                    scopes: name.scopes, declaration: "$var string 1 \(state) \(short) $end"))
        }
        self.codes = codes
        self.stateCodes = stateCodes
        header = Self.header(name, variables)
    }

    private static func header(_ name: String, _ variables: [Variable]) -> String {
        var text = "$version Morpho $end\n$timescale 1ns $end\n"
        text += "$scope module \(ScopedName.clean(name)) $end\n"
        for visit in ScopeVisit.all(variables.map(\.scopes)) {
            switch visit {
            case .enter(let scope): text += "$scope module \(scope) $end\n"
            case .leave: text += "$upscope $end\n"
            case .name(let place): text += variables[place].declaration + "\n"
            }
        }
        return text + "$upscope $end\n$enddefinitions $end\n"
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
            text += "s\(ScopedName.clean(signals[index].text(of: word))) \(state)\n"
        }
        return text
    }
}
