import MorphoCircuit

/// Runs an engine with random inputs and writes down what it did.
///
/// A module without domains is settled instead of stepped; its vectors have time = step number and
/// no edges.
/// - Parameters:
///   - engine: a fresh one, so that the recorded power-up values belong to the first step.
///   - steps: how many; the first ones are spent in reset.
public func record(
    _ engine: any SimulationEngine, _ stimulus: RandomStimulus, steps: Int
) throws(SimulationError) -> TestVectors {
    let inputs = engine.ports.filter { $0.kind == .input }
    let outputs = engine.ports.filter { $0.kind == .output }
    let resets = ResetInputs(engine.domains).inputs
    var vectors = TestVectors(
        module: engine.name, domains: engine.domains,
        inputs: (inputs + ResetInputs(engine.domains).descriptions).map {
            .init(name: $0.name, shape: $0.shape)
        },
        outputs: outputs.map { .init(name: $0.name, shape: $0.shape) }, powerUp: engine.powerUp)
    var started = [Bool](repeating: false, count: engine.domains.count)
    var index = 0
    while index < steps {
        var words = inputs.map {
            stimulus.value(of: $0.name, width: $0.shape.width, step: index)
        }
        for reset in resets {
            let isActive =
                !reset.domains.allSatisfy { started[$0] }
                || stimulus.pulses(reset.name, step: index)
            words.append(Word(isActive != reset.isActiveLow ? 1 : 0, width: 1))
        }
        for (signal, word) in zip(vectors.inputs, words) { try engine.poke(signal.name, word) }
        let step: ClockStep
        if engine.domains.isEmpty {
            engine.settle()
            step = ClockStep(index: index, time: index, domains: [])
        } else {
            step = try engine.step()
        }
        for domain in step.domains { started[domain] = true }
        vectors.steps.append(
            TestVectors.Step(
                time: step.time, domains: step.domains, inputs: words,
                outputs: try engine.values(of: outputs, .beforeEdge)))
        index += 1
    }
    return vectors
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
        let taken: ClockStep
        if engine.domains.isEmpty {
            engine.settle()
            taken = ClockStep(index: index, time: index, domains: [])
        } else {
            taken = try engine.step()
        }
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
