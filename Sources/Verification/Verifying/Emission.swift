import MorphoCircuit
import MorphoExternalTools
import MorphoSimulation
import MorphoVerilog

/// What is written of a design: its Verilog, the circuit as text, and a testbench.
///
/// | file | what |
/// | --- | --- |
/// | `<module>.v`, `*.hex` | the Verilog, one module a file, and contents of memories |
/// | `<unit>.morpho` | the circuit as text, from which `morpho verify` checks the Verilog |
/// | `<unit>_tb.v`, `_tb.cpp`, `_tb.hex`, `_powerup.v` | a self-checking testbench |
public struct Emission: Sendable {
    public let design: Design
    /// Steps that the testbench replays.
    public var cycles: Int
    /// Of stimulus and power-up values.
    public var seed: UInt64
    /// Lines for the comment at the head of the top module's Verilog: what it computes.
    public var notes: [String]

    public init(
        _ design: Design, cycles: Int = 1000, seed: UInt64 = 1, notes: [String] = []
    ) {
        self.design = design
        self.notes = notes
        self.cycles = max(1, cycles)
        self.seed = seed
    }

    /// - Throws: `VerilogError`.
    public func rtl() throws -> [String: String] {
        var files: [String: String] = [:]
        for file in try VerilogEmitter(design, notes: notes).files() {
            files[file.name] = file.text
        }
        let circuit = Seed(design, stimulusSeed: seed, steps: cycles)
        files["\(design.top.name).morpho"] = circuit.text
        return files
    }

    /// - Throws: `SimulationError` or `VerilogError`.
    public func testbench() throws -> [String: String] {
        let vectors = try record(
            ReferenceEngine(design, seed: seed), RandomStimulus(seed: seed), steps: cycles)
        var files: [String: String] = [:]
        for file in try TestbenchEmitter(design, vectors: vectors).files() {
            files[file.name] = file.text
        }
        return files
    }

    /// Writes everything; each folder's files appear together or not at all.
    /// - Parameter testbenches: the folder for the testbench; nil: none is written.
    /// - Returns: the paths, sorted.
    public func write(to directory: String, testbenches: String? = nil) throws -> [String] {
        let rtl = try rtl()
        let bench = try testbenches.map { _ in try testbench() } ?? [:]
        try OutputDirectory(directory).write(rtl)
        var paths = rtl.keys.map { "\(directory)/\($0)" }
        if let testbenches {
            try OutputDirectory(testbenches).write(bench)
            paths += bench.keys.map { "\(testbenches)/\($0)" }
        }
        return paths.sorted()
    }
}

extension Verifier {
    /// Checks emitted files as they lie on the disk: the Verilog beside a circuit file.
    /// - Parameter circuit: the path of a `.morpho` file.
    /// - Throws: `FileError`, or `SeedError` when the circuit file is damaged.
    public init(circuit path: String, cycles: Int, seed: UInt64, timeout: Duration) throws {
        let design = try Seed(text: InputFile.read(path)).design()
        self.init(design, cycles: cycles, seed: seed, timeout: timeout)
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
        let prefix = folder.isEmpty ? (path.hasPrefix("/") ? "/" : "") : folder + "/"
        var files: [String: String] = [:]
        for file in try VerilogEmitter(design).files() {
            files[file.name] = try InputFile.read(prefix + file.name)
        }
        rtl = files
    }
}
