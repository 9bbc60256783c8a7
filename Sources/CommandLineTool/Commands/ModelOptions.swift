import ArgumentParser
import Foundation
import MorphoExternalTools
import MorphoLanguageModels

/// The model of a command, and what computes it.
struct ModelOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "A GGUF file of a Llama model, or a checkpoint of llama2.c.", valueName: "model"))
    var model: String

    @Option(
        help: ArgumentHelp(
            "The vocabulary of a checkpoint of llama2.c; otherwise tokenizer.bin beside it.",
            valueName: "file"))
    var vocabulary: String?

    @Option(
        parsing: .unconditional,
        help: "Threads, 1 to 256; otherwise one for each processor. Results do not depend on it.")
    var threads: Int?

    var threadCount: Int { threads ?? min(ProcessInfo.processInfo.activeProcessorCount, 256) }

    func opened() throws -> LanguageModel {
        try require("--threads", threadCount, in: 1...256)
        return try LanguageModel(contentsOf: model, vocabulary: vocabulary)
    }
}

/// A model as reports name it.
struct ModelReport: Encodable {
    var file: String
    var sha256: String
    var parameters: Int
    /// Of the weights; all else is computed in float32.
    var precision: String

    init(_ file: String, _ model: LanguageModel) throws(FileError) {
        self.file = file
        sha256 = try FileContents(mapping: file).sha256()
        parameters = model.parameters
        precision = model.precision
    }
}
