import MorphoCircuit

/// The open points of a cut as a question to a SAT sweeping checker (ABC's `cec`), and the reading
/// of its answer: is the circuit that says "this point differs" equal to constant zero? As one
/// circuit, because `cec` shows of a counterexample only the inputs of the first one's output.
struct CutComparison: Sendable {
    let nodes: [GateNode]
    let points: [RegisterCut.Point]
    /// Inputs of the graph that some point depends on.
    private let inputs: [Int]
    private let isUsed: [Bool]

    init(_ cut: RegisterCut) {
        nodes = cut.nodes
        points = cut.open
        var isUsed = [Bool](repeating: false, count: nodes.count)
        var pending = points.flatMap { [$0.circuit, $0.verilog] }
        while let gate = pending.popLast() {
            if isUsed[Int(gate.node)] { continue }
            isUsed[Int(gate.node)] = true
            pending.append(contentsOf: nodes[Int(gate.node)].operands)
        }
        self.isUsed = isUsed
        inputs = zip(nodes.indices, cut.nodes).filter { isUsed[$0.0] && $0.1.kind == .input }
            .map(\.0)
    }

    /// Output `o3` holds when point 3 differs; inputs are `i7`.
    var differenceText: String {
        var numbers = [Int32](repeating: 0, count: nodes.count)
        func moved(_ gate: Gate) -> Gate {
            Gate(literal: numbers[Int(gate.node)] << 1 | (gate.literal & 1))
        }
        var kept: [GateNode] = [GateNode(.constant)]
        var buses: [GateNetlist.Bus] = []
        for (index, node) in nodes.enumerated().dropFirst() where isUsed[index] {
            numbers[index] = Int32(kept.count)
            kept.append(GateNode(node.kind, moved(node.a), moved(node.b), moved(node.c)))
            if node.kind == .input {
                buses.append(
                    .init(name: "i\(buses.count)", bits: [moved(Gate(literal: Int32(index << 1)))]))
            }
        }
        var outputs: [Gate] = []
        for point in points {
            kept.append(GateNode(.xor, moved(point.circuit), moved(point.verilog)))
            outputs.append(Gate(literal: Int32((kept.count - 1) << 1)))
        }
        return text(
            GateNetlist(name: "difference", nodes: kept, inputs: buses, outputs: named(outputs)))
    }

    /// The same ports, all outputs zero.
    var zeroText: String {
        let nodes = [GateNode(.constant)] + inputs.map { _ in GateNode(.input) }
        let buses = inputs.indices.map { index in
            GateNetlist.Bus(name: "i\(index)", bits: [Gate(literal: Int32((index + 1) << 1))])
        }
        return text(
            GateNetlist(
                name: "zero", nodes: nodes, inputs: buses,
                outputs: named(points.map { _ in .zero })))
    }

    private func named(_ outputs: [Gate]) -> [GateNetlist.Bus] {
        outputs.enumerated().map { .init(name: "o\($0.offset)", bits: [$0.element]) }
    }

    private func text(_ netlist: GateNetlist) -> String { BLIFWriter().text(netlist) }

    enum Answer: Hashable, Sendable {
        case equal
        /// The points that differ under the checker's input pattern, evaluated here.
        case different([CircuitDifference])
        case undecided
    }

    /// - Parameter output: what `cec -n difference.blif zero.blif` printed.
    func answer(_ output: String) -> Answer {
        if output.contains("NOT EQUIVALENT") {
            let found = differences(under: pattern(output))
            // A pattern that shows nothing is no counterexample.
            return found.isEmpty ? .undecided : .different(found)
        }
        return output.contains("Networks are equivalent") ? .equal : .undecided
    }

    /// `Input pattern: pi0=1 pi4=0`, with the inputs that matter.
    private func pattern(_ output: String) -> [Bool] {
        var values = [Bool](repeating: false, count: inputs.count)
        guard
            let line = output.split(separator: "\n").first(where: { $0.hasPrefix("Input pattern") })
        else { return values }
        for word in line.split(separator: " ") where word.contains("=") {
            let parts = word.split(separator: "=")
            guard parts.count == 2, let number = Int(parts[0].drop { !$0.isNumber }),
                values.indices.contains(number)
            else { continue }
            values[number] = parts[1] == "1"
        }
        return values
    }

    private func differences(under pattern: [Bool]) -> [CircuitDifference] {
        var values = [Bool](repeating: false, count: nodes.count)
        func value(_ gate: Gate) -> Bool { values[Int(gate.node)] != gate.isInverted }
        for (input, bit) in zip(inputs, pattern) { values[input] = bit }
        for (index, node) in nodes.enumerated() where isUsed[index] {
            switch node.kind {
            case .constant, .input, .flipFlop: break
            case .and: values[index] = value(node.a) && value(node.b)
            case .xor: values[index] = value(node.a) != value(node.b)
            case .multiplexer: values[index] = value(value(node.a) ? node.b : node.c)
            }
        }
        return points.filter { value($0.circuit) != value($0.verilog) }.map(\.meaning)
    }
}
