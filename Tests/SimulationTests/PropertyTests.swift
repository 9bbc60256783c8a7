import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Properties")
struct PropertyTests {
    private func counter(_ policy: ReferenceEngine.FailurePolicy) throws -> ReferenceEngine {
        let sketch = Sketch("Counter")
        let clock = sketch.domain()
        let count = sketch.register("count", .unsigned(4), reset: 0, domain: clock) {
            sketch.add($0, sketch.number(1, 4))
        }
        sketch.output("out", count)
        sketch.builder.property(
            .assert, sketch.operation(.less, count, sketch.number(3, 4)),
            message: "count stays below 3", domain: clock,
            at: SourceLocation(file: "Counter.swift", line: 12))
        sketch.builder.property(
            .assume, sketch.operation(.notEqual, count, sketch.number(4, 4)),
            message: "count is not 4", domain: clock)
        sketch.builder.property(
            .cover, sketch.operation(.equal, count, sketch.number(2, 4)),
            message: "count is 2", domain: clock)
        return try sketch.engine(seed: 2, onFailure: policy)
    }

    @Test("failures are collected with place, step and time; nothing is checked in reset")
    func collect() throws {
        let engine = try counter(.collect)
        // The power-up value alone would fail.
        #expect(try engine.get("out") ?? 0 > 2)
        try engine.reset()
        try engine.step(5)
        #expect(
            engine.failures.map(\.description) == [
                "Counter.swift:12: assert failed in step 4 (time 40): count stays below 3",
                "Counter.swift:12: assert failed in step 5 (time 50): count stays below 3",
                "assume failed in step 5 (time 50): count is not 4",
            ])
        #expect(engine.coverage.map(\.description) == ["cover reached 1 time: count is 2"])
    }

    @Test("or stop the run, after the step that failed")
    func stop() throws {
        let engine = try counter(.stop)
        try engine.reset()
        var trace = try Trace(of: engine, signals: ["out"])
        let failure = #expect(throws: SimulationError.self) {
            for _ in 0..<9 { try trace.step(engine) }
        }
        #expect(
            failure?.description
                == "Counter.swift:12: assert failed in step 4 (time 40): count stays below 3")
        #expect(
            trace.text() == """
                clock  ____┌─┐_┌─┐_┌─┐_
                out     0  │1  │2  │3
                """)
        #expect(engine.stepCount == 5)
    }
}
