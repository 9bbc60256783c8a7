import MorphoTraining

/// What a user chooses about a training; what is nil is chosen by the network and the images.
public struct ClassifierPlan: Hashable, Sendable {
    public enum Optimiser: String, CaseIterable, Hashable, Sendable { case sgd, adam, adamw }
    public enum Course: String, CaseIterable, Hashable, Sendable { case constant, step, cosine }

    public var epochs: Int?
    /// Images of a step.
    public var batch = 64
    /// The largest learning rate.
    public var rate: Double?
    public var optimiser = Optimiser.adam
    /// How the rate goes with the steps.
    public var course = Course.cosine
    public var seed: UInt64 = 1
    /// Pixels by which training images are moved at random, at the most.
    public var shift: Int?
    /// Whether every other training image is mirrored, left to right.
    public var isMirrored: Bool?
    /// Seconds between checkpoints; 0: after each step.
    public var checkpointInterval = 30.0

    public init() {}

    /// The rule with the usual momentum and decay of weights.
    var rule: OptimiserRule {
        switch optimiser {
        case .sgd: .sgd(momentum: 0.9, isNesterov: true, decay: 5e-4)
        case .adam: .adam()
        case .adamw: .adamW()
        }
    }

    func filled(_ kind: ClassifierKind, _ data: ClassificationData) -> ClassifierPlan {
        var plan = self
        plan.epochs = epochs ?? kind.usualEpochs
        plan.rate = rate ?? (optimiser == .sgd ? 0.02 : 0.004)
        // One pixel of 14, rounded: 1 for digits of 8 × 8 pixels, 2 for those of 28 × 28.
        plan.shift = shift ?? (min(data.training.width, data.training.height) + 7) / 14
        // Pictures in colour are of things, which mirrors do not change as they do letters.
        plan.isMirrored = isMirrored ?? (data.training.channels == 3)
        return plan
    }

    /// - Parameter samples: of an epoch.
    func trainingPlan(samples: Int) -> TrainingPlan {
        let (epochs, rate) = (epochs ?? 1, rate ?? 0.001)
        let steps = epochs * ((samples + max(batch, 1) - 1) / max(batch, 1))
        let shape: Schedule.Shape =
            switch course {
            case .constant: .constant
            case .step: .step(every: max(steps / 3, 1), factor: 0.1)
            case .cosine: .cosine(end: 0)
            }
        return TrainingPlan(
            epochs: epochs, batch: batch,
            schedule: Schedule(rate, shape, warmUp: min(100, steps / 20)), rule: rule,
            seed: seed, checkpointInterval: checkpointInterval)
    }
}
