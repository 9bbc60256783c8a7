/// What a design is compared or checked with.
public enum VerificationTool: String, CaseIterable, Codable, Hashable, Sendable {
    /// The gate netlist, simulated in this process.
    case gates
    /// The lanes engine, in this process.
    case lanes
    /// The lanes engine with compiled code.
    case native
    /// The engine of compiled words, in this process.
    case words
    /// Icarus Verilog runs the emitted text.
    case icarus
    /// Verilator runs the emitted text.
    case verilator
    /// The warnings of Verilator, Icarus, Yosys and, where installed, slang.
    case lint
    /// Yosys proves the emitted text equal to the gate netlist.
    case proof
}
