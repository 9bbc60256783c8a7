import ArgumentParser
import ExternalTools
import Foundation
import Verification
import Verilog

/// Runs the framework's own verification from a shell: long fuzz runs, seeds, mutants.
@main
struct MorphoFuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "morpho-fuzz",
        abstract: "Compares random circuits in all engines and tools.",
        subcommands: [Run.self, Show.self, Shrink.self, Replay.self, Mutate.self, Verify.self],
        defaultSubcommand: Run.self)

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
            abstract: "Prints a random circuit as a seed file or as Verilog.")

        @Argument(help: "The circuit's seed, or the path of a seed file.") var seed: String
        @Flag(help: "Print the Verilog.") var verilog = false

        func run() throws {
            let entry = try fuzzCase(seed)
            if !verilog { return print(entry.seed().text, terminator: "") }
            for file in try VerilogEmitter(entry.design).files() { print(file.text) }
        }
    }

    struct Shrink: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a failing circuit small and prints it as a seed file.")

        @Argument(help: "The circuit's seed, or the path of a seed file.") var seed: String
        @Option(help: "The tool that differs.") var tool = "icarus"

        func run() throws {
            guard let tool = VerificationTool(rawValue: tool) else {
                throw ValidationError("'\(tool)' is no tool")
            }
            let entry = try fuzzCase(seed)
            let result = try CaseComparison.with(tools: [tool]) {
                try Shrinker($0, tool: tool).shrink(entry)
            }
            guard var result else { throw ValidationError("the circuit does not fail") }
            result.seed.notes = ["\(result.difference)"]
            print(result.seed.text, terminator: "")
        }
    }

    struct Replay: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Compares seed files again.")

        @Argument(help: "Paths of seed files.") var seeds: [String]

        func run() throws {
            let tools: Set<VerificationTool> = [.gates, .icarus, .verilator, .lint]
            let entries = try seeds.map(fuzzCase)
            let outcomes = try CaseComparison.with(tools: tools) { try $0.compare(entries) }
            for (path, outcome) in zip(seeds, outcomes) {
                print(outcome.differences.isEmpty ? "PASS \(path)" : "FAIL \(path)")
                for difference in outcome.differences { print("    \(difference)") }
            }
            if outcomes.contains(where: { !$0.differences.isEmpty }) { throw ExitCode(1) }
        }
    }
}

/// A random circuit by its number, or one from a file.
func fuzzCase(_ name: String) throws -> FuzzCase {
    if let seed = UInt64(name) { return FuzzCase(seed: seed) }
    return try FuzzCase(Seed(text: InputFile.read(name)))
}

extension MorphoFuzz {
    struct Mutate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes deliberate faults and counts which are noticed.")

        @Option(help: "Random circuits for each fault.") var circuits = 120

        func run() throws {
            let report = try Mutation.run(.init(circuits: circuits)) { done, count in
                FileHandle.standardError.write(Data("\(done)/\(count) mutants\n".utf8))
            }
            print(report.text, terminator: "")
            if report.score < 0.95 { throw ExitCode(1) }
        }
    }

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Runs every tool on one circuit.")

        @Argument(help: "The circuit's seed, or the path of a seed file.") var seed: String

        func run() throws {
            let report = try Verifier(fuzzCase(seed).design).run()
            print(report.text, terminator: "")
            if !report.passed { throw ExitCode(1) }
        }
    }
}
