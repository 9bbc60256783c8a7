import ArgumentParser
import Foundation
import MorphoExternalTools

/// The command line: thin, all work is done by the targets below it.
@main
struct MorphoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "morpho",
        abstract: "Approximate-computing hardware from one description: simulate, emit, verify.",
        discussion: """
            Data goes to standard output, messages and progress to standard error. Exit codes: \
            0 done, 1 a check failed or a value is wrong (a number outside its range, too), 2 a \
            tool or file is missing or unusable, 64 wrong usage, 128 + n ended by signal n.

            Examples:
              morpho simulate smurf lut --function 'sqrt((x*x+y*y)/2)'
              morpho emit accumulator --set width=12 -o rtl
              morpho verify accumulator
              morpho trace accumulator --waves
              morpho data list
              morpho doctor
            """,
        version: "0.1.0",
        subcommands: [
            UnitsCommand.self, SimulateCommand.self, EstimateCommand.self, EmitCommand.self,
            VerifyCommand.self, TraceCommand.self, FuzzCommand.self, TrainCommand.self,
            DataCommand.self, PerplexityCommand.self, GenerateCommand.self, DoctorCommand.self,
        ])

    static func main() {
        holdStandardStreams()
        do {
            try Interruption.install()
            var command = try parseAsRoot()
            try command.run()
        } catch {
            end(with: error)
        }
    }

    /// Help and the like are data, and their loss an error; usage errors keep ArgumentParser's
    /// text and code; ours are one sentence.
    private static func end(with error: any Error) -> Never {
        var code = exitCode(for: error)
        do throws(FileError) {
            if code == .failure, !(error is ExitCode) {
                let failure = Failure(error)
                code = failure.code
                try StandardOutput.writeError("morpho: \(failure.message)\n")
            } else {
                let text = fullMessage(for: error)
                if !text.isEmpty, code.isSuccess { try StandardOutput.write(text + "\n") }
                if !text.isEmpty, !code.isSuccess { try StandardOutput.writeError(text + "\n") }
            }
        } catch {
            code = Failure(error).code
            try? StandardOutput.writeError("morpho: \(error)\n")
        }
        Foundation.exit(code.rawValue)
    }
}
