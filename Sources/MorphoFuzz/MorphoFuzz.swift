import ArgumentParser
import ExternalTools
import Foundation
import Verification

/// Runs the framework's own verification from a shell: long fuzz runs, seeds, mutants.
@main
struct MorphoFuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "morpho-fuzz",
        abstract: "Compares random circuits in all engines and tools.",
        subcommands: [Run.self, Show.self], defaultSubcommand: Run.self)

    struct Run: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Compares random circuits.")

        @Option(help: "How many circuits.") var count = 200
        @Option(help: "The first circuit's seed.") var seed: UInt64 = 1
        @Option(help: "Circuits compiled together.") var batch = 40
        @Option(help: "Batches at a time.") var workers = 2
        @Option(help: "Tools, separated by commas.") var tools = "gates,icarus,verilator,lint"
        @Option(help: "The most things in a circuit.") var largest = 70
        @Option(help: "A file for the report, which an interrupted run continues from.")
        var report: String?

        func run() throws {
            let tools = try self.tools.split(separator: ",").map { name in
                guard let tool = VerificationTool(rawValue: String(name)) else {
                    throw ValidationError("'\(name)' is no tool")
                }
                return tool
            }
            let options = Fuzz.Options(
                count: count, seed: seed, tools: tools, batchSize: batch, workers: workers,
                largest: largest)
            let path = report
            let earlier = try path.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
                .map { try ReportCoding.read(FuzzReport.self, from: InputFile.read($0)) }
            let result = try Fuzz.run(options, resuming: earlier) { progress, report in
                let rate = String(format: "%.1f", progress.rate)
                let left = String(format: "%.0f", progress.secondsLeft)
                let line =
                    "\(progress.done)/\(progress.count) circuits, \(progress.failures) failed, "
                    + "\(rate) a second, \(left) s left\n"
                FileHandle.standardError.write(Data(line.utf8))
                if let path, let text = try? ReportCoding.json(report) {
                    try? OutputFile(path, text: text).write()
                }
            }
            print(result.text, terminator: "")
            if !result.passed { throw ExitCode(1) }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints a random circuit as a seed file.")

        @Argument(help: "The circuit's seed.") var seed: UInt64

        func run() throws { print(FuzzCase(seed: seed).seed().text, terminator: "") }
    }
}
