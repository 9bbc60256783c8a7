@testable import MorphoCircuit

/// A module under construction, with the shortest words for what tests need.
struct Bench {
    let builder: ModuleBuilder

    init(_ name: String = "Bench") { builder = ModuleBuilder(name: name) }

    var module: Module { builder.finish().module }
    var design: Design { Design(modules: [module]) }

    func input(_ name: String, _ shape: Shape, domain: Int? = nil) -> NodeID {
        let port = builder.port(name, .input, shape, domain: domain)
        return builder.module.ports[port].node ?? NodeID(0)
    }

    func output(_ name: String, _ node: NodeID, domain: Int? = nil) {
        let port = builder.port(name, .output, builder.module.shape(node), domain: domain)
        builder.edit { $0.ports[port].node = node }
    }

    func constant(_ value: Int, _ shape: Shape) -> NodeID {
        builder.constant(Word(signed: value, width: shape.width), isSigned: shape.isSigned)
    }

    func operation(
        _ operation: Operation, _ operands: NodeID..., width: Int? = nil, parameter: Int = 0
    ) -> NodeID {
        builder.operation(operation, operands, width: width, parameter: parameter)
    }

    /// A wire; driven later when no driver is given.
    func wire(_ name: String, _ shape: Shape, _ driver: NodeID? = nil) -> NodeID {
        let index = builder.wire(name, shape, at: SourceLocation(file: "Bench.swift", line: 7))
        builder.edit { $0.wires[index].driver = driver }
        return builder.module.wires[index].node
    }

    func drive(_ wire: NodeID, _ driver: NodeID) {
        builder.edit { $0.wires[Int($0[wire].attribute)].driver = driver }
    }

    func register(
        _ name: String, _ shape: Shape, domain: Int, isCrossing: Bool = false,
        next: NodeID? = nil
    ) -> NodeID {
        let index = builder.register(
            name, shape, reset: Word(width: shape.width), domain: domain, isCrossing: isCrossing)
        builder.edit { $0.registers[index].next = next }
        return builder.module.registers[index].node
    }

    func next(_ register: NodeID, _ node: NodeID) {
        builder.edit { $0.registers[Int($0[register].attribute)].next = node }
    }

    func instance(
        _ name: String, of child: Module, count: Int? = nil, domains: [Int] = [],
        connections: [Int: Instance.Connection] = [:]
    ) -> [Int: NodeID] {
        let (index, outputs) = builder.instance(
            name, of: child, module: 0, count: count, domains: domains)
        builder.edit { $0.instances[index].connections = connections }
        return outputs
    }
}

extension Diagnostic {
    /// Facts with their severity left out, for expectations on whole lists.
    static func facts(_ diagnostics: [Diagnostic]) -> [Fact] { diagnostics.map(\.fact) }
}
