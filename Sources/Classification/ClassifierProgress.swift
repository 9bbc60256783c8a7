import MorphoTraining

/// How far a training is, after a step.
public struct ClassifierProgress: Hashable, Sendable {
    /// Steps that are done, and those of the whole training.
    public let step: Int
    public let steps: Int
    /// From 1.
    public let epoch: Int
    public let epochs: Int
    /// Whether the step was the epoch's last one.
    public let isEpochEnd: Bool
    /// The mean over this epoch's steps in this run.
    public let loss: Double
    public let imagesPerSecond: Double
    public let secondsLeft: Double
}

/// Means of losses over epochs.
struct LossMeter {
    private var epoch = -1
    private var sum = 0.0
    private var count = 0
    private(set) var pace = 0.0

    /// Of the epoch at work, or the last one.
    var mean: Double? { count == 0 ? nil : sum / Double(count) }

    mutating func progress<Model>(_ progress: Trainer<Model>.Progress) -> ClassifierProgress {
        if progress.epoch != epoch { (epoch, sum, count) = (progress.epoch, 0, 0) }
        sum += progress.losses.reduce(0) { $0 + $1.value }
        count += 1
        pace = progress.pace
        return ClassifierProgress(
            step: progress.step, steps: progress.steps, epoch: progress.epoch + 1,
            epochs: progress.epochs,
            isEpochEnd: progress.step % max(progress.steps / max(progress.epochs, 1), 1) == 0,
            loss: mean ?? 0, imagesPerSecond: progress.pace,
            secondsLeft: progress.secondsLeft)
    }
}
