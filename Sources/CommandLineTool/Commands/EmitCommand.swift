import ArgumentParser
import Comparison
import ExternalTools
import struct Circuit.Design
import Units
import Verilog

/// A unit by name with the function and parameters it is made from.
struct UnitOptions: ParsableArguments {
    @Argument(help: "The unit; 'morpho units' lists them.")
    var unit: String

    @Option(
        help: ArgumentHelp(
            "For a unit that computes one: an expression in x, y, z, or a named function.",
            valueName: "expression"))
    var function: String?

    @OptionGroup var parameters: ParameterOptions

    func design() throws -> Design {
        try Catalogue.entry(named: unit).design(
            function: try function.map { try FunctionTarget($0) },
            parameters: parameters.values(for: unit))
    }
}

struct EmitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emit",
        abstract: "Write a unit's Verilog.",
        discussion: """
            All files appear together or not at all.

            Examples:
              morpho emit accumulator -o rtl
              morpho emit smurf --function 'sqrt((x*x+y*y)/2)' --set length=512 -o rtl
            """)

    @OptionGroup var unit: UnitOptions

    @Option(name: .shortAndLong, help: "The folder to write to; made when missing.")
    var output: String = "rtl-out"

    @OptionGroup var format: FormatOptions

    func run() throws {
        let design = try unit.design()
        for warning in design.warnings { try StandardOutput.writeError("\(warning)\n") }
        var files: [String: String] = [:]
        for file in try VerilogEmitter(design).files() { files[file.name] = file.text }
        try OutputDirectory(output).write(files)
        let names = files.keys.sorted().map { "\(output)/\($0)" }
        switch format.format {
        case .json: try writeJSON(names)
        case .text: try StandardOutput.write(names.map { $0 + "\n" }.joined())
        }
    }
}
