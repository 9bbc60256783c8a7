import Foundation
import MorphoLearning
import MorphoTensors
import MorphoTraining
import Testing

/// A training that is interrupted anywhere ends with the same parameters, bit for bit.
@Suite struct TrainerTests {
    struct Line: Trainable {
        let weights: Variable<Float>
        let offset: Variable<Float>
        let seen: Buffer<Float>

        init() throws {
            weights = Variable(parameter: try Tensor([0.3, -0.2, 0.1], shape: [3, 1]))
            offset = Variable(parameter: try Tensor([0], shape: [1]))
            seen = Buffer(try Tensor([0], shape: [1]))
        }

        var parameters: [NamedParameter<Float>] {
            [NamedParameter("weights", weights), NamedParameter("offset", offset)]
        }
        var buffers: [NamedBuffer<Float>] { [NamedBuffer("seen", seen)] }

        func loss(_ samples: [Int], _ random: inout RandomSource) throws -> LossTerms<Float> {
            let rows = samples.map { [Float($0), Float($0 * $0 % 7), Float($0 % 3)] }
            let noise = samples.map { _ in Float(random.normal()) * 0.01 }
            let x = Variable(
                constant: try Tensor(rows.joined().map { $0 / 20 }, shape: [rows.count, 3]))
            let targets = zip(rows, noise).map { 0.1 * $0[0] - 0.2 * $0[1] + 0.5 + $1 }
            let y = Variable(constant: try Tensor(targets, shape: [rows.count, 1]))
            seen.value = try seen.value.scaled(by: 1, plus: Double(samples.count))
            let error = try (x.matmul(weights) + offset).meanSquaredError(y)
            return try LossTerms([
                ("error", 1, error), ("size", 0.001, weights.square().sum()),
            ])
        }
    }

    static let plan = TrainingPlan(
        epochs: 4, batch: 6, schedule: Schedule(0.05, .cosine(end: 0), warmUp: 3),
        rule: .adamW(largestNorm: 1), averageDecay: 0.9, seed: 5)

    static func state(_ trainer: Trainer<Line>) -> [[Float]] {
        trainer.model.parameters.map(\.variable.value.elements)
            + trainer.model.buffers.map(\.buffer.value.elements)
            + (trainer.average?.values.map(\.elements) ?? [])
    }

    @Test(arguments: [[], [1], [5, 5, 11], Array(1...23)])
    func goesOnBitForBit(stops: [Int]) throws {
        var whole = try Trainer(Line(), Self.plan, samples: 32)
        let line = whole.model
        #expect(try whole.run { try line.loss($0, &$1) } == .done)
        #expect(whole.step == 24)

        let directory = FileManager.default.temporaryDirectory.appending(
            path: "morpho-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let file = directory.appending(path: "state.safetensors").path
        for stop in stops {
            var part = try Trainer(Line(), Self.plan, samples: 32, checkpoint: file)
            let model = part.model
            var step = part.step
            let end = try part.run(
                isStopped: { step >= stop }, report: { step = $0.step },
                loss: { try model.loss($0, &$1) })
            #expect(end == .stopped && part.step == stop)
        }
        var last = try Trainer(Line(), Self.plan, samples: 32, checkpoint: file)
        let model = last.model
        #expect(try last.run { try model.loss($0, &$1) } == .done)
        #expect(Self.state(last) == Self.state(whole))
        // Done is done.
        let again = try Trainer(Line(), Self.plan, samples: 32, checkpoint: file)
        #expect(again.isDone && Self.state(again) == Self.state(whole))

        var other = Self.plan
        other.batch = 7
        #expect(
            throws: TrainingError.otherTraining(
                file: file, setting: "batch", saved: "6", wanted: "7")
        ) { try Trainer(Line(), other, samples: 32, checkpoint: file) }
    }

    @Test func refusals() throws {
        #expect(throws: TrainingError.noSamples) { try Trainer(Line(), Self.plan, samples: 0) }
        var plan = Self.plan
        plan.schedule.rate = 0
        #expect(throws: TrainingError.setting("the rate", 0, allowed: "a positive one")) {
            try Trainer(Line(), plan, samples: 3)
        }
        var trainer = try Trainer(Line(), Self.plan, samples: 3)
        let model = trainer.model
        #expect(throws: TrainingError.self) {
            try trainer.run { samples, random in
                LossTerms(try model.loss(samples, &random).total().scaled(by: .infinity))
            }
        }
    }

    @Test func batches() throws {
        let pixels = (0..<2 * 3 * 3).map { UInt8($0 * 10) }
        let set = try ImageBatches(
            rows: 3, columns: 3, channels: 1, pixels: pixels, labels: [4, 7], mean: [0.5],
            deviation: [0.25])
        var random = RandomSource(seed: 1)
        let (images, labels) = try set.batch([1, 0], random: &random)
        #expect(labels == [7, 4] && images.shape == [2, 3, 3, 1])
        #expect(abs(try images.element(0, 0, 0, 0) - (90.0 / 255 - 0.5) / 0.25) < 1e-6)
        let moved = ImageBatches.Augmentation(shift: 1, isMirrored: true)
        // Every image that comes out is one of the 18 that may.
        var found: Set<[Float]> = []
        for _ in 0..<400 {
            found.insert(try set.batch([0], augmentation: moved, random: &random).images.elements)
        }
        #expect(found.count == 18)
        #expect(
            try Accuracy.hits(Tensor([1, 2, 3, 9, 1, 1], shape: [2, 3]) as Tensor<Float>, [2, 1])
                == 1)
    }
}
