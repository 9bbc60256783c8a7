/// Agreement of the graph with the operation table: guards against passes and builders that make
/// nodes by hand. A graph that a language built without an error passes by construction.
extension Design {
    /// Errors for nodes whose shape is not the one the table's width rule gives, for drivers whose
    /// shape differs from their target's, and for indices that lead nowhere.
    ///
    /// Everything else may rely on a design without such an error. Linear.
    public func checkWidths(table: OperationTable = .standard) -> [Diagnostic] {
        modules.indices.flatMap { index in
            let module = modules[index]
            var check = ReferenceCheck(module: module, design: self, index: index)
            check.run()
            // Shapes are only looked at where every index leads somewhere.
            if !check.diagnostics.isEmpty { return check.diagnostics }
            var shapes = ShapeCheck(module: module, design: self, table: table)
            shapes.run()
            return shapes.diagnostics
        }
    }
}

/// The shapes of one module whose indices are sound.
private struct ShapeCheck {
    let module: Module
    let design: Design
    let table: OperationTable
    var diagnostics: [Diagnostic] = []

    init(module: Module, design: Design, table: OperationTable) {
        self.module = module
        self.design = design
        self.table = table
    }

    mutating func run() {
        for index in module.nodes.indices { checkNode(NodeID(index)) }
        for port in module.ports where port.direction == .output {
            require(port.shape, port.node, "drive", port.name, port.location)
        }
        for wire in module.wires {
            require(wire.shape, wire.driver, "drive", wire.name, wire.location)
        }
        for register in module.registers {
            require(register.shape, register.next, "next", register.name, register.location)
            requireBit(register.enable, "the enable of '\(register.name)'", register.location)
            if let reset = register.reset, reset.width != register.shape.width {
                inconsistent("the reset value of '\(register.name)' has \(reset.width) bits")
            }
        }
        for memory in module.memories
        where memory.contents?.contains(where: { $0.width != memory.shape.width }) == true {
            inconsistent("the contents of '\(memory.name)' have words of another width")
        }
        for port in module.readPorts {
            requireBit(
                port.enable, "a read of '\(module.memories[port.memory].name)'", port.location)
        }
        for port in module.writePorts {
            let memory = module.memories[port.memory]
            require(memory.shape, port.data, "a write", memory.name, port.location)
            requireBit(port.enable, "a write of '\(memory.name)'", port.location)
            guard let mask = port.mask, module[mask].kind != .invalid else { continue }
            if memory.shape.width % Int(module[mask].width) != 0 {
                report(
                    .maskDoesNotDivide(
                        memory: memory.name, mask: Int(module[mask].width),
                        width: memory.shape.width), [], port.location)
            }
        }
        for property in module.properties {
            requireBit(property.condition, property.kind.rawValue, property.location)
        }
        for instance in module.instances { checkConnections(of: instance) }
    }

    private mutating func checkNode(_ id: NodeID) {
        let node = module[id]
        guard case .operation(let operation) = node.kind else { return checkSource(id) }
        let operands = module.operands(of: id)
        if operands.contains(where: { module[$0].kind == .invalid }) { return }
        let shapes = operands.map { module.shape($0) }
        let rule = table[operation].width
        do throws(WidthFault) {
            // A slice has no natural width; elsewhere the source may have stated one.
            if operation != .slice, try rule(shapes, nil, Int(node.attribute)) == node.shape {
                return
            }
            let stated = try rule(shapes, Int(node.width), Int(node.attribute))
            if stated == node.shape { return }
            inconsistent(
                "the \(table[operation].symbol) node \(id.index) is \(node.shape) "
                    + "instead of \(stated)")
        } catch {
            report(
                .operation(symbol: table[operation].symbol, fault: error), Array(operands),
                node.location)
        }
    }

    private mutating func checkSource(_ id: NodeID) {
        let index = Int(module[id].attribute)
        let shape: Shape
        switch module[id].kind {
        case .constant:
            let width = module.constants[index].width
            shape = Shape(width: width, isSigned: module[id].isSigned)
        case .input: shape = module.ports[index].shape
        case .register: shape = module.registers[index].shape
        case .wire: shape = module.wires[index].shape
        case .memoryRead: shape = module.memories[module.readPorts[index].memory].shape
        case .instanceOutput:
            let output = module.instanceOutputs[index]
            let instance = module.instances[output.instance]
            let port = design.modules[instance.module].ports[output.port].shape
            shape = instance.count.map { .unsigned(port.width * $0) } ?? port
        case .invalid, .operation: return
        }
        if module.shape(id) != shape {
            inconsistent("node \(id.index) is \(module.shape(id)) instead of \(shape)")
        }
    }

    private mutating func checkConnections(of instance: Instance) {
        for index in instance.connections.keys.sorted() {
            guard let connection = instance.connections[index] else { continue }
            let port = design.modules[instance.module].ports[index]
            let name = "\(instance.name).\(port.name)"
            switch connection {
            case .broadcast(let node):
                require(port.shape, node, "drive", name, instance.location)
            case .sliced(let node):
                // All copies' bits side by side are no number, so only the width counts.
                let width = port.shape.width * (instance.count ?? 1)
                let shape = Shape(width: width, isSigned: module[node].isSigned)
                require(shape, node, "drive", name, instance.location)
            case .constants(let words):
                if words.contains(where: { $0.width != port.shape.width }) {
                    inconsistent("the constants of '\(name)' have another width")
                }
            }
        }
    }

    private mutating func require(
        _ shape: Shape, _ node: NodeID?, _ statement: String, _ target: String, _ place: Int32
    ) {
        guard let node, module[node].kind != .invalid, module.shape(node) != shape else { return }
        report(
            .shapeMismatch(statement: statement, target: target, expected: shape), [node], place)
    }

    private mutating func requireBit(_ node: NodeID?, _ statement: String, _ place: Int32) {
        guard let node, module[node].kind != .invalid, module[node].width != 1 else { return }
        report(.conditionNotOneBit(statement: statement), [node], place)
    }

    private mutating func inconsistent(_ detail: String) {
        report(.inconsistentGraph(detail: detail), [], -1)
    }

    private mutating func report(_ fact: Diagnostic.Fact, _ operands: [NodeID], _ place: Int32) {
        // Faults of this kind are rare, so names are looked up only now.
        let names = operands.isEmpty ? nil : SignalNames(module)
        diagnostics.append(
            Diagnostic(
                fact,
                operands: operands.map {
                    Diagnostic.Operand(
                        name: names?.describe($0) ?? "", shape: module.shape($0))
                },
                location: module.place(place), module: module.name))
    }
}
