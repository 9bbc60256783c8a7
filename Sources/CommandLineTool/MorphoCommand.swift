import ArgumentParser
import ExternalTools
import Foundation

/// The command line: thin, all work is done by the targets below it.
@main
struct MorphoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "morpho",
        abstract: "Approximate-computing hardware from one description: simulate, emit, verify.",
        discussion: """
            Data goes to standard output, messages and progress to standard error. Exit codes: \
            0 done, 1 a check failed, 2 a tool or file is missing or unusable, 64 wrong usage.

            Examples:
              morpho simulate smurf lut --function 'sqrt((x*x+y*y)/2)'
              morpho emit accumulator --set width=12 -o rtl
              morpho verify accumulator
              morpho doctor
            """,
        version: "0.1.0",
        subcommands: [
            UnitsCommand.self, SimulateCommand.self, EmitCommand.self, VerifyCommand.self,
            FuzzCommand.self, DoctorCommand.self,
        ])

    static func main() {
        do {
            try Interruption.install()
            var command = try parseAsRoot()
            try command.run()
        } catch let code as ExitCode {
            exit(withError: code)
        } catch {
            // Usage errors keep ArgumentParser's text and code; ours are one sentence.
            if exitCode(for: error) != .failure { exit(withError: error) }
            try? StandardOutput.writeError("morpho: \(error)\n")
            exit(withError: exitCode(of: error))
        }
    }

    /// 2 for what the machine lacks or refuses, 1 for everything else.
    private static func exitCode(of error: any Error) -> ExitCode {
        switch error {
        case is ToolError, is FileError, is SubprocessError: ExitCode(2)
        default: ExitCode(1)
        }
    }
}
