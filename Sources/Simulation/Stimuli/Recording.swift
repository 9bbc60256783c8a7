import MorphoCircuit

/// What an input or reset is in a step; `started` tells by domain whether it has had an edge before.
public typealias InputFunction = (
    _ signal: SignalDescription, _ step: Int, _ started: [Bool]
) -> Word

/// Runs an engine with random inputs and writes down what it did.
///
/// - Parameters:
///   - engine: a fresh one, so that the recorded power-up values belong to the first step.
///   - steps: how many; each domain is in reset at its first edge, and now and then later.
public func record(
    _ engine: any SimulationEngine, _ stimulus: RandomStimulus, steps: Int
) throws(SimulationError) -> TestVectors {
    try record(engine, steps: steps, input: stimulus.input(domains: engine.domains))
}

/// Runs an engine and writes down what it did.
///
/// A module without domains is settled instead of stepped; its vectors have time = step number and
/// no edges.
/// - Parameters:
///   - engine: a fresh one, so that the recorded power-up values belong to the first step.
public func record(
    _ engine: any SimulationEngine, steps: Int,
    input: InputFunction
) throws(SimulationError) -> TestVectors {
    var run = DrivenRun(engine)
    let inputs = run.inputs
    let outputs = engine.ports.filter { $0.kind == .output }
    var vectors = TestVectors(
        module: engine.name, domains: engine.domains,
        inputs: inputs.map { .init(name: $0.name, shape: $0.shape) },
        outputs: outputs.map { .init(name: $0.name, shape: $0.shape) }, powerUp: engine.powerUp)
    for _ in 0..<max(0, steps) {
        let (step, words) = try run.step(input)
        vectors.steps.append(
            TestVectors.Step(
                time: step.time, domains: step.domains, inputs: words,
                outputs: try engine.values(of: outputs, .beforeEdge)))
    }
    return vectors
}

/// An engine whose inputs are driven by a function, step by step.
///
/// A module without domains is settled instead of stepped; its steps have time = step number and
/// no edges.
public struct DrivenRun {
    public let engine: any SimulationEngine
    /// Inputs and resets.
    public let inputs: [SignalDescription]
    /// Steps taken by this run.
    public private(set) var stepCount = 0
    private var started: [Bool]

    public init(_ engine: any SimulationEngine) {
        self.engine = engine
        inputs = engine.ports.filter { $0.kind != .output }
        started = engine.domains.map { _ in false }
    }

    /// Drives all inputs and takes a step.
    /// - Returns: the step, and the values of `inputs` in it.
    @discardableResult
    public mutating func step(
        _ input: InputFunction
    ) throws(SimulationError) -> (step: ClockStep, inputs: [Word]) {
        let words = inputs.map { input($0, stepCount, started) }
        for (signal, word) in zip(inputs, words) { try engine.poke(signal.name, word) }
        let step = try engine.advance(stepCount)
        for domain in step.domains { started[domain] = true }
        stepCount += 1
        return (step, words)
    }
}

/// Drives an engine with vectors and throws `.enginesDiffer` at the first output that is not as
/// recorded; the recorded value is the left one.
public func replay(
    _ vectors: TestVectors, on engine: any SimulationEngine
) throws(SimulationError) {
    for (index, step) in vectors.steps.enumerated() {
        for (signal, word) in zip(vectors.inputs, step.inputs) {
            try engine.poke(signal.name, word)
        }
        let taken = try engine.advance(index)
        for (signal, expected) in zip(vectors.outputs, step.outputs) {
            let found = try engine.peek(signal.name, .beforeEdge)
            if found != expected {
                throw .enginesDiffer(
                    Divergence(
                        signal: signal.name, moment: .beforeEdge, step: taken,
                        left: expected, right: found))
            }
        }
    }
}

extension SimulationEngine {
    /// The next step; an engine without domains settles, and its step's time is its index.
    fileprivate func advance(_ index: Int) throws(SimulationError) -> ClockStep {
        if !domains.isEmpty { return try step() }
        settle()
        return ClockStep(index: index, time: index, domains: [])
    }
}
