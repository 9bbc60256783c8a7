import ArgumentParser
import Foundation
import MorphoComparison
import MorphoExternalTools
import MorphoUnits
import MorphoWording

struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Compare units that compute a function: error, area, power, cycles, energy.",
        discussion: """
            Every unit is simulated bit by bit over a grid of inputs and mapped to the cells of \
            a Liberty library; its power comes from the activity of the mapped netlist. Prices \
            are kept in the user's cache.

            Examples:
              morpho simulate smurf taylor bernstein lut --function 'sqrt((x*x+y*y)/2)'
              morpho simulate smurf --function euclid2 --set length=1024 --seeds 8
              morpho simulate taylor lut --function 'sin(x)*cos(y)' --clock 200 --format json
              morpho simulate smurf lut --function '3*x - y' --scale
            """)

    @Argument(help: "The units to compare; 'morpho units' lists them.")
    var units: [String]

    @Option(
        help: ArgumentHelp(
            "An expression in x, y, z with values in [0, 1], or a named function.",
            valueName: "expression"))
    var function: String

    @Flag(help: "Map the function's least and largest value to 0 and 1, whatever they are.")
    var scale = false

    @Option(
        parsing: .unconditional,
        help: "Points of the grid on each axis, 1 to 256; 256 is every input.")
    var points: Int = 16

    @Option(
        parsing: .unconditional,
        help: "How many seeds of its generators a random unit is measured with, 1 to 1000.")
    var seeds: Int = 1

    @Option(
        parsing: .unconditional,
        help: "Decides power-up values, and the operands that power is measured with.")
    var seed: UInt64 = 0

    @OptionGroup var price: PricingOptions
    @OptionGroup var parameters: ParameterOptions

    @Option(help: "How to write the result: text, json or csv.")
    var format: ComparisonFormat = .text

    enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

    private struct Report: Encodable {
        var schema = 1
        var function: String
        var scale: RangeMap
        var pointsPerAxis: Int
        var units: [ComparisonRow]
    }

    func run() throws {
        try require("--seeds", seeds, in: 1...1000)
        // Wrong names, values and files are told before minutes of work.
        let chosen = try units.map { try functionUnit($0) }
        for (index, name) in units.enumerated() where units[..<index].contains(name) {
            throw InputError.unitTwice(name: name)
        }
        let values = try parameters.values(for: chosen.map { ($0.name, $0.parameters) })
        let resolved = try zip(chosen, values).map { ($0, try $0.resolved($1)) }
        let target = try FunctionTarget(function, isScaled: scale)
        let measurement = try ErrorMeasurement(points: points)
        let (pricing, periodNs) = try price.engine()
        let comparison = UnitComparison(
            target: target, measurement: measurement, pricing: pricing, clockPeriodNs: periodNs,
            seeds: seeds)
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
        switch format {
        case .json:
            try writeJSON(
                Report(
                    function: target.text, scale: target.map, pointsPerAxis: points, units: rows))
        case .csv: try StandardOutput.write(ComparisonText(rows: rows, map: target.map).csv)
        case .text:
            let isScaled = target.map != .identity
            let samples = rows.first.map { $0.error.samples / max(1, $0.error.seeds.count) } ?? 0
            try StandardOutput.write(
                """
                \(target.statement.prefix(isScaled ? 2 : 1).joined(separator: "\n"))
                error: |result - \(isScaled ? "what it should be" : "f")| over \(counted(points, "point")) an axis \
                (\(counted(samples, "input")) v/256 at cell centres), reference engine, bit-true

                \(ComparisonText(rows: rows, map: target.map).text)
                """)
        }
    }

    private func functionUnit(_ name: String) throws -> FunctionUnit {
        let comparable = Catalogue.functionUnits.map(\.name)
        if !comparable.contains(name), Catalogue.entries.contains(where: { $0.name == name }) {
            throw InputError.notComparable(unit: name, comparable: comparable)
        }
        return try Catalogue.functionUnit(named: name)
    }
}
