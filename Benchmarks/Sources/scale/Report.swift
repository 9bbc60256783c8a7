import Foundation

/// The results of all cases, each from a process of its own.
struct Report {
    struct Entry: Codable {
        var `case`: String
        var size: Int
        var elaborate: Double
        /// Flattening, making the engine and one step.
        var simulate: Double
        var print: Double
        /// The whole process, from its start to its end.
        var total: Double
        var peak: Double

        enum CodingKeys: String, CodingKey {
            case `case`, size
            case elaborate = "elaborate_s"
            case simulate = "simulate_s"
            case print = "print_s"
            case total = "total_s"
            case peak = "peak_mib"
        }
    }

    enum Failure: Error, CustomStringConvertible {
        case run(String)

        var description: String {
            switch self {
            case .run(let name): "the case '\(name)' failed"
            }
        }
    }

    static func write(to path: String, running program: String) throws {
        var entries: [Entry] = []
        for entry in Case.allCases {
            print("\(entry.rawValue) \(entry.standardSize)")
            entries.append(try run(entry, size: entry.standardSize, program))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        var data = try encoder.encode(entries)
        data.append(UInt8(ascii: "\n"))
        try data.write(to: URL(fileURLWithPath: path))
    }

    private static func run(_ entry: Case, size: Int, _ program: String) throws -> Entry {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [entry.rawValue, "\(size)"]
        process.standardOutput = pipe
        let start = ContinuousClock.now
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let output = String(decoding: data, as: UTF8.self)
        guard process.terminationStatus == 0 else { throw Failure.run(entry.rawValue) }
        print(output)
        var values: [String: Double] = [:]
        for line in output.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 3 { values[String(words[0])] = Double(words[1]) }
        }
        func value(_ name: String) -> Double { rounded(values[name] ?? 0) }
        return Entry(
            case: entry.rawValue, size: size, elaborate: value("elaborate"),
            simulate: rounded(value("engine") + value("step")), print: value("print"),
            total: rounded(seconds), peak: value("peak").rounded())
    }

    /// To a hundredth: what is beyond it is noise.
    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
