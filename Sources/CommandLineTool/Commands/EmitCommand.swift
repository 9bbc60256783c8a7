import ArgumentParser
import Foundation
import MorphoComparison
import MorphoExternalTools
import MorphoUnits
import MorphoVerification

/// A unit by name with the function and parameters it is made from.
struct UnitOptions: ParsableArguments {
    @Argument(help: "The unit; 'morpho units' lists them.")
    var unit: String

    @Option(
        help: ArgumentHelp(
            "For a unit that computes one: an expression in x, y, z, or a named function.",
            valueName: "expression"))
    var function: String?

    @Flag(help: "Map the function's least and largest value to 0 and 1, whatever they are.")
    var scale = false

    @OptionGroup var parameters: ParameterOptions

    /// The unit and the function it computes.
    func made() throws -> (unit: CatalogueUnit, target: FunctionTarget?) {
        let entry = try Catalogue.entry(named: unit)
        let values = try parameters.values(for: [(entry.name, entry.parameters)])
        if scale, function == nil { throw InputError.scaleWithoutFunction }
        let target = try function.map { try FunctionTarget($0, isScaled: scale) }
        return (try entry.unit(function: target, parameters: values[0]), target)
    }

    /// All parameters of the unit with their values, the standard ones too.
    func allParameters() throws -> [String: Int] {
        let entry = try Catalogue.entry(named: unit)
        let given = try parameters.values(for: [(entry.name, entry.parameters)])[0]
        let standard = entry.parameters.map { ($0.name, $0.standard) }
        return Dictionary(standard, uniquingKeysWith: { $1 }).merging(given) { $1 }
    }
}

struct EmitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emit",
        abstract: "Write a unit's Verilog, and a testbench on request.",
        discussion: """
            All files of a folder appear together or not at all. The testbench replays vectors \
            of the reference engine, in Icarus (UNIT_tb.v) and in Verilator (UNIT_tb.cpp).

            A unit that computes a function is measured first, with every input where that takes \
            seconds, and the comment at the head of its Verilog says how exact it is.

            Examples:
              morpho emit accumulator -o rtl
              morpho emit accumulator -o rtl --testbench tb --cycles 500
              morpho emit smurf --function 'sqrt((x*x+y*y)/2)' --set length=512 -o rtl
              morpho emit lut --function 'sin(6*x)' --scale -o rtl
            """)

    @OptionGroup var unit: UnitOptions

    @Option(name: .shortAndLong, help: "The folder to write to; made when missing.")
    var output: String = "rtl-out"

    @Option(help: "Also write a testbench, to this folder.")
    var testbench: String?

    @Option(
        parsing: .unconditional, help: "Steps the testbench replays, 1 to 10000000.")
    var cycles: Int = 1000

    @Option(
        parsing: .unconditional,
        help: "Decides the testbench's stimulus and power-up values.")
    var seed: UInt64 = 1

    @Flag(help: "Leave out the error in the comment, and so its measurement.")
    var noCertificate = false

    @OptionGroup var format: FormatOptions

    func run() throws {
        try require("--cycles", cycles, in: 1...10_000_000)
        // An empty path would mean the root of the file system.
        if output.isEmpty { throw InputError.emptyFolder(option: "--output") }
        if testbench?.isEmpty == true { throw InputError.emptyFolder(option: "--testbench") }
        let (made, target) = try unit.made()
        for warning in made.warnings { try StandardOutput.writeError("\(warning)\n") }
        let progress = Progress()
        defer { progress.finish() }
        let head = try made.commentLines(for: target, certified: !noCertificate) {
            // It rarely takes a second; a log need not tell it.
            if isatty(2) == 1 { progress.report($0) }
        }
        progress.finish()
        let names = try Emission(
            made.design, cycles: cycles, seed: seed, notes: head
        ).write(to: output, testbenches: testbench)
        // The paths on standard output are data.
        if format.format == .text {
            let statement = target.map { $0.map == .identity ? [] : [$0.statement[1]] } ?? []
            let notes = statement + made.notes.map { "\($0.name): \(Figure.exponential($0.value))" }
            try StandardOutput.writeError(notes.map { "\(unit.unit): \($0)\n" }.joined())
        }
        switch format.format {
        case .json: try writeJSON(names)
        case .text: try StandardOutput.write(names.map { $0 + "\n" }.joined())
        }
    }
}
