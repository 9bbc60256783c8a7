import MorphoCircuit
import MorphoLanes
import MorphoSimulation

/// Runs the lanes engine with the recorded inputs: with one lane, where nearly every signal is a
/// scalar, and with several, where none is.
struct LanesComparison {
    var operations = OperationTable.standard
    private static let laneCounts = [1, 3]

    func run(_ recorded: RecordedCase, stimulus: RandomStimulus) -> EngineOutcome {
        var checks = 0
        for lanes in Self.laneCounts {
            do throws(LaneError) {
                let engine = try LanesEngine(
                    recorded.design, lanes: lanes, seed: stimulus.seed, operations: operations)
                if let difference = compare(engine, recorded.vectors) {
                    return .different(difference)
                }
            } catch {
                if case .unsound = error {
                    return .different(Difference(.lanes, message: "\(error)"))
                }
                return .skipped(reason: "\(error)")
            }
            checks += recorded.vectors.steps.count * recorded.vectors.outputs.count
        }
        return .equal(checks: checks)
    }

    private func compare(_ engine: LanesEngine, _ vectors: TestVectors) -> Difference? {
        do throws(SimulationError) {
            try replay(vectors, on: engine)
            return nil
        } catch {
            guard case .enginesDiffer(let found) = error else {
                return Difference(.lanes, message: "\(error)")
            }
            return Difference(
                .lanes, port: found.signal, step: found.step.index, found: found.right.binary,
                expected: found.left.binary)
        }
    }
}
