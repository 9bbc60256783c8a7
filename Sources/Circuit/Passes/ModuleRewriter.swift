/// Makes a new module from an old one, node by node: what all passes share.
///
/// A pass walks the old module's nodes in the order of `CombinationalComponents`, and for each
/// either copies it or says which new node its users read instead. Whatever a pass leaves out
/// vanishes together with the table entry that belongs to it. `finish` then moves the tables over.
struct ModuleRewriter {
    let source: Module
    private(set) var result: Module
    /// By old node the new node that stands for itself, and the one its users read; -1: none.
    private var own: [Int32]
    private var seen: [Int32]
    private var constants: [ConstantKey: NodeID] = [:]

    private struct ConstantKey: Hashable {
        let word: Word
        let isSigned: Bool
    }

    init(_ module: Module) {
        source = module
        result = module
        result.nodes = []
        result.nodes.reserveCapacity(module.nodes.count)
        result.operands = []
        result.operands.reserveCapacity(module.operands.count)
        result.constants = []
        result.enumerationOfNode = [:]
        own = [Int32](repeating: -1, count: module.nodes.count)
        seen = own
    }

    // MARK: Nodes

    /// The new node that users of the old one read. Its operands have been rewritten before.
    func mapped(_ id: NodeID) -> NodeID { NodeID(Int(seen[Int(id.index)])) }

    /// Whether the old node has been copied or replaced.
    func isRewritten(_ id: NodeID) -> Bool { seen[Int(id.index)] >= 0 }

    /// Lets users of the old node read the new one.
    mutating func replace(_ id: NodeID, by new: NodeID) { seen[Int(id.index)] = new.index }

    /// Copies the old node, reading the new operands.
    mutating func copy(_ id: NodeID) {
        let node = source[id]
        let new: NodeID
        if node.kind == .constant {
            let enumeration = source.enumerationOfNode[id]
            new = constant(
                source.constants[Int(node.attribute)], isSigned: node.isSigned,
                location: node.location, isShared: enumeration == nil)
            result.enumerationOfNode[new] = enumeration
        } else {
            // Straight into the new table: a list of its own for each node would cost more than
            // all the rest of a pass.
            var copy = node
            copy.firstOperand = Int32(result.operands.count)
            for operand in source.operands(of: id) {
                result.operands.append(NodeID(Int(seen[Int(operand.index)])))
            }
            result.nodes.append(copy)
            new = NodeID(result.nodes.count - 1)
        }
        own[Int(id.index)] = new.index
        seen[Int(id.index)] = new.index
    }

    /// A constant; the same one for the same word unless it has to stand alone.
    mutating func constant(
        _ word: Word, isSigned: Bool, location: Int32, isShared: Bool = true
    ) -> NodeID {
        let key = ConstantKey(word: word, isSigned: isSigned)
        if isShared, let known = constants[key] { return known }
        result.constants.append(word)
        let new = append(
            Node(
                kind: .constant, isSigned: isSigned, width: Int32(word.width), firstOperand: 0,
                operandCount: 0, attribute: Int32(result.constants.count - 1),
                location: location), [])
        if isShared { constants[key] = new }
        return new
    }

    /// A new node of the kind, shape and attribute of `node` on new operands.
    mutating func append(_ node: Node, _ operands: [NodeID]) -> NodeID {
        var new = node
        new.firstOperand = Int32(result.operands.count)
        new.operandCount = Int32(operands.count)
        result.nodes.append(new)
        result.operands.append(contentsOf: operands)
        return NodeID(result.nodes.count - 1)
    }

    // MARK: Tables

    /// The new module. Entries whose node was left out are dropped, and memories without any read
    /// port left if `dropsMemories`.
    mutating func finish(dropsMemories: Bool = false) -> Module {
        moveSignals()
        moveMemories(dropsUnread: dropsMemories)
        moveConnections()
        return result
    }

    private func isKept(_ id: NodeID) -> Bool { own[Int(id.index)] >= 0 }

    /// The new node of a table entry, told its new place in the table.
    private mutating func settle(_ id: NodeID, at index: Int) -> NodeID {
        let new = Int(own[Int(id.index)])
        result.nodes[new].attribute = Int32(index)
        return NodeID(new)
    }

    private mutating func moveSignals() {
        for index in result.ports.indices {
            guard let node = result.ports[index].node else { continue }
            result.ports[index].node =
                result.ports[index].direction == .input
                ? settle(node, at: index) : mapped(node)
        }
        result.wires = []
        for var wire in source.wires where isKept(wire.node) {
            wire.node = settle(wire.node, at: result.wires.count)
            wire.driver = wire.driver.map { mapped($0) }
            result.wires.append(wire)
        }
        result.registers = []
        for var register in source.registers where isKept(register.node) {
            register.node = settle(register.node, at: result.registers.count)
            register.next = register.next.map { mapped($0) }
            register.enable = register.enable.map { mapped($0) }
            result.registers.append(register)
        }
    }

    private mutating func moveMemories(dropsUnread: Bool) {
        result.memories = []
        result.readPorts = []
        result.writePorts = []
        for var memory in source.memories {
            let reads = memory.readPorts.filter { isKept(source.readPorts[$0].node) }
            if dropsUnread, reads.isEmpty { continue }
            let place = result.memories.count
            memory.readPorts = reads.map { index in
                var port = source.readPorts[index]
                port.memory = place
                port.node = settle(port.node, at: result.readPorts.count)
                port.address = mapped(port.address)
                port.enable = port.enable.map { mapped($0) }
                result.readPorts.append(port)
                return result.readPorts.count - 1
            }
            memory.writePorts = memory.writePorts.map { index in
                var port = source.writePorts[index]
                port.memory = place
                port.address = mapped(port.address)
                port.data = mapped(port.data)
                port.enable = port.enable.map { mapped($0) }
                port.mask = port.mask.map { mapped($0) }
                result.writePorts.append(port)
                return result.writePorts.count - 1
            }
            result.memories.append(memory)
        }
    }

    private mutating func moveConnections() {
        result.instanceOutputs = []
        for var output in source.instanceOutputs where isKept(output.node) {
            output.node = settle(output.node, at: result.instanceOutputs.count)
            result.instanceOutputs.append(output)
        }
        for index in result.instances.indices {
            result.instances[index].connections = result.instances[index].connections.mapValues {
                switch $0 {
                case .broadcast(let node): .broadcast(mapped(node))
                case .sliced(let node): .sliced(mapped(node))
                case .constants: $0
                }
            }
        }
        for index in result.properties.indices {
            result.properties[index].condition = mapped(result.properties[index].condition)
        }
    }
}
