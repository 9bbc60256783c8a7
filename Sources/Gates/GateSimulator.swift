import MorphoCircuit

/// Evaluates a gate netlist for up to 64 stimuli at once: bit i of every lane word is stimulus i.
///
/// Time passes by `step()`, in the order of the domains' schedule. Flip-flops with an edge at one
/// time all sample the values from before it. An asynchronous reset acts as soon as its input is
/// set, without an edge. Outputs and states read after a step are those after the edge.
///
/// Inputs and flip-flops are zero until they are set; flip-flops with a value at power-up have it.
public struct GateSimulator: Sendable {
    public static let lanes = 64

    public let netlist: GateNetlist
    private var values: [UInt64]
    private var isSettled = false
    private var schedule: Schedule
    private let inputIndex: [String: Int]
    private let outputIndex: [String: Int]
    private let stateIndex: [String: Int]

    public init(_ netlist: GateNetlist) {
        self.netlist = netlist
        values = [UInt64](repeating: 0, count: netlist.nodes.count)
        schedule = Schedule(netlist.domains)
        func index(_ names: [String]) -> [String: Int] {
            Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        }
        inputIndex = index(netlist.inputs.map(\.name))
        outputIndex = index(netlist.outputs.map(\.name))
        stateIndex = index(netlist.states.map(\.name))
        for flop in netlist.flipFlops where flop.powerUp == true {
            values[Int(flop.node.node)] = .max
        }
    }

    // MARK: Words

    /// Sets an input port or reset pin, in every lane.
    public mutating func set(_ name: String, to word: Word) throws(GateError) {
        try set(name, lanes: [Word](repeating: word, count: Self.lanes))
    }

    /// Sets an input port or reset pin: lane i to word i. Lanes without a word keep theirs.
    public mutating func set(_ name: String, lanes words: [Word]) throws(GateError) {
        guard let index = inputIndex[name] else {
            throw .unknownName(what: "input", name: name)
        }
        try assign(words, to: netlist.inputs[index].bits, name: name)
    }

    /// Sets the present word of a register, memory word (`memory[3]`) or read register, in every
    /// lane: the state at power-up.
    public mutating func setState(_ name: String, to word: Word) throws(GateError) {
        try setState(name, lanes: [Word](repeating: word, count: Self.lanes))
    }

    /// Sets the present word of a state: lane i to word i. Lanes without a word keep theirs.
    public mutating func setState(_ name: String, lanes words: [Word]) throws(GateError) {
        try assign(words, to: stateBits(name), name: name)
    }

    public mutating func state(_ name: String, lane: Int = 0) throws(GateError) -> Word {
        let bits = try stateBits(name)
        settle()
        return word(bits, lane: lane)
    }

    public mutating func output(_ name: String, lane: Int = 0) throws(GateError) -> Word {
        guard let index = outputIndex[name] else {
            throw .unknownName(what: "output", name: name)
        }
        settle()
        return word(netlist.outputs[index].bits, lane: lane)
    }

    private func stateBits(_ name: String) throws(GateError) -> [Gate] {
        guard let index = stateIndex[name] else {
            throw .unknownName(what: "register or memory word", name: name)
        }
        return netlist.states[index].flipFlops.map { netlist.flipFlops[$0].node }
    }

    private mutating func assign(
        _ words: [Word], to bits: [Gate], name: String
    ) throws(GateError) {
        for word in words where word.width != bits.count {
            throw .widthMismatch(name: name, expected: bits.count, given: word.width)
        }
        for (position, bit) in bits.enumerated() {
            for (lane, word) in words.prefix(Self.lanes).enumerated() {
                let mask = UInt64(1) << UInt64(lane)
                if word[position] {
                    values[Int(bit.node)] |= mask
                } else {
                    values[Int(bit.node)] &= ~mask
                }
            }
        }
        isSettled = false
    }

    /// A lane outside 0 ..< 64 reads as zero.
    private func word(_ bits: [Gate], lane: Int) -> Word {
        var word = Word(width: max(1, bits.count))
        guard (0..<Self.lanes).contains(lane) else { return word }
        for (position, bit) in bits.enumerated() {
            word[position] = (value(bit) >> UInt64(lane)) & 1 == 1
        }
        return word
    }

    // MARK: Time

    /// Advances to the next edge of the schedule.
    /// - Returns: its time and domains; nil when the netlist has no domain.
    @discardableResult
    public mutating func step() -> Schedule.Step? {
        guard let next = schedule.next() else { return nil }
        step(domains: next.domains)
        return next
    }

    /// An active edge of the given domains at one time.
    public mutating func step(domains: [Int]) {
        settle()
        let edges = Set(domains)
        var sampled: [(node: Int, value: UInt64)] = []
        for flop in netlist.flipFlops where edges.contains(flop.domain) {
            var next = value(flop.next)
            // While it is active an asynchronous reset wins over the edge.
            if let reset = flop.asynchronousReset, let active = netlist.resets[flop.domain] {
                let held = value(active)
                next = (next & ~held) | (reset ? held : 0)
            }
            sampled.append((Int(flop.node.node), next))
        }
        for (node, value) in sampled { values[node] = value }
        isSettled = false
    }

    private func value(_ gate: Gate) -> UInt64 {
        gate.isInverted ? ~values[Int(gate.node)] : values[Int(gate.node)]
    }

    /// Brings all gates up to date. Resets are inputs, so asynchronous ones can act first.
    private mutating func settle() {
        if isSettled { return }
        isSettled = true
        for flop in netlist.flipFlops {
            guard let reset = flop.asynchronousReset, let active = netlist.resets[flop.domain]
            else { continue }
            let held = value(active)
            let node = Int(flop.node.node)
            values[node] = (values[node] & ~held) | (reset ? held : 0)
        }
        for (index, node) in netlist.nodes.enumerated() {
            switch node.kind {
            case .constant, .input, .flipFlop:
                break
            case .and:
                values[index] = value(node.a) & value(node.b)
            case .xor:
                values[index] = value(node.a) ^ value(node.b)
            case .multiplexer:
                let select = value(node.a)
                values[index] = (select & value(node.b)) | (~select & value(node.c))
            }
        }
    }
}
