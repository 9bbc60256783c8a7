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

    /// `run` has a program of its own, in which registers take their next values in place.
    @Test func runningIsStepping() throws {
        for seed in UInt64(1)...50 {
            let design = RandomCircuit(seed: seed).design()
            guard let engine = try? LanesEngine(design, lanes: 600, seed: seed),
                !engine.domains.isEmpty
            else { continue }
            let reference = try ReferenceEngine(design, seed: seed, reportsUninitialised: false)
            try engine.reset()
            try reference.reset()
            for port in reference.ports where port.kind == .input {
                let word = PowerUp.word(
                    seed: seed, name: "held " + port.name, width: port.shape.width)
                try engine.poke(port.name, word)
                try reference.poke(port.name, word)
            }
            for count in [1, 7, 30] {
                try engine.run(count)
                try reference.step(count)
                for port in reference.ports where port.kind == .output {
                    let expected = try reference.peek(port.name)
                    for lane in [0, 599] {
                        #expect(
                            try engine.peek(port.name, lane: lane) == expected,
                            "circuit \(seed), '\(port.name)', lane \(lane), after \(count)")
                    }
                }
            }
        }
    }

    /// Lanes with stimuli of their own, one of which is uniform, on any number of threads.
    @Test(arguments: [1, 2]) func lanesAreApart(threads: Int) throws {
        for seed in UInt64(200)...215 {
            let design = RandomCircuit(seed: seed).design()
            let uniform = design.top.inputs.first.map { Set([$0.name]) } ?? []
            guard
                let engine = try? LanesEngine(design, lanes: 5000, uniform: uniform, seed: seed),
                !engine.domains.isEmpty
            else { continue }
            engine.threads = threads
            try engine.reset()
            let checked = [0, 63, 64, 511, 512, 4999]
            let inputs = engine.ports.filter { $0.kind == .input }
            func word(_ port: SignalDescription, _ lane: Int) -> Word {
                let lane = uniform.contains(port.name) ? 4999 : lane
                return RandomStimulus(seed: seed).value(
                    of: port.name, width: port.shape.width, step: lane)
            }
            for port in inputs {
                try engine.poke(port.name, lanes: (0..<5000).map { word(port, $0) })
            }
            try engine.run(9)
            for lane in checked {
                let reference = try ReferenceEngine(
                    design, seed: seed, reportsUninitialised: false)
                try reference.reset()
                for port in inputs { try reference.poke(port.name, word(port, lane)) }
                try reference.step(9)
                for port in reference.ports where port.kind == .output {
                    #expect(
                        try engine.peek(port.name, lane: lane) == reference.peek(port.name),
                        "circuit \(seed), '\(port.name)', lane \(lane)")
                }
            }
        }
    }

    @Test func mistakesAreTold() throws {
        let design = RandomCircuit(seed: 3).design()
        let engine = try LanesEngine(design, lanes: 100)
        let output = try #require(engine.ports.first { $0.kind == .output })
        #expect(throws: SimulationError.notAnInput(name: output.name)) {
            try engine.poke(output.name, Word(width: output.shape.width))
        }
        #expect(throws: SimulationError.unknownSignal(name: "nothing", suggestion: nil)) {
            try engine.peek("nothing")
        }
        if !engine.domains.isEmpty {
            try engine.step()
            // A hundred lanes keep no samples unless asked to.
            #expect(throws: SimulationError.notSampled(name: output.name)) {
                try engine.peek(output.name, .beforeEdge)
            }
            engine.keepSamples()
            try engine.step()
            _ = try engine.peek(output.name, .beforeEdge)
        }
        for lanes in [0, -1, Int.max] {
            #expect(throws: LaneError.laneCount(lanes, most: 1 << 24)) {
                try LanesEngine(design, lanes: lanes)
            }
        }
        #expect(
            "\(LaneError.laneCount(0, most: 1 << 24))"
                == "0 lanes were asked for; take 1 to 16777216")
        #expect(
            "\(LaneError.memoryTooLarge(name: "frame", limit: 65_536))"
                == "memory 'frame' is written and has more than 65536 bits, too many for the lanes "
                + "engine; use the reference engine")
    }
}
