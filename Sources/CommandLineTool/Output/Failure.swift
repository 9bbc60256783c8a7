import ArgumentParser
import MorphoArrayFiles
import MorphoClassification
import MorphoDataCatalogue
import MorphoDataSets
import MorphoExternalTools
import MorphoImages
import MorphoLanguageModels
import MorphoModelFiles
import MorphoTechnology
import MorphoUnits
import MorphoWording

/// How an error is told to the user: its sentence and the exit code.
struct Failure {
    let message: String
    let code: ExitCode

    init(_ error: any Error) {
        message = "\(error)" + Self.suggestion(for: error)
        code = Self.code(of: error)
    }

    private static func suggestion(for error: any Error) -> String {
        let word: String? =
            switch error {
            case UnitError.unknownUnit(let name, let known),
                UnitError.unknownParameter(_, let name, let known),
                DataFetchError.unknownName(let name, let known):
                closestName(to: name, among: known)
            default: nil
            }
        return word.map { "; did you mean '\($0)'?" } ?? ""
    }

    /// 2 for what the machine lacks or refuses, 1 for everything else.
    private static func code(of error: any Error) -> ExitCode {
        switch error {
        case is ToolError, is FileError, is SubprocessError, is PricingError,
            is InterruptionError:
            ExitCode(2)
        case let error as DataFetchError: ExitCode(error.isOfMachine ? 2 : 1)
        case ModelFileError.file, LanguageModelError.file(.file), ArrayFileError.file,
            ArchiveError.file, ArrayFileError.archive(.file), DataSetError.archive(.file),
            ImageError.file:
            ExitCode(2)
        case let error as ClassificationError where error.isOfFile: ExitCode(2)
        default: ExitCode(1)
        }
    }
}
