import MorphoCircuit
import MorphoSimulation

/// An engine that writes down what is done to it, so that a run with images becomes a testbench or
/// the stimulus of a power estimate. It must be fresh when it is given.
public final class RecordingEngine: SimulationEngine {
    private let engine: any SimulationEngine
    private let inputs: [SignalDescription]
    private let outputs: [SignalDescription]
    private let most: Int
    /// What was done in the first steps.
    public private(set) var vectors: TestVectors

    /// - Parameter most: steps that are written down.
    public init(_ engine: any SimulationEngine, most: Int) {
        self.engine = engine
        self.most = most
        inputs = engine.ports.filter { $0.kind != .output }
        outputs = engine.ports.filter { $0.kind == .output }
        vectors = TestVectors(
            module: engine.name, domains: engine.domains,
            inputs: inputs.map { .init(name: $0.name, shape: $0.shape) },
            outputs: outputs.map { .init(name: $0.name, shape: $0.shape) },
            powerUp: engine.powerUp)
    }

    public var name: String { engine.name }
    public var domains: [ClockDomain] { engine.domains }
    public var ports: [SignalDescription] { engine.ports }
    public var signals: [SignalDescription] { engine.signals }
    public var powerUp: [TestVectors.PowerUp] { engine.powerUp }
    public var stepCount: Int { engine.stepCount }
    public var time: Int { engine.time }

    public func poke(_ name: String, _ value: Word) throws(SimulationError) {
        try engine.poke(name, value)
    }
    public func peek(_ name: String, _ moment: Moment) throws(SimulationError) -> Word {
        try engine.peek(name, moment)
    }
    public func settle() { engine.settle() }

    public func step() throws(SimulationError) -> ClockStep {
        guard vectors.steps.count < most else { return try engine.step() }
        var words: [Word] = []
        for input in inputs { words.append(try engine.peek(input.name)) }
        var results: [Word] = []
        for output in outputs { results.append(try engine.peek(output.name)) }
        let step = try engine.step()
        vectors.steps.append(
            TestVectors.Step(
                time: step.time, domains: step.domains, inputs: words, outputs: results))
        return step
    }
}
