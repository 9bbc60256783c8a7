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
            activity of the mapped netlist under random inputs. 'morpho simulate' measures it \
            at work instead and adds the error. Morpho's own estimate takes milliseconds; \
            --engine yosys asks Yosys, ABC, OpenSTA and Icarus, and keeps their prices in the \
            user's cache.

            For programmable logic --engine lut4 and lut6 count look-up tables, flip-flops, \
            carries and memory blocks of families like iCE40 and series 7; --engine ice40 \
            places and routes the unit with Yosys and nextpnr on an iCE40 HX8K.

            Examples:
              morpho estimate accumulator --set width=12
              morpho estimate taylor --function 'sqrt((x*x+y*y)/2)' --clock 200
              morpho estimate smurf --function euclid2 --engine yosys
              morpho estimate lut --function euclid2 --technology cells.lib --format json
              morpho estimate taylor --function euclid2 --engine lut4
              morpho estimate smurf --function euclid2 --engine lut6 --format json
              morpho estimate accumulator --engine ice40 --clock 150
            """)

    @OptionGroup var unit: UnitOptions

    @Option(parsing: .unconditional, help: "Decides power-up values and inputs.")
    var seed: UInt64 = 0

    @OptionGroup var pricing: PricingOptions
    @OptionGroup var format: FormatOptions

    private struct Report: Encodable {
        var schema = 1
        var unit: String
        var valid: Bool
        var faults: [String]
        var area: Price.Area?
        var power: Price.Power?
        var delayNs: Double?
        var slackNs: Double?
        var technology: Price.Technology
        var estimationEngine: String
        var seed: UInt64
    }

    func run() throws {
        let made = try unit.made().unit
        for warning in made.warnings { try StandardOutput.writeError("\(warning)\n") }
        if let engine = pricing.engine.programmable {
            return try ProgrammableLogicReport.run(
                unit: unit.unit, design: made.design, engine: engine,
                options: .init(pricing, seed: seed, format: format.format))
        }
        let (engine, periodNs) = try pricing.made()
        let progress = Progress()
        defer { progress.finish() }
        progress.report("\(unit.unit): pricing")
        let price = try UnitEstimate(pricing: engine, clockPeriodNs: periodNs)
            .price(made.design, seed: seed)
        progress.finish()
        switch format.format {
        case .json:
            let figures = price.isValid ? price : nil
            try writeJSON(
                Report(
                    unit: unit.unit, valid: price.isValid,
                    faults: price.faults.map(\.description), area: figures?.area,
                    power: figures?.power, delayNs: figures?.delayNs, slackNs: figures?.slackNs,
                    technology: price.technology, estimationEngine: price.estimationEngine,
                    seed: seed))
        case .text:
            let table = Table(
                header: ["unit"] + Price.header, rows: [[unit.unit] + price.cells])
            let faults = price.faults.map { "\(unit.unit) has no valid price: \($0)\n" }
            try StandardOutput.write(
                table.text + faults.joined() + "\n" + price.basis
                    + "activity: \(price.power.activitySource)\n")
        }
    }
}
