import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Reads before writes")
struct UninitialisedReadTests {
    /// An output that shows `visible(register)` for a register that is never reset.
    private func texts(
        steps: Int = 3, _ visible: (Sketch, _ register: NodeID, _ input: NodeID) -> NodeID
    ) throws -> [String] {
        let sketch = Sketch()
        let clock = sketch.domain(ClockDomain(reset: nil))
        let input = sketch.input("select", .unsigned(1))
        let register = sketch.register(
            "state", .unsigned(1), reset: nil, domain: clock, line: 7
        ) { $0 }
        sketch.output("out", visible(sketch, register, input), domain: clock)
        let engine = try sketch.engine()
        try engine.step(steps)
        return engine.uninitialisedReads.map(\.description)
    }

    private let complaint =
        "Test.swift:7: register 'state' is read before it is written: its power-up value reaches "
        + "output 'out' in step 0 (time 0); reset it, or write it first"

    @Test("the text names register, output and step, and comes once")
    func text() throws {
        #expect(try texts { _, register, _ in register } == [complaint])
        #expect(
            try texts { $0.operation(.xor, $0.operation(.not, $1), $2) } == [complaint])
    }

    @Test("values that do not matter are not reported")
    func masking() throws {
        #expect(try texts { $0.operation(.and, $1, $2) } == [])
        #expect(try texts { $0.operation(.or, $0.operation(.not, $2), $1) } == [])
        #expect(try texts { $0.operation(.multiplex, $2, $1, $0.number(1, 1)) } == [])
        #expect(try texts { $0.operation(.choose, $2, $0.number(0, 1), $1) } == [])
        #expect(
            try texts { $0.operation(.choose, $0.operation(.not, $2), $1, $0.number(0, 1)) } == [])
        #expect(
            try texts {
                $0.builder.operation(
                    .slice, [$0.wire("pair", $0.operation(.concatenate, $1, $2))], width: 1)
            } == [])
    }

    @Test("a slice looks through nested concatenations")
    func slices() throws {
        func part(_ low: Int) throws -> [String] {
            try texts { sketch, register, input in
                let inner = sketch.wire("inner", sketch.operation(.concatenate, input, register))
                let outer = sketch.operation(.concatenate, inner, input)
                return sketch.builder.operation(.slice, [outer], width: 1, parameter: low)
            }
        }
        #expect(try part(0) == [])
        #expect(try part(1) == [complaint])
        #expect(try part(2) == [])
    }

    @Test("selectors and selected values are")
    func selection() throws {
        #expect(try texts { $0.operation(.multiplex, $2, $0.number(1, 1), $1) } == [complaint])
        #expect(
            try texts { $0.operation(.multiplex, $1, $2, $2) } == [complaint])
        #expect(try texts { $0.operation(.choose, $1, $2, $2) } == [complaint])
        #expect(
            try texts { $0.operation(.choose, $0.operation(.not, $2), $2, $1) } == [complaint])
        #expect(try texts { $0.operation(.or, $1, $2) } == [complaint])
    }

    @Test("a resettable register is clean after its reset, and silent during it")
    func reset() throws {
        for reset in [
            ClockDomain.Reset("reset"), ClockDomain.Reset("reset", asynchronous: true),
        ] {
            let engine = try accumulator(reset).engine()
            try engine.reset()
            try engine.step(3)
            #expect(engine.uninitialisedReads.isEmpty)
        }
        let engine = try accumulator().engine()
        try engine.step()
        #expect(
            engine.uninitialisedReads.map(\.source) == [.register(name: "total")])
    }

    @Test("a value travels through registers under its own name")
    func pipeline() throws {
        let sketch = Sketch()
        let clock = sketch.domain()
        let first = sketch.register("first", .unsigned(4), reset: nil, domain: clock) { $0 }
        let second = sketch.register("second", .unsigned(4), reset: 0, domain: clock) { _ in first }
        sketch.output("out", second, domain: clock)
        let engine = try sketch.engine()
        try engine.reset()
        try engine.step(3)
        #expect(engine.uninitialisedReads.map(\.source) == [.register(name: "first")])
        #expect(engine.uninitialisedReads.map(\.step.index) == [2])
    }

    @Test("a load through the enable cleans; a doubtful enable does not")
    func loading() throws {
        let sketch = Sketch()
        let clock = sketch.domain(ClockDomain(reset: nil))
        let load = sketch.input("load", .unsigned(1))
        let register = sketch.register(
            "state", .unsigned(4), reset: nil, domain: clock, enable: load
        ) { _ in sketch.number(3, 4) }
        let doubt = sketch.register("doubt", .unsigned(1), reset: nil, domain: clock) { $0 }
        let other = sketch.register(
            "other", .unsigned(4), reset: nil, domain: clock, enable: doubt
        ) { _ in sketch.number(3, 4) }
        let show = sketch.input("show", .unsigned(1))
        let zero = sketch.number(0, 4)
        sketch.output("a", sketch.operation(.multiplex, show, register, zero), domain: clock)
        sketch.output("b", sketch.operation(.multiplex, show, other, zero), domain: clock)
        let engine = try sketch.engine()
        try engine.set("load", 1)
        try engine.step()
        try engine.set("show", 1)
        try engine.step()
        #expect(engine.uninitialisedReads.map(\.source) == [.register(name: "doubt")])
    }

    @Test("memory words are followed in the parts that masks write")
    func memories() throws {
        let sketch = Sketch()
        let clock = sketch.domain(ClockDomain(reset: nil))
        let memory = sketch.builder.memory("words", depth: 4, .unsigned(8), contents: nil)
        let address = sketch.input("address", .unsigned(2))
        let mask = sketch.input("mask", .unsigned(2))
        let show = sketch.input("show", .unsigned(1))
        let data = sketch.builder.readPort(memory: memory, address: address, domain: nil)
        sketch.builder.writePort(
            memory: memory, address: address, data: sketch.number(0, 8), enable: nil, mask: mask,
            domain: clock)
        sketch.output(
            "out", sketch.operation(.multiplex, show, data, sketch.number(0, 8)), domain: clock)
        let engine = try sketch.engine()
        for inputs in [["address": 2, "mask": 1], ["mask": 2], ["mask": 0, "show": 1]]
            as [[String: UInt]]
        {
            for (name, value) in inputs { try engine.set(name, value) }
            try engine.step()
        }
        #expect(engine.uninitialisedReads.isEmpty)
        try engine.set("address", 3)
        try engine.set("mask", 1)
        try engine.set("show", 0)
        try engine.step()
        try engine.set("show", 1)
        try engine.step()
        #expect(
            engine.uninitialisedReads.map(\.description) == [
                "word 3 of memory 'words' is read before it is written: its power-up value reaches "
                    + "output 'out' in step 4 (time 40); write it first, or give contents"
            ])
    }

    @Test("a write to a doubtful address, a doubtful property, a port that never read")
    func otherSinks() throws {
        let sketch = Sketch()
        let clock = sketch.domain(ClockDomain(reset: nil))
        let memory = sketch.builder.memory(
            "words", depth: 2, .unsigned(8),
            contents: [Word(width: 8), Word(width: 8)])
        let pointer = sketch.register("pointer", .unsigned(1), reset: nil, domain: clock) { $0 }
        sketch.builder.writePort(
            memory: memory, address: pointer, data: sketch.number(0, 8), enable: nil, mask: nil,
            domain: clock)
        sketch.output(
            "out",
            sketch.builder.readPort(
                memory: memory, address: sketch.number(0, 1), domain: clock,
                enable: sketch.input("read", .unsigned(1)), duringWrite: .new), domain: clock)
        let flag = sketch.register("flag", .unsigned(1), reset: nil, domain: clock) { $0 }
        sketch.builder.property(.assert, flag, message: "flag is up", domain: clock)
        let engine = try sketch.engine()
        try engine.step(2)
        #expect(
            Set(engine.uninitialisedReads.map(\.sink)) == [
                .memoryWrite(memory: "words"), .property(message: "flag is up"),
                .output(name: "out"),
            ])
        #expect(
            engine.uninitialisedReads.contains {
                $0.source == .readPort(memory: "words", port: 0)
            })
    }

    @Test("looking for them changes no value")
    func values() throws {
        let stimulus = RandomStimulus(seed: 5, resetInterval: 7)
        let with = try record(accumulator().engine(), stimulus, steps: 50)
        let without = try record(
            accumulator().engine(reportsUninitialised: false), stimulus, steps: 50)
        #expect(with == without)
    }
}
