import MorphoCircuit
import MorphoSynthesis

extension CellNetlist {
    /// Finds what cells are for by the names that the synthesis kept: a flip-flop is called like
    /// the bit it holds, and every other cell is for the nearest named word that it reaches.
    /// - Parameter module: the flat unit.
    mutating func findOrigins(in module: Module) {
        let nodes = Self.namedNodes(of: module)
        var originOfNet = ContiguousArray<Int32>(repeating: -1, count: netCount)
        var stateOfNet: [Int32: String] = [:]
        for word in words {
            let name = Self.plain(word.name)
            guard let found = nodes[name] else { continue }
            for (bit, net) in word.nets.enumerated() where net >= 2 {
                if found.state == nil, originOfNet[Int(net)] >= 0 { continue }
                originOfNet[Int(net)] = found.node
                if let state = found.state {
                    stateOfNet[net] = word.nets.count == 1 ? state : "\(state)[\(bit)]"
                }
            }
        }
        let sinks = NetSinks(self)
        var cellOfPin = ContiguousArray<Int32>(repeating: 0, count: nets.count)
        for cell in 0..<cellCount { for place in pins(cell) { cellOfPin[place] = Int32(cell) } }
        // Readers first; flip-flops, which the order begins with, come last.
        for cell in settlingOrder().reversed() {
            let kind = library.cells[Int(kinds[cell])]
            for (pin, place) in zip(kind.pins, pins(cell))
            where pin.direction == .output && nets[place] >= 2 {
                let net = nets[place]
                if kind.isSequential, let state = stateOfNet[net] { names[cell] = state }
                if originOfNet[Int(net)] >= 0 {
                    origins[cell] = originOfNet[Int(net)]
                } else if let sink = sinks.places(of: Int(net)).first, origins[cell] < 0 {
                    origins[cell] = origin(ofReader: Int(cellOfPin[Int(sink)]), originOfNet)
                }
            }
        }
    }

    /// A flip-flop may not have been looked at: its outputs tell.
    private func origin(ofReader cell: Int, _ originOfNet: ContiguousArray<Int32>) -> Int32 {
        if origins[cell] >= 0 { return origins[cell] }
        for (pin, place) in zip(library.cells[Int(kinds[cell])].pins, pins(cell))
        where pin.direction == .output && nets[place] >= 2 {
            if originOfNet[Int(nets[place])] >= 0 { return originOfNet[Int(nets[place])] }
        }
        return -1
    }

    /// The Verilog has `lanes_copies[3].lanes.count` for what is called `lanes[3].count`.
    static func plain(_ name: String) -> String {
        name.replacing(/(\w+)_copies(\[\d+\])\.(\w+)/) { match in
            match.1 == match.3 ? "\(match.1)\(match.2)" : String(match.0)
        }
    }

    /// By name the node that drives the word, and the register or memory word that it is.
    private static func namedNodes(
        of module: Module
    ) -> [String: (node: Int32, state: String?)] {
        var found: [String: (node: Int32, state: String?)] = [:]
        // Ports of instances are wires of the parent; what drives them is elsewhere.
        func note(_ name: String, _ node: NodeID?) {
            guard var node else { return }
            while module[node].kind == .wire,
                let driver = module.wires[Int(module[node].attribute)].driver
            {
                node = driver
            }
            let isRegister = module[node].kind == .register
            let state = isRegister ? module.registers[Int(module[node].attribute)].name : nil
            found[name] = (node.index, state)
        }
        for wire in module.wires { note(wire.name, wire.node) }
        for port in module.ports { note(port.name, port.node) }
        for memory in module.memories {
            let read = memory.readPorts.first.map { module.readPorts[$0].node.index }
            let write = memory.writePorts.first.map { module.writePorts[$0].data.index }
            guard let node = read ?? write else { continue }
            for word in 0..<memory.depth {
                let name = "\(memory.name)[\(word)]"
                found[name] = (node, name)
            }
        }
        for register in module.registers { note(register.name, register.node) }
        return found
    }
}
