import ArgumentParser
import Foundation
import MorphoComparison
import MorphoExternalTools
import MorphoTechnology
import MorphoWording

struct EstimateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estimate",
        abstract: "Price one unit: area, power, delay.",
        discussion: """
            The unit is mapped to the cells of a Liberty library; its power comes from the \
            activity of the mapped netlist under random inputs, or with --activity under inputs \
            that change so often. 'morpho simulate' measures it at work instead and adds the \
            error. Morpho's own estimate takes milliseconds; \
            --engine yosys asks Yosys, ABC, OpenSTA and Icarus, and keeps their prices in the \
            user's cache.

            The report has the power by kind of cell, the critical path, the share of each \
            instance, and with --baseline the differences from an earlier report.

            For programmable logic --engine lut4 and lut6 count look-up tables, flip-flops, \
            carries and memory blocks of families like iCE40 and series 7; --engine ice40 \
            places and routes the unit with Yosys and nextpnr on an iCE40 HX8K.

            Examples:
              morpho estimate accumulator --set width=12
              morpho estimate taylor --function 'sqrt((x*x+y*y)/2)' --clock 200
              morpho estimate smurf --function euclid2 --engine yosys
              morpho estimate lut --function euclid2 --technology cells.lib --format json
              morpho estimate smurf --function euclid2 --window 16 --modules
              morpho estimate accumulator --format json > before.json
              morpho estimate accumulator --set width=12 --baseline before.json
              morpho estimate accumulator --write estimate-out
              morpho estimate accumulator --activity 0.1
              morpho estimate ram --set words=1024 --set width=32
              morpho estimate taylor --function euclid2 --engine lut4
              morpho estimate smurf --function euclid2 --engine lut6 --format json
              morpho estimate accumulator --engine ice40 --clock 150
            """)

    @OptionGroup var unit: UnitOptions

    @Option(parsing: .unconditional, help: "Decides power-up values and inputs.")
    var seed: UInt64 = 0

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "In place of random inputs: mean number of changes of each input bit in a clock cycle, "
                + "0 to 1.", valueName: "rate"))
    var activity: Double?

    @Flag(help: "Tell every instance of the unit, however many there are.")
    var modules = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Also tell the most power over so many clock cycles, 1 to \(UnitEstimate.steps).",
            valueName: "cycles"))
    var window: Int?

    @Option(
        help: ArgumentHelp(
            "Tell the differences from a report that --format json wrote.",
            valueName: "file.json"))
    var baseline: String?

    @Option(
        help: ArgumentHelp(
            "Also write the netlist, its constraints (SDC) and activity (SAIF, Tcl), and the "
                + "report. With --engine yosys nothing is taken from the cache then.",
            valueName: "directory"))
    var write: String?

    @OptionGroup var pricing: PricingOptions
    @OptionGroup var format: FormatOptions

    /// An option that only cells of a library give a meaning to, if one was given.
    private var optionOfCells: String? {
        if activity != nil { return "--activity" }
        if window != nil { return "--window" }
        if baseline != nil { return "--baseline" }
        if write != nil { return "--write" }
        return modules ? "--modules" : pricing.optionOfMacros
    }

    func run() throws {
        if let activity, !(0...1).contains(activity) {
            throw InputError.activityOutOfRange(activity)
        }
        if let window { try require("--window", window, in: 1...UnitEstimate.steps) }
        if baseline?.isEmpty == true {
            throw InputError.emptyFile(option: "--baseline", example: "before.json")
        }
        // An empty path would mean the root of the file system.
        if write?.isEmpty == true { throw InputError.emptyFolder(option: "--write") }
        let (made, target) = try unit.made()
        if let engine = pricing.engine.programmable {
            if let option = optionOfCells {
                throw InputError.optionOfOtherEngine(
                    option: option, engine: pricing.engine.rawValue, engines: ["morpho", "yosys"])
            }
            for warning in made.warnings { try StandardOutput.writeError("\(warning)\n") }
            return try ProgrammableLogicReport.run(
                unit: unit.unit, design: made.design, engine: engine,
                options: .init(pricing, seed: seed, format: format.format))
        }
        let (engine, periodNs) = try pricing.made()
        let earlier = try baseline.map {
            try BaselineReport($0, unit: unit.unit, clockMhz: pricing.clock)
        }
        for warning in made.warnings { try StandardOutput.writeError("\(warning)\n") }
        let progress = Progress()
        defer { progress.finish() }
        progress.report("\(unit.unit): pricing")
        let estimate = UnitEstimate(pricing: engine, clockPeriodNs: periodNs)
        let priced =
            try write == nil
            ? nil
            : estimate.design(
                made.design, seed: seed, activity: activity, windowCycles: window)
        let price =
            try priced?.price
            ?? estimate.price(made.design, seed: seed, activity: activity, windowCycles: window)
        progress.finish()
        var report = EstimateReport(
            unit: unit.unit, function: target?.text, parameters: try unit.allParameters(),
            seed: seed, price: price,
            cycles: made.configured.map { ($0.made.latency, $0.made.cyclesPerResult) })
        report.activity = activity
        report.unusedOfLibrary = engine.unusedOfLibrary.map(UnusedOfLibrary.init)
        if let earlier { report = try earlier.compared(report) }
        var text =
            format.format == .json
            ? try json(report)
            : EstimateText(report: report, price: price, showsModules: modules).text
        if format.format == .text { text += UnusedOfLibrary.line(engine.unusedOfLibrary) }
        if let write, let priced {
            var files = priced.sideFiles()
            files["report.json"] = try json(report)
            try OutputDirectory(write).write(files)
            if format.format == .text {
                text += "written: \(files.keys.sorted().joined(separator: ", ")) in \(write)\n"
            }
        }
        try StandardOutput.write(text)
    }
}
