import MorphoCircuit

/// A circuit and flat Verilog cut at the registers that have one name: their present bits are
/// common inputs, their next bits are compared. When all compared points are equal, and so are
/// clocks, resets and values at power-up, the two behave alike for ever: one step of induction
/// with "registers of one name are equal" as its claim.
///
/// A register without partner becomes an input of its own side that holds any value. A proof that
/// closes nevertheless is one; a difference may then be none.
///
/// Compared are the outputs and every paired register that an output depends on, on either side.
struct RegisterCut: Sendable {
    /// Two gates that must be equal.
    struct Point: Sendable {
        var meaning: CircuitDifference
        var circuit: Gate
        var verilog: Gate
    }

    /// The graph that holds both sides.
    private(set) var nodes: [GateNode] = []
    /// Differences that need no search.
    private(set) var differences: [CircuitDifference] = []
    /// All points, in order.
    private(set) var points: [Point] = []
    /// Bits compared as registers.
    private(set) var pairs = 0
    /// The circuit's registers without partner that the outputs depend on.
    private(set) var unpaired: [String] = []
    /// Registers of the Verilog, `x`, undriven nets: inputs of the Verilog alone.
    private(set) var freeInputs = 0
    private(set) var unknownCells: [String] = []
    /// The graph has stopped growing: its gates say nothing.
    private(set) var isTooLarge = false

    /// Points that are not one gate after structural hashing.
    var open: [Point] { points.filter { $0.circuit != $0.verilog } }

    /// A difference found is one of the circuits: nothing was assumed about states.
    var isExact: Bool { pairs == 0 && unpaired.isEmpty && unknownCells.isEmpty }

    init(_ netlist: GateNetlist, _ network: VerilogNetwork) {
        var work = RegisterCutting(netlist, network)
        work.run()
        nodes = work.graph.nodes
        differences = work.differences
        points = work.points
        pairs = work.pairs.count
        unpaired = work.unpaired
        freeInputs = work.verilog.freeInputs
        unknownCells = work.verilog.unknownCells.sorted()
        isTooLarge = work.graph.isFull
    }
}

/// The work of cutting one pair.
struct RegisterCutting {
    let netlist: GateNetlist
    let network: VerilogNetwork
    let graph = GateGraph(limit: GateGraph.maximumLimit)
    var verilog: VerilogGates
    /// By node of the netlist its gate in the common graph.
    private var gates: [Gate] = []
    /// By index of the cell the circuit's flip-flops of its name: several when the Verilog's are
    /// one.
    private var partners: [Int: [Int]] = [:]
    /// By flip-flop of the circuit the cell.
    private var cells: [Int: Int] = [:]
    private var names: [String]
    private(set) var differences: [CircuitDifference] = []
    private(set) var points: [RegisterCut.Point] = []
    private(set) var pairs: Set<Int> = []
    private(set) var unpaired: [String] = []
    private var comparedResets: Set<[Gate]> = []

    init(_ netlist: GateNetlist, _ network: VerilogNetwork) {
        self.netlist = netlist
        self.network = network
        verilog = VerilogGates(network, in: graph)
        names = netlist.flipFlops.map { VerilogHierarchy.verilogName(flat: $0.name) }
    }

    mutating func run() {
        pairFlipFlops()
        copyCircuit()
        compareOutputs()
        var waiting = netlist.observableFlipFlops
        while !waiting.isEmpty {
            for index in waiting {
                guard let cell = cells[index] else {
                    unpaired.append(names[index])
                    continue
                }
                if pairs.insert(index).inserted { compare(index, cell) }
            }
            // Registers that only the Verilog's outputs depend on, and what they depend on here:
            // every pair that shares a bit must be compared.
            let met = verilog.takeMet().flatMap { partners[$0] ?? [] }
                .filter { !pairs.contains($0) }
            waiting =
                met.isEmpty
                ? []
                : netlist.flipFlops(behind: met.map { netlist.flipFlops[$0].node })
                    .filter { !pairs.contains($0) && cells[$0] != nil }
        }
    }

    // MARK: Sources

    private mutating func pairFlipFlops() {
        for state in netlist.states {
            let bits = network.names[VerilogHierarchy.verilogName(flat: state.name)] ?? []
            guard bits.count == state.flipFlops.count else { continue }
            for (index, bit) in zip(state.flipFlops, bits) {
                guard case .net(let net) = bit, let cell = network.drivers[net],
                    !network.conflicts.contains(net),
                    VerilogFlipFlop(network.cells[cell]) != nil
                else { continue }
                partners[cell, default: []].append(index)
                cells[index] = cell
            }
        }
    }

    private mutating func copyCircuit() {
        var present: [Int: Gate] = [:]
        var flipFlopOfNode: [Int32: Int] = [:]
        for (index, flop) in netlist.flipFlops.enumerated() {
            flipFlopOfNode[flop.node.node] = index
        }
        gates = [.zero]
        gates.reserveCapacity(netlist.nodes.count)
        for (number, node) in netlist.nodes.enumerated().dropFirst() {
            switch node.kind {
            case .constant: gates.append(.zero)
            case .input: gates.append(graph.input())
            case .flipFlop:
                guard let index = flipFlopOfNode[Int32(number)], let cell = cells[index] else {
                    gates.append(graph.input())
                    continue
                }
                let gate = present[cell] ?? graph.input()
                present[cell] = gate
                gates.append(gate)
                if case .net(let net) = network.cells[cell].pins["Q"] { verilog.give(net, gate) }
            case .and: gates.append(graph.and(copy(node.a), copy(node.b)))
            case .xor: gates.append(graph.xor(copy(node.a), copy(node.b)))
            case .multiplexer:
                gates.append(graph.multiplexer(copy(node.a), copy(node.b), copy(node.c)))
            }
        }
    }

    private func copy(_ gate: Gate) -> Gate {
        let plain = gates[Int(gate.node)]
        return gate.isInverted ? !plain : plain
    }

    // MARK: Points

    private mutating func compareOutputs() {
        var inputs = netlist.inputs
        // A clock is no input of the netlist; as data it is any bit.
        for domain in netlist.domains where !inputs.contains(where: { $0.name == domain.name }) {
            inputs.append(.init(name: domain.name, bits: [.zero]))
        }
        let clocks = Set(netlist.domains.map(\.name))
        for (bus, bits) in matched(inputs, network.ports.filter(\.isInput)) {
            if clocks.contains(bus.name) { continue }
            for (gate, bit) in zip(bus.bits, bits) {
                if case .net(let net) = bit { verilog.give(net, copy(gate)) }
            }
        }
        for (bus, bits) in matched(netlist.outputs, network.ports.filter(\.isOutput)) {
            for (index, bit) in bits.enumerated() {
                points.append(
                    .init(
                        meaning: .output(name: bus.bitName(index)), circuit: copy(bus.bits[index]),
                        verilog: verilog.gate(bit)))
            }
        }
    }

    /// Ports of both sides by name; what has no partner of its width is a difference.
    private mutating func matched(
        _ buses: [GateNetlist.Bus], _ ports: [VerilogNetwork.Port]
    ) -> [(GateNetlist.Bus, [VerilogNetwork.Bit])] {
        var byName = Dictionary(ports.map { ($0.name, $0.bits) }, uniquingKeysWith: { a, _ in a })
        var result: [(GateNetlist.Bus, [VerilogNetwork.Bit])] = []
        for bus in buses {
            let bits = byName.removeValue(forKey: bus.name)
            if let bits, bits.count == bus.bits.count {
                result.append((bus, bits))
            } else {
                differences.append(
                    .port(name: bus.name, circuit: bus.bits.count, verilog: bits?.count))
            }
        }
        for (name, bits) in byName.sorted(by: { $0.key < $1.key }) {
            differences.append(.port(name: name, circuit: nil, verilog: bits.count))
        }
        return result
    }

    private mutating func compare(_ index: Int, _ cell: Int) {
        let flop = netlist.flipFlops[index]
        let name = names[index]
        guard let other = VerilogFlipFlop(network.cells[cell]) else { return }
        let domain = netlist.domains[flop.domain]
        let port = network.ports.first { $0.name == domain.name && $0.isInput }?.bits.first
        if let clock = verilog.source(of: other.clock), port == .net(clock.net) {
            if (other.isRising != clock.isInverted) != (domain.edge == .rising) {
                differences.append(.edge(register: name, clock: domain.name))
            }
        } else {
            differences.append(.clock(register: name, circuit: domain.name))
        }
        comparePowerUp(flop, name, cell)
        var next = (circuit: copy(flop.next), verilog: verilog.gate(other.data))
        switch (flop.asynchronousReset, netlist.resets[flop.domain], other.reset) {
        case (let value?, let active?, let reset?):
            if value != reset.value {
                differences.append(.resetValue(register: name, circuit: value))
            }
            let pin = verilog.gate(reset.pin)
            let conditions = (copy(active), reset.activeHigh ? pin : !pin)
            if comparedResets.insert([conditions.0, conditions.1]).inserted {
                points.append(
                    .init(
                        meaning: .resetCondition(register: name), circuit: conditions.0,
                        verilog: conditions.1))
            }
            // While the reset acts, an edge changes nothing.
            next.circuit = graph.multiplexer(conditions.0, .constant(value), next.circuit)
            next.verilog = graph.multiplexer(conditions.1, .constant(value), next.verilog)
        case (nil, _, nil), (_, nil, nil): break
        case (let value, _, _):
            differences.append(
                .resetKind(register: name, isAsynchronousInCircuit: value != nil))
        }
        points.append(
            .init(meaning: .next(register: name), circuit: next.circuit, verilog: next.verilog))
    }

    private mutating func comparePowerUp(
        _ flop: GateNetlist.FlipFlop, _ name: String, _ cell: Int
    ) {
        guard case .net(let net) = network.cells[cell].pins["Q"] else { return }
        let verilog = network.powerUp[net]
        if flop.powerUp != verilog {
            differences.append(
                .powerUp(register: name, circuit: flop.powerUp, verilog: verilog))
        }
    }
}
