import MorphoCircuit

/// For every node of a flat module the name of the nearest signal that it is for: its own, or that
/// of a reader, or of a reader of a reader.
struct NearestNames {
    private var names: [String] = []
    /// By node its place in `names`; -1: none.
    private var places: ContiguousArray<Int32>

    /// Linear in the size of the module.
    init(_ module: Module) {
        places = ContiguousArray(repeating: -1, count: module.nodes.count)
        for register in module.registers {
            note(register.name, register.node)
            note(register.name, register.next)
        }
        for port in module.ports { note(port.name, port.node) }
        for wire in module.wires where !wire.name.isEmpty {
            note(wire.name, wire.node)
            note(wire.name, wire.driver)
        }
        for memory in module.memories {
            for port in memory.readPorts { note(memory.name, module.readPorts[port].node) }
            for port in memory.writePorts {
                note(memory.name, module.writePorts[port].data)
                note(memory.name, module.writePorts[port].address)
            }
        }
        // Operands stand before their readers.
        for node in module.nodes.indices.reversed() where places[node] >= 0 {
            for operand in module.operands(of: NodeID(node)) where places[Int(operand.index)] < 0 {
                places[Int(operand.index)] = places[node]
            }
        }
    }

    private mutating func note(_ name: String, _ node: NodeID?) {
        guard let node, places[Int(node.index)] < 0 else { return }
        if names.last != name { names.append(name) }
        places[Int(node.index)] = Int32(names.count - 1)
    }

    func name(of node: Int32) -> String? {
        guard places.indices.contains(Int(node)), places[Int(node)] >= 0 else { return nil }
        return names[Int(places[Int(node)])]
    }
}
