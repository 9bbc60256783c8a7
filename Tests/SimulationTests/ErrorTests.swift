import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Errors")
struct ErrorTests {
    private func message(_ body: () throws -> Void) -> String? {
        #expect(throws: SimulationError.self, performing: body)?.description
    }

    @Test("wrong names and widths")
    func names() throws {
        let engine = try accumulator().engine()
        #expect(
            message { try engine.set("enabel", 1) }
                == "there is no signal 'enabel'; did you mean 'enable'?")
        #expect(message { _ = try engine.peek("xyz") } == "there is no signal 'xyz'")
        #expect(
            message { try engine.poke("enable", Word(1, width: 2)) }
                == "'enable' is unsigned(1) but is given 2 bits; give a word of 1 bit")
        #expect(message { try engine.poke("reset", Word(width: 9)) }?.contains("9 bits") == true)
        for name in ["sum", "total"] {
            #expect(
                message { try engine.set(name, 1) }
                    == "'\(name)' cannot be driven; only input ports and resets can")
        }
        #expect(
            message { _ = try engine.peek("clock") }
                == "'clock' is a clock, which the schedule drives; use step()")
        #expect(
            message { _ = try Trace(of: engine, signals: ["totl"]) }
                == "there is no signal 'totl'; did you mean 'total'?")
    }

    @Test("a combinational loop is named")
    func loop() throws {
        let sketch = Sketch("Loop")
        let input = sketch.input("start", .unsigned(1))
        let first = sketch.wire("first", input)
        let second = sketch.wire("second", sketch.operation(.or, first, input))
        sketch.builder.edit { $0.wires[0].driver = second }
        sketch.output("out", second)
        #expect(
            message { _ = try sketch.engine() }
                == "signals depend on themselves without a register between: first -> second -> first; "
                + "put a register into the loop")
    }

    @Test("a module that was not elaborated cannot stop the program")
    func malformed() throws {
        let sketch = Sketch("Bad")
        let clock = sketch.domain()
        let register = sketch.register("r", .unsigned(4), reset: 0, domain: clock) { _ in
            sketch.number(0, 4)
        }
        sketch.output("out", register)
        let wide = sketch.number(0, 5)
        sketch.builder.edit { $0.registers[0].next = wide }
        #expect(
            message { _ = try sketch.engine() }
                == "the next value of 'r' does not fit; elaborate the module without errors first")
    }

    @Test("time ends instead of overflowing")
    func time() throws {
        let sketch = Sketch("Slow")
        let clock = sketch.domain(ClockDomain(period: .max))
        sketch.output("out", sketch.register("r", .unsigned(4), reset: 0, domain: clock) { $0 })
        let engine = try sketch.engine()
        try engine.step(2)
        #expect(engine.time == .max)
        #expect(throws: SimulationError.timeExhausted) { try engine.step() }
        #expect(engine.stepCount == 2)
    }
}
