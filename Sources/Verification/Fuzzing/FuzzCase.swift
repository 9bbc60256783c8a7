import MorphoCircuit
import MorphoSimulation

/// A design and how it is driven: what a fuzz run compares, and what a seed file keeps.
public struct FuzzCase: Sendable {
    public var design: Design
    public var stimulus: RandomStimulus
    public var steps: Int
    /// Lint has something to say and is right: the design has constant conditions.
    public var isDegenerate = false

    public init(design: Design, stimulus: RandomStimulus, steps: Int) {
        self.design = design
        self.stimulus = stimulus
        self.steps = steps
    }

    /// The case that a seed of the random generator stands for.
    public init(seed: UInt64, size: ClosedRange<Int> = 2...70, widest: Int = 130) {
        let circuit = RandomCircuit(seed: seed, size: size, widest: widest)
        design = circuit.design()
        isDegenerate = circuit.isDegenerate
        var choices = RandomChoices(seed: seed ^ 0x5eed)
        stimulus = RandomStimulus(
            seed: seed, resetInterval: choices.oneIn(2) ? choices.number(3...15) : nil)
        steps = choices.number(8...32)
    }

    /// - Throws: when the file's design cannot be read.
    public init(_ seed: Seed) throws(SeedError) {
        design = try seed.design()
        stimulus = RandomStimulus(seed: seed.stimulusSeed, resetInterval: seed.resetInterval)
        steps = seed.steps
    }

    /// The case as a seed file.
    public func seed(tool: VerificationTool? = nil, notes: [String] = []) -> Seed {
        Seed(
            design, stimulusSeed: stimulus.seed, steps: steps,
            resetInterval: stimulus.resetInterval, tool: tool, notes: notes)
    }
}
