import Foundation
import MorphoComparison
import MorphoTechnology
import MorphoWording

/// A comparison for people, and as comma-separated values.
struct ComparisonText {
    let rows: [ComparisonRow]
    /// How values of the function become results.
    let map: RangeMap

    /// Three tables: exactness and time, cost, and all as ratios to the first row.
    var text: String {
        var exactness = Table(header: [
            "unit", "mean error", "p99 error", "max error", "latency", "cycles/result",
        ])
        var cost = Table(header: ["unit"] + Price.header + ["energy/result pJ"])
        var ratios = Table(header: [
            "ratio", "mean error", "area", "power", "cycles/result", "energy/result",
        ])
        for row in rows {
            exactness.rows.append([
                row.unit, Figure.fixed(row.error.meanAbsolute, 5),
                Figure.fixed(row.error.p99Absolute, 5), Figure.fixed(row.error.maxAbsolute, 5),
                "\(row.latencyCycles)", "\(row.cyclesPerResult)",
            ])
            cost.rows.append(
                [row.unit] + row.price.cells
                    + [row.price.isValid ? Figure.short(row.energyPerResultJ * 1e12) : "invalid"])
            ratios.rows.append([row.unit] + self.ratios(row))
        }
        var text = exactness.text + "\n" + cost.text + "\n" + ratios.text
        let faults = rows.flatMap { row in
            row.price.faults.map { "\(row.unit) has no valid price: \($0)\n" }
        }
        if !faults.isEmpty { text += "\n" + faults.joined() }
        let remarks = rows.flatMap { row in
            [configuration(row)].filter { !$0.isEmpty }
                + row.warnings
                .map { "\(row.unit): \($0)\n" }
        }
        if !remarks.isEmpty { text += "\n" + remarks.joined() }
        if let price = rows.first?.price { text += "\n" + price.basis + activity }
        return text
    }

    /// How a unit was made: what is needed to make it again, and what its fit is worth. Parameters
    /// of value 0 are not in use; the seed is told with those that follow it.
    private func configuration(_ row: ComparisonRow) -> String {
        let parameters = row.parameters.filter { $0.key != "seed" && $0.value != 0 }
            .sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")
        var seeds = ""
        if let first = row.error.seeds.first, let last = row.error.seeds.last {
            seeds = first == last ? "seed \(first)" : "seeds \(first) to \(last)"
        }
        let notes = row.notes.sorted { $0.key < $1.key }
            .map { "\($0): \(Figure.exponential($1))" }
        let parts = ([parameters, seeds] + notes).filter { !$0.isEmpty }
        return parts.isEmpty ? "" : "\(row.unit): \(parts.joined(separator: "; "))\n"
    }

    /// What power was measured from: units that are alike in it together.
    private var activity: String {
        var sources: [String] = []
        for row in rows where !sources.contains(row.price.power.activitySource) {
            sources.append(row.price.power.activitySource)
        }
        return sources.map { source in
            let units = rows.filter { $0.price.power.activitySource == source }.map(\.unit)
            return "activity of \(units.joined(separator: ", ")): \(source)\n"
        }.joined()
    }

    private func ratios(_ row: ComparisonRow) -> [String] {
        guard let first = rows.first else { return [] }
        func cost(_ figure: (ComparisonRow) -> Double) -> String {
            row.price.isValid && first.price.isValid
                ? Figure.ratio(figure(row), to: figure(first)) : "-"
        }
        return [
            Figure.ratio(row.error.meanAbsolute, to: first.error.meanAbsolute),
            cost { $0.price.area.totalUm2 }, cost { $0.price.power.totalW },
            Figure.ratio(Double(row.cyclesPerResult), to: Double(first.cyclesPerResult)),
            cost { $0.energyPerResultJ },
        ]
    }

    /// One line a unit; what an invalid price lacks is empty.
    var csv: String {
        let header = [
            "unit", "mean_absolute", "p99_absolute", "max_absolute", "samples", "seeds",
            "latency_cycles", "cycles_per_result", "valid", "cells", "total_um2",
            "sequential_um2", "total_w", "leakage_w", "internal_w", "switching_w", "delay_ns",
            "slack_ns", "energy_per_result_j", "clock_mhz", "scale_minimum", "scale_maximum",
            "warnings",
        ]
        let lines = rows.map { row -> [String] in
            let price = row.price
            let figures: [Double] = [
                price.area.totalUm2, price.area.sequentialUm2, price.power.totalW,
                price.power.leakageW, price.power.internalW, price.power.switchingW,
                price.delayNs, price.slackNs, row.energyPerResultJ,
            ]
            let valid = ["\(price.area.cells)"] + figures.map { "\($0)" }
            return [
                row.unit, "\(row.error.meanAbsolute)", "\(row.error.p99Absolute)",
                "\(row.error.maxAbsolute)", "\(row.error.samples)",
                "\(max(1, row.error.seeds.count))", "\(row.latencyCycles)",
                "\(row.cyclesPerResult)", "\(price.isValid)",
            ] + (price.isValid ? valid : valid.map { _ in "" })
                + ["\(price.technology.clockMhz)", "\(map.minimum)", "\(map.maximum)"]
                + ["\(row.warnings.count)"]
        }
        return ([header] + lines).map { $0.joined(separator: ",") + "\n" }.joined()
    }
}
