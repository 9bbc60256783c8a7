import Foundation
import MorphoLiberty
import MorphoSynthesis

/// The JSON that Yosys writes.
private struct YosysDesign: Decodable {
    struct Module: Decodable {
        var ports: [String: Port]
        var cells: [String: Cell]
        var netnames: [String: Word]?
    }
    struct Word: Decodable {
        /// 1 for names that Yosys made up.
        var hidden: Int
        var bits: [Bit]

        enum CodingKeys: String, CodingKey {
            case hidden = "hide_name"
            case bits
        }
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

/// A netlist that Yosys wrote.
struct YosysNetlist {
    private let module: YosysDesign.Module

    /// Nil when it is damaged or has no module `top`.
    init?(json: [UInt8], top: String) {
        guard let design = try? JSONDecoder().decode(YosysDesign.self, from: Data(json)),
            let module = design.modules[top],
            module.ports.values.allSatisfy({ ["input", "output"].contains($0.direction) })
        else { return nil }
        self.module = module
    }

    /// The types of cells that the library has not, or for which it gives no area.
    func unpriced(in library: LibertyLibrary) -> [String] {
        Set(module.cells.values.map(\.type)).filter { library[$0]?.area == nil }.sorted()
    }

    /// - Returns: the netlist; cells that the library has not are left out.
    func cells(of library: LibertyLibrary) -> CellNetlist {
        var netlist = CellNetlist(library: library)
        var nets: [Int: Int32] = [:]
        func net(_ bit: YosysDesign.Bit) -> Int32 {
            switch bit {
            case .constant(let value): return value ? CellNetlist.one : CellNetlist.zero
            case .net(let number):
                if let known = nets[number] { return known }
                let made = netlist.makeNet()
                nets[number] = made
                return made
            }
        }
        for (name, port) in module.ports.sorted(by: { $0.key < $1.key }) {
            let port = (direction: port.direction, nets: port.bits.map(net))
            if port.direction == "input" {
                netlist.inputs.append(.init(name: name, nets: port.nets))
            } else {
                netlist.outputs.append(.init(name: name, nets: port.nets))
            }
        }
        for (_, cell) in module.cells.sorted(by: { $0.key < $1.key }) {
            guard let kind = library.index(of: cell.type) else { continue }
            let pins = library.cells[kind].pins.map { pin in
                cell.connections[pin.name]?.first.map(net) ?? CellNetlist.open
            }
            netlist.append(kind: kind, nets: pins)
        }
        for (name, word) in (module.netnames ?? [:]).sorted(by: { $0.key < $1.key })
        where word.hidden == 0 {
            let bits = word.bits.map { bit -> Int32 in
                switch bit {
                case .constant(let value): value ? CellNetlist.one : CellNetlist.zero
                case .net(let number): nets[number] ?? CellNetlist.open
                }
            }
            netlist.words.append(.init(name: name, nets: bits))
        }
        return netlist
    }
}
