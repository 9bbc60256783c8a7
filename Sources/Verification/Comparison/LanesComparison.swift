import MorphoCircuit
import MorphoLanes
import MorphoSimulation

/// Runs the lanes engine with the recorded inputs: with one lane, where nearly every signal is a
/// scalar, and with several, where none is; for every other seed the inputs of one bit are uniform,
/// so that conditions are. Then lets it run on by itself, which is a program of
/// its own, beside the reference.
struct LanesComparison {
    /// `.lanes` or `.native`.
    let tool: VerificationTool
    let model: VerificationModel
    private let compiler: NativeCompiler?

    static let laneCounts = [1, 67]
    /// Of those the ones to run with.
    private let counts: [Int]
    /// Enough for a single stimulus to be folded.
    private static let runCycles = 130
    /// A few circuits in a hundred are so large that optimising them would take most of the time.
    private static let mostOptimised = 2000

    /// - Parameter counts: how many lanes to run with, one engine each.
    init(
        _ tool: VerificationTool, model: VerificationModel, counts: [Int] = Self.laneCounts
    ) {
        self.counts = counts
        self.tool = tool
        self.model = model
        // Each program is compiled once and never again: nothing is kept.
        compiler =
            tool == .native ? NativeCompiler(cache: nil, mostOptimised: Self.mostOptimised) : nil
    }

    func run(_ recorded: RecordedCase, stimulus: RandomStimulus) -> EngineOutcome {
        var checks = 0
        var limits = LaneLimits()
        // Circuits made at random repeat little.
        limits.fewestAlike = 2
        let uniform =
            stimulus.seed & 1 == 1
            ? Set(recorded.design.top.inputs.filter { $0.shape.width == 1 }.map(\.name)) : []
        for lanes in counts {
            do throws(LaneError) {
                let engine = try LanesEngine(
                    recorded.design, lanes: lanes, uniform: uniform, seed: stimulus.seed,
                    operations: model.gates,
                    limits: limits, native: compiler)
                if tool == .native, !engine.isNative {
                    return .skipped(reason: "the program was not compiled")
                }
                if let difference = compare(engine, recorded, seed: stimulus.seed) {
                    return .different(difference)
                }
            } catch {
                if case .unsound = error {
                    return .different(Difference(tool, message: "\(error)"))
                }
                return .skipped(reason: "\(error)")
            }
            checks += recorded.vectors.steps.count * recorded.vectors.outputs.count
        }
        return .equal(checks: checks)
    }

    private func compare(
        _ engine: LanesEngine, _ recorded: RecordedCase, seed: UInt64
    ) -> Difference? {
        do throws(SimulationError) {
            engine.keepSamples()
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
                for lane in [0, engine.lanes - 1] {
                    let found = try engine.peek(port.name, lane: lane)
                    if found != expected {
                        return Difference(
                            tool, port: port.name, step: reference.stepCount - 1,
                            found: found.binary, expected: expected.binary)
                    }
                }
            }
            return nil
        } catch {
            guard case .enginesDiffer(let found) = error else {
                return Difference(tool, message: "\(error)")
            }
            return Difference(
                tool, port: found.signal, step: found.step.index, found: found.right.binary,
                expected: found.left.binary)
        }
    }
}
