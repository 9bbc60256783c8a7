/// Something that watches a run: a trace, a dump, a count of activity, coverage.
///
///     var probe = try ActivityProbe(of: engine)
///     for _ in 0..<1000 { try probe.step(engine) }
///     try probe.finish(engine)
///     print(probe.activity.text)
///
/// Several probes watch one run when the engine is stepped once and each records the step. What a
/// probe sees of a step are the settled values that its edge samples: pulses between two edges,
/// which hardware may have on its way there, are not seen.
public protocol Probe {
    /// Takes note of the step that the engine has just taken.
    mutating func record(_ step: ClockStep, of engine: any SimulationEngine) throws

    /// Takes note of what the last step did. Called once, after the run.
    mutating func finish(_ engine: any SimulationEngine) throws
}

extension Probe {
    /// Takes a step and records it, also one that ends with a failure of the circuit.
    @discardableResult
    public mutating func step(_ engine: any SimulationEngine) throws -> ClockStep {
        let (step, failure) = try engine.stepToTheEnd()
        try record(step, of: engine)
        if let failure { throw failure }
        return step
    }
}
