import ArgumentParser
import Foundation
import MorphoExternalTools
import MorphoVerification
import Synchronization

struct FuzzCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fuzz",
        abstract: "Compare random circuits in all engines and tools.",
        discussion: """
            Every circuit runs in the reference engine, as gates, in lanes, in compiled lanes, in \
            compiled words, in Icarus and in Verilator, and is linted. A failing circuit is named \
            by its seed; 'morpho fuzz --shrink SEED' makes it small.

            Examples:
              morpho fuzz --count 200
              morpho fuzz --count 5000 --seed 1 --report fuzz.json
              morpho fuzz --replay Tests/Seeds/shift.morphoseed
              morpho fuzz --shrink 4711 --tool verilator
              morpho fuzz --emit circuit --seed 4711
              morpho fuzz --mutate
            """)

    @Option(parsing: .unconditional, help: "How many circuits, 1 to 10000000.")
    var count: Int = 200

    @Option(parsing: .unconditional, help: "The first circuit's seed.")
    var seed: UInt64 = 1

    @Option(parsing: .unconditional, help: "Circuits compiled together, 1 to 1000.")
    var batch: Int = 40

    @Option(help: "A file for the report; an interrupted run continues from it.")
    var report: String?

    @Option(help: "Compare this seed file again instead; may be repeated.")
    var replay: [String] = []

    @Option(help: "Make the failing circuit of this seed or file small and print it.")
    var shrink: String?

    @Option(help: "With --shrink, the tool that differs: \(Self.toolNames).")
    var tool: String = "icarus"

    @Option(help: "Write the circuit of --seed and its Verilog to this folder instead.")
    var emit: String?

    @Flag(help: "Make deliberate faults instead, and list those that nothing notices.")
    var mutate = false

    @OptionGroup var format: FormatOptions

    func validate() throws {
        if VerificationTool(rawValue: tool) == nil {
            throw ValidationError("--tool must be \(Self.toolNames).")
        }
    }

    private static let toolNames: String = {
        let names = tools.map(\.rawValue)
        return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    }()

    private static let tools: [VerificationTool] = [
        .gates, .lanes, .native, .words, .icarus, .verilator, .lint,
    ]

    func run() throws {
        try require("--count", count, in: 1...10_000_000)
        try require("--batch", batch, in: 1...1000)
        if let shrink { return try runShrinking(shrink) }
        if !replay.isEmpty { return try runReplay() }
        if let emit {
            let entry = FuzzCase(seed: seed)
            let emission = Emission(entry.design, cycles: entry.steps, seed: seed)
            let paths = try emission.write(to: emit)
            return try StandardOutput.write(paths.map { $0 + "\n" }.joined())
        }
        if mutate { return try runMutation() }
        let earlier = try report.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
            .map { try ReportCoding.read(FuzzReport.self, from: InputFile.read($0)) }
        let options = Fuzz.Options(
            count: count, seed: seed, tools: Self.tools, batchSize: batch)
        if !SlangLint.isInstalled {
            try StandardOutput.writeError("lint runs without slang: \(SlangLint.missing)\n")
        }
        let path = report
        let shown = Mutex<Set<UInt64>>([])
        let result = try Fuzz.run(options, resuming: earlier) { state, report in
            // A failure is worth looking at while the others are still compared.
            for failure in report.failures
            where shown.withLock({ $0.insert(failure.seed).inserted }) {
                try? StandardOutput.writeError(failure.text)
            }
            let rate = String(format: "%.1f", state.rate)
            let left = String(format: "%.0f", state.secondsLeft)
            try? StandardOutput.writeError(
                "\(state.done)/\(state.count) circuits, \(state.failures) failed, \(rate) a "
                    + "second, \(left) s left\n")
            if let path, let text = try? ReportCoding.json(report) {
                try? OutputFile(path, text: text).write()
            }
        }
        switch format.format {
        case .json: try writeJSON(result)
        case .text: try StandardOutput.write(result.text)
        }
        if !result.passed { throw ExitCode(1) }
    }

    private func runMutation() throws {
        let report = try Mutation.run(.init(seed: seed)) { done, all in
            if done % 10 == 0 { try? StandardOutput.writeError("\(done)/\(all) mutants\n") }
        }
        switch format.format {
        case .json: try writeJSON(report)
        case .text: try StandardOutput.write(report.text)
        }
        if report.score < 0.95 { throw ExitCode(1) }
    }

    private func runReplay() throws {
        let entries = try replay.map(Self.circuit)
        let outcomes = try CaseComparison.with(tools: Set(Self.tools)) { try $0.compare(entries) }
        var text = ""
        for (path, outcome) in zip(replay, outcomes) {
            text += (outcome.differences.isEmpty ? "PASS " : "FAIL ") + path + "\n"
            for difference in outcome.differences { text += "    \(difference)\n" }
        }
        try StandardOutput.write(text)
        if outcomes.contains(where: { !$0.differences.isEmpty }) { throw ExitCode(1) }
    }

    private func runShrinking(_ name: String) throws {
        let tool = VerificationTool(rawValue: tool) ?? .icarus
        let entry = try Self.circuit(name)
        let result = try CaseComparison.with(tools: [tool]) {
            try Shrinker($0, tool: tool).shrink(entry)
        }
        guard var result else {
            try StandardOutput.writeError("the circuit \(name) does not fail in \(tool.rawValue)\n")
            throw ExitCode(1)
        }
        result.seed.notes = ["\(result.difference)"]
        try StandardOutput.write(result.seed.text)
    }

    /// A random circuit by its number, or one from a seed file.
    private static func circuit(_ name: String) throws -> FuzzCase {
        if let seed = UInt64(name) { return FuzzCase(seed: seed) }
        return try FuzzCase(Seed(text: InputFile.read(name)))
    }
}
