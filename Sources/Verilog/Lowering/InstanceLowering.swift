import MorphoCircuit

/// Turns an instance into Verilog: clocks and resets first, then the ports in the child's order.
/// Copies side by side become a loop, each copy with its own part of the vectors.
struct InstanceLowering {
    let lowering: ExpressionLowering
    let design: Design

    private var module: Module { lowering.module }

    /// The wires that carry the outputs, declared ahead of everything that reads them.
    func outputWires() -> [RTLItem] {
        module.instanceOutputs.enumerated().map { index, output in
            .net(
                RTLNet(
                    kind: .wire, name: lowering.names.instanceOutputs[index],
                    shape: module.shape(output.node),
                    comment: lowering.locator(module.instances[output.instance].location)))
        }
    }

    func items(
        for index: Int, outputs: [Int: Int]
    ) throws(VerilogError) -> [RTLItem] {
        let instance = module.instances[index]
        let child = design.modules[instance.module]
        var constants: [RTLItem] = []
        var connections = try domainConnections(instance, child)
        for (number, port) in child.ports.enumerated() {
            switch port.direction {
            case .output:
                guard let output = outputs[number] else { continue }
                connections.append(
                    RTLInstance.Connection(
                        port: port.name,
                        value: part(
                            of: .name(
                                lowering.names.instanceOutputs[output],
                                width: module.shape(module.instanceOutputs[output].node).width),
                            width: port.shape.width, instance), isOutput: true))
            case .input:
                guard let connection = instance.connections[number] else {
                    throw .unconnected(
                        port: port.name, instance: instance.name, module: module.name)
                }
                lowering.begin("\(instance.name)_\(port.name)")
                connections.append(
                    RTLInstance.Connection(
                        port: port.name,
                        value: try value(connection, of: port, instance, &constants)))
            }
        }
        let result = RTLInstance(
            module: child.name, name: instance.name, connections: connections,
            comment: lowering.locator(instance.location))
        let wires = lowering.takeWires()
        guard let count = instance.count else { return wires + [.instance(result)] }
        return constants + wires + [
            .loop(
                RTLLoop(
                    index: lowering.names.loopIndices[index], count: count,
                    label: ModuleNames.loopLabel(of: instance), instance: result))
        ]
    }

    private func value(
        _ connection: Instance.Connection, of port: Port, _ instance: Instance,
        _ constants: inout [RTLItem]
    ) throws(VerilogError) -> RTLInstance.Connection.Value {
        switch connection {
        case .broadcast(let node):
            return .expression(try lowering.lowerToAtom(node))
        case .sliced(let node):
            let vector = try lowering.lowerToName(node)
            return part(
                of: lowering.named(vector).expression, width: port.shape.width, instance)
        case .constants(let words):
            guard instance.count != nil else {
                return .expression(.literal(words.first ?? Word(width: port.shape.width)))
            }
            let name = lowering.claim(ModuleNames.upperCase("\(instance.name)_\(port.name)"))
            let value = RTLExpression.concatenation(words.reversed().map { .literal($0) })
            constants.append(
                .constant(
                    RTLConstant(
                        name: name, width: value.width, value: value,
                        comment: lowering.locator(instance.location))))
            return part(
                of: .name(name, width: value.width), width: port.shape.width, instance)
        }
    }

    /// The whole vector for a single instance, the copy's part for one of several.
    private func part(
        of vector: RTLExpression, width: Int, _ instance: Instance
    ) -> RTLInstance.Connection.Value {
        guard instance.count != nil, vector.width > width, let name = vector.simpleName else {
            return .expression(vector)
        }
        return .copyPart(of: name, width: width)
    }

    // MARK: Domains

    /// The child runs in the parent's domains: an edge or a reset of the other polarity is
    /// inverted on the way, a reset the parent does not have is tied off.
    private func domainConnections(
        _ instance: Instance, _ child: Module
    ) throws(VerilogError) -> [RTLInstance.Connection] {
        var connections: [RTLInstance.Connection] = []
        var connected: Set<String> = []
        for (number, own) in child.domains.enumerated() where number < instance.domains.count {
            let domain = module.domains[instance.domains[number]]
            let clock = RTLExpression.name(domain.name, width: 1)
            let isSame = own.edge == domain.edge
            connections.append(
                RTLInstance.Connection(
                    port: own.name,
                    value: .expression(
                        isSame ? clock : RTLExpression(.unary("~", clock), width: 1))))
            guard let reset = own.reset, connected.insert(reset.name).inserted else { continue }
            connections.append(
                RTLInstance.Connection(
                    port: reset.name,
                    value: .expression(
                        try value(of: domain.reset, for: reset, own.name, instance))))
        }
        return connections
    }

    private func value(
        of parent: ClockDomain.Reset?, for child: ClockDomain.Reset, _ domain: String,
        _ instance: Instance
    ) throws(VerilogError) -> RTLExpression {
        guard let parent else { return .literal(child.isActiveLow ? 1 : 0, width: 1) }
        if parent.isAsynchronous != child.isAsynchronous {
            throw .resetKindDiffers(
                instance: instance.name, domain: domain, module: module.name)
        }
        let signal = RTLExpression.name(parent.name, width: 1)
        return parent.isActiveLow == child.isActiveLow
            ? signal : RTLExpression(.unary("~", signal), width: 1)
    }
}
