import ArgumentParser
import Comparison
import ExternalTools
import Foundation
import Technology
import Units

struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Compare units that compute a function: error, cells, area, cycles.",
        discussion: """
            Every unit is simulated bit by bit over a grid of inputs and mapped to the cells of \
            a Liberty library by Yosys.

            Examples:
              morpho simulate smurf lut --function 'sqrt((x*x+y*y)/2)'
              morpho simulate smurf --function euclid2 --set length=1024 --points 8
              morpho simulate smurf --function 'sin(x)*cos(y)' --format json
            """)

    @Argument(help: "The units to compare; 'morpho units' lists them.")
    var units: [String]

    @Option(
        help: ArgumentHelp(
            "An expression in x, y, z with values in [0, 1], or a named function.",
            valueName: "expression"))
    var function: String

    @Option(
        parsing: .unconditional,
        help: "Points of the grid on each axis, 1 to 256; 256 is every input.")
    var points: Int = 16

    @Option(parsing: .unconditional, help: "Decides power-up values of registers.")
    var seed: UInt64 = 0

    @Option(help: ArgumentHelp("A Liberty library instead of OSU 0.18 um.", valueName: "file.lib"))
    var technology: String?

    @OptionGroup var parameters: ParameterOptions
    @OptionGroup var output: FormatOptions

    private struct Report: Encodable {
        var schema = 1
        var function: String
        var pointsPerAxis: Int
        var simulationEngine = "reference"
        var estimationEngine = "yosys"
        var library: String
        var seed: UInt64
        var units: [ComparisonRow]
    }

    func run() throws {
        // Wrong names, values and files are told before minutes of work.
        let chosen = try units.map { try functionUnit($0) }
        let values = try parameters.values(for: chosen.map { ($0.name, $0.parameters) })
        let resolved = try zip(chosen, values).map { ($0, try $0.resolved($1)) }
        let target = try FunctionTarget(function)
        let measurement = try ErrorMeasurement(points: points)
        let liberty = try technology ?? DataFile.liberty.locate()
        let comparison = UnitComparison(
            target: target, measurement: measurement, pricing: try pricing(liberty))
        let progress = Progress()
        // Also before an error is written, which would else share the line.
        defer { progress.finish() }
        let rows = try comparison.rows(
            resolved, seed: seed,
            warn: { warning in
                progress.finish()
                try StandardOutput.writeError("\(warning)\n")
            }, progress: { progress.report($0) })
        progress.finish()
        let library = URL(fileURLWithPath: liberty).lastPathComponent
        switch output.format {
        case .json:
            try writeJSON(
                Report(
                    function: target.text, pointsPerAxis: points, library: library, seed: seed,
                    units: rows))
        case .text:
            try StandardOutput.write(text(rows, target, library))
        }
    }

    private func pricing(_ liberty: String) throws -> any PriceEngine {
        let engine = try ExternalPriceEngine(liberty: liberty)
        guard let cache = ContentCache(of: "prices") else { return engine }
        return CachedPriceEngine(engine, cache: cache, note: Progress.note)
    }

    private func functionUnit(_ name: String) throws -> FunctionUnit {
        let comparable = Catalogue.functionUnits.map(\.name)
        if !comparable.contains(name), Catalogue.entries.contains(where: { $0.name == name }) {
            throw InputError.notComparable(unit: name, comparable: comparable)
        }
        return try Catalogue.functionUnit(named: name)
    }

    private func text(_ rows: [ComparisonRow], _ target: FunctionTarget, _ library: String)
        -> String
    {
        var table = Table(header: [
            "unit", "mean error", "max error", "cells", "area um2", "ratio", "latency",
            "cycles/result",
        ])
        for row in rows {
            table.rows.append([
                row.unit, fixed(row.error.meanAbsolute, 5), fixed(row.error.maxAbsolute, 5),
                "\(row.price.area.cells)", fixed(row.price.area.totalUm2, 0),
                ratio(row, rows), "\(row.latencyCycles)",
                "\(row.cyclesPerResult)",
            ])
        }
        let samples = rows.first?.error.samples ?? 0
        return """
            f = \(target.text)
            error: |result - f| over \(points) points an axis (\(samples) inputs v/256 at cell \
            centres), reference engine, bit-true
            area: Yosys with \(library), no placement, no wire load

            \(table.text)
            """
    }

    /// The area as a multiple of the first row's; a library may give all cells no area.
    private func ratio(_ row: ComparisonRow, _ rows: [ComparisonRow]) -> String {
        guard let first = rows.first, first.price.area.totalUm2 > 0 else { return "-" }
        return fixed(row.price.area.totalUm2 / first.price.area.totalUm2, 3)
    }

    private func fixed(_ value: Double, _ digits: Int) -> String {
        String(format: "%.\(digits)f", value)
    }
}
