import MorphoCircuit

/// Makes gates of the cells of flat Verilog, on demand, in a graph that may hold another circuit
/// too. Flip-flops are sources: their present bit comes from outside.
///
/// What has no value to rely on becomes a new input of the graph, which holds any value: `x`,
/// undriven nets, cells of unknown kind, combinational loops. Nothing is proved by guessing them.
struct VerilogGates {
    let network: VerilogNetwork
    let graph: GateGraph
    /// By net its gate once something has needed it.
    private var gates: [Int: Gate] = [:]
    /// Gates that nets are given from outside: ports and flip-flops.
    private var given: [Int: Gate] = [:]
    /// Flip-flops met since the last `takeMet`, by index of the cell.
    private(set) var met: [Int] = []
    /// Inputs made for what has no value.
    private(set) var freeInputs = 0
    /// Kinds of cells that were taken for free inputs though they compute something.
    private(set) var unknownCells: Set<String> = []
    private var pending: Set<Int> = []

    init(_ network: VerilogNetwork, in graph: GateGraph) {
        self.network = network
        self.graph = graph
    }

    mutating func give(_ net: Int, _ gate: Gate) { given[net] = gate }

    mutating func takeMet() -> [Int] {
        defer { met = [] }
        return met
    }

    mutating func gate(_ bit: VerilogNetwork.Bit) -> Gate {
        switch bit {
        case .constant(let value): return .constant(value)
        case .unknown: return free()
        case .net(let net):
            // Without recursion: chains of gates may be long.
            var stack = [net]
            while let top = stack.last {
                if let missing = step(top) { stack.append(missing) } else { stack.removeLast() }
            }
            return gates[net] ?? .zero
        }
    }

    private mutating func free() -> Gate {
        freeInputs += 1
        return graph.input()
    }

    /// Gives the net its gate.
    /// - Returns: a net whose gate must be known before.
    private mutating func step(_ net: Int) -> Int? {
        if gates[net] != nil { return nil }
        guard let driver = network.drivers[net], !network.conflicts.contains(net) else {
            gates[net] = network.conflicts.contains(net) ? free() : given[net] ?? free()
            return nil
        }
        let cell = network.cells[driver]
        guard let operands = Self.operands[cell.type] else {
            if VerilogFlipFlop(cell) != nil {
                met.append(driver)
            } else if cell.type != "$anyseq" {
                unknownCells.insert(cell.type)
            }
            gates[net] = given[net] ?? free()
            return nil
        }
        for pin in operands {
            guard case .net(let operand) = cell.pins[pin], gates[operand] == nil else { continue }
            if pending.contains(operand) || operand == net {
                // A loop: cut here.
                gates[operand] = free()
            } else {
                pending.insert(net)
                return operand
            }
        }
        pending.remove(net)
        if gates[net] == nil { gates[net] = compute(cell, operands) }
        return nil
    }

    private static let operands: [String: [String]] = [
        "$_BUF_": ["A"], "$_NOT_": ["A"], "$_AND_": ["A", "B"], "$_OR_": ["A", "B"],
        "$_XOR_": ["A", "B"], "$_NAND_": ["A", "B"], "$_NOR_": ["A", "B"],
        "$_XNOR_": ["A", "B"], "$_ANDNOT_": ["A", "B"], "$_ORNOT_": ["A", "B"],
        "$_MUX_": ["A", "B", "S"], "$_NMUX_": ["A", "B", "S"],
    ]

    private mutating func compute(_ cell: VerilogNetwork.Cell, _ pins: [String]) -> Gate {
        let inputs = pins.map { pin in
            switch cell.pins[pin] {
            case .net(let net): gates[net] ?? .zero
            case .constant(let value): Gate.constant(value)
            case .unknown, nil: free()
            }
        }
        let (a, b) = (inputs[0], inputs.count > 1 ? inputs[1] : .zero)
        switch cell.type {
        case "$_BUF_": return a
        case "$_NOT_": return !a
        case "$_AND_": return graph.and(a, b)
        case "$_NAND_": return !graph.and(a, b)
        case "$_OR_": return graph.or(a, b)
        case "$_NOR_": return !graph.or(a, b)
        case "$_XOR_": return graph.xor(a, b)
        case "$_XNOR_": return !graph.xor(a, b)
        case "$_ANDNOT_": return graph.and(a, !b)
        case "$_ORNOT_": return graph.or(a, !b)
        case "$_NMUX_": return !graph.multiplexer(inputs[2], b, a)
        default: return graph.multiplexer(inputs[2], b, a)
        }
    }

    /// The input port behind a clock pin, through inverters and buffers.
    func source(of bit: VerilogNetwork.Bit) -> (net: Int, isInverted: Bool)? {
        var (bit, isInverted) = (bit, false)
        // A chain longer than there are cells is a loop.
        for _ in 0...network.cells.count {
            guard case .net(let net) = bit, !network.conflicts.contains(net) else { return nil }
            guard let driver = network.drivers[net] else { return (net, isInverted) }
            let cell = network.cells[driver]
            guard cell.type == "$_NOT_" || cell.type == "$_BUF_", let input = cell.pins["A"]
            else { return nil }
            if cell.type == "$_NOT_" { isInverted.toggle() }
            bit = input
        }
        return nil
    }
}
