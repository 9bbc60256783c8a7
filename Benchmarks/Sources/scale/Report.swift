import Foundation

/// The results of all cases, each from a process of its own.
struct Report {
    struct Entry: Codable {
        var `case`: String
        var size: Int
        var elaborate_s: Double
        /// Flattening, making the engine and one step.
        var simulate_s: Double
        var print_s: Double
        /// The phases above together.
        var total_s: Double
        var peak_mib: Double
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
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure.run(entry.rawValue) }
        print(output)
        var values: [String: Double] = [:]
        for line in output.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 3 { values[String(words[0])] = Double(words[1]) }
        }
        func value(_ name: String) -> Double { rounded(values[name] ?? 0) }
        return Entry(
            case: entry.rawValue, size: size, elaborate_s: value("elaborate"),
            simulate_s: rounded(value("engine") + value("step")), print_s: value("print"),
            total_s: value("total"), peak_mib: value("peak").rounded())
    }

    /// To a hundredth: what is beyond it is noise.
    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
