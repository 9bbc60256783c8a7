import Foundation
import MorphoWording

/// A circuit on which not all agreed.
public struct FuzzFailure: Codable, Hashable, Sendable {
    /// Of the circuit.
    public var seed: UInt64
    public var differences: [Difference]

    /// A line for each difference.
    public var text: String {
        differences.map { "FAIL circuit \(seed) \($0)\n" }.joined()
    }
}

struct FinishedBatch {
    var number: Int
    var count: Int
    var failures: [FuzzFailure] = []
    /// By tool on how many circuits it had nothing to say.
    var skipped: [String: Int] = [:]
}

/// What a fuzz run has found so far: printed, saved, and read to continue.
public struct FuzzReport: Codable, Hashable, Sendable {
    public var options: Fuzz.Options
    public var finishedBatches: Set<Int> = []
    /// How many circuits have been compared.
    public var done = 0
    /// In the order of their seeds.
    public var failures: [FuzzFailure] = []
    /// By tool how many circuits it could not take.
    public var skipped: [String: Int] = [:]
    public var seconds = 0.0

    public init(options: Fuzz.Options) { self.options = options }

    public var passed: Bool { failures.isEmpty && done == options.count }

    mutating func add(_ batch: FinishedBatch) {
        guard finishedBatches.insert(batch.number).inserted else { return }
        done += batch.count
        failures = (failures + batch.failures).sorted { $0.seed < $1.seed }
        skipped.merge(batch.skipped, uniquingKeysWith: +)
    }

    /// For people: one line a failure, then the sum.
    public var text: String {
        var lines: [String] = []
        for (tool, count) in skipped.sorted(by: { $0.key < $1.key }) {
            let reason =
                tool == VerificationTool.lint.rawValue
                ? "made to have constant conditions" : "that it cannot express"
            lines.append("SKIPPED \(tool) on \(counted(count, "circuit")) \(reason)")
        }
        let tools = options.tools.map(\.rawValue).joined(separator: ", ")
        let time = String(format: "%.1f", seconds)
        lines.append(
            "\(passed ? "PASS" : "FAIL") \(done) of \(options.count) circuits (\(tools)), "
                + "\(failures.count) failed, \(time) s")
        return failures.map(\.text).joined() + lines.joined(separator: "\n") + "\n"
    }
}

/// JSON of reports: keys in order, so that equal reports are equal texts.
public enum ReportCoding {
    public static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    public static func read<Value: Decodable>(
        _ type: Value.Type, from text: String
    ) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
