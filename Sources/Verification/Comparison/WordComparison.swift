import MorphoCircuit
import MorphoExternalTools
import MorphoLanes
import MorphoSimulation

/// Runs compiled words with the recorded inputs, and then lets them run on by themselves, which is
/// a loop in the compiled code, beside the reference.
struct WordComparison {
    let model: VerificationModel
    private static let runCycles = 130
    /// Compilers take time that grows with the square of the width: seconds at this one.
    private static let widest = 4096

    func run(_ recorded: RecordedCase, stimulus: RandomStimulus) -> EngineOutcome {
        if recorded.flat.nodes.contains(where: { $0.width > Self.widest }) {
            return .skipped(reason: "words of more than \(Self.widest) bits compile for long")
        }
        do throws(ToolError) {
            _ = try Tool.clang.locate()
        } catch {
            return .skipped(reason: "\(error)")
        }
        do throws(WordError) {
            // Each design is compiled once and never again: nothing is kept.
            let engine = try WordEngine(
                recorded.design, seed: stimulus.seed, compiler: NativeCompiler(cache: nil))
            if let difference = compare(engine, recorded, seed: stimulus.seed) {
                return .different(difference)
            }
        } catch {
            if case .domains = error { return .skipped(reason: "\(error)") }
            return .different(Difference(.words, message: "\(error)"))
        }
        return .equal(checks: recorded.vectors.steps.count * recorded.vectors.outputs.count)
    }

    private func compare(
        _ engine: WordEngine, _ recorded: RecordedCase, seed: UInt64
    ) -> Difference? {
        do throws(SimulationError) {
            engine.keepsSamples = true
            try replay(recorded.vectors, on: engine)
            if engine.domains.isEmpty { return nil }
            let reference = try ReferenceEngine(
                recorded.design, seed: seed, operations: model.evaluation,
                reportsUninitialised: false)
            try replay(recorded.vectors, on: reference)
            try reference.step(Self.runCycles)
            try engine.run(Self.runCycles)
            for port in reference.ports where port.kind == .output {
                let expected = try reference.peek(port.name)
                let found = try engine.peek(port.name)
                if found != expected {
                    return Difference(
                        .words, port: port.name, step: reference.stepCount - 1,
                        found: found.binary, expected: expected.binary)
                }
            }
            return nil
        } catch {
            guard case .enginesDiffer(let found) = error else {
                return Difference(.words, message: "\(error)")
            }
            return Difference(
                .words, port: found.signal, step: found.step.index, found: found.right.binary,
                expected: found.left.binary)
        }
    }
}
