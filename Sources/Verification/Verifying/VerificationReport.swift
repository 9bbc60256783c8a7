import Foundation
import MorphoWording

/// What a verification found, tool by tool.
public struct VerificationReport: Codable, Hashable, Sendable {
    public enum Status: String, Codable, Hashable, Sendable { case passed, failed, skipped }

    public struct Step: Codable, Hashable, Sendable {
        /// `icarus`, `lint verilator`, `proof`, ...
        public var name: String
        public var status: Status
        /// How many values were compared.
        public var checks: Int?
        /// Which method closed a proof.
        public var method: String?
        /// Why it failed or was skipped.
        public var message: String?
        public var seconds: Double
    }

    public static let schemaVersion = 1
    public var schema = VerificationReport.schemaVersion
    public var design: String
    public var cycles: Int
    public var seed: UInt64
    public var steps: [Step] = []
    /// Outputs with one value in all steps of the recorded run after the reset, but for those that
    /// the design drives with a constant: the simulations say little of them.
    public var unchangedOutputs: [String] = []
    /// Where files and waveform stand; nil when they were removed after a success.
    public var directory: String?

    /// Nothing failed. Skipped steps do not count: see `isComplete`.
    public var passed: Bool { !steps.contains { $0.status == .failed } }
    /// The step that needs a Python module, which not every machine has.
    static let optionalStep = "lint slang"
    /// Nothing failed and nothing was skipped, but perhaps slang.
    public var isComplete: Bool {
        steps.allSatisfy { $0.status == .passed || $0.name == Self.optionalStep }
    }

    /// For people: one line a step, then the verdict.
    public var text: String {
        var lines = steps.map { step -> String in
            let time = String(format: "%.1f s", step.seconds)
            var line = "\(step.status.rawValue.uppercased()) \(step.name) (\(time))"
            if let checks = step.checks { line += ", \(counted(checks, "check"))" }
            if let method = step.method { line += ", by \(method)" }
            if let message = step.message { line += ": \(message)" }
            return line
        }
        let skipped = steps.count { $0.status == .skipped }
        if skipped > 0 {
            let were = "\(counted(skipped, "step")) \(skipped == 1 ? "was" : "were") skipped"
            lines.append("NOT EVERYTHING WAS CHECKED: \(were)")
        }
        if !unchangedOutputs.isEmpty {
            let count = unchangedOutputs.count
            let names = unchangedOutputs.prefix(8).map { "'\($0)'" }
            let more = count > names.count ? " and \(count - names.count) more" : ""
            lines.append(
                "WARNING: \(count == 1 ? "output" : "outputs") "
                    + "\(names.joined(separator: ", "))\(more) never changed in "
                    + "\(counted(cycles, "cycle")), so the simulations say little of "
                    + "\(count == 1 ? "it" : "them"); run more --cycles, or drive a constant if "
                    + "that is meant")
        }
        if let directory { lines.append("files and waveform: \(directory)") }
        lines.append(
            "\(passed ? "PASS" : "FAIL") \(design), \(counted(cycles, "cycle")), seed \(seed)")
        return lines.joined(separator: "\n") + "\n"
    }
}
