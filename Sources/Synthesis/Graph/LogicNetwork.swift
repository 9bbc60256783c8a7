import MorphoCircuit
import MorphoGates

/// The logic of a unit between its ports and flip-flops, without flip-flops that do nothing.
///
/// As in synthesis tools, a flip-flop goes when no output depends on it, when it always takes the
/// same value, or when another one always takes the same value as it does.
public struct LogicNetwork {
    public let netlist: GateNetlist
    /// Inputs: the bits of the netlist's inputs in order, then the kept flip-flops. Outputs: the
    /// bits of its outputs in order, then what the kept flip-flops take next.
    public private(set) var graph: LogicGraph
    /// Indices into the netlist's flip-flops, ascending.
    public private(set) var flipFlops: [Int] = []

    /// Four while flip-flops are compared: what they take next, then data, enables and resets,
    /// all of one kind in a row.
    private var outputsPerFlipFlop = 1
    /// By flip-flop of the netlist, of its `RegisterControls`.
    private var resets: [(value: Bool?, needsEnable: Bool)] = []

    /// - Parameter keepsAll: keeps flip-flops that do nothing, too.
    public init(_ netlist: GateNetlist, keepsAll: Bool = false) {
        self.netlist = netlist
        flipFlops = Array(netlist.flipFlops.indices)
        graph = LogicGraph(capacity: netlist.nodes.count * 2)
        var image = ContiguousArray<Int32>(repeating: 0, count: netlist.nodes.count)
        for bit in netlist.inputs.flatMap(\.bits) + netlist.flipFlops.map(\.node) {
            let origins = netlist.origins
            let origin = origins.isEmpty ? -1 : origins[Int(bit.node)]
            image[Int(bit.node)] = graph.input(origin: origin).literal
        }
        graph.add(netlist.nodes, origins: netlist.origins, &image)
        graph.outputs =
            (netlist.outputs.flatMap(\.bits) + netlist.flipFlops.map(\.next)).map {
                Gate(literal: image[Int($0.node)] ^ ($0.literal & 1))
            }
        if keepsAll { return }
        addControls(image)
        while reduce() {}
        graph.outputs.removeLast(flipFlops.count * (outputsPerFlipFlop - 1))
        outputsPerFlipFlop = 1
    }

    /// Appends data, enable and reset of all flip-flops to the outputs.
    private mutating func addControls(_ image: ContiguousArray<Int32>) {
        let nodes = netlist.nodes
        let controls = netlist.flipFlops.map { flop in
            RegisterControls(
                flop.transfer ?? RegisterTransfer(flop.next, own: flop.node, nodes: nodes),
                own: Gate(literal: image[Int(flop.node.node)]),
                hasAsynchronousReset: flop.asynchronousReset != nil, in: graph, image)
        }
        resets = controls.map { ($0.resetValue, $0.resetNeedsEnable) }
        graph.outputs += controls.map(\.data) + controls.map(\.enable) + controls.map(\.reset)
        outputsPerFlipFlop = 4
    }

    /// The same network of fewer gates. Flip-flops that no output depends on any more go, too;
    /// those that turn out to be constant or equal stay, as they do in Yosys, whose registers are
    /// settled before the logic is.
    public func optimised(
        _ effort: SynthesisEffort = .thorough, from start: SynthesisStart = .described,
        keepsAll: Bool = false
    ) -> LogicNetwork {
        var copy = self
        repeat {
            copy.graph = copy.graph.optimised(effort, from: start)
        } while !keepsAll && copy.dropUnneeded()
        return copy
    }

    private var portInputs: Int { graph.inputs.count - flipFlops.count }
    private var portOutputs: Int { graph.outputs.count - flipFlops.count * outputsPerFlipFlop }

    /// Two flip-flops of equal behaviour hold the same bit.
    private struct Behaviour: Hashable {
        var data: Gate
        var enable: Gate
        var reset: Gate
        var resetValue: Bool?
        var resetNeedsEnable: Bool
        var domain: Int
        var asynchronousReset: Bool?
        var powerUp: Bool?
    }

    /// Takes out flip-flops that need not be there; false when there is none.
    private mutating func reduce() -> Bool {
        let isNeeded = neededFlipFlops()
        // By flip-flop what takes its place: itself, another bit or a constant.
        var values: [Gate] = []
        var known: [Behaviour: Gate] = [:]
        var kept: [Int] = []
        for (place, node) in graph.inputs[portInputs...].enumerated() {
            let own = Gate(literal: node << 1)
            let behaviour = behaviour(place)
            if !isNeeded[place] {
                values.append(.zero)
            } else if let value = onlyValue(place, behaviour, own: own) {
                values.append(.constant(value))
            } else if let other = known[behaviour] {
                values.append(other)
            } else {
                known[behaviour] = own
                values.append(own)
                kept.append(place)
            }
        }
        return keep(kept, values)
    }

    /// Takes out flip-flops that no output depends on; false when there is none.
    private mutating func dropUnneeded() -> Bool {
        let isNeeded = neededFlipFlops()
        let values = zip(graph.inputs[portInputs...], isNeeded).map { node, isNeeded in
            isNeeded ? Gate(literal: node << 1) : .zero
        }
        return keep(flipFlops.indices.filter { isNeeded[$0] }, values)
    }

    /// False when that is all.
    private mutating func keep(_ kept: [Int], _ values: [Gate]) -> Bool {
        if kept.count == flipFlops.count { return false }
        graph = substituting(values, kept)
        flipFlops = kept.map { flipFlops[$0] }
        return true
    }

    private func behaviour(_ place: Int) -> Behaviour {
        let flop = netlist.flipFlops[flipFlops[place]]
        let (value, needsEnable) = resets[flipFlops[place]]
        let first = portOutputs + flipFlops.count + place
        let reset = graph.outputs[first + 2 * flipFlops.count]
        return Behaviour(
            data: graph.outputs[first], enable: graph.outputs[first + flipFlops.count],
            reset: reset, resetValue: reset == .zero ? nil : value,
            resetNeedsEnable: reset == .zero ? false : needsEnable, domain: flop.domain,
            asynchronousReset: flop.asynchronousReset, powerUp: flop.powerUp)
    }

    /// The value of a flip-flop whose data is a constant, or that keeps its value, when it begins
    /// with the same. One that may begin with anything begins with that, as synthesis tools take
    /// it.
    private func onlyValue(_ place: Int, _ behaviour: Behaviour, own: Gate) -> Bool? {
        let starts = [behaviour.resetValue, behaviour.asynchronousReset, behaviour.powerUp]
            .compactMap { $0 }
        let value: Bool
        if behaviour.data == own || behaviour.enable == .zero {
            value = starts.first ?? false
        } else if behaviour.data.node == 0 {
            value = behaviour.data == .one
        } else {
            return nil
        }
        return starts.allSatisfy { $0 == value } ? value : nil
    }

    /// By flip-flop whether some output depends on it, through others too.
    private func neededFlipFlops() -> [Bool] {
        var flipFlopOfNode: [Int32: Int] = [:]
        for (place, node) in graph.inputs[portInputs...].enumerated() {
            flipFlopOfNode[node] = place
        }
        var isReached = [Bool](repeating: false, count: graph.count)
        var isNeeded = [Bool](repeating: false, count: flipFlops.count)
        var pending = graph.outputs[..<portOutputs].map(\.node)
        while let node = pending.popLast() {
            if isReached[Int(node)] { continue }
            isReached[Int(node)] = true
            if graph.isAnd(Int(node)) {
                pending.append(graph.first[Int(node)] >> 1)
                pending.append(graph.second[Int(node)] >> 1)
            } else if let place = flipFlopOfNode[node] {
                isNeeded[place] = true
                pending.append(graph.outputs[portOutputs + place].node)
            }
        }
        return isNeeded
    }

    /// The graph with flip-flops replaced by other bits of it. ANDs are no further simplified than
    /// by constants and equal operands, as in Yosys: what more than that would show may make
    /// registers constant that stay there.
    private func substituting(_ values: [Gate], _ kept: [Int]) -> LogicGraph {
        let copy = LogicGraph(capacity: graph.count)
        var image = ContiguousArray<Int32>(repeating: 0, count: graph.count)
        let bits = Array(graph.inputs[portInputs...])
        for node in graph.inputs[..<portInputs] + kept.map({ bits[$0] }) {
            image[Int(node)] = copy.input(origin: graph.origins[Int(node)]).literal
        }
        for (node, value) in zip(bits, values) where value.literal != node << 1 {
            image[Int(node)] = image[Int(value.node)] ^ (value.literal & 1)
        }
        func gate(_ literal: Int32) -> Gate {
            Gate(literal: image[Int(literal >> 1)] ^ (literal & 1))
        }
        copy.add((1..<graph.count).lazy.filter { graph.isAnd($0) }, of: graph, &image)
        copy.outputs = graph.outputs[..<portOutputs].map { gate($0.literal) }
        for kind in 0..<outputsPerFlipFlop {
            let first = portOutputs + kind * flipFlops.count
            copy.outputs += kept.map { gate(graph.outputs[first + $0].literal) }
        }
        return copy
    }
}
