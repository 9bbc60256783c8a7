import Foundation
import MorphoClassification
import MorphoExternalTools
import MorphoTraining
import ReferenceData
import Testing

@Suite struct TrainingTests {
    private func outcome(
        _ training: ClassifierTraining, stopAfter: Int = .max,
        _ report: (ClassifierTraining.Event) -> Void = { _ in }
    ) throws -> ClassifierTraining.End {
        var step = 0
        return try training.run(
            isStopped: { step >= stopAfter },
            report: {
                if case .step(let progress) = $0 { step = progress.step }
                report($0)
            })
    }

    private func data(_ count: Int = 60) throws -> ClassificationData {
        try ClassificationData(training: Samples.images(count), test: Samples.images(20))
    }

    private var quick: ClassifierPlan {
        var plan = ClassifierPlan()
        (plan.epochs, plan.batch) = (4, 20)
        return plan
    }

    @Test func learnsDigits() throws {
        guard let path = ReferenceData.path("classifier/digits/digits.csv.gz") else { return }
        var plan = ClassifierPlan()
        (plan.epochs, plan.batch, plan.shift) = (3, 32, 0)
        let data = try ClassificationData(contentsOf: path)
        guard case .done(let report) = try outcome(ClassifierTraining(.mlp, data, plan)) else {
            Issue.record("the training was stopped")
            return
        }
        #expect(report.testImages + report.trainingImages == 1797)
        #expect(report.accuracy > 0.9)
        #expect(report.accuracy == Double(report.hits) / Double(report.testImages))
        print("mlp on digits, 3 epochs: \(report.accuracy)")
    }

    @Test(arguments: [ClassifierKind.mlp, .cnn])
    func goesOn(_ kind: ClassifierKind) throws {
        try Samples.withFolder([:]) { folder in
            let data = try data()
            let (whole, parts) = (folder + "/whole", folder + "/parts")
            _ = try outcome(ClassifierTraining(kind, data, quick, checkpoint: whole))
            var resumed: [Int] = []
            for stop in [2, 3, 9, .max] {
                let training = try ClassifierTraining(kind, data, quick, checkpoint: parts)
                let end = try outcome(training, stopAfter: stop) {
                    if case .resumed(let step, 12) = $0 { resumed.append(step) }
                }
                switch end {
                case .stopped(let step, let steps): #expect(step == stop && steps == 12)
                case .done(let report): #expect(report.resumedSteps == 9 && stop == .max)
                }
            }
            #expect(resumed == [2, 3, 9])
            #expect(try InputFile.bytes(whole) == InputFile.bytes(parts))
            // Another model, and other images.
            let other: ClassifierKind = kind == .mlp ? .cnn : .mlp
            #expect(
                throws: ClassificationError.training(
                    .otherTraining(
                        file: whole, setting: "model", saved: kind.rawValue,
                        wanted: other.rawValue))
            ) { try outcome(ClassifierTraining(other, data, quick, checkpoint: whole)) }
            let error = #expect(throws: ClassificationError.self) {
                try outcome(
                    ClassifierTraining(kind, self.data(61), quick, checkpoint: whole))
            }
            #expect(error?.description.contains("a training with data ") == true)
        }
    }

    @Test func refusals() throws {
        let data = try data()
        #expect(
            throws: ClassificationError.imageShape(
                model: .lenet, file: "the images to train with", [8, 8, 1])
        ) { try ClassifierTraining(.lenet, data) }
        #expect(
            ClassificationError.imageShape(model: .lenet, file: "a.csv", [8, 8, 1]).description
                == "lenet takes grey images of 28 × 28 pixels, but those of a.csv have 8 × 8 pixels "
                + "(grey); choose mlp or cnn, or other images")
        let error = #expect(throws: ClassificationError.self) {
            try ClassifierTraining(.mlp, data, checkpoint: "/proc/none/x.safetensors")
        }
        #expect(error?.isOfFile == true)
    }
}
