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
        while reduce() {}
    }

    /// The same network of fewer gates. Flip-flops that no output depends on any more go, too;
    /// those that turn out to be constant or equal stay, as they do in Yosys, whose registers are
    /// settled before the logic is.
    public func optimised(
        _ effort: SynthesisEffort = .thorough, keepsAll: Bool = false
    ) -> LogicNetwork {
        var copy = self
        repeat {
            copy.graph = copy.graph.optimised(effort)
        } while !keepsAll && copy.reduce(onlyUnneeded: true)
        return copy
    }

    private var portInputs: Int { graph.inputs.count - flipFlops.count }
    private var portOutputs: Int { graph.outputs.count - flipFlops.count }

    private struct Behaviour: Hashable {
        /// By `NextFunctions`.
        var next: Int32
        var domain: Int
        var asynchronousReset: Bool?
        var powerUp: Bool?
    }

    /// Takes out flip-flops that need not be there; false when there is none.
    private mutating func reduce(onlyUnneeded: Bool = false) -> Bool {
        let next = graph.outputs[portOutputs...]
        let bits = graph.inputs[portInputs...]
        let isNeeded = neededFlipFlops()
        // By flip-flop what takes its place: itself, another bit or a constant.
        var values: [Gate] = []
        var known: [Behaviour: Gate] = [:]
        var kept: [Int] = []
        var functions = NextFunctions(graph)
        for (place, (next, node)) in zip(next, bits).enumerated() {
            let own = Gate(literal: node << 1)
            let flop = netlist.flipFlops[flipFlops[place]]
            let starts = [flop.asynchronousReset, flop.powerUp].compactMap { $0 }
            let behaviours = functions.numbers(next, own: own).map { number in
                Behaviour(
                    next: number, domain: flop.domain, asynchronousReset: flop.asynchronousReset,
                    powerUp: flop.powerUp)
            }
            if !isNeeded[place] {
                values.append(.zero)
            } else if onlyUnneeded {
                values.append(own)
                kept.append(place)
            } else if next.node == 0, starts.allSatisfy({ $0 == (next == .one) }) {
                values.append(next)
            } else if let value = keptValue(own, next, start: starts.first),
                starts.allSatisfy({ $0 == value })
            {
                values.append(.constant(value))
            } else if let other = behaviours.lazy.compactMap({ known[$0] }).first {
                values.append(other)
            } else {
                for behaviour in behaviours { known[behaviour] = own }
                values.append(own)
                kept.append(place)
            }
        }
        if kept.count == flipFlops.count { return false }
        graph = substituting(values, kept)
        flipFlops = kept.map { flipFlops[$0] }
        return true
    }

    /// A value that a flip-flop never leaves once it has it, when that shows in the structure:
    ///
    ///     next = own & anything     stays 0
    ///     next = own | anything     stays 1
    ///
    /// as with a constant under enables. A flip-flop that may begin with anything may begin with
    /// that, as synthesis tools take it.
    /// - Parameter start: the value at the beginning, when it is known.
    private func keptValue(_ own: Gate, _ next: Gate, start: Bool?) -> Bool? {
        if next == own { return start ?? false }
        if hasFactor(next, own, depth: 3) { return false }
        return hasFactor(!next, !own, depth: 3) ? true : nil
    }

    /// Whether a gate is a product with a certain factor, at most so many ANDs away.
    private func hasFactor(_ product: Gate, _ factor: Gate, depth: Int) -> Bool {
        if product == factor { return true }
        let node = Int(product.node)
        guard depth > 0, !product.isInverted, graph.isAnd(node) else { return false }
        return hasFactor(Gate(literal: graph.first[node]), factor, depth: depth - 1)
            || hasFactor(Gate(literal: graph.second[node]), factor, depth: depth - 1)
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

    /// The graph with flip-flops replaced by other bits of it.
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
        for node in 1..<graph.count where graph.isAnd(node) {
            copy.origin = graph.origins[node]
            image[node] =
                copy.simplifiedAnd(gate(graph.first[node]), gate(graph.second[node]))
                .literal
        }
        copy.outputs =
            graph.outputs[..<portOutputs].map { gate($0.literal) }
            + kept.map { gate(graph.outputs[portOutputs + $0].literal) }
        return copy
    }
}
