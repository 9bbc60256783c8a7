import Foundation
import MorphoCircuit
import MorphoComparison
import MorphoExternalTools
import MorphoSynthesis
import MorphoTechnology
import MorphoVerilog
import MorphoWording

/// `estimate` for programmable logic: counts by Morpho's own mapping, or a placement by tools.
enum ProgrammableLogicReport {
    static func run(unit: String, design: Design, engine: FPGAEngine, options: Options) throws {
        switch engine {
        case .family(let family): try estimate(unit, design, family, options)
        case .ice40: try place(unit, design, options)
        }
    }

    struct Options {
        var clockMHz: Double
        var seed: UInt64
        var format: OutputFormat

        /// - Throws: `InputError` for an option that the engine has no use for.
        init(_ pricing: PricingOptions, seed: UInt64, format: OutputFormat) throws(InputError) {
            let engine = pricing.engine.rawValue
            func refuse(_ option: String, _ engines: [String]) -> InputError {
                .optionOfOtherEngine(option: option, engine: engine, engines: engines)
            }
            if !pricing.technology.isEmpty { throw refuse("--technology", ["morpho", "yosys"]) }
            if pricing.noCache { throw refuse("--no-cache", ["morpho", "yosys"]) }
            guard (0.001...100_000).contains(pricing.clock) else {
                throw .clockOutOfRange(pricing.clock)
            }
            if pricing.engine != .ice40 {
                let engines = ["morpho", "yosys", "ice40"]
                if pricing.clock != PricingOptions.defaultClockMHz {
                    throw refuse("--clock", engines)
                }
                if seed != 0 { throw refuse("--seed", engines) }
            }
            clockMHz = pricing.clock
            self.seed = seed
            self.format = format
        }
    }

    private struct Estimated: Encodable {
        var schema = 1
        var unit: String
        var estimationEngine = "morpho"
        var logic: FPGAEstimate
        var basis: [String]
    }

    private struct Placed: Encodable {
        var schema = 1
        var unit: String
        var estimationEngine: String
        var logic: Ice40Placement.Report
    }

    private static func estimate(
        _ unit: String, _ design: Design, _ family: LogicFamily, _ options: Options
    ) throws {
        let logic = try FPGAEstimate(design, family: family)
        let basis = FPGAEstimate.basis(family)
        switch options.format {
        case .json: try writeJSON(Estimated(unit: unit, logic: logic, basis: basis))
        case .text:
            let table = Table(
                header: ["unit", "LUT", "FF", "carry", "BRAM", "levels", "carry bits on path"],
                rows: [
                    [unit]
                        + [
                            logic.lookUpTables, logic.flipFlops, logic.carryCells,
                            logic.memoryBlocks, logic.levels, logic.carryBitsOnPath,
                        ].map(String.init)
                ])
            let memories = logic.memories.map { memory in
                "memory \(memory.name): \(memory.words) words, \(memory.bits) bits, "
                    + (memory.kind == "block"
                        ? "\(counted(memory.cells, "block"))\n"
                        : "\(counted(memory.cells, "look-up table"))\n")
            }
            try StandardOutput.write(
                table.text + memories.joined() + "\n" + basis.joined(separator: "\n") + "\n")
        }
    }

    private static func place(_ unit: String, _ design: Design, _ options: Options) throws {
        let emitter = VerilogEmitter(design)
        var files: [String: String] = [:]
        for file in try emitter.files() { files[file.name] = file.text }
        let top = design.top
        let resets = Set(top.domains.compactMap { $0.reset?.name })
        let pins =
            top.ports.reduce(0) { $0 + $1.shape.width } + top.domains.count + resets.count
        let report = try Ice40Placement().place(
            files: files, top: emitter.topName, pins: pins,
            // nextpnr takes 31 bits, and none for zero.
            seed: Int(options.seed % (1 << 30)) + 1, clockMHz: options.clockMHz)
        switch options.format {
        case .json:
            try writeJSON(Placed(unit: unit, estimationEngine: report.engine, logic: report))
        case .text:
            func figure(_ value: Double?) -> String {
                value.map { String(format: "%.1f", $0) } ?? "-"
            }
            let table = Table(
                header: [
                    "unit", "LUT", "FF", "carry", "BRAM", "logic cells", "clock MHz",
                    "longest path ns",
                ],
                rows: [
                    [unit]
                        + [
                            report.lookUpTables, report.flipFlops, report.carryCells,
                            report.memoryBlocks, report.logicCells,
                        ].map(String.init) + [
                            figure(report.clockMHz), figure(report.longestPathNs),
                        ]
                ])
            let pathless =
                report.clockMHz == nil
                ? "no clock: there is no path from flip-flop to flip-flop\n" : ""
            try StandardOutput.write(
                table.text + pathless
                    + "\nplaced and routed on iCE40 \(report.device), package \(report.package), "
                    + "\(report.logicCellsAvailable) logic cells, placement seed "
                    + "\(report.placementSeed); \(report.engine)\n"
                    + "the longest path runs from or to any pin or flip-flop, wires included\n")
        }
    }
}

/// What `estimate --engine` asks of programmable logic.
enum FPGAEngine {
    case family(LogicFamily)
    case ice40
}

extension PricingEngine {
    /// What it is for programmable logic; nil for engines of cell libraries.
    var programmable: FPGAEngine? {
        switch self {
        case .morpho, .yosys: nil
        case .lut4: .family(.lut4)
        case .lut6: .family(.lut6)
        case .ice40: .ice40
        }
    }
}
