import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoSimulation

/// Says how good the comparison is: makes one fault after another and sees whether it is noticed.
public enum Mutation {
    public struct Options: Codable, Hashable, Sendable {
        /// Random circuits that a mutant has to survive.
        public var circuits: Int
        public var seed: UInt64

        public init(circuits: Int = 120, seed: UInt64 = 1) {
            self.circuits = max(1, circuits)
            self.seed = seed
        }
    }

    public struct Report: Codable, Hashable, Sendable {
        public var options: Options
        public var killed: [String] = []
        public var survivors: [String] = []
        public var seconds = 0.0

        /// The part of the mutants that was noticed, 0...1.
        public var score: Double {
            let count = killed.count + survivors.count
            return count == 0 ? 0 : Double(killed.count) / Double(count)
        }

        public var text: String {
            let percent = String(format: "%.1f", 100 * score)
            let time = String(format: "%.1f", seconds)
            return survivors.map { "SURVIVED \($0)\n" }.joined()
                + "\(killed.count) of \(killed.count + survivors.count) mutants noticed "
                + "(\(percent) %), \(time) s\n"
        }
    }

    /// Mutants of what is evaluated or lowered to gates are compared in this process; those of the
    /// text in Icarus, all circuits in one simulation, and what Icarus does not notice (a guard
    /// that only Verilator needs) in Verilator.
    /// - Throws: when a tool is not installed or cannot be run.
    public static func run(
        _ options: Options = Options(), mutants: [Mutant] = Mutant.all,
        progress: (_ done: Int, _ count: Int) -> Void = { _, _ in }
    ) throws -> Report {
        var report = Report(options: options)
        let start = ContinuousClock.now
        let cases = (0..<options.circuits).map {
            FuzzCase(seed: options.seed &+ UInt64($0), size: 4...50)
        }
        try CaseComparison.with(tools: [.gates, .icarus, .verilator]) { comparison in
            for (done, mutant) in mutants.enumerated() {
                let tools: [VerificationTool] = mutant.isText ? [.icarus, .verilator] : [.gates]
                let isKilled = try tools.contains { tool in
                    try isNoticed(mutant, cases, comparison.only(tool).with(model: mutant.model))
                }
                if isKilled {
                    report.killed.append(mutant.name)
                } else {
                    report.survivors.append(mutant.name)
                }
                progress(done + 1, mutants.count)
            }
        }
        report.seconds = (ContinuousClock.now - start) / .seconds(1)
        return report
    }

    /// A few circuits first: most faults show at once.
    private static func isNoticed(
        _ mutant: Mutant, _ cases: [FuzzCase], _ comparison: CaseComparison
    ) throws -> Bool {
        var start = 0
        var length = 15
        while start < cases.count {
            let end = min(cases.count, start + length)
            do {
                for outcome in try comparison.compare(Array(cases[start..<end]))
                where !outcome.differences.isEmpty { return true }
            } catch SubprocessError.timedOut {
                // A fault that makes a tool run for ever does not go unnoticed.
                return true
            }
            start = end
            length *= 4
        }
        return false
    }
}

extension Mutant {
    /// The emitted text differs, so a simulator of it has to look.
    var isText: Bool { name.hasPrefix("text:") || name.contains(".verilog:") }
}
