import MorphoCircuit

/// What chosen signals did, step by step: the values each step's edge sampled, and those after the
/// last edge.
///
///     var trace = try Trace(of: engine, signals: ["enable", "total"])
///     for _ in 0..<4 { try trace.step(engine) }
///     print(trace.text())
public struct Trace: Hashable, Sendable, Probe {
    /// The name of the module.
    public let name: String
    public let domains: [ClockDomain]
    public let signals: [SignalDescription]
    private let places: [Int]
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
        places = try engine.places(of: names)
        signals = engine.signals(at: places)
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
        values.append(try engine.peek(places: places, .beforeEdge))
        finalValues = try engine.peek(places: places, .afterEdge)
    }

    /// Nothing is left to do: `record` has kept the values after the step, too.
    public mutating func finish(_ engine: any SimulationEngine) {}
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

    /// The places in `signals` of those called `names`, in that order; of all when nil.
    func places(of names: [String]?) throws(SimulationError) -> [Int] {
        let all = signals
        guard let names else { return Array(all.indices) }
        var known: [String: Int] = [:]
        for (place, signal) in all.enumerated() where known[signal.name] == nil {
            known[signal.name] = place
        }
        var places: [Int] = []
        for name in names {
            // Asking the engine gives its own error for an unknown name.
            guard let place = known[name] else {
                _ = try peek(name)
                throw .unknownSignal(name: name, suggestion: nil)
            }
            places.append(place)
        }
        return places
    }

    /// - Parameter places: that `places(of:)` gave.
    func signals(at places: [Int]) -> [SignalDescription] {
        let all = signals
        return places.map { all[$0] }
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
