import Foundation

/// One way to do one thing.
struct Row: Codable {
    var work: String
    var tables: String
    var instructionSet: String
    var threads: Int
    /// The median and the least of the rounds: what one thread has used, or what several take.
    var seconds: Double
    var bestSeconds: Double
    var barSeconds: Double?
    var nsPerLookup: Double
    /// With one thread: what the gather instruction takes for an entry in the same rounds, and what
    /// it would need for all look-ups, as a share of the time that was needed.
    var gatherNs: Double?
    var shareOfGatherRate: Double?
    /// With more threads: what one has used by what all take; of the medians and of the least.
    var speedUp: Double?
    var bestSpeedUp: Double?
    /// Whether the result has the bytes of the exact model.
    var isEqual: Bool

    enum CodingKeys: String, CodingKey {
        case work, tables, threads, seconds
        case instructionSet = "instruction_set"
        case bestSeconds = "best_seconds"
        case barSeconds = "bar_seconds"
        case nsPerLookup = "ns_per_lookup"
        case gatherNs = "gather_ns"
        case shareOfGatherRate = "share_of_gather_rate"
        case speedUp = "speed_up"
        case bestSpeedUp = "best_speed_up"
        case isEqual = "equal"
    }
}

extension Row {
    static func table(_ rows: [Row]) -> String {
        func text(_ number: Double?, _ format: String) -> String {
            number.map { String(format: format, $0) } ?? "-"
        }
        let head = [
            "work", "set", "threads", "ms", "best", "bar", "ns/look-up", "gather ns", "share",
            "speed-up", "best", "equal",
        ]
        let cells = rows.map { row in
            [
                row.work, row.instructionSet, "\(row.threads)", text(1e3 * row.seconds, "%.2f"),
                text(1e3 * row.bestSeconds, "%.2f"), text(row.barSeconds.map { 1e3 * $0 }, "%.1f"),
                text(row.nsPerLookup, "%.3f"), text(row.gatherNs, "%.3f"),
                text(row.shareOfGatherRate, "%.2f"), text(row.speedUp, "%.2f"),
                text(row.bestSpeedUp, "%.2f"), row.isEqual ? "yes" : "NO",
            ]
        }
        let widths = head.indices.map { column in
            ([head] + cells).map { $0[column].count }.max() ?? 0
        }
        return ([head] + cells).map { line in
            line.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column < 2 ? cell + space : space + cell
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
