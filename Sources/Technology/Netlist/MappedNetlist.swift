import Foundation

/// A flat netlist of library cells. Nets are numbers from 0; every bit of a port is one net.
struct MappedNetlist: Sendable {
    enum Source: Hashable, Sendable {
        case net(Int)
        case constant(Bool)
    }

    struct Connection: Hashable, Sendable {
        var pin: String
        var source: Source
    }

    struct Cell: Hashable, Sendable {
        var type: String
        var connections: [Connection]
    }

    struct Port: Hashable, Sendable {
        var name: String
        /// The lowest bit first.
        var bits: [Source]
    }

    var inputs: [Port] = []
    var outputs: [Port] = []
    var cells: [Cell] = []
    var netCount = 0

    /// A pin of a cell, by the cell's place in `cells`.
    struct Pin: Hashable, Sendable {
        var cell: Int
        var name: String
    }

    /// By net the pins that `direction` says, in the order of the cells.
    func pins(
        _ direction: LibertyPin.Direction, _ library: LibertyLibrary
    ) -> [[Pin]] {
        var found = [[Pin]](repeating: [], count: netCount)
        for (index, cell) in cells.enumerated() {
            let pins = library.cells[cell.type]?.pins ?? [:]
            for connection in cell.connections {
                if case .net(let net) = connection.source,
                    pins[connection.pin]?.direction == direction
                {
                    found[net].append(Pin(cell: index, name: connection.pin))
                }
            }
        }
        return found
    }

    /// By net the capacitance of the pins and outputs of the unit on it, in farads.
    func loads(_ library: LibertyLibrary, portLoad: Double) -> [Double] {
        var loads = [Double](repeating: 0, count: netCount)
        for cell in cells {
            for connection in cell.connections {
                if case .net(let net) = connection.source,
                    let pin = library.cells[cell.type]?.pins[connection.pin],
                    pin.direction != .output
                {
                    loads[net] += pin.capacitance * library.units.capacitance
                }
            }
        }
        for case .net(let net) in outputs.flatMap(\.bits) { loads[net] += portLoad }
        return loads
    }

    /// The nets of an input port.
    func nets(ofInput name: String) -> [Int] {
        let bits = inputs.first { $0.name == name }?.bits ?? []
        return bits.compactMap { if case .net(let net) = $0 { net } else { nil } }
    }
}

/// The JSON that Yosys writes.
private struct YosysDesign: Decodable {
    struct Module: Decodable {
        var ports: [String: Port]
        var cells: [String: Cell]
    }
    struct Port: Decodable {
        var direction: String
        var bits: [Bit]
    }
    struct Cell: Decodable {
        var type: String
        var connections: [String: [Bit]]
    }
    enum Bit: Decodable {
        case net(Int)
        case constant(Bool)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                self = .net(number)
            } else {
                // An undefined bit may be anything, so it is 0.
                self = .constant(try container.decode(String.self) == "1")
            }
        }
    }
    var modules: [String: Module]
}

extension MappedNetlist {
    /// Reads what `write_json` wrote; nil when it is damaged or has no module `top`.
    init?(json: [UInt8], top: String) {
        guard let design = try? JSONDecoder().decode(YosysDesign.self, from: Data(json)),
            let module = design.modules[top]
        else { return nil }
        var numbers: [Int: Int] = [:]
        func source(_ bit: YosysDesign.Bit) -> Source {
            switch bit {
            case .constant(let value): return .constant(value)
            case .net(let number):
                let net = numbers[number] ?? numbers.count
                numbers[number] = net
                return .net(net)
            }
        }
        for (name, port) in module.ports.sorted(by: { $0.key < $1.key }) {
            let bits = port.bits.map(source)
            switch port.direction {
            case "input": inputs.append(Port(name: name, bits: bits))
            case "output": outputs.append(Port(name: name, bits: bits))
            default: return nil
            }
        }
        for (_, cell) in module.cells.sorted(by: { $0.key < $1.key }) {
            var connections: [Connection] = []
            for (pin, bits) in cell.connections.sorted(by: { $0.key < $1.key }) {
                // A cell of the library has pins of one bit; others are told by their type.
                if let bit = bits.first {
                    connections.append(Connection(pin: pin, source: source(bit)))
                }
            }
            cells.append(Cell(type: cell.type, connections: connections))
        }
        netCount = numbers.count
    }
}
