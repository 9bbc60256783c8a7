import Foundation
import MorphoComparison
import MorphoTechnology
import MorphoWording

/// A comparison for people, and as comma-separated values.
struct ComparisonText {
    let rows: [ComparisonRow]
    let target: FunctionTarget
    /// Somebody asked for this grid, who need not be told why it is not every input.
    let isGridChosen: Bool

    private var isPriced: Bool { rows.contains { $0.price != nil } }

    /// What was measured; then three tables: exactness and time, cost, and all as ratios to the
    /// first row. Without prices the cost is left out.
    var text: String {
        var exactness = Table(header: [
            "unit", "mean error", "p99 error", "max error", "worst input", "latency",
            "cycles/result",
        ])
        var cost = Table(header: ["unit"] + Price.header + ["energy/result pJ"])
        var ratios = Table(
            header: ["ratio", "mean error"] + (isPriced ? ["area", "power"] : [])
                + ["cycles/result"] + (isPriced ? ["energy/result"] : []))
        for row in rows {
            exactness.rows.append([
                row.unit, Figure.fixed(row.error.meanAbsolute, 5),
                Figure.fixed(row.error.p99Absolute, 5), Figure.fixed(row.error.maxAbsolute, 5),
                row.error.worstInput.map { "\($0)/256" }.joined(separator: ", "),
                "\(row.latencyCycles)", "\(row.cyclesPerResult)",
            ])
            if let price = row.price {
                let energy = row.energyPerResultJ.map { Figure.short($0 * 1e12) }
                cost.rows.append([row.unit] + price.cells + [energy ?? "invalid"])
            }
            ratios.rows.append([row.unit] + self.ratios(row))
        }
        var text = head + "\n" + exactness.text
        if isPriced { text += "\n" + cost.text }
        text += "\n" + ratios.text
        let faults = rows.flatMap { row in
            (row.price?.faults ?? []).map { "\(row.unit) has no valid price: \($0)\n" }
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

    /// The function, the error and the inputs it is of.
    private var head: String {
        let isScaled = target.map != .identity
        let subject = isScaled ? "what it should be" : "f"
        var lines = Array(target.statement.prefix(isScaled ? 2 : 1))
        if let first = rows.first {
            let centres = first.error.exhaustive ? "" : " at cell centres"
            lines.append(
                "error: |result - \(subject)| over \(first.certificate.inputs) v/256\(centres),")
            lines.append("each from reset, lanes engine, bit-true")
            if !first.error.exhaustive, !isGridChosen { lines.append(Self.budget) }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Why not every input was tried.
    private static let budget = """
        not every input: without --points at most \(grouped(MeasurementBudget.standard.inputs)) inputs \
        and \(grouped(MeasurementBudget.standard.laneCycles)) cycles are simulated
        """

    /// How a unit was made: what is needed to make it again, and what its fit is worth. Parameters
    /// of value 0 are not in use; the seed is told with those that follow it.
    private func configuration(_ row: ComparisonRow) -> String {
        let parameters = row.certificate.parameters
            .filter { $0.key != "seed" && $0.value != 0 }
            .sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")
        let notes = row.notes.sorted { $0.key < $1.key }
            .map { "\($0): \(Figure.exponential($1))" }
        let parts = ([parameters, row.certificate.seeds] + notes).filter { !$0.isEmpty }
        return parts.isEmpty ? "" : "\(row.unit): \(parts.joined(separator: "; "))\n"
    }

    /// What power was measured from: units that are alike in it together.
    private var activity: String {
        var units: [(source: String, names: [String])] = []
        for row in rows {
            guard let source = row.price?.power.activitySource else { continue }
            if let known = units.firstIndex(where: { $0.source == source }) {
                units[known].names.append(row.unit)
            } else {
                units.append((source, [row.unit]))
            }
        }
        return units.map { "activity of \($0.names.joined(separator: ", ")): \($0.source)\n" }
            .joined()
    }

    private func ratios(_ row: ComparisonRow) -> [String] {
        guard let first = rows.first else { return [] }
        func cost(_ figure: (ComparisonRow) -> Double?) -> [String] {
            guard isPriced else { return [] }
            guard let own = figure(row), let other = figure(first) else { return ["-"] }
            return [Figure.ratio(own, to: other)]
        }
        return [Figure.ratio(row.error.meanAbsolute, to: first.error.meanAbsolute)]
            + cost { $0.validPrice?.area.totalUm2 } + cost { $0.validPrice?.power.totalW }
            + [Figure.ratio(Double(row.cyclesPerResult), to: Double(first.cyclesPerResult))]
            + cost { $0.energyPerResultJ }
    }

    /// One line a unit; what an invalid price lacks is empty, and so is what was not priced.
    var csv: String {
        let header = [
            "unit", "mean_absolute", "rms_absolute", "p99_absolute", "max_absolute", "samples",
            "inputs", "exhaustive", "worst_input", "seeds", "latency_cycles", "cycles_per_result",
            "valid", "cells", "total_um2", "sequential_um2", "total_w", "leakage_w", "internal_w",
            "switching_w", "delay_ns", "slack_ns", "energy_per_result_j", "clock_mhz",
            "scale_minimum", "scale_maximum", "warnings",
        ]
        let lines = rows.map { row -> [String] in
            let (error, price) = (row.error, row.validPrice)
            let figures: [Double?] = [
                price?.area.totalUm2, price?.area.sequentialUm2, price?.power.totalW,
                price?.power.leakageW, price?.power.internalW, price?.power.switchingW,
                price?.delayNs, price?.slackNs, row.energyPerResultJ,
                row.price?.technology.clockMhz,
            ]
            let worst = error.worstInput.map { "\($0)" }.joined(separator: " ")
            var line = [
                row.unit, "\(error.meanAbsolute)", "\(error.rmsAbsolute)", "\(error.p99Absolute)",
                "\(error.maxAbsolute)", "\(error.samples)", "\(error.inputs)",
                "\(error.exhaustive)", worst, "\(max(1, error.seeds.count))",
                "\(row.latencyCycles)", "\(row.cyclesPerResult)",
            ]
            line.append(row.price.map { "\($0.isValid)" } ?? "")
            line.append(price.map { "\($0.area.cells)" } ?? "")
            line += figures.map { figure in figure.map { "\($0)" } ?? "" }
            line += ["\(target.map.minimum)", "\(target.map.maximum)", "\(row.warnings.count)"]
            return line
        }
        return ([header] + lines).map { $0.joined(separator: ",") + "\n" }.joined()
    }
}

extension ComparisonRow {
    /// What the measurement of the error took.
    var timing: String {
        let seconds = Figure.fixed(duration / .seconds(1), 3)
        return "\(unit): \(grouped(error.samples)) results of \(counted(latencyCycles, "cycle")) "
            + "in \(seconds) s"
    }
}
