import ArgumentParser
import Foundation
import MorphoComparison
import MorphoExternalTools
import MorphoUnits
import MorphoWording

struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Compare units at work: error, area, power, cycles, energy.",
        discussion: """
            Every unit is simulated bit by bit, with every input where that takes seconds and \
            otherwise over a grid that the report names, and mapped to the cells of a Liberty \
            library by Morpho's own estimator, or by Yosys and others with --engine yosys; its power \
            comes from the activity of the mapped netlist.

            Units for images (hklut, srlut, mulut, bicubic, icelut, lut3d) take --input instead of \
            --function: software works on the whole image, the hardware on the part of it that the \
            report names, where it must agree with the exact model.

            Examples:
              morpho simulate smurf taylor bernstein lut --function 'sqrt((x*x+y*y)/2)'
              morpho simulate smurf --function euclid2 --set length=1024 --seeds 8
              morpho simulate taylor lut --function 'sin(x)*cos(y)' --clock 200 --format json
              morpho simulate smurf lut --function '3*x - y' --scale
              morpho simulate smurf --function x*y*z --points 32 --no-price
              morpho simulate hklut bicubic --input in.png --reference original.png
              morpho simulate hklut --input in.png --output out.png --luts DIR --set copies=4
              morpho simulate icelut --input in.jpg --output out.png --part 128x96 --no-price
            """)

    @Argument(help: "The units to compare; 'morpho units' lists them.")
    var units: [String]

    @Option(
        help: ArgumentHelp(
            "An expression in x, y, z with values in [0, 1], or a named function.",
            valueName: "expression"))
    var function: String?

    @OptionGroup var images: ImageOptions

    @Flag(help: "Map the function's least and largest value to 0 and 1, whatever they are.")
    var scale = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Points of the grid on each axis, 1 to 256; 256 is every input.",
            discussion: """
                Without it: every input of up to \(grouped(MeasurementBudget.standard.inputs)), or \
                the finest grid within that and \
                \(grouped(MeasurementBudget.standard.laneCycles)) simulated cycles.
                """))
    var points: Int?

    @Option(
        parsing: .unconditional,
        help: "How many seeds of its generators a random unit is measured with, 1 to 1000.")
    var seeds: Int = 1

    @Option(
        parsing: .unconditional,
        help: "Decides power-up values, and the operands that power is measured with.")
    var seed: UInt64 = 0

    @Flag(help: "Measure the error alone, without area, delay and power.")
    var noPrice = false

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

    func validate() throws {
        if function == nil, !ImageOptions.areImageUnits(units) {
            throw ValidationError("Missing expected argument '--function <expression>'")
        }
        if images.input == nil, ImageOptions.areImageUnits(units) {
            throw ValidationError("Missing expected argument '--input <file.png>'")
        }
    }

    func run() throws {
        if ImageOptions.areImageUnits(units) { return try runOnImage() }
        if let option = images.given { throw InputError.optionOfImages(option: option) }
        guard let function else { return }
        try require("--seeds", seeds, in: 1...1000)
        // Wrong names, values and files are told before minutes of work.
        let chosen = try units.map { try functionUnit($0) }
        for (index, name) in units.enumerated() where units[..<index].contains(name) {
            throw InputError.unitTwice(name: name)
        }
        let values = try parameters.values(for: chosen.map { ($0.name, $0.parameters) })
        for (unit, values) in zip(chosen, values) { _ = try unit.resolved(values) }
        let target = try FunctionTarget(function, isScaled: scale)
        let grid = try points.map { try ErrorMeasurement(points: $0) }
        let (pricing, periodNs) = try noPrice ? price.none() : price.made()
        let progress = Progress()
        // Also before an error is written, which would else share the line.
        defer { progress.finish() }
        let made = try zip(chosen, values).map { unit, values in
            progress.report("\(unit.name): building")
            let made = try unit.configured(for: target, parameters: values)
            if !made.made.warnings.isEmpty { progress.finish() }
            for warning in made.made.warnings { try StandardOutput.writeError("\(warning)\n") }
            return made
        }
        let measurement = grid ?? ErrorMeasurement(of: made, target: target, seeds: seeds)
        let rows = try UnitComparison(
            target: target, measurement: measurement, pricing: pricing, clockPeriodNs: periodNs,
            seeds: seeds
        ).rows(made, seed: seed) { progress.report($0) }
        progress.finish()
        // For who waits and looks; a log need not tell it.
        if isatty(2) == 1 {
            for row in rows { try StandardOutput.writeError(row.timing + "\n") }
        }
        let text = ComparisonText(rows: rows, target: target, isGridChosen: points != nil)
        switch format {
        case .json:
            try writeJSON(
                Report(
                    function: target.text, scale: target.map, pointsPerAxis: measurement.points,
                    units: rows))
        case .csv: try StandardOutput.write(text.csv)
        case .text: try StandardOutput.write(text.text)
        }
    }

    private func runOnImage() throws {
        let others = [
            ("--function", function != nil), ("--scale", scale), ("--points", points != nil),
            ("--seeds", seeds != 1),
        ]
        if let (option, _) = others.first(where: \.1) {
            throw InputError.optionOfFunctions(option: option)
        }
        let (pricing, periodNs) = try noPrice ? price.none() : price.made()
        try ImageRun(
            units: units, options: images, parameters: parameters, pricing: pricing,
            clockPeriodNs: periodNs, format: format
        ).run()
    }

    private func functionUnit(_ name: String) throws -> FunctionUnit {
        let comparable = Catalogue.functionUnits.map(\.name)
        if !comparable.contains(name), Catalogue.entries.contains(where: { $0.name == name }) {
            throw InputError.notComparable(unit: name, comparable: comparable)
        }
        return try Catalogue.functionUnit(named: name)
    }
}
