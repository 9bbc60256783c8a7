import Foundation
import MorphoLearning
import MorphoTensors

/// Trains a model: steps over samples in random order, epoch after epoch, with checkpoints from
/// which it goes on bit for bit.
///
/// With the same plan, model and data, parameters are the same on one machine, whatever the number
/// of threads and however often it was interrupted.
public struct Trainer<Model: Trainable> {
    public typealias Number = Model.Number

    public let model: Model
    public let plan: TrainingPlan
    /// Samples of an epoch.
    public let samples: Int
    /// Where checkpoints are written; nil: nowhere.
    public let checkpoint: String?
    public private(set) var step = 0
    public private(set) var average: MovingAverage<Number>?
    private var optimiser: Optimiser<Number>

    /// Reads the checkpoint if there is one.
    ///
    /// - Throws: `TrainingError`.
    public init(
        _ model: Model, _ plan: TrainingPlan, samples: Int, checkpoint: String? = nil
    ) throws(TrainingError) {
        try plan.check()
        guard samples > 0 else { throw .noSamples }
        (self.model, self.plan, self.samples) = (model, plan, samples)
        self.checkpoint = checkpoint
        do { optimiser = try Optimiser(plan.rule, model.parameters) } catch { throw .tensor(error) }
        average = plan.averageDecay.map { MovingAverage($0, model.parameters) }
        if let checkpoint, FileManager.default.fileExists(atPath: checkpoint) {
            try restore(checkpoint)
        }
    }

    /// Of the whole training.
    public var steps: Int { plan.epochs * plan.steps(samples) }
    public var isDone: Bool { step >= steps }

    /// What is known after each step.
    public struct Progress: Sendable {
        public let step: Int
        public let steps: Int
        public let epoch: Int
        public let epochs: Int
        /// Of this step, term by term.
        public let losses: [(name: String, value: Double)]
        public let rate: Double
        public let gradientNorm: Double
        /// Samples in a second, and the seconds that the rest will take at that pace.
        public let pace: Double
        public let secondsLeft: Double
    }

    /// Why `run` has returned.
    public enum End: Hashable, Sendable { case done, stopped }

    /// Trains until all is done or `isStopped` says so after a step; either way a checkpoint is
    /// written at the end.
    ///
    /// - Parameters:
    ///   - loss: of the samples of these numbers; `random` is the step's own.
    ///   - report: called after each step.
    /// - Throws: `TrainingError`, and what `loss` throws.
    public mutating func run(
        isStopped: () -> Bool = { false }, report: (Progress) -> Void = { _ in },
        loss: (_ samples: [Int], _ random: inout RandomSource) throws -> LossTerms<Number>
    ) throws -> End {
        let (begin, first) = (Date(), step)
        var saved = begin
        var order: (epoch: Int, samples: [Int]) = (-1, [])
        let parameters = model.parameters
        while !isDone {
            if isStopped() {
                try save()
                return .stopped
            }
            let (epoch, place) = step.quotientAndRemainder(dividingBy: plan.steps(samples))
            if order.epoch != epoch {
                var random = RandomSource(seed: plan.seed, 0, epoch)
                order = (epoch, random.permutation(samples))
            }
            let batch = Array(
                order.samples[place * plan.batch..<min(samples, (place + 1) * plan.batch)])
            var random = RandomSource(seed: plan.seed, 1, step)
            let terms = try loss(batch, &random)
            let total = try terms.total()
            let number = Double(try total.number())
            guard number.isFinite else { throw TrainingError.diverged(step: step, loss: number) }
            let rate = plan.schedule.rate(at: step, of: steps)
            let gradients = try total.gradients(parameters.map(\.variable))
            let norm = try optimiser.step(parameters, gradients, rate: rate)
            try average?.update(parameters)
            step += 1
            let seconds = Date().timeIntervalSince(begin)
            let pace = Double(step - first) / max(seconds, 1e-9)
            report(
                Progress(
                    step: step, steps: steps, epoch: epoch, epochs: plan.epochs,
                    losses: try terms.numbers(), rate: rate, gradientNorm: norm,
                    pace: pace * Double(plan.batch), secondsLeft: Double(steps - step) / pace))
            if Date().timeIntervalSince(saved) >= plan.checkpointInterval {
                try save()
                saved = Date()
            }
        }
        try save()
        return .done
    }

    // MARK: Checkpoints

    private var settings: [String: String] {
        plan.settings(samples: samples, parameters: model.parameterCount)
    }

    /// Writes the checkpoint, where there is to be one.
    public func save() throws {
        guard let checkpoint else { return }
        var state = TrainingCheckpoint<Number>(settings: settings, step: step)
        for (index, parameter) in model.parameters.enumerated() {
            state.tensors[parameter.name] = try TrainingCheckpoint.array(parameter.variable.value)
            for (number, moment) in optimiser.moments[index].enumerated() {
                state.tensors["moment\(number)/\(parameter.name)"] =
                    try TrainingCheckpoint.array(moment)
            }
            if let average {
                state.tensors["average/\(parameter.name)"] =
                    try TrainingCheckpoint.array(average.values[index])
            }
        }
        for buffer in model.buffers {
            state.tensors["buffer/\(buffer.name)"] = try TrainingCheckpoint.array(
                buffer.buffer.value)
        }
        do { try state.write(to: checkpoint) } catch { throw TrainingError.file(error) }
    }

    private mutating func restore(_ path: String) throws(TrainingError) {
        let state = try TrainingCheckpoint<Number>(contentsOf: path, settings: settings)
        // All is read before anything changes.
        var values: [Tensor<Number>] = []
        for (index, parameter) in model.parameters.enumerated() {
            let shape = parameter.variable.shape
            values.append(try state.tensor(parameter.name, shape: shape, file: path))
            for number in optimiser.moments[index].indices {
                optimiser.moments[index][number] = try state.tensor(
                    "moment\(number)/\(parameter.name)", shape: shape, file: path)
            }
            if average != nil {
                average?.values[index] = try state.tensor(
                    "average/\(parameter.name)", shape: shape, file: path)
            }
        }
        var buffers: [Tensor<Number>] = []
        for buffer in model.buffers {
            buffers.append(
                try state.tensor(
                    "buffer/\(buffer.name)", shape: buffer.buffer.value.shape, file: path))
        }
        for (parameter, value) in zip(model.parameters, values) { parameter.variable.value = value }
        for (buffer, value) in zip(model.buffers, buffers) { buffer.buffer.value = value }
        step = state.step
        optimiser.steps = state.step
    }
}
