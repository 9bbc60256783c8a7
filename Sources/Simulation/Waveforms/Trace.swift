import MorphoCircuit

/// What chosen signals did, step by step: the values each step's edge sampled, and those after the
/// last edge.
///
///     var trace = try Trace(of: engine, signals: ["enable", "total"])
///     for _ in 0..<4 { try trace.step(engine) }
///     print(trace.text())
public struct Trace: Hashable, Sendable {
    /// The name of the module.
    public let name: String
    public let domains: [ClockDomain]
    public let signals: [SignalDescription]
    public private(set) var steps: [ClockStep] = []
    /// By step, by signal: the values before the edge.
    public private(set) var values: [[Word]] = []
    /// By signal: the values after the last edge; empty before the first.
    public private(set) var finalValues: [Word] = []

    /// - Parameter names: the signals to record; nil for all that have a name.
    public init(
        of engine: any SimulationEngine, signals names: [String]? = nil
    ) throws(SimulationError) {
        name = engine.name
        domains = engine.domains
        signals = try engine.signals(named: names)
    }

    /// Takes a step and records it, also one that ends with a failure of the circuit.
    @discardableResult
    public mutating func step(_ engine: any SimulationEngine) throws(SimulationError) -> ClockStep {
        let (step, failure) = try engine.stepToTheEnd()
        try record(step, of: engine)
        if let failure { throw failure }
        return step
    }

    /// Records the step that the engine has just taken.
    public mutating func record(
        _ step: ClockStep, of engine: any SimulationEngine
    ) throws(SimulationError) {
        steps.append(step)
        values.append(try engine.values(of: signals, .beforeEdge))
        finalValues = try engine.values(of: signals, .afterEdge)
    }
}

extension SimulationEngine {
    /// Takes a step; a failure that the engine reports after finishing it does not hide the step.
    func stepToTheEnd() throws(SimulationError) -> (step: ClockStep, failure: SimulationError?) {
        do {
            return (try step(), nil)
        } catch {
            guard let step = error.finishedStep else { throw error }
            return (step, error)
        }
    }

    /// The descriptions of the signals called `names`, in that order; of all when nil.
    func signals(named names: [String]?) throws(SimulationError) -> [SignalDescription] {
        let all = signals
        guard let names else { return all }
        var known: [String: SignalDescription] = [:]
        for signal in all where known[signal.name] == nil { known[signal.name] = signal }
        var chosen: [SignalDescription] = []
        for name in names {
            // Asking the engine gives its own error for an unknown name.
            guard let signal = known[name] else {
                _ = try peek(name)
                throw .unknownSignal(name: name, suggestion: nil)
            }
            chosen.append(signal)
        }
        return chosen
    }

    func values(
        of signals: [SignalDescription], _ moment: Moment
    ) throws(SimulationError) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(signals.count)
        for signal in signals { words.append(try peek(signal.name, moment)) }
        return words
    }
}
