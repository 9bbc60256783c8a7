import MorphoCircuit

/// Prints a gate netlist in the Berkeley Logic Interchange Format. Deterministic: equal netlists
/// give equal text.
///
///     .model accumulator
///     .inputs clock value[0] value[1] reset
///     .outputs total[0] total[1]
///     .names value[0] total[0] $7       and, xor and multiplexer gates by truth table
///     11 1
///     .latch $9 total[0] re clock 3
///     .end
///
/// Names that come from the circuit are printed as they are; all others begin with `$`, which no
/// name of a circuit does and which Yosys takes for private, so that it never pairs them.
public struct BLIFWriter: Sendable {
    /// BLIF knows no asynchronous reset. Two ways to write one:
    public enum AsynchronousReset: String, CaseIterable, Hashable, Sendable {
        /// A latch whose input and output pass a multiplexer controlled by the reset. Any reader
        /// understands it. Exact as long as every reset lasts until an edge of its clock.
        case modelled
        /// Yosys's own flip-flop cell (`.subckt $_DFF_PP0_`). Exact; only Yosys reads it.
        case yosysCell
    }

    public var asynchronousReset: AsynchronousReset
    /// Prints the circuit's named wires too: more points at which two circuits can be compared.
    public var includesWires: Bool
    /// What a bit is called, given its name in the flat circuit.
    public var naming: @Sendable (String) -> String

    public init(
        asynchronousReset: AsynchronousReset = .modelled, includesWires: Bool = false,
        naming: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.asynchronousReset = asynchronousReset
        self.includesWires = includesWires
        self.naming = naming
    }

    /// The writer for a proof by Yosys: true reset cells, names as Yosys flattens Verilog.
    public static let forProof = BLIFWriter(
        asynchronousReset: .yosysCell, naming: { VerilogHierarchy.verilogName(flat: $0) })

    public func text(_ netlist: GateNetlist) -> String {
        var printer = BLIFPrinter(netlist, self)
        printer.run()
        return printer.text
    }
}

private struct BLIFPrinter {
    let netlist: GateNetlist
    let writer: BLIFWriter
    var text = ""
    /// By node the net that carries it.
    var nets: [String]
    /// Nodes whose inverse has a net.
    var inverted: Set<Int32> = []
    var hasConstants: Set<Gate> = []

    init(_ netlist: GateNetlist, _ writer: BLIFWriter) {
        self.netlist = netlist
        self.writer = writer
        nets = netlist.nodes.indices.map { "$\($0)" }
    }

    mutating func run() {
        for input in netlist.inputs {
            for (index, bit) in input.bits.enumerated() {
                nets[Int(bit.node)] = writer.naming(input.bitName(index))
            }
        }
        for flop in netlist.flipFlops { nets[Int(flop.node.node)] = writer.naming(flop.name) }
        text += ".model \(netlist.name)\n"
        list(".inputs", netlist.domains.map(\.name) + netlist.inputs.flatMap(names))
        list(".outputs", netlist.outputs.flatMap(names))
        for (index, node) in netlist.nodes.enumerated() { gate(node, nets[index]) }
        for flop in netlist.flipFlops { flipFlop(flop) }
        for output in netlist.outputs { alias(output) }
        if writer.includesWires {
            for wire in netlist.wires { alias(wire) }
        }
        text += ".end\n"
    }

    private func names(_ bus: GateNetlist.Bus) -> [String] {
        bus.bits.indices.map { writer.naming(bus.bitName($0)) }
    }

    private mutating func list(_ keyword: String, _ names: [String]) {
        var line = keyword
        for name in names {
            if line.utf8.count + name.utf8.count > 96 {
                text += line + " \\\n"
                line = ""
            }
            line += " " + name
        }
        text += line + "\n"
    }

    private mutating func gate(_ node: GateNode, _ net: String) {
        func digit(_ gate: Gate, _ value: Bool) -> String { value != gate.isInverted ? "1" : "0" }
        let operands = node.operands.map { nets[Int($0.node)] }.joined(separator: " ")
        let rows: [String]
        switch node.kind {
        case .constant, .input, .flipFlop:
            return
        case .and:
            rows = [digit(node.a, true) + digit(node.b, true)]
        case .xor:
            rows = [
                digit(node.a, true) + digit(node.b, false),
                digit(node.a, false) + digit(node.b, true),
            ]
        case .multiplexer:
            rows = [
                digit(node.a, true) + digit(node.b, true) + "-",
                digit(node.a, false) + "-" + digit(node.c, true),
            ]
        }
        text += ".names \(operands) \(net)\n"
        for row in rows { text += row + " 1\n" }
    }

    /// The net that carries a gate, made on first use when the gate is inverted or constant.
    private mutating func net(_ gate: Gate) -> String {
        if gate.node == 0 {
            let name = gate == .one ? "$one" : "$zero"
            if hasConstants.insert(gate).inserted { constant(gate, name) }
            return name
        }
        guard gate.isInverted else { return nets[Int(gate.node)] }
        let name = "$not\(gate.node)"
        if inverted.insert(gate.node).inserted {
            text += ".names \(nets[Int(gate.node)]) \(name)\n0 1\n"
        }
        return name
    }

    private mutating func constant(_ gate: Gate, _ net: String) {
        text += ".names \(net)\n" + (gate == .one ? "1\n" : "")
    }

    /// Gives a bus's bits their names.
    private mutating func alias(_ bus: GateNetlist.Bus) {
        for (bit, name) in zip(bus.bits, names(bus)) where nets[Int(bit.node)] != name {
            if bit.node == 0 {
                constant(bit, name)
            } else {
                text += ".names \(nets[Int(bit.node)]) \(name)\n\(bit.isInverted ? "0" : "1") 1\n"
            }
        }
    }

    private mutating func flipFlop(_ flop: GateNetlist.FlipFlop) {
        let clock = netlist.domains[flop.domain]
        let present = nets[Int(flop.node.node)]
        let powerUp = flop.powerUp.map { $0 ? "1" : "0" } ?? "3"
        let edge = clock.edge == .rising ? "re" : "fe"
        guard let value = flop.asynchronousReset, let reset = netlist.resets[flop.domain] else {
            text += ".latch \(net(flop.next)) \(present) \(edge) \(clock.name) \(powerUp)\n"
            return
        }
        switch writer.asynchronousReset {
        case .yosysCell:
            let cell =
                "$_DFF_\(clock.edge == .rising ? "P" : "N")\(reset.isInverted ? "N" : "P")"
                + "\(value ? "1" : "0")_"
            let next = net(flop.next)
            text += ".subckt \(cell) C=\(clock.name) R=\(nets[Int(reset.node)]) D=\(next) "
            text += "Q=\(present)\n"
        case .modelled:
            let (data, held) = ("$data\(flop.node.node)", "$held\(flop.node.node)")
            let (active, next) = (net(reset), net(flop.next))
            let rows = value ? "1- 1\n-1 1\n" : "01 1\n"
            text += ".names \(active) \(next) \(data)\n\(rows)"
            text += ".latch \(data) \(held) \(edge) \(clock.name) \(powerUp)\n"
            text += ".names \(active) \(held) \(present)\n\(rows)"
        }
    }
}
