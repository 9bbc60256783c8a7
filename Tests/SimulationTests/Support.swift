import MorphoCircuit
import MorphoSimulation

/// A small language over `ModuleBuilder` for the circuits of the tests.
struct Sketch {
    let builder: ModuleBuilder

    init(_ name: String = "Sketch") { builder = ModuleBuilder(name: name) }

    var module: Module { builder.finish().module }

    func domain(_ domain: ClockDomain = ClockDomain()) -> Int { builder.domain(domain) }

    func input(_ name: String, _ shape: Shape, domain: Int? = nil) -> NodeID {
        let port = builder.port(name, .input, shape, domain: domain)
        return builder.module.ports[port].node ?? builder.invalid()
    }

    func output(_ name: String, _ node: NodeID, domain: Int? = nil, enumeration: Int? = nil) {
        let port = builder.port(
            name, .output, builder.module.shape(node), domain: domain, enumeration: enumeration)
        builder.edit { $0.ports[port].node = node }
    }

    func wire(_ name: String, _ node: NodeID) -> NodeID {
        let wire = builder.wire(name, builder.module.shape(node))
        builder.edit { $0.wires[wire].driver = node }
        return builder.module.wires[wire].node
    }

    /// A register whose next value is made from its present one.
    func register(
        _ name: String, _ shape: Shape, reset: UInt?, domain: Int, enable: NodeID? = nil,
        enumeration: Int? = nil, line: Int? = nil, next: (NodeID) -> NodeID
    ) -> NodeID {
        let register = builder.register(
            name, shape, reset: reset.map { Word($0, width: shape.width) }, domain: domain,
            enumeration: enumeration, at: line.map { SourceLocation(file: "Test.swift", line: $0) })
        let node = builder.module.registers[register].node
        let value = next(node)
        builder.edit {
            $0.registers[register].next = value
            $0.registers[register].enable = enable
        }
        return node
    }

    func number(_ value: UInt, _ width: Int) -> NodeID {
        builder.constant(Word(value, width: width))
    }

    func add(_ left: NodeID, _ right: NodeID) -> NodeID {
        builder.operation(.add, [left, right], width: builder.module.shape(left).width)
    }

    func operation(_ operation: Operation, _ operands: NodeID...) -> NodeID {
        builder.operation(operation, operands)
    }

    func engine(
        seed: UInt64 = 1, onFailure: ReferenceEngine.FailurePolicy = .collect,
        reportsUninitialised: Bool = true
    ) throws -> ReferenceEngine {
        try ReferenceEngine(
            flat: module, seed: seed, onFailure: onFailure,
            reportsUninitialised: reportsUninitialised)
    }
}

extension SimulationEngine {
    /// Drives an input of any width with a number.
    func set(_ name: String, _ value: UInt) throws {
        let width = ports.first { $0.name == name }?.shape.width ?? 1
        try poke(name, Word(value, width: width))
    }

    /// The value of a signal as a number.
    func get(_ name: String, _ moment: Moment = .afterEdge) throws -> UInt? {
        try peek(name, moment).unsignedValue
    }
}

/// A trace of steps, each with inputs that change before it.
func trace(
    _ engine: any SimulationEngine, signals: [String]? = nil, _ steps: [[String: UInt]]
) throws -> Trace {
    var trace = try Trace(of: engine, signals: signals)
    for inputs in steps {
        for (name, value) in inputs { try engine.set(name, value) }
        try trace.step(engine)
    }
    return trace
}

/// An accumulator by three, with enable and reset.
func accumulator(_ reset: ClockDomain.Reset? = .init("reset")) -> Sketch {
    let sketch = Sketch("Accumulator")
    let clock = sketch.domain(ClockDomain(reset: reset))
    let enable = sketch.input("enable", .unsigned(1), domain: clock)
    let total = sketch.register(
        "total", .unsigned(8), reset: 0, domain: clock, enable: enable
    ) { sketch.add($0, sketch.number(3, 8)) }
    sketch.output("sum", total, domain: clock)
    return sketch
}
