/// Flat Verilog as single-bit cells, read back from Yosys's `write_json`.
struct VerilogNetwork: Sendable {
    /// One bit of a net.
    enum Bit: Hashable, Sendable {
        case net(Int)
        case constant(Bool)
        /// `x` or `z`: any value, another one at every use.
        case unknown
    }

    struct Port: Sendable {
        var name: String
        var isInput: Bool
        var isOutput: Bool
        var bits: [Bit]
    }

    struct Cell: Sendable {
        var type: String
        /// Pins of cells of the gate library are one bit wide; a wider one has no entry.
        var pins: [String: Bit]
    }

    var ports: [Port] = []
    var cells: [Cell] = []
    /// By net the cell that drives it; absent: a port, nothing, or several.
    var drivers: [Int: Int] = [:]
    /// By name of a net its bits, least significant first.
    var names: [String: [Bit]] = [:]
    /// By net its value at power-up, when it has one.
    var powerUp: [Int: Bool] = [:]
    /// A net that more than one cell or port drives has no value to rely on.
    var conflicts: Set<Int> = []

    /// - Returns: nil when the text is not what `write_json` prints for such a module.
    init?(json text: String, top: String) {
        guard let module = JSONReader.value(of: text)?["modules"]?[top] else { return nil }
        for (name, port) in module["ports"]?.members ?? [] {
            guard let direction = port["direction"]?.text, let bits = Self.bits(port["bits"])
            else { return nil }
            ports.append(
                Port(
                    name: name, isInput: direction != "output", isOutput: direction != "input",
                    bits: bits))
        }
        for (_, cell) in module["cells"]?.members ?? [] {
            guard let type = cell["type"]?.text else { return nil }
            add(type, cell)
        }
        for port in ports where port.isInput {
            for case .net(let net) in port.bits where drivers[net] != nil { conflicts.insert(net) }
        }
        for (name, net) in module["netnames"]?.members ?? [] {
            guard let bits = Self.bits(net["bits"]) else { return nil }
            names[name] = bits
            // The text has the most significant bit first.
            for (bit, value) in zip(bits, (net["attributes"]?["init"]?.text ?? "").reversed()) {
                if case .net(let number) = bit, value == "0" || value == "1" {
                    powerUp[number] = value == "1"
                }
            }
        }
    }

    private mutating func add(_ type: String, _ cell: JSONValue) {
        var pins: [String: Bit] = [:]
        for (pin, connection) in cell["connections"]?.members ?? [] {
            let bits = Self.bits(connection) ?? []
            if bits.count == 1 { pins[pin] = bits[0] }
            guard cell["port_directions"]?[pin]?.text != "input" else { continue }
            for case .net(let net) in bits
            where drivers.updateValue(cells.count, forKey: net) != nil {
                conflicts.insert(net)
            }
        }
        cells.append(Cell(type: type, pins: pins))
    }

    private static func bits(_ value: JSONValue?) -> [Bit]? {
        guard case .array(let elements) = value else { return nil }
        return elements.map { element in
            switch element {
            case .number(let net): .net(net)
            case .string("0"): .constant(false)
            case .string("1"): .constant(true)
            default: .unknown
            }
        }
    }
}

/// A flip-flop of Yosys's gate library: `$_DFF_P_`, `$_DFF_N_`, `$_DFF_PN0_` and so on.
struct VerilogFlipFlop: Sendable {
    /// The asynchronous reset: its pin, the level at which it acts, and the value it gives.
    struct Reset: Sendable {
        var pin: VerilogNetwork.Bit
        var activeHigh: Bool
        var value: Bool
    }

    var isRising: Bool
    var clock: VerilogNetwork.Bit
    var data: VerilogNetwork.Bit
    var reset: Reset?

    /// - Returns: nil for any other cell.
    init?(_ cell: VerilogNetwork.Cell) {
        let prefix = "$_DFF_"
        guard cell.type.hasPrefix(prefix), cell.type.hasSuffix("_"),
            let clock = cell.pins["C"], let data = cell.pins["D"]
        else { return nil }
        let letters = Array(cell.type.dropFirst(prefix.count).dropLast())
        guard let edge = letters.first, edge == "P" || edge == "N" else { return nil }
        isRising = edge == "P"
        self.clock = clock
        self.data = data
        if letters.count == 1 { return }
        guard letters.count == 3, let pin = cell.pins["R"], "PN".contains(letters[1]),
            "01".contains(letters[2])
        else { return nil }
        reset = Reset(pin: pin, activeHigh: letters[1] == "P", value: letters[2] == "1")
    }
}
