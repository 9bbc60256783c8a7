extension Design {
    /// All instances of the design put into one module.
    ///
    /// Ports of instances become wires, so every signal keeps its place in the hierarchy in its name:
    /// `adder.sum`, and `lanes[3].sum` in copy 3 of a replicated instance. Clock domains of children
    /// are replaced by the ones they run in; only the top module's ports remain ports.
    ///
    /// A black box is cut out: what it gives in a clock domain becomes an input and what it takes an
    /// output, so checks see its domains; what it gives without one is a wire that nothing drives.
    /// `cutOut` says so, and engines refuse the module.
    ///
    /// Requires a design whose elaboration reported no error. Linear in the size of the result.
    public func flattened() -> Module { flattenedWithHierarchy().module }

    /// The same module, with what tells which instance each of its nodes comes from.
    public func flattenedWithHierarchy() -> (module: Module, hierarchy: InstanceHierarchy) {
        var flattener = Flattener(design: self)
        flattener.run()
        return (flattener.flat, flattener.hierarchy)
    }
}

private struct Flattener {
    let design: Design
    var flat: Module
    var hierarchy = InstanceHierarchy()
    /// The place of the instance whose nodes are being added.
    private var instance = 0

    init(design: Design) {
        self.design = design
        flat = Module(
            name: design.top.name, parameters: design.top.parameters,
            location: design.top.location)
        flat.domains = design.top.domains
        flat.cutOut = design.blackBox
    }

    mutating func run() {
        expand(
            design.topIndex, prefix: "", domains: Array(design.top.domains.indices),
            hasReset: design.top.domains.map { $0.reset != nil }, inputs: nil)
    }

    /// Copies one module into the flat one.
    /// - Parameters:
    ///   - domains: by domain of the module the flat one it runs in.
    ///   - hasReset: by domain of the module whether a reset reaches it through all levels.
    ///   - inputs: by port index the flat nodes that drive the inputs; nil for the top module,
    ///     whose ports stay ports.
    /// - Returns: by port index the flat nodes that drive the outputs.
    @discardableResult
    private mutating func expand(
        _ index: Int, prefix: String, domains: [Int], hasReset: [Bool], inputs: [Int: NodeID]?
    ) -> [Int: NodeID] {
        let module = design.modules[index]
        let parent = instance
        instance = hierarchy.instances.count
        defer { instance = parent }
        hierarchy.instances.append(
            .init(
                path: String(prefix.dropLast()), module: module.name,
                parent: instance == 0 ? nil : parent))
        let locations = module.locations.map { location -> Int32 in
            flat.locations.append(location)
            return Int32(flat.locations.count - 1)
        }
        func place(_ location: Int32) -> Int32 { location < 0 ? -1 : locations[Int(location)] }
        let enumerations = module.enumerations.map { enumeration -> Int in
            flat.enumerations.append(enumeration)
            return flat.enumerations.count - 1
        }
        let memoryBase = flat.memories.count
        let readBase = flat.readPorts.count
        let writeBase = flat.writePorts.count

        // Pass 1: nodes. Operands come before their users, so one sweep maps them all.
        var map: [NodeID] = []
        map.reserveCapacity(module.nodes.count)
        for (position, node) in module.nodes.enumerated() {
            let id = NodeID(position)
            var attribute = Int(node.attribute)
            var kind = node.kind
            let location = place(node.location)
            switch node.kind {
            case .constant:
                flat.constants.append(module.constants[attribute])
                attribute = flat.constants.count - 1
            case .input:
                let port = module.ports[attribute]
                if inputs == nil {
                    flat.ports.append(port)
                    attribute = flat.ports.count - 1
                    flat.ports[attribute].node = NodeID(flat.nodes.count)
                    flat.ports[attribute].enumeration = port.enumeration.map { enumerations[$0] }
                    flat.ports[attribute].location = place(port.location)
                } else {
                    kind = .wire
                    flat.wires.append(
                        Wire(
                            name: prefix + port.name, shape: port.shape,
                            node: NodeID(flat.nodes.count), driver: inputs?[attribute],
                            enumeration: port.enumeration.map { enumerations[$0] },
                            location: place(port.location)))
                    attribute = flat.wires.count - 1
                }
            case .register:
                flat.registers.append(module.registers[attribute])
                attribute = flat.registers.count - 1
                flat.registers[attribute].node = NodeID(flat.nodes.count)
            case .wire:
                flat.wires.append(module.wires[attribute])
                attribute = flat.wires.count - 1
                flat.wires[attribute].node = NodeID(flat.nodes.count)
            case .instanceOutput:
                let output = module.instanceOutputs[attribute]
                let instance = module.instances[output.instance]
                kind = .wire
                let port = design.modules[instance.module].ports[output.port]
                let child = design.modules[instance.module]
                if child.isBlackBox, let domain = port.domain {
                    kind = .input
                    attribute = flat.ports.count
                    flat.ports.append(
                        Port(
                            name: "\(prefix)\(instance.name).\(port.name)", direction: .input,
                            shape: node.shape, node: NodeID(flat.nodes.count),
                            domain: domains[instance.domains[domain]], location: location))
                    break
                }
                let named = instance.count == nil ? enumeration(of: port, in: instance.module) : nil
                flat.wires.append(
                    Wire(
                        name: "\(prefix)\(instance.name).\(port.name)", shape: node.shape,
                        node: NodeID(flat.nodes.count), enumeration: named, location: location))
                attribute = flat.wires.count - 1
            case .memoryRead:
                attribute += readBase
            case .invalid, .operation:
                break
            }
            let mapped = append(
                kind, node.shape, operands: module.operands(of: id).map { map[Int($0.index)] },
                attribute: attribute, location: location)
            if let enumeration = module.enumerationOfNode[id] {
                flat.enumerationOfNode[mapped] = enumerations[enumeration]
            }
            map.append(mapped)
        }
        func mapped(_ id: NodeID) -> NodeID { map[Int(id.index)] }

        // Pass 2: the tables that refer to nodes.
        for register in module.registers {
            let node = flat[mapped(register.node)]
            flat.registers[Int(node.attribute)].name = prefix + register.name
            flat.registers[Int(node.attribute)].next = register.next.map { mapped($0) }
            flat.registers[Int(node.attribute)].enable = register.enable.map { mapped($0) }
            flat.registers[Int(node.attribute)].domain = domains[register.domain]
            // A domain further up may have a reset that does not reach this module.
            if !hasReset[register.domain] {
                flat.registers[Int(node.attribute)].reset = nil
            }
            flat.registers[Int(node.attribute)].enumeration =
                register.enumeration.map { enumerations[$0] }
            flat.registers[Int(node.attribute)].location = place(register.location)
        }
        for wire in module.wires {
            let index = Int(flat[mapped(wire.node)].attribute)
            flat.wires[index].name = prefix + wire.name
            flat.wires[index].driver = wire.driver.map { mapped($0) }
            flat.wires[index].enumeration = wire.enumeration.map { enumerations[$0] }
            flat.wires[index].location = place(wire.location)
        }
        for var memory in module.memories {
            memory.name = prefix + memory.name
            memory.readPorts = memory.readPorts.map { $0 + readBase }
            memory.writePorts = memory.writePorts.map { $0 + writeBase }
            memory.location = place(memory.location)
            flat.memories.append(memory)
        }
        for var port in module.readPorts {
            // Ports of two domains may come to run in one clock; what they do to each other was
            // decided where the memory was described.
            if port.duringWrite == .undefined, !module.sharesDomainWithWrite(port) {
                port.duringWrite = .old
            }
            port.memory += memoryBase
            port.node = mapped(port.node)
            port.address = mapped(port.address)
            port.enable = port.enable.map { mapped($0) }
            port.domain = port.domain.map { domains[$0] }
            port.location = place(port.location)
            flat.readPorts.append(port)
        }
        for var port in module.writePorts {
            port.memory += memoryBase
            port.address = mapped(port.address)
            port.data = mapped(port.data)
            port.enable = port.enable.map { mapped($0) }
            port.mask = port.mask.map { mapped($0) }
            port.domain = domains[port.domain]
            port.location = place(port.location)
            flat.writePorts.append(port)
        }
        for var property in module.properties {
            property.condition = mapped(property.condition)
            property.domain = domains[property.domain]
            property.location = place(property.location)
            flat.properties.append(property)
        }

        // Pass 3: instances, after the nodes that drive them.
        var outputsOfInstance = [[InstanceOutput]](repeating: [], count: module.instances.count)
        for output in module.instanceOutputs { outputsOfInstance[output.instance].append(output) }
        for (number, instance) in module.instances.enumerated() {
            if design.modules[instance.module].isBlackBox {
                cutOut(
                    instance, prefix: prefix, domains: domains, location: place(instance.location),
                    mapped: mapped)
                continue
            }
            var outputs: [Int: [NodeID]] = [:]
            for copy in 0..<(instance.count ?? 1) {
                let suffix = instance.count == nil ? "" : "[\(copy)]"
                let results = expand(
                    instance.module, prefix: "\(prefix)\(instance.name)\(suffix).",
                    domains: instance.domains.map { domains[$0] },
                    hasReset: zip(instance.domains, design.modules[instance.module].domains)
                        .map { hasReset[$0] && $1.reset != nil },
                    inputs: inputNodes(of: instance, copy: copy, mapped: mapped))
                for (port, node) in results { outputs[port, default: []].append(node) }
            }
            for output in outputsOfInstance[number] {
                // An output that the child leaves undriven leaves the parent's wire undriven too.
                guard let copies = outputs[output.port] else { continue }
                let wire = Int(flat[mapped(output.node)].attribute)
                if instance.count == nil {
                    flat.wires[wire].driver = copies.first
                } else {
                    let port = design.modules[instance.module].ports[output.port]
                    let named = copies.enumerated().map { copy, driver in
                        self.wire(
                            "\(prefix)\(instance.name)[\(copy)].\(port.name)", port.shape,
                            driver: driver, enumeration: enumeration(of: port, in: instance.module),
                            location: place(instance.location))
                    }
                    flat.wires[wire].driver = append(
                        .operation(.concatenate), flat.wires[wire].shape,
                        operands: named.reversed(), attribute: 0,
                        location: place(instance.location))
                }
            }
        }

        var results: [Int: NodeID] = [:]
        for (position, port) in module.ports.enumerated() where port.direction == .output {
            guard let driver = port.node else { continue }
            results[position] = mapped(driver)
            if inputs == nil {
                var top = port
                top.node = mapped(driver)
                top.enumeration = port.enumeration.map { enumerations[$0] }
                top.location = place(port.location)
                flat.ports.append(top)
            }
        }
        return results
    }

    /// Keeps what the black box takes as outputs of the flat module.
    private mutating func cutOut(
        _ instance: Instance, prefix: String, domains: [Int], location: Int32,
        mapped: (NodeID) -> NodeID
    ) {
        let child = design.modules[instance.module]
        for copy in 0..<(instance.count ?? 1) {
            let suffix = instance.count == nil ? "" : "[\(copy)]"
            let nodes = inputNodes(of: instance, copy: copy, mapped: mapped)
            for (index, node) in nodes.sorted(by: { $0.key < $1.key }) {
                let port = child.ports[index]
                flat.ports.append(
                    Port(
                        name: "\(prefix)\(instance.name)\(suffix).\(port.name)",
                        direction: .output, shape: port.shape, node: node,
                        domain: port.domain.map { domains[instance.domains[$0]] },
                        location: location))
            }
        }
    }

    private mutating func inputNodes(
        of instance: Instance, copy: Int, mapped: (NodeID) -> NodeID
    ) -> [Int: NodeID] {
        var nodes: [Int: NodeID] = [:]
        for (port, connection) in instance.connections {
            let shape = design.modules[instance.module].ports[port].shape
            switch connection {
            case .broadcast(let node):
                nodes[port] = mapped(node)
            case .sliced(let node):
                let part = append(
                    .operation(.slice), .unsigned(shape.width), operands: [mapped(node)],
                    attribute: copy * shape.width, location: -1)
                nodes[port] =
                    shape.isSigned
                    ? append(
                        .operation(.reinterpret), shape, operands: [part], attribute: 0,
                        location: -1) : part
            case .constants(let words):
                flat.constants.append(words[copy])
                nodes[port] = append(
                    .constant, shape, operands: [], attribute: flat.constants.count - 1,
                    location: -1)
            }
        }
        return nodes
    }

    private mutating func wire(
        _ name: String, _ shape: Shape, driver: NodeID, enumeration: Int?, location: Int32
    ) -> NodeID {
        let id = append(
            .wire, shape, operands: [], attribute: flat.wires.count, location: location)
        flat.wires.append(
            Wire(
                name: name, shape: shape, node: id, driver: driver, enumeration: enumeration,
                location: location))
        return id
    }

    /// The port's enumeration as one of the flat module.
    private mutating func enumeration(of port: Port, in module: Int) -> Int? {
        guard let index = port.enumeration else { return nil }
        flat.enumerations.append(design.modules[module].enumerations[index])
        return flat.enumerations.count - 1
    }

    private mutating func append(
        _ kind: NodeKind, _ shape: Shape, operands: [NodeID], attribute: Int, location: Int32
    ) -> NodeID {
        flat.nodes.append(
            Node(
                kind: kind, isSigned: shape.isSigned, width: Int32(shape.width),
                firstOperand: Int32(flat.operands.count), operandCount: Int32(operands.count),
                attribute: Int32(attribute), location: location))
        flat.operands.append(contentsOf: operands)
        hierarchy.instanceOfNode.append(Int32(instance))
        return NodeID(flat.nodes.count - 1)
    }
}

extension Module {
    /// A write port of the read port's memory is in the read port's domain.
    fileprivate func sharesDomainWithWrite(_ port: ReadPort) -> Bool {
        memories[port.memory].writePorts.contains { writePorts[$0].domain == port.domain }
    }
}
