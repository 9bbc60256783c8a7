import MorphoCircuit

/// How often each node is read by the statements and operations that are printed. Nodes nothing
/// reads count 0 and are not printed.
struct UseCounts {
    private(set) var counts: [Int32]

    init(_ module: Module) {
        counts = [Int32](repeating: 0, count: module.nodes.count)
        for wire in module.wires { use(wire.driver) }
        for register in module.registers {
            use(register.next)
            use(register.enable)
        }
        for port in module.readPorts {
            use(port.address)
            use(port.enable)
        }
        for port in module.writePorts {
            use(port.address)
            use(port.data)
            use(port.enable)
            use(port.mask)
        }
        for instance in module.instances {
            for connection in instance.connections.values {
                switch connection {
                case .broadcast(let node), .sliced(let node): use(node)
                case .constants: break
                }
            }
        }
        for port in module.ports where port.direction == .output { use(port.node) }
        for property in module.properties { use(property.condition) }
        // Operands come before their users, so one sweep from the end reaches everything.
        for index in module.nodes.indices.reversed() where counts[index] > 0 {
            guard case .operation = module.nodes[index].kind else { continue }
            for operand in module.operands(of: NodeID(index)) { use(operand) }
        }
    }

    private mutating func use(_ node: NodeID?) {
        if let node { counts[Int(node.index)] += 1 }
    }
}
