import Testing

@testable import MorphoCircuit

@Suite struct ShareTests {
    @Test func equalExpressionsAreComputedOnce() {
        let bench = Bench()
        let (a, b) = (bench.input("a", .unsigned(8)), bench.input("b", .unsigned(8)))
        // b + a equals a + b; a - b does not equal b - a.
        bench.output("first", bench.operation(.add, a, b))
        bench.output("second", bench.operation(.add, b, a))
        bench.output("third", bench.operation(.subtract, a, b))
        bench.output("fourth", bench.operation(.subtract, b, a))
        let module = bench.module.shareCommonSubexpressions()
        let nodes = module.outputs.map(\.node)
        #expect(nodes[0] == nodes[1])
        #expect(nodes[2] != nodes[3])
        #expect(module.nodes.count == 5)
    }

    @Test func sharingSeesThroughWiresAndKeepsThem() {
        let bench = Bench()
        let a = bench.input("a", .unsigned(8))
        let (first, second) = (bench.wire("p", .unsigned(8), a), bench.wire("q", .unsigned(8), a))
        bench.output("x", bench.operation(.not, first))
        bench.output("y", bench.operation(.not, second))
        let module = bench.module.shareCommonSubexpressions()
        #expect(module.outputs[0].node == module.outputs[1].node)
        #expect(module.wires.map(\.name) == ["p", "q"])
    }

    @Test func shapeAndParameterTellExpressionsApart() {
        let bench = Bench()
        let a = bench.input("a", .unsigned(8))
        bench.output("x", bench.operation(.slice, a, width: 2, parameter: 1))
        bench.output("y", bench.operation(.slice, a, width: 2, parameter: 2))
        bench.output("z", bench.operation(.slice, a, width: 3, parameter: 1))
        bench.output("v", bench.operation(.extend, bench.constant(1, .unsigned(1)), width: 2))
        bench.output("w", bench.operation(.extend, bench.constant(1, .signed(1)), width: 2))
        let module = bench.module.shareCommonSubexpressions()
        #expect(Set(module.outputs.compactMap(\.node)).count == 5)
    }

    @Test func enumerationCasesStayApart() {
        let bench = Bench()
        let idle = bench.builder.enumeration(
            Enumeration(name: "S", cases: [.init(name: "idle", value: Word(0, width: 1))]))
        let zero = bench.constant(0, .unsigned(1))
        let named = bench.builder.enumerationConstant(Word(0, width: 1), enumeration: idle)
        bench.output("x", zero)
        bench.output("y", named)
        let module = bench.module.optimised()
        #expect(module.outputs[0].node != module.outputs[1].node)
        #expect(module.outputs[1].node.map { module.enumerationOfNode[$0] } == idle)
    }
}

@Suite struct RemoveDeadNodesTests {
    @Test func whatHasNoEffectGoes() {
        let bench = Bench()
        let clock = bench.builder.domain(ClockDomain())
        let a = bench.input("a", .unsigned(8), domain: clock)
        _ = bench.input("ignored", .unsigned(8), domain: clock)
        let counter = bench.register("counter", .unsigned(8), domain: clock)
        bench.next(counter, bench.operation(.add, counter, a, width: 8))
        _ = bench.wire("idle", .unsigned(8), bench.operation(.not, a))
        let memory = bench.builder.memory("lost", depth: 4, .unsigned(8), contents: nil)
        let address = bench.operation(.slice, a, width: 2)
        bench.builder.writePort(
            memory: memory, address: address, data: a, enable: nil, mask: nil, domain: clock)
        bench.output("out", a, domain: clock)
        let module = bench.module.removeDeadNodes()
        #expect(module.nodes.map(\.kind) == [.input, .input])
        #expect(module.ports.map(\.name) == ["a", "ignored", "out"])
        #expect(module.registers.isEmpty && module.wires.isEmpty)
        #expect(module.memories.isEmpty && module.writePorts.isEmpty)
    }

    @Test func whatHasAnEffectStays() {
        let bench = Bench()
        let clock = bench.builder.domain(ClockDomain())
        let a = bench.input("a", .unsigned(8), domain: clock)
        let enable = bench.input("enable", .unsigned(1), domain: clock)
        // Dead entries before live ones move the places of the live ones.
        _ = bench.register("dead", .unsigned(8), domain: clock, next: a)
        let stage = bench.register("stage", .unsigned(8), domain: clock, next: a)
        bench.builder.edit { $0.registers[1].enable = enable }
        _ = bench.wire("deadWire", .unsigned(8), a)
        let wire = bench.wire("used", .unsigned(8), bench.operation(.not, stage))
        _ = bench.builder.memory("deadMemory", depth: 4, .unsigned(8), contents: nil)
        let memory = bench.builder.memory("store", depth: 4, .unsigned(8), contents: nil)
        let address = bench.operation(.slice, wire, width: 2)
        _ = bench.builder.readPort(memory: memory, address: address, domain: nil)
        let data = bench.builder.readPort(
            memory: memory, address: address, domain: clock, enable: enable)
        // Read by the write port alone.
        let sources = (0..<4).map { bench.input("w\($0)", .unsigned(8), domain: clock) }
        bench.builder.writePort(
            memory: memory, address: bench.operation(.slice, sources[0], width: 2),
            data: bench.operation(.not, sources[1]), enable: bench.operation(.slice, sources[2]),
            mask: bench.operation(.slice, sources[3], width: 4), domain: clock)
        bench.output("out", data, domain: clock)
        let checked = bench.register("checked", .unsigned(1), domain: clock, next: enable)
        bench.builder.property(.assert, checked, message: "holds", domain: clock)
        for pass in NamedPass.all.suffix(2) {
            let module = pass.apply(bench.module)
            #expect(Design(modules: [module]).checkWidths() == [])
            #expect(module.registers.map(\.name) == ["stage", "checked"])
            #expect(module.registers[0].enable != nil)
            #expect(module.wires.map(\.name) == ["used"])
            #expect(module.memories.map(\.name) == ["store"])
            #expect(module.readPorts.count == 1 && module.readPorts[0].domain == clock)
            #expect(module.writePorts.count == 1)
            let write = module.writePorts[0]
            let drivers = [write.address, write.data, write.enable, write.mask]
            #expect(
                drivers.map { $0.map { module.operands(of: $0).map(module.signalName) } }
                    == [["w0"], ["w1"], ["w2"], ["w3"]])
            #expect(module.memories[0].readPorts == [0] && module.memories[0].writePorts == [0])
            #expect(module.properties.map(\.message) == ["holds"])
            #expect(module[module.properties[0].condition].kind == .register)
        }
    }

    @Test func instancesAndTheirConnectionsStay() {
        let child = Bench("Child")
        child.output("y", child.operation(.not, child.input("x", .unsigned(4))))
        let top = Bench("Top")
        let a = top.input("a", .unsigned(4))
        let inverted = top.operation(.xor, a, top.constant(3, .unsigned(4)))
        let outputs = top.instance("u", of: child.module, connections: [0: .broadcast(inverted)])
        top.output("y", outputs[1] ?? a)
        for pass in NamedPass.all {
            let module = pass.apply(top.module)
            #expect(Design(modules: [child.module, module]).check() == [])
            #expect(module.instances.count == 1 && module.instanceOutputs.count == 1)
        }
    }
}

/// Sizes at which recursion or quadratic time would show.
@Suite struct LongChainTests {
    @Test func aChainOfManyTermsIsRewritten() {
        let bench = Bench()
        let a = bench.input("a", .unsigned(16))
        let zero = bench.constant(0, .unsigned(16))
        var sum = a
        for index in 0..<100_000 {
            sum = bench.operation(.add, sum, index % 2 == 0 ? a : zero, width: 16)
        }
        bench.output("out", sum)
        let module = bench.module.optimised()
        #expect(module.nodes.count == 50_001)
    }

    @Test func constantsRunThroughAChainOfWires() {
        let bench = Bench()
        // Driven back to front: each wire is declared before the wire that drives it.
        let wires = (0..<100_000).map { bench.wire("w\($0)", .unsigned(4)) }
        for index in 0..<99_999 { bench.drive(wires[index], wires[index + 1]) }
        bench.drive(wires[99_999], bench.constant(5, .unsigned(4)))
        bench.output("out", wires[0])
        let module = bench.module.optimised()
        #expect(module.nodes.map(\.kind) == [.constant])
    }
}
