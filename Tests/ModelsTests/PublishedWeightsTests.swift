import Foundation
import MorphoDataSets
import MorphoLearning
import MorphoModels
import MorphoTensors
import MorphoTraining
import ReferenceData
import Testing

/// Weights that others have trained, on images that nobody here has chosen.
@Suite struct PublishedWeightsTests {
    static let folder = "classifier/mlperf-tiny-ic-resnet8/"

    private func weights() -> (numbers: String, index: String)? {
        guard let numbers = ReferenceData.path(Self.folder + "resnet8_f32le.bin"),
            let index = ReferenceData.path(Self.folder + "resnet8_index.json")
        else { return nil }
        return (numbers, index)
    }

    @Test func accuracy() throws {
        guard let files = weights(),
            let path = ReferenceData.path("classifier/cifar10-jpeg-subset/test_200per_class.bin.gz")
        else { return }
        let network = try ResNet8<Float>(publishedNumbers: files.numbers, index: files.index)
        #expect(network.parameterCount == 77_706)
        let images = try CIFAR10.images(contentsOf: path)
        // The numbers of a computation in NumPy, with numbers of 64 bits, from the files' own layout.
        #if DEBUG
            let (count, known) = (400, 297)
        #else
            let (count, known) = (images.count, 1528)
        #endif
        let batches = try ImageBatches(
            rows: 32, columns: 32, channels: 3, pixels: images.pixels,
            labels: (images.labels ?? []).map(Int32.init),
            deviation: [Float](repeating: 1 / 255, count: 3))
        var random = RandomSource(seed: 1)
        var hits = 0
        for start in stride(from: 0, to: count, by: 100) {
            let batch = try batches.batch(
                Array(start..<min(count, start + 100)), random: &random)
            hits += try network.hits(batch.images, batch.labels)
        }
        #expect(abs(hits - known) <= 1)

        let first = try batches.batch([0], random: &random).images
        let scores = try network.scores(Variable(constant: first), .inference).value.elements
        let expected: [Float] = [
            -1.2529, -6.9625, -5.4737, -7.5338, -8.4545, -12.91, -9.8433, -9.259, 3.3481, -2.0537,
        ]
        for (score, wanted) in zip(scores, expected) { #expect(abs(score - wanted) < 1e-3) }
    }

    @Test func refusals() throws {
        guard let files = weights() else { return }
        #expect(throws: PublishedWeightsError.index(file: files.numbers)) {
            try ResNet8<Float>(publishedNumbers: files.numbers, index: files.numbers)
        }
        // The list's own bytes are too few numbers.
        let count = try FileManager.default.attributesOfItem(atPath: files.index)[.size] as? Int
        let numbers = (count ?? 0) / 4
        let error = #expect(throws: PublishedWeightsError.self) {
            try ResNet8<Float>(publishedNumbers: files.index, index: files.index)
        }
        guard case .range(files.index, _, let start, let size, numbers) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(start + size > numbers)
        let missing = #expect(throws: PublishedWeightsError.self) {
            try ResNet8<Float>(publishedNumbers: "/none", index: files.index)
        }
        #expect("\(missing.map { "\($0)" } ?? "")".hasPrefix("cannot read /none"))
    }
}
