import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Waveforms as text")
struct WaveformTests {
    /// Walks idle, busy, done; a signed value runs along.
    static func machine() -> Sketch {
        let sketch = Sketch("Walker")
        let clock = sketch.domain(ClockDomain(reset: .init("reset")))
        let states = ["idle", "busy", "finished"].enumerated().map {
            Enumeration.Case(name: $1, value: Word(UInt($0), width: 2))
        }
        let enumeration = sketch.builder.enumeration(Enumeration(name: "State", cases: states))
        let state = sketch.register(
            "unit.state", .unsigned(2), reset: 0, domain: clock, enumeration: enumeration
        ) { sketch.add($0, sketch.number(1, 2)) }
        let value = sketch.register("unit.lanes[1].value", .signed(8), reset: 0, domain: clock) {
            sketch.builder.operation(
                .subtract, [$0, sketch.builder.constant(Word(70, width: 8), isSigned: true)],
                width: 8)
        }
        sketch.output("state", state, domain: clock, enumeration: enumeration)
        sketch.output("value", value)
        return sketch
    }

    @Test("states by name, values signed, columns as wide as the widest text")
    func values() throws {
        let engine = try Self.machine().engine()
        try engine.reset()
        let run = try trace(engine, signals: ["state", "value"], [[:], [:], [:], [:]])
        #expect(
            run.text() == """
                clock  _________┌───┐____┌───┐____┌───┐____
                state   idle    │busy    │finished│3
                value   0       │-70     │116     │46
                """)
        #expect(
            run.text(signals: ["value"], from: 1, to: 3, style: .ascii, showsClocks: false)
                == "value   -70|116")
    }

    @Test("the example of the documentation")
    func example() throws {
        let engine = try accumulator().engine()
        try engine.reset()
        let run = try trace(
            engine, signals: ["enable", "total"],
            [["enable": 1], ["enable": 0], ["enable": 1], [:]])
        #expect(
            run.text() == """
                clock   ____┌─┐_┌─┐_┌─┐_
                enable  ────┐___┌───────
                total    0  │3      │6
                """)
    }

    @Test("ASCII lines; ranges are clamped")
    func ascii() throws {
        let engine = try accumulator(nil).engine()
        let run = try trace(
            engine, signals: ["enable"], [["enable": 1], ["enable": 0], ["enable": 1]])
        #expect(
            run.text(style: .ascii) == """
                clock   ____/-\\_/-\\_
                enable  ----\\___/---
                """)
        #expect(run.text(from: 7) == "clock\nenable")
        #expect(run.text(from: -3, to: 99) == run.text())
    }

    @Test("all named signals are recorded unless told otherwise")
    func defaults() throws {
        let engine = try accumulator().engine()
        let run = try trace(engine, [[:]])
        #expect(run.signals.map(\.name) == ["enable", "reset", "sum", "total"])
        #expect(run.finalValues.count == 4)
    }

    @Test("numbered steps, lines of a chosen length, another radix")
    func blocks() throws {
        let engine = try Self.machine().engine()
        try engine.reset()
        let run = try trace(engine, signals: ["reset", "state", "value"], [[:], [:], [:], [:]])
        #expect(
            run.text(radix: .hexadecimal, lineWidth: 26, showsSteps: true) == """
                step    1        2
                clock  _________┌───┐____
                reset  __________________
                state   idle    │busy
                value   00      │ba

                step    3        4
                clock  ┌───┐____┌───┐____
                reset  __________________
                state   finished│3
                value   74      │2e
                """)
        #expect(
            run.text(signals: ["value"], radix: .binary, columnWidth: 7, showsClocks: false)
                == "value   00000~│10111~│01110~│00101~")
        #expect(
            run.text(signals: ["value"], columnWidth: .min, lineWidth: .min, showsClocks: false)
                == "value   0\n\nvalue   -70\n\nvalue   116\n\nvalue   46")
    }
}
