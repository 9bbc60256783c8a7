import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Registers, resets and edges")
struct RegisterTests {
    @Test("enable gates the next value; reset does not need it")
    func enableAndSynchronousReset() throws {
        let engine = try accumulator().engine()
        let run = try trace(
            engine,
            [
                ["reset": 1, "enable": 0], ["reset": 0, "enable": 1], [:], ["enable": 0],
                ["enable": 1], ["reset": 1], ["reset": 0], [:],
            ])
        #expect(
            run.text(signals: ["reset", "enable", "total"], from: 1) == """
                clock   ┌─┐_┌─┐_┌─┐_┌─┐_┌─┐_┌─┐_┌─┐_
                reset   ________________┌───┐_______
                enable  ────────┐___┌───────────────
                total    0  │3  │6      │9  │0  │3
                """)
    }

    @Test("an asynchronous reset acts without an edge, at either level")
    func asynchronousReset() throws {
        let engine = try accumulator(.init("clear", asynchronous: true, activeLow: true)).engine()
        #expect(try engine.get("clear") == 1)
        try engine.set("clear", 0)
        #expect(try engine.get("sum") == 0)
        try engine.set("clear", 1)
        try engine.set("enable", 1)
        try engine.step(2)
        #expect(try engine.get("sum") == 6)
        try engine.set("clear", 0)
        #expect(try engine.get("sum") == 0)
        #expect(try engine.get("sum", .beforeEdge) == 3)
        // Held at the edge too.
        try engine.step()
        #expect(try engine.get("sum", .beforeEdge) == 0)
        #expect(try engine.get("sum") == 0)
    }

    @Test("an asynchronous pulse between two edges resets, unseen")
    func asynchronousPulse() throws {
        let engine = try accumulator(.init("clear", asynchronous: true)).engine()
        try engine.set("clear", 1)
        try engine.set("clear", 0)
        try engine.step()
        #expect(try engine.get("sum", .beforeEdge) == 0)
        #expect(engine.uninitialisedReads.isEmpty)
    }

    @Test("a synchronous reset waits for the edge")
    func synchronousReset() throws {
        let engine = try accumulator().engine()
        try engine.reset()
        try engine.set("enable", 1)
        try engine.step()
        try engine.set("reset", 1)
        #expect(try engine.get("sum") == 3)
        try engine.step()
        #expect(try engine.get("sum", .beforeEdge) == 3)
        #expect(try engine.get("sum") == 0)
    }

    @Test("domains with coincident edges exchange values; each sees the other's old one")
    func swap() throws {
        let sketch = Sketch("Swap")
        let fast = sketch.domain(ClockDomain("fast", period: 10))
        let slow = sketch.domain(ClockDomain("slow", edge: .falling, period: 20))
        var right = NodeID(0)
        let left = sketch.register("left", .unsigned(8), reset: 1, domain: fast) { left in
            right = sketch.register("right", .unsigned(8), reset: 2, domain: slow) { _ in left }
            return right
        }
        sketch.output("out", left)
        let engine = try sketch.engine()
        let run = try trace(
            engine, signals: ["left", "right"],
            [["reset": 1], [:], ["reset": 0], [:], [:], [:], [:]])
        #expect(run.steps.map(\.time) == [0, 10, 20, 30, 40, 50, 60])
        #expect(run.steps.map(\.domains) == [[0, 1], [0], [0, 1], [0], [0, 1], [0], [0, 1]])
        // At 20 both exchange their values; at 30 fast alone copies, and then both are equal.
        #expect(
            run.text(from: 1, style: .ascii) == """
                fast   /-\\_/-\\_/-\\_/-\\_/-\\_/-\\_
                slow   \\_/-----\\_/-----\\_/-----
                left    1      |2  |1
                right   2      |1
                """)
    }

    @Test("two registers that feed each other swap at every edge")
    func ring() throws {
        let sketch = Sketch("Ring")
        let clock = sketch.domain()
        var right = NodeID(0)
        let left = sketch.register("left", .unsigned(8), reset: 1, domain: clock) { left in
            right = sketch.register("right", .unsigned(8), reset: 2, domain: clock) { _ in left }
            return right
        }
        sketch.output("out", left)
        let engine = try sketch.engine()
        try engine.reset()
        let run = try trace(engine, signals: ["left", "right"], [[:], [:], [:]])
        #expect(
            run.text() == """
                clock  ____┌─┐_┌─┐_
                left    1  │2  │1
                right   2  │1  │2
                """)
    }

    @Test("a reset shared by two domains is one input; reset() waits for the slower one")
    func sharedReset() throws {
        let sketch = Sketch("Shared")
        let early = sketch.domain(ClockDomain("early", period: 10))
        let late = sketch.domain(ClockDomain("late", period: 100, phase: 35))
        for (name, domain) in [("a", early), ("b", late)] {
            sketch.output(
                name,
                sketch.register(name + "Register", .unsigned(4), reset: 5, domain: domain) { $0 })
        }
        let engine = try sketch.engine()
        #expect(engine.ports.filter { $0.kind == .reset }.map(\.name) == ["reset"])
        try engine.reset()
        #expect(engine.time == 35)
        #expect(engine.stepCount == 5)
        #expect(try engine.get("a") == 5)
        #expect(try engine.get("b") == 5)
    }

    @Test("before the edge is what the edge sampled; afterwards the same inputs settle again")
    func moments() throws {
        let sketch = Sketch("Moments")
        let clock = sketch.domain()
        let step = sketch.input("step", .unsigned(8))
        let total = sketch.register("total", .unsigned(8), reset: 0, domain: clock) {
            sketch.add($0, step)
        }
        sketch.output("next", sketch.add(total, step))
        let engine = try sketch.engine()
        try engine.reset()
        try engine.set("step", 5)
        try engine.step()
        #expect(try engine.get("next", .beforeEdge) == 5)
        #expect(try engine.get("next") == 10)
        try engine.set("step", 7)
        #expect(try engine.get("next", .beforeEdge) == 5)
        #expect(try engine.get("next") == 12)
    }

    @Test("without domains there is only settling")
    func combinational() throws {
        let sketch = Sketch("Plain")
        let input = sketch.input("a", .unsigned(70))
        sketch.output("b", sketch.wire("inverted", sketch.operation(.not, input)))
        let engine = try sketch.engine()
        try engine.poke("a", Word(1, width: 70))
        engine.settle()
        #expect(try engine.peek("inverted").hexadecimal == "3ffffffffffffffffe")
        #expect(throws: SimulationError.noClock(module: "Plain")) { try engine.step() }
        try engine.reset()
        #expect(engine.stepCount == 0)
    }
}
