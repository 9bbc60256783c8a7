extension Activity {
    /// Writes the counts in the Switching Activity Interchange Format, version 2.0, as a tool for
    /// power reads it back (IEEE 1801, annex on SAIF; a file of direction "backward").
    ///
    /// Every net is there, also one that never changed, each bit of a word as `name\\[3\\]`:
    ///
    ///     (total\\[0\\] (T0 55) (T1 45) (TX 0) (TZ 0) (TC 9) (IG 0))
    ///
    /// T0 and T1 are the times at zero and at one, in nanoseconds, and add up to DURATION. Times
    /// unknown (TX) and undriven (TZ) are zero, since engines know two states only; so are
    /// glitches (IG), since they see settled values. TC counts the toggles. Instances are the
    /// scopes of a value change dump of the same run. There is no date: equal runs give equal
    /// files.
    public func writeSAIF<Sink: TextSink>(to sink: Sink) throws -> Sink {
        var sink = sink
        try sink.write(header)
        let names = signals.map { ScopedName($0.name) }
        var indent = "  "
        var isInNets = false
        func endNets() throws {
            if isInNets { try sink.write(indent + ")\n") }
            isInNets = false
        }
        func enter(_ scope: String) throws {
            try endNets()
            try sink.write("\(indent)(INSTANCE \(Self.escaped(scope))\n")
            indent += "  "
        }
        func leave() throws {
            try endNets()
            indent.removeLast(2)
            try sink.write(indent + ")\n")
        }
        try enter(ScopedName.clean(module))
        for visit in ScopeVisit.all(names.map(\.scopes)) {
            switch visit {
            case .enter(let scope): try enter(scope)
            case .leave: try leave()
            case .name(let place):
                if !isInNets { try sink.write(indent + "(NET\n") }
                isInNets = true
                try sink.write(nets(of: signals[place], names[place].leaf, indent + "  "))
            }
        }
        try leave()
        try sink.write(")\n")
        try sink.flush()
        return sink
    }

    private var header: String {
        """
        (SAIFILE
          (SAIFVERSION "2.0")
          (DIRECTION "backward")
          (DESIGN "\(module.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))")
          (VENDOR "Morpho")
          (PROGRAM_NAME "Morpho")
          (DIVIDER / )
          (TIMESCALE 1 ns)
          (DURATION \(duration))

        """
    }

    private func nets(of signal: Signal, _ leaf: String, _ indent: String) -> String {
        var text = ""
        for (bit, (toggles, ones)) in zip(signal.toggles, signal.timeAtOne).enumerated() {
            let name = signal.width == 1 ? leaf : "\(leaf)[\(bit)]"
            text += "\(indent)(\(Self.escaped(name)) (T0 \(duration &- ones)) (T1 \(ones)) (TX 0) "
            text += "(TZ 0) (TC \(toggles)) (IG 0))\n"
        }
        return text
    }

    /// Identifiers are of letters, digits and underscores; a backslash goes before all else.
    private static func escaped(_ name: String) -> String {
        var text = ""
        for character in name {
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            if !isPlain, character != "_" { text.append("\\") }
            text.append(character)
        }
        return text
    }
}
