import MorphoSynthesis

/// A mapped netlist as structural Verilog with the unit's own ports. Flip-flops say in a comment
/// which bit they hold. There are no assignments to concatenations: OpenSTA 2.0.17 stops reading
/// at the first one.
struct NetlistText {
    let netlist: CellNetlist
    let module: String
    /// By net its name: that of a bit of an input, or `n12`.
    private(set) var names: [Int32: String] = [:]
    private let prefixes: (net: String, cell: String)

    init(_ netlist: CellNetlist, module: String) {
        self.netlist = netlist
        self.module = module
        let ports = (netlist.inputs + netlist.outputs).map(\.name)
        // Names of ports that look like ours get out of the way.
        func free(_ letter: String) -> String {
            var prefix = letter
            while ports.contains(where: {
                $0.hasPrefix(prefix) && $0.dropFirst(prefix.count).allSatisfy(\.isNumber)
            }) {
                prefix += "_"
            }
            return prefix
        }
        prefixes = (free("n"), free("u"))
        for port in netlist.inputs {
            for (bit, net) in port.nets.enumerated() { names[net] = port.bitName(bit) }
        }
    }

    func name(of net: Int32) -> String {
        if net == CellNetlist.zero { return "1'b0" }
        if net == CellNetlist.one { return "1'b1" }
        return names[net] ?? "\(prefixes.net)\(net)"
    }

    func name(ofCell cell: Int) -> String { "\(prefixes.cell)\(cell)" }

    var verilog: String {
        var text = "module \(module) ("
        text += (netlist.inputs + netlist.outputs).map(\.name).joined(separator: ", ") + ");\n"
        for (ports, direction) in [(netlist.inputs, "input"), (netlist.outputs, "output")] {
            for port in ports {
                let range = port.nets.count == 1 ? "" : "[\(port.nets.count - 1):0] "
                text += "  \(direction) \(range)\(port.name);\n"
            }
        }
        var isDriven = Set<Int32>()
        for cell in 0..<netlist.cellCount {
            for (pin, place) in zip(netlist.kind(cell).pins, netlist.pins(cell))
            where pin.direction == .output && netlist.nets[place] >= 2 {
                isDriven.insert(netlist.nets[place])
            }
        }
        for net in isDriven.sorted() where names[net] == nil {
            text += "  wire \(name(of: net));\n"
        }
        for port in netlist.outputs {
            for (bit, net) in port.nets.enumerated() {
                text += "  assign \(port.bitName(bit)) = \(name(of: net));\n"
            }
        }
        for cell in 0..<netlist.cellCount {
            let kind = netlist.kind(cell)
            let pins = zip(kind.pins, netlist.pins(cell)).filter { netlist.nets[$0.1] >= 0 }.map {
                ".\($0.name)(\(name(of: netlist.nets[$1])))"
            }
            text += "  \(kind.name) \(name(ofCell: cell)) (\(pins.joined(separator: ", ")));"
            text += netlist.names[cell].map { " // \($0)\n" } ?? "\n"
        }
        return text + "endmodule\n"
    }
}
