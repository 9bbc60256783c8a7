import MorphoCircuit
import MorphoGates

/// A unit between its ports, flip-flops and carry cells, as look-up tables are to cover it.
///
/// Carry cells and the control pins of flip-flops are bounds of the logic: what they give comes in
/// as inputs of the network, what they take stands among its outputs.
public struct ProgrammableLogic {
    public let family: LogicFamily
    /// Carry cells that something depends on.
    public private(set) var carryCells: [CarryCell] = []
    /// By carry cell whether its sum and its carry are read.
    public private(set) var readsSum: [Bool] = []
    public private(set) var readsCarry: [Bool] = []
    /// Inputs: bits of ports, then the two outputs of each carry cell (`sum`, `carryOut`), then
    /// flip-flops. Outputs: ports, then what carry cells take, control pins, data of flip-flops.
    public private(set) var network: LogicNetwork
    /// Place of the first output of the first carry cell among the inputs of the network's graph.
    let firstCarryInput: Int
    /// By carry cell the places of its operands among the outputs of the network's graph.
    private(set) var carryOperands: [Range<Int>] = []

    /// - Parameter netlist: lowered with `ArithmeticStyle.carryChains`.
    public init(_ netlist: GateNetlist, family: LogicFamily) {
        self.family = family
        var builder = Builder(netlist: netlist, family: family)
        builder.findControls()
        builder.findNeeded()
        var packed = netlist
        packed.carryCells = []
        for (index, cell) in netlist.carryCells.enumerated() {
            let (sum, carry) = (
                builder.isNeeded[Int(cell.sum.node)], builder.isNeeded[Int(cell.carryOut.node)]
            )
            guard builder.isCellNeeded[index] else { continue }
            carryCells.append(cell)
            readsSum.append(sum)
            readsCarry.append(carry)
        }
        firstCarryInput = netlist.inputs.reduce(0) { $0 + $1.bits.count }
        packed.inputs.append(
            .init(name: "carry cells", bits: carryCells.flatMap { [$0.sum, $0.carryOut] }))
        var place = netlist.outputs.reduce(0) { $0 + $1.bits.count }
        var operands: [Gate] = []
        let chained = Set(netlist.carryCells.map(\.carryOut))
        for cell in carryCells {
            let first = operands.count
            // Sums of series 7 need the half sum from a look-up table, and one operand as it is.
            operands +=
                family.carryCellMakesSum
                ? [builder.xor(cell.a, cell.b), cell.a] : [cell.a, cell.b]
            if !chained.contains(cell.carryIn) { operands.append(cell.carryIn) }
            carryOperands.append(place + first..<place + operands.count)
        }
        packed.outputs.append(.init(name: "carry operands", bits: operands))
        place += operands.count
        packed.flipFlops = builder.packedFlipFlops()
        packed.outputs.append(.init(name: "controls", bits: builder.controlPins()))
        packed.nodes = builder.nodes
        network = LogicNetwork(packed).optimised()
    }
}

extension ProgrammableLogic {
    /// The work of finding what is needed.
    private struct Builder {
        let netlist: GateNetlist
        let family: LogicFamily
        var nodes: [GateNode]
        var controls: [FlipFlopControls] = []
        var isNeeded: [Bool] = []
        var isCellNeeded: [Bool] = []
        private var known: [GateNode: Int32] = [:]
        /// By needed flip-flop its index, enable and reset.
        private var pins: [(flop: Int, enable: Gate?, reset: Gate?)] = []

        init(netlist: GateNetlist, family: LogicFamily) {
            self.netlist = netlist
            self.family = family
            nodes = netlist.nodes
        }

        mutating func findControls() {
            for state in netlist.states {
                let flops = netlist.flipFlops[state.flipFlops]
                let domain = flops.first?.domain ?? 0
                let isAsynchronous = netlist.domains[domain].reset?.isAsynchronous == true
                let shared = FlipFlopControls.sharedResets(
                    flops, nodes: nodes,
                    domainReset: isAsynchronous ? nil : netlist.resets[domain])
                controls += flops.map { FlipFlopControls($0, nodes: nodes, shared: shared) }
            }
        }

        /// Marks the nodes, flip-flops and carry cells that outputs depend on.
        mutating func findNeeded() {
            isNeeded = [Bool](repeating: false, count: nodes.count)
            isCellNeeded = [Bool](repeating: false, count: netlist.carryCells.count)
            var flipFlopOfNode: [Int32: Int] = [:]
            for (index, flop) in netlist.flipFlops.enumerated() {
                flipFlopOfNode[flop.node.node] = index
            }
            var cellOfNode: [Int32: Int] = [:]
            for (index, cell) in netlist.carryCells.enumerated() {
                cellOfNode[cell.sum.node] = index
                cellOfNode[cell.carryOut.node] = index
            }
            var pending = netlist.outputs.flatMap(\.bits)
            while let gate = pending.popLast() {
                let node = Int(gate.node)
                if isNeeded[node] { continue }
                isNeeded[node] = true
                pending += nodes[node].operands
                if let index = flipFlopOfNode[gate.node], controls.indices.contains(index) {
                    let control = controls[index]
                    pending += [control.data] + control.resets
                    pending += control.holds.flatMap { $0 }
                }
                if let index = cellOfNode[gate.node], !isCellNeeded[index] {
                    isCellNeeded[index] = true
                    let cell = netlist.carryCells[index]
                    pending += [cell.a, cell.b, cell.carryIn]
                }
            }
        }

        private mutating func append(_ node: GateNode) -> Gate {
            if let index = known[node] { return Gate(literal: index << 1) }
            let index = Int32(nodes.count)
            nodes.append(node)
            known[node] = index
            return Gate(literal: index << 1)
        }

        /// The half sum; `a ^ (a ^ c)`, as grouped comparisons have it, is `c`.
        mutating func xor(_ a: Gate, _ b: Gate) -> Gate {
            let node = nodes[Int(b.node)]
            if node.kind == .xor, let factor = [node.a, node.b].first(where: { $0.node == a.node })
            {
                let other = factor == node.a ? node.b : node.a
                return Gate(
                    literal: other.literal ^ (a.literal ^ factor.literal) ^ (b.literal & 1))
            }
            return append(GateNode(.xor, a, b))
        }

        private mutating func and(_ a: Gate, _ b: Gate) -> Gate {
            a.literal <= b.literal
                ? append(GateNode(.and, a, b)) : append(GateNode(.and, b, a))
        }

        private mutating func all(_ gates: [Gate]) -> Gate? {
            guard var product = gates.first else { return nil }
            for gate in gates.dropFirst() { product = and(product, gate) }
            return product
        }

        /// The needed flip-flops with their data as what they take next. Those that differ in a
        /// control pin stand in different domains, so that they are not merged.
        mutating func packedFlipFlops() -> [GateNetlist.FlipFlop] {
            struct Kind: Hashable {
                var domain: Int
                var enable: Gate?
                var reset: Gate?
                var value: Bool?
            }
            var kinds: [Kind: Int] = [:]
            var packed: [GateNetlist.FlipFlop] = []
            for (index, flop) in netlist.flipFlops.enumerated()
            where isNeeded[Int(flop.node.node)] && controls.indices.contains(index) {
                let control = controls[index]
                let reset = all(control.resets.map { !$0 }).map { !$0 }
                // Kept in none of the ways.
                let holds = control.holds.compactMap { all($0) }
                var enable = all(holds.map { !$0 })
                if let pin = enable, let reset, !family.resetActsWithoutEnable {
                    enable = !and(!pin, !reset)
                }
                let kind = Kind(
                    domain: flop.domain, enable: enable, reset: reset, value: control.resetValue)
                var copy = flop
                copy.next = without(control, control.data)
                // Its controls are pins, by which the domain is told.
                copy.transfer = .gate(copy.next)
                copy.domain = kinds[kind] ?? kinds.count
                kinds[kind] = copy.domain
                // A constant is one only when the reset gives the same.
                copy.powerUp = flop.powerUp ?? control.resetValue
                packed.append(copy)
                pins.append((index, enable, reset))
            }
            return packed
        }

        /// The data without the multiplexers that only keep the present bit.
        private mutating func without(_ control: FlipFlopControls, _ gate: Gate) -> Gate {
            if control.replaced.isEmpty { return gate }
            if let rest = control.replaced[gate] { return without(control, rest) }
            let node = nodes[Int(gate.node)]
            guard node.kind == .multiplexer, Int(gate.node) < netlist.nodes.count else {
                return gate
            }
            let (yes, no) = gate.isInverted ? (!node.b, !node.c) : (node.b, node.c)
            guard control.reaches(yes, nodes) || control.reaches(no, nodes) else { return gate }
            return append(
                GateNode(.multiplexer, node.a, without(control, yes), without(control, no)))
        }

        /// The distinct control pins of the needed flip-flops. Resets that act at once are such
        /// pins, too.
        func controlPins() -> [Gate] {
            var found: Set<Gate> = []
            for pin in pins {
                let flop = netlist.flipFlops[pin.flop]
                let atOnce = flop.asynchronousReset == nil ? nil : netlist.resets[flop.domain]
                found.formUnion([pin.enable, pin.reset, atOnce].compactMap { $0 })
            }
            return found.sorted { $0.literal < $1.literal }
        }
    }
}
