import MorphoCircuit
import MorphoLanes
import MorphoSimulation
import MorphoVerification
import Testing

/// The lanes engine against the reference, lane by lane.
@Suite struct LanesEngineTests {
    private func record(
        _ design: Design, seed: UInt64, stimulus: UInt64, steps: Int
    ) throws -> TestVectors {
        try MorphoSimulation.record(
            ReferenceEngine(design, seed: seed, reportsUninitialised: false),
            RandomStimulus(seed: stimulus), steps: steps)
    }

    /// Every operation, memory and domain of the random circuits, with all signals uniform (one
    /// lane) and with none.
    @Test(arguments: [1, 2]) func randomCircuits(lanes: Int) throws {
        var skipped = 0
        for seed in UInt64(1)...150 {
            let design = RandomCircuit(seed: seed).design()
            let vectors = try record(design, seed: seed, stimulus: seed, steps: 24)
            let engine: LanesEngine
            do throws(LaneError) {
                engine = try LanesEngine(design, lanes: lanes, seed: seed)
            } catch {
                guard case .memoryWrittenFromDomains = error else { throw error }
                skipped += 1
                continue
            }
            do {
                try replay(vectors, on: engine)
            } catch {
                Issue.record("circuit \(seed), \(lanes) lanes: \(error)")
            }
        }
        #expect(skipped < 15)
    }
}
