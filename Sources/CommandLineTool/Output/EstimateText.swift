import Foundation
import MorphoTechnology
import MorphoWording

/// A report of `estimate` for readers.
struct EstimateText {
    let report: EstimateReport
    let price: Price
    /// Whether every instance is told, also of a unit without submodules.
    let showsModules: Bool

    /// Instances that are told unasked.
    static let moduleLimit = 20

    var text: String {
        let table = Table(
            header: ["unit"] + Price.header, rows: [[report.unit] + price.cells])
        let faults = price.faults.map { "\(report.unit) has no valid price: \($0)\n" }
        var parts: [String?] = [table.text + faults.joined()]
        if price.isValid {
            parts += [groups, memories, path, clocks, result, window, modules, delta]
        }
        parts.append(price.basis + "activity: \(price.power.activitySource)\n")
        return parts.compactMap { $0 }.joined(separator: "\n")
    }

    // MARK: Power

    private static func watts(_ value: Double) -> String { String(format: "%.2e", value) }

    private static func row(_ name: String, _ parts: Price.PowerParts, of total: Double) -> [String]
    {
        [name]
            + [parts.internalW, parts.switchingW, parts.leakageW, parts.totalW].map(watts)
            + [share(parts.totalW, of: total)]
    }

    private static func share(_ part: Double, of total: Double) -> String {
        total > 0 ? Figure.fixed(100 * part / total, 1) + " %" : "-"
    }

    private var groups: String {
        let groups = price.power.groups
        let total = groups.total
        var table = Table(header: ["power W", "internal", "switching", "leakage", "total", ""])
        table.rows = (groups.rows + [("total", total)]).map {
            Self.row($0.0, $0.1, of: total.totalW)
        }
        table.rows.append(
            [""]
                + [total.internalW, total.switchingW, total.leakageW].map {
                    Self.share($0, of: total.totalW)
                })
        let area = price.area
        let combinational = area.totalUm2 - area.sequentialUm2 - area.memoryUm2
        let areas = [
            ("sequential", area.sequentialUm2), ("combinational", combinational),
            ("memory", area.memoryUm2),
        ].map { "\($0) \(Figure.fixed($1, 0)) (\(Self.share($1, of: area.totalUm2)))" }
        return table.text
            + "clock: clock pins of flip-flops and cells on the way to them; the net of the clock's "
            + "port and a clock tree are not counted\n"
            + "area um2: \(areas.joined(separator: ", "))\n"
    }

    private var window: String? {
        price.window.map { window in
            let last = window.peakFirstCycle + window.cycles - 1
            return "power over time: average \(Figure.short(window.averageW * 1e6)) uW; at most "
                + "\(Figure.short(window.peakW * 1e6)) uW over \(counted(window.cycles, "cycle"))"
                + (fastest.map { " of \($0)" } ?? "") + ", "
                + "\(window.peakFirstCycle) to \(last) of \(window.runCycles)\n"
        }
    }

    // MARK: Time

    /// The clock that the requested one is, where there are several.
    private var fastest: String? {
        price.clocks.flatMap { $0.each.max { $0.edges < $1.edges }?.name }
    }

    private var clocks: String? {
        guard let clocks = price.clocks else { return nil }
        var table = Table(header: [
            "clock", "MHz", "period ns", "edges", "delay ns", "slack ns", "maximum MHz",
        ])
        table.rows = clocks.each.map { clock in
            [
                clock.name, Figure.short(clock.clockMhz), Figure.fixed(clock.periodNs, 3),
                "\(clock.edges)", Figure.fixed(clock.delayNs, 3), Figure.fixed(clock.slackNs, 3),
                clock.maximumClockMhz.map(Figure.short) ?? "-",
            ]
        }
        let untimed = clocks.untimedPaths
        return table.text
            + "\(counted(untimed, "path")) between clocks \(untimed == 1 ? "is" : "are") not timed; "
            + "the least slack is that of \(clocks.critical)\n"
    }

    private var path: String {
        guard let clock = price.maximumClockMhz else { return "critical path: there is none\n" }
        let maximum = "maximum clock: \(Figure.short(clock)) MHz\n"
        guard let path = price.criticalPath else {
            return "critical path: not known from this engine\n" + maximum
        }
        var table = Table(header: ["net", "cell", "edge", "ns", "arrival ns"])
        var before = 0.0
        for step in path.steps {
            table.rows.append([
                step.net, step.cell ?? "input", step.edge?.rawValue ?? "-",
                Figure.fixed(step.arrivalNs - before, 3), Figure.fixed(step.arrivalNs, 3),
            ])
            before = step.arrivalNs
        }
        if let setup = path.setupNs {
            table.rows.append([
                path.end, "set-up", "", Figure.fixed(setup, 3), Figure.fixed(path.delayNs, 3),
            ])
        }
        let domain = price.clocks.map { ", clock \($0.critical)" } ?? ""
        return "critical path: \(path.start) to \(path.end)\(domain), "
            + "\(Figure.fixed(path.delayNs, 3)) ns\n" + table.text + maximum
    }

    private var result: String {
        guard let result = report.result else {
            return "latency and energy per result: not known, the unit computes no function\n"
        }
        return """
            latency: \(counted(result.latencyCycles, "cycle")), \(Figure.short(result.latencyNs)) ns
            energy per result: \(Figure.short(result.energyPerResultJ * 1e12)) pJ, \
            \(counted(result.cyclesPerResult, "cycle")) at the power above; 'simulate' measures it \
            at work

            """
    }

    // MARK: Modules

    private var modules: String? {
        guard let modules = price.modules else { return "by module: not known from this engine\n" }
        if modules.count < 2, !showsModules { return nil }
        let shown = showsModules ? modules[...] : modules.prefix(Self.moduleLimit)
        var table = Table(header: [
            "instance", "module", "cells", "with below", "area um2", "with below", "power uW",
            "with below", "internal", "switching", "leakage",
        ])
        func microwatts(_ value: Double) -> String { Figure.short(value * 1e6) }
        for module in shown {
            let (local, total) = (module.local, module.total)
            table.rows.append([
                module.path.isEmpty ? "(top)" : module.path, module.module, "\(local.cells)",
                "\(total.cells)", Figure.fixed(local.areaUm2, 0), Figure.fixed(total.areaUm2, 0),
                microwatts(local.power.totalW), microwatts(total.power.totalW),
                microwatts(local.power.internalW), microwatts(local.power.switchingW),
                microwatts(local.power.leakageW),
            ])
        }
        let rest = modules.count - shown.count
        let note =
            rest == 0 ? "" : "\(counted(rest, "more instance")); --modules tells all of them\n"
        return table.text + note
    }

    // MARK: Baseline

    private var delta: String? {
        guard let baseline = report.baseline, let deltas = report.delta else { return nil }
        var table = Table(header: ["against the baseline", "before", "now", "change", "change %"])
        for delta in deltas {
            table.rows.append([
                delta.figure, Figure.short(delta.baseline), Figure.short(delta.value),
                Figure.signed(delta.change), delta.percent.map { Figure.signed($0) } ?? "-",
            ])
        }
        return "baseline: \(baseline.file)\(differences(baseline))\n" + table.text
    }

    /// What was different when the baseline was made.
    private func differences(_ baseline: EstimateReport.Baseline) -> String {
        let names = Set(baseline.parameters.keys).union(report.parameters.keys).sorted()
        var found = names.compactMap { name -> String? in
            let (before, now) = (baseline.parameters[name], report.parameters[name])
            if before == now { return nil }
            return "\(name)=\(before.map(String.init) ?? "none")"
        }
        if baseline.seed != report.seed { found.append("seed \(baseline.seed)") }
        if baseline.activity != report.activity {
            found.append(baseline.activity.map { "activity \($0)" } ?? "random inputs")
        }
        if baseline.function != report.function {
            found.append("function \(baseline.function ?? "none")")
        }
        if baseline.estimationEngine != report.estimationEngine {
            found.append("engine \(baseline.estimationEngine)")
        }
        return found.isEmpty ? "" : ", made with " + found.joined(separator: ", ")
    }
}
