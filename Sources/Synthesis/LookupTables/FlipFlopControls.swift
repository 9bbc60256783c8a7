import MorphoCircuit
import MorphoGates

/// What a flip-flop of programmable logic takes on pins of its own, found in the gates that the
/// netlist folded it into:
///
///     next = select ? data : present        clock enable, also below other multiplexers
///     next = !clear & data                  synchronous reset to 0
///     next = clear | data                   synchronous reset to 1
///
/// Like Yosys' `opt_dff`, resets are looked for first and enables behind them. An AND is only a
/// reset when it is that of the clock domain, or when all bits of a register share it: one bit
/// alone may as well be logic.
struct FlipFlopControls {
    var data: Gate
    /// Ways in which the bit is kept: all gates of one of them hold.
    var holds: [[Gate]] = []
    /// The multiplexers on the way to the present bit, which `data` is without: by the gate that
    /// the netlist has, what it takes in place of it.
    var replaced: [Gate: Gate] = [:]
    /// One suffices.
    var resets: [Gate] = []
    var resetValue: Bool?

    /// - Parameters:
    ///   - flop: the flip-flop.
    ///   - shared: resets that every bit of its register has.
    init(_ flop: GateNetlist.FlipFlop, nodes: [GateNode], shared: Set<Gate>) {
        data = flop.next
        while let (reset, value, rest) = Self.reset(of: data, nodes, shared),
            resetValue ?? value == value
        {
            resets.append(reset)
            resetValue = value
            data = rest
        }
        findHolds(data, own: flop.node, nodes, path: [])
    }

    /// Follows multiplexers down to the present bit.
    private mutating func findHolds(_ gate: Gate, own: Gate, _ nodes: [GateNode], path: [Gate]) {
        let node = nodes[Int(gate.node)]
        guard node.kind == .multiplexer, path.count < Self.deepest else { return }
        let (yes, no) = gate.isInverted ? (!node.b, !node.c) : (node.b, node.c)
        for (value, select, other) in [(yes, node.a, no), (no, !node.a, yes)] {
            if value == own {
                holds.append(path + [select])
                replaced[gate] = other
                findHolds(other, own: own, nodes, path: path + [!select])
                return
            }
        }
        findHolds(yes, own: own, nodes, path: path + [node.a])
        findHolds(no, own: own, nodes, path: path + [!node.a])
    }

    /// Whether multiplexers lead from a gate to one that is replaced.
    func reaches(_ gate: Gate, _ nodes: [GateNode], steps: Int = 0) -> Bool {
        if replaced[gate] != nil { return true }
        let node = nodes[Int(gate.node)]
        guard node.kind == .multiplexer, steps < Self.deepest else { return false }
        return [node.b, node.c].contains {
            reaches(gate.isInverted ? !$0 : $0, nodes, steps: steps + 1)
        }
    }

    /// Multiplexers behind one another that are followed.
    private static let deepest = 8

    /// The first reset of `candidates` that a gate is an AND or OR with.
    private static func reset(
        of gate: Gate, _ nodes: [GateNode], _ candidates: Set<Gate>
    ) -> (reset: Gate, value: Bool, rest: Gate)? {
        for (reset, value, rest) in possibleResets(of: gate, nodes) where candidates.contains(reset)
        {
            return (reset, value, rest)
        }
        return nil
    }

    private static func possibleResets(
        of gate: Gate, _ nodes: [GateNode]
    ) -> [(reset: Gate, value: Bool, rest: Gate)] {
        let node = nodes[Int(gate.node)]
        guard node.kind == .and else { return [] }
        // gate = a & b: reset !a to 0.  gate = !(a & b): reset !a to 1, for !(a & b) = !a | !b.
        let value = gate.isInverted
        return [(node.a, node.b), (node.b, node.a)].map { factor, other in
            (!factor, value, value ? !other : other)
        }
    }

    /// The resets that all bits of a register share, and the reset of its domain.
    static func sharedResets(
        _ flops: ArraySlice<GateNetlist.FlipFlop>, nodes: [GateNode], domainReset: Gate?
    ) -> Set<Gate> {
        var shared: Set<Gate>?
        for flop in flops where flops.count > 1 {
            var own: Set<Gate> = []
            var pending = [flop.next]
            // Resets may stand behind one another.
            while let gate = pending.popLast(), own.count < 16 {
                for (reset, _, rest) in possibleResets(of: gate, nodes) {
                    own.insert(reset)
                    pending.append(rest)
                }
            }
            shared = shared?.intersection(own) ?? own
        }
        return (shared ?? []).union([domainReset].compactMap { $0 })
    }
}
