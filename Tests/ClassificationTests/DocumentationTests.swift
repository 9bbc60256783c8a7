import Foundation
import MorphoClassification
import MorphoExternalTools
import MorphoLearning
import MorphoModels
import MorphoTraining
import Testing

/// The example of Documentation/training.md, so that it cannot rot.
@Suite struct DocumentationTests {
    private func example(_ batches: ImageBatches, _ file: String) throws -> Int {
        let network = try MultilayerPerceptron<Float>(imageShape: [8, 8, 1], hidden: [32])
        let plan = TrainingPlan(
            epochs: 12, batch: 20, schedule: Schedule(0.01, .cosine(end: 0)), rule: .adam())
        var trainer = try Trainer(network, plan, samples: batches.count, checkpoint: file)
        _ = try trainer.run { samples, random in
            let (images, labels) = try batches.batch(samples, random: &random)
            let scores = try network.scores(Variable(constant: images), .training)
            return LossTerms(try scores.crossEntropy(labels))
        }
        var random = RandomSource(seed: 1)
        let (images, labels) = try batches.batch(Array(0..<batches.count), random: &random)
        let hits = try network.hits(images, labels)
        return hits
    }

    @Test func exampleLearns() throws {
        let samples = try Samples.images(60)
        let batches = try ImageBatches(
            rows: 8, columns: 8, channels: 1, pixels: samples.pixels,
            labels: (samples.labels ?? []).map { Int32($0) })
        try Samples.withFolder([:]) { folder in
            let hits = try example(batches, folder + "/x.safetensors")
            #expect(hits == 60)
        }
    }

    @Test func exampleIsOnThePage() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try InputFile.read(root.appending(path: "Documentation/training.md").path)
        let source = try InputFile.read(#filePath)
        func lines(_ text: Substring) -> [String] {
            text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty }
        }
        let start = try #require(source.range(of: "        let network = try Multi"))
        let end = try #require(source.range(of: "        return hits\n"))
        let shown = Set(lines(page[...]))
        for line in lines(source[start.lowerBound..<end.lowerBound]) {
            #expect(shown.contains(line), "the page does not have: \(line)")
        }
    }
}
