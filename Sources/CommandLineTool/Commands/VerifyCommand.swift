import ArgumentParser
import MorphoExternalTools
import MorphoVerification

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that a unit's Verilog does what its description says, in four tools.",
        discussion: """
            Simulates the emitted Verilog in Icarus and Verilator against the reference engine, \
            lints it, and proves it equal to the unit's gates with Yosys and ABC. UNIT is a name \
            from 'morpho units', or the path of the .morpho file that an own unit was emitted with. \
            Exits with 1 when something differs, with 2 when a tool is missing.

            Examples:
              morpho verify accumulator
              morpho verify smurf --function 'sqrt((x*x+y*y)/2)' --cycles 2000
              morpho verify rtl/MyUnit.morpho
            """)

    @OptionGroup var unit: UnitOptions

    @Option(parsing: .unconditional, help: "Steps of the recorded run, 1 to 1000000.")
    var cycles: Int = 1000

    @Option(parsing: .unconditional, help: "Decides stimulus and power-up values.")
    var seed: UInt64 = 1

    @Option(
        parsing: .unconditional, help: "Seconds after which a tool is ended, 1 to 86400.")
    var timeout: Int = 300

    @Option(name: .shortAndLong, help: "A folder that keeps all files; otherwise a private one.")
    var output: String?

    @OptionGroup var format: FormatOptions

    func run() throws {
        try require("--cycles", cycles, in: 1...1_000_000)
        try require("--timeout", timeout, in: 1...86_400)
        // An empty path would mean the root of the file system.
        if output?.isEmpty == true { throw InputError.emptyFolder(option: "--output") }
        let limit = Duration.seconds(timeout)
        var verifier =
            switch try VerifySubject(unit.unit) {
            case .circuit(let path):
                try Verifier(circuit: path, cycles: cycles, seed: seed, timeout: limit)
            case .unit:
                Verifier(try unit.made().unit.design, cycles: cycles, seed: seed, timeout: limit)
            }
        verifier.directory = output
        let progress = Progress()
        // Also before an error is written, which would else share the line.
        defer { progress.finish() }
        progress.report("verifying \(unit.unit)")
        let report = try verifier.run()
        progress.finish()
        switch format.format {
        case .json: try writeJSON(report)
        case .text: try StandardOutput.write(report.text)
        }
        if !report.passed { throw ExitCode(1) }
        if !report.isComplete { throw ExitCode(2) }
    }
}
