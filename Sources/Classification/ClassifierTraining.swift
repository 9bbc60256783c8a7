import Foundation
import MorphoDataSets
import MorphoExternalTools
import MorphoLearning
import MorphoModels
import MorphoTensors
import MorphoTraining

/// Trains a network to tell what is on images, and tests it.
public struct ClassifierTraining: Sendable {
    public let kind: ClassifierKind
    public let data: ClassificationData
    /// With all that was left open filled in.
    public let plan: ClassifierPlan
    /// Where the state is kept; nil: nowhere.
    public let checkpoint: String?

    /// - Throws: `ClassificationError` when the network does not take the images, or the checkpoint
    ///   could not be written.
    public init(
        _ kind: ClassifierKind, _ data: ClassificationData, _ plan: ClassifierPlan = .init(),
        checkpoint: String? = nil
    ) throws(ClassificationError) {
        guard kind.takes(data.imageShape) else {
            throw .imageShape(model: kind, file: data.source, data.imageShape)
        }
        (self.kind, self.data, self.plan) = (kind, data, plan.filled(kind, data))
        self.checkpoint = checkpoint
        if let checkpoint {
            do {
                let file = OutputFile(checkpoint, bytes: [])
                try file.check()
                try file.removeAbandoned()
            } catch { throw .file(error) }
        }
    }

    /// What is told as the training goes on.
    public enum Event: Sendable {
        /// It goes on from the checkpoint, after so many steps.
        case resumed(step: Int, steps: Int)
        /// A step was done.
        case step(ClassifierProgress)
        /// So many images were tested.
        case tested(images: Int, of: Int)
    }

    public enum End: Sendable {
        case done(ClassifierReport)
        /// `isStopped` said so, after so many steps; the checkpoint has them.
        case stopped(step: Int, steps: Int)
    }

    /// - Parameter isStopped: asked before each step and each batch of the test.
    /// - Throws: `ClassificationError`.
    public func run(
        isStopped: () -> Bool = { false }, report: (Event) -> Void = { _ in }
    ) throws(ClassificationError) -> End {
        do {
            let network = try kind.network(
                imageShape: data.imageShape, classes: data.classes, seed: plan.seed)
            return try run(network, isStopped, report)
        } catch let error as TensorError {
            throw .tensor(error)
        } catch let error as TrainingError {
            throw .training(error)
        } catch let error as ClassificationError {
            throw error
        } catch {
            // Training throws nothing else.
            throw .tensor(.algebra("\(error)"))
        }
    }

    private func run(
        _ network: some Classifier<Float>, _ isStopped: () -> Bool, _ report: (Event) -> Void
    ) throws -> End {
        let batches = try PreparedImages(data)
        var trainingPlan = plan.trainingPlan(samples: data.training.count)
        let augmentation = ImageBatches.Augmentation(
            shift: plan.shift ?? 0, isMirrored: plan.isMirrored ?? false)
        trainingPlan.facts = [
            "model": kind.rawValue, "data": batches.fingerprint,
            "mean": "\(batches.training.mean)", "deviation": "\(batches.training.deviation)",
            "shift": "\(augmentation.shift)", "mirrored": "\(augmentation.isMirrored)",
        ]
        var trainer = try Trainer(
            network, trainingPlan, samples: data.training.count, checkpoint: checkpoint)
        let first = trainer.step
        // What cannot be written is told now rather than after minutes of work.
        try trainer.save()
        if first > 0 { report(.resumed(step: first, steps: trainer.steps)) }
        var meter = LossMeter()
        let begin = Date()
        let end = try trainer.run(
            isStopped: isStopped, report: { report(.step(meter.progress($0))) },
            loss: { samples, random in
                let (images, labels) = try batches.training.batch(
                    samples, augmentation: augmentation, random: &random)
                let scores = try network.scores(Variable(constant: images), .training)
                return LossTerms(try scores.crossEntropy(labels))
            })
        let seconds = Date().timeIntervalSince(begin)
        let stopped = End.stopped(step: trainer.step, steps: trainer.steps)
        guard end == .done, let hits = try test(network, batches.test, isStopped, report) else {
            return stopped
        }
        return .done(
            ClassifierReport(
                model: kind.rawValue, parameters: network.parameterCount,
                trainingImages: data.training.count, testImages: data.test.count,
                testSource: data.testSource, epochs: trainingPlan.epochs, batch: plan.batch,
                rate: trainingPlan.schedule.rate, optimiser: plan.optimiser.rawValue,
                schedule: plan.course.rawValue, seed: plan.seed, shift: augmentation.shift,
                isMirrored: augmentation.isMirrored, steps: trainer.steps, resumedSteps: first,
                loss: meter.mean, hits: hits,
                accuracy: Double(hits) / Double(data.test.count), seconds: seconds,
                imagesPerSecond: meter.pace, checkpoint: checkpoint))
    }

    /// Nil when it was stopped.
    private func test(
        _ network: some Classifier<Float>, _ batches: ImageBatches, _ isStopped: () -> Bool,
        _ report: (Event) -> Void
    ) throws -> Int? {
        var random = RandomSource(seed: plan.seed)
        var hits = 0
        for start in stride(from: 0, to: batches.count, by: 250) {
            if isStopped() { return nil }
            let end = min(batches.count, start + 250)
            let (images, labels) = try batches.batch(Array(start..<end), random: &random)
            hits += try network.hits(images, labels)
            report(.tested(images: end, of: batches.count))
        }
        return hits
    }
}
