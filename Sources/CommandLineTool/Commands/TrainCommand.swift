import ArgumentParser
import Foundation
import MorphoClassification
import MorphoExternalTools
import MorphoWording

struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train a network to tell what is on images, and test it.",
        discussion: """
            Networks: mlp takes \(ClassifierKind.mlp.takes); cnn \(ClassifierKind.cnn.takes); \
            lenet \(ClassifierKind.lenet.takes); resnet8 \(ClassifierKind.resnet8.takes).

            Data are files of MNIST (…images-idx3-ubyte, with the labels beside it), of CIFAR-10 \
            (.bin) and tables with a column of labels from 0 to 9 (.csv), each as it is or as .gz. \
            In a folder, files with the word test or t10k in their names are for the test. Without \
            any, every fifth image of each class is held out.

            With --checkpoint the training goes on where it was interrupted, with the same result \
            as if it had not been. Ctrl-C finishes the step and saves; a second one ends at once.

            Examples:
              morpho train lenet --data mnist --checkpoint lenet.safetensors
              morpho train mlp --data digits.csv.gz --epochs 60
              morpho train cnn --data cifar10 --optimiser sgd --rate 0.05 --schedule step
              morpho train resnet8 --data cifar10 --checkpoint r8.safetensors --format json
              morpho train lenet --data mnist_5k.csv.gz --test t10k --seed 2
            """)

    @Argument(help: "The network: mlp, cnn, lenet or resnet8.")
    var model: ClassifierKind

    @Option(help: ArgumentHelp("A file or folder with images and labels.", valueName: "path"))
    var data: String

    @Option(
        help: ArgumentHelp(
            "A file or folder with the images to test with.", valueName: "path"))
    var test: String?

    @Option(
        parsing: .unconditional,
        help: "The column with the labels of tables, from 0; by default the last one.")
    var labelColumn: Int?

    @Option(
        parsing: .unconditional,
        help: "How often each image is seen, 1 to 100000; by default 15 to 80.")
    var epochs: Int?

    @Option(parsing: .unconditional, help: "Images of a step, 1 to 65536.")
    var batch: Int = ClassifierPlan().batch

    @Option(
        parsing: .unconditional,
        help: "The largest learning rate; by default 0.004, with sgd 0.02.")
    var rate: Double?

    @Option(help: "How weights follow gradients: sgd, adam or adamw.")
    var optimiser: ClassifierPlan.Optimiser = ClassifierPlan().optimiser

    @Option(help: "How the rate goes: constant, step (a tenth after each third) or cosine.")
    var schedule: ClassifierPlan.Course = ClassifierPlan().course

    @Option(parsing: .unconditional, help: "Decides first weights and the order of images.")
    var seed: UInt64 = ClassifierPlan().seed

    @Option(
        parsing: .unconditional,
        help: "Pixels by which images are moved at random, 0 to 64; by default a 14th.")
    var shift: Int?

    @Flag(
        inversion: .prefixedNo,
        help: "Mirror every other image; by default those in colour.")
    var mirror: Bool?

    @Option(
        help: ArgumentHelp(
            "Where to keep the state, and at last the weights.", valueName: "file.safetensors"))
    var checkpoint: String?

    @Option(
        parsing: .unconditional,
        help: "Seconds between checkpoints; 0 writes one after each step.")
    var checkpointEvery: Double = ClassifierPlan().checkpointInterval

    @Option(
        parsing: .unconditional,
        help: "Threads, 1 to 256; by default MORPHO_THREADS or one for each processor.")
    var threads: Int?

    @OptionGroup var format: FormatOptions

    func run() throws {
        let plan = try plan()
        if let threads {
            try require("--threads", threads, in: 1...256)
            // Read when the first work is shared, which is later.
            setenv("MORPHO_THREADS", "\(threads)", 1)
        }
        if checkpoint?.isEmpty == true {
            throw InputError.emptyFile(option: "--checkpoint", example: "weights.safetensors")
        }
        let images = try ClassificationData(
            contentsOf: data, test: test, labelColumn: labelColumn)
        let training = try ClassifierTraining(model, images, plan, checkpoint: checkpoint)
        let progress = TrainingProgress(checkpoint: checkpoint)
        defer { progress.finish() }
        let request = try Interruption.finishFirst()
        defer { request.end() }
        let end = try training.run(
            isStopped: { request.signal != nil }, report: { progress.report($0) })
        progress.finish()
        switch (end, format.format) {
        case (.done(let report), .json): try writeJSON(report)
        case (.done(let report), .text): try StandardOutput.write(report.text)
        case (.stopped(let step, let steps), _):
            let state =
                checkpoint.map { "saved in \($0); give the same command again to go on" }
                ?? "not saved, since there is no --checkpoint"
            try StandardOutput.writeError(
                "morpho: interrupted after step \(step) of \(steps), \(state)\n")
            throw ExitCode(128 + (request.signal ?? SIGINT))
        }
    }

    private func plan() throws -> ClassifierPlan {
        var plan = ClassifierPlan()
        if let epochs { try require("--epochs", epochs, in: 1...100_000) }
        try require("--batch", batch, in: 1...65_536)
        if let shift { try require("--shift", shift, in: 0...64) }
        if let rate, !(rate > 0 && rate <= 1000) {
            throw InputError.numberOutOfRange(
                option: "--rate", value: rate, allowed: "more than 0 and at most 1000")
        }
        guard checkpointEvery >= 0 else {
            throw InputError.numberOutOfRange(
                option: "--checkpoint-every", value: checkpointEvery, allowed: "0 seconds or more")
        }
        (plan.epochs, plan.batch, plan.rate) = (epochs, batch, rate)
        (plan.optimiser, plan.course, plan.seed) = (optimiser, schedule, seed)
        (plan.shift, plan.isMirrored) = (shift, mirror)
        plan.checkpointInterval = checkpointEvery
        return plan
    }
}

extension ClassifierKind: ExpressibleByArgument {}
extension ClassifierPlan.Optimiser: ExpressibleByArgument {}
extension ClassifierPlan.Course: ExpressibleByArgument {}
