import Foundation
import MorphoClassification
import MorphoExternalTools
import MorphoWording

/// Tells on standard error how far a training is: a line that is rewritten on a terminal, a line at
/// the end of an epoch or after ten seconds, but not more than one a second, elsewhere.
final class TrainingProgress {
    private let isTerminal = isatty(2) == 1
    private var hasLine = false
    private let begin = Date()
    private var shown: Date?
    private let checkpoint: String?

    init(checkpoint: String?) { self.checkpoint = checkpoint }

    func report(_ event: ClassifierTraining.Event) {
        switch event {
        case .resumed(let step, let steps):
            finish()
            try? StandardOutput.writeError(
                "going on from \(checkpoint ?? "a checkpoint"), after step \(step) of \(steps)\n")
        case .step(let progress):
            show(text(progress), isDue: progress.isEpochEnd || progress.step == progress.steps)
        case .tested(let images, let all):
            // On a terminal alone: the report comes in no time.
            if isTerminal { show("testing \(grouped(images)) of \(grouped(all))", isDue: true) }
        }
    }

    /// Clears the line before anything else is written; calling it again changes nothing.
    func finish() {
        if hasLine { TerminalLine.clear() }
        hasLine = false
    }

    private func show(_ text: String, isDue: Bool) {
        let pause = isTerminal ? 0.1 : isDue ? 1 : 10
        let start = shown ?? (isDue ? .distantPast : begin)
        guard Date().timeIntervalSince(start) > pause else { return }
        shown = Date()
        if isTerminal {
            TerminalLine.show(text)
            hasLine = true
        } else {
            try? StandardOutput.writeError(text + "\n")
        }
    }

    private func text(_ progress: ClassifierProgress) -> String {
        let loss = String(format: "%.4f", progress.loss)
        let left = String(format: "%.0f", progress.secondsLeft)
        return "epoch \(progress.epoch) of \(progress.epochs), step \(progress.step) of "
            + "\(progress.steps), loss \(loss), \(grouped(Int(progress.imagesPerSecond))) images a "
            + "second, \(left) s left"
    }
}
