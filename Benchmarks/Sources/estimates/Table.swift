import Foundation

/// Both engines side by side, a line for each design.
func table(_ rows: [Case.Row]) -> String {
    func short(_ seconds: Double?) -> String {
        guard let seconds else { return "-" }
        return String(format: seconds < 1 ? "%.3f" : "%.1f", seconds)
    }
    var lines = [["design", "cells", "morpho s", "MiB", "yosys s", "times faster"]]
    for row in rows where row.engine == "morpho" {
        let other = rows.first { $0.design == row.design && $0.engine == "yosys" }
        lines.append([
            row.design, "\(row.cells)", short(row.seconds), "\(Int(row.peakMemoryMiB))",
            short(other?.seconds), other.map { "\(Int($0.seconds / row.seconds))" } ?? "-",
        ])
    }
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
        zip(line, widths).enumerated().map { column, entry in
            let room = String(repeating: " ", count: entry.1 - entry.0.count)
            return column == 0 ? entry.0 + room : room + entry.0
        }.joined(separator: "  ") + "\n"
    }.joined()
}
