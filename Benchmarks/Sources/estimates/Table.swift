import Foundation
import MorphoWording

/// Both engines side by side, a line for each design.
func table(_ rows: [Case.Row]) -> Table {
    func short(_ seconds: Double) -> String {
        String(format: seconds < 1 ? "%.3f" : "%.1f", seconds)
    }
    var table = Table(
        header: ["design", "cells", "morpho s", "MiB", "yosys s", "times faster"])
    for row in rows where row.engine == "morpho" {
        let other = rows.first { $0.design == row.design && $0.engine == "yosys" }
        table.rows.append([
            row.design, "\(row.cells)", short(row.seconds), "\(Int(row.peakMemoryMiB))",
            other.map { short($0.seconds) } ?? "-",
            other.map { "\(Int($0.seconds / row.seconds))" } ?? "-",
        ])
    }
    return table
}
