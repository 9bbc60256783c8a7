import Foundation
import MorphoWording

/// What a training has come to.
public struct ClassifierReport: Encodable, Hashable, Sendable {
    public var schema = 1
    public let model: String
    /// Trained numbers.
    public let parameters: Int
    public let trainingImages: Int
    public let testImages: Int
    public let testSource: String
    public let epochs: Int
    public let batch: Int
    public let rate: Double
    public let optimiser: String
    public let schedule: String
    public let seed: UInt64
    public let shift: Int
    public let isMirrored: Bool
    /// Of the whole training, and those that stood in the checkpoint from which it went on.
    public let steps: Int
    public let resumedSteps: Int
    /// The mean over the last epoch; nil when the training was done already.
    public let loss: Double?
    /// Test images that were told right, and their share of all.
    public let hits: Int
    public let accuracy: Double
    /// Of this run's training, test apart.
    public let seconds: Double
    public let imagesPerSecond: Double
    public let checkpoint: String?

    /// The report for readers, ended by a line break.
    public var text: String {
        func format(_ pattern: String, _ number: Double) -> String {
            String(format: pattern, number)
        }
        var lines = [
            "\(model): \(grouped(parameters)) parameters, \(counted(epochs, "epoch")) of "
                + "\(grouped(trainingImages)) images in batches of \(batch)",
            "\(optimiser) at \(rate), \(schedule), seed \(seed); images moved by up to \(shift) "
                + (shift == 1 ? "pixel" : "pixels") + (isMirrored ? " and mirrored" : ""),
        ]
        if let loss {
            lines.append(
                "loss \(format("%.4f", loss)) in the last epoch; \(format("%.1f", seconds)) s, "
                    + "\(grouped(Int(imagesPerSecond))) images a second")
        }
        lines.append(
            "accuracy \(format("%.2f", 100 * accuracy)) %: \(grouped(hits)) of "
                + "\(grouped(testImages)) (\(testSource))")
        if let checkpoint { lines.append("weights in \(checkpoint)") }
        return lines.map { $0 + "\n" }.joined()
    }
}
