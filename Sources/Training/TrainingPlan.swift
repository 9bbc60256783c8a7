/// What a training does, apart from the model and the data.
public struct TrainingPlan: Hashable, Sendable {
    public var epochs: Int
    /// Samples of a step; the last step of an epoch may have fewer.
    public var batch: Int
    public var schedule: Schedule
    public var rule: OptimiserRule
    /// Of a moving average of the parameters; nil: none.
    public var averageDecay: Double?
    /// What the order of samples and all that is random depends on.
    public var seed: UInt64
    /// Seconds between checkpoints.
    public var checkpointInterval: Double
    /// What else a training depends on, by name, such as the model and the data: a checkpoint with
    /// other facts is refused.
    public var facts: [String: String] = [:]

    public init(
        epochs: Int, batch: Int, schedule: Schedule, rule: OptimiserRule,
        averageDecay: Double? = nil, seed: UInt64 = 1, checkpointInterval: Double = 30
    ) {
        (self.epochs, self.batch, self.schedule, self.rule) = (epochs, batch, schedule, rule)
        (self.averageDecay, self.seed) = (averageDecay, seed)
        self.checkpointInterval = checkpointInterval
    }

    /// Steps of an epoch of so many samples.
    func steps(_ samples: Int) -> Int { (samples + batch - 1) / batch }

    /// - Throws: `TrainingError.setting`.
    func check() throws(TrainingError) {
        if epochs < 0 {
            throw .setting("the number of epochs", Double(epochs), allowed: "0 or more")
        }
        if batch < 1 { throw .setting("the batch", Double(batch), allowed: "1 or more") }
        guard schedule.rate > 0, schedule.rate.isFinite else {
            throw .setting("the rate", schedule.rate, allowed: "a positive one")
        }
        if let decay = averageDecay, !(0..<1).contains(decay) {
            throw .setting("the average's decay", decay, allowed: "0 to less than 1")
        }
        if let norm = rule.largestNorm, !(norm > 0) {
            throw .setting("the largest norm", norm, allowed: "a positive one")
        }
    }

    /// What must stay the same when a training goes on, by name.
    func settings(samples: Int, parameters: Int) -> [String: String] {
        [
            "epochs": "\(epochs)", "batch": "\(batch)", "seed": "\(seed)",
            "schedule": "\(schedule)", "rule": "\(rule)", "samples": "\(samples)",
            "parameters": "\(parameters)",
            "average": averageDecay.map { "\($0)" } ?? "none",
        ].merging(facts) { own, _ in own }
    }
}
