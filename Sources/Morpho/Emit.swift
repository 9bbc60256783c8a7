import MorphoHDL
import MorphoVerification

/// Writes a unit's Verilog, its circuit file and its testbench. `morpho verify` takes the circuit
/// file and proves the Verilog beside it.
///
///     exitOnError { try emit(Accumulator(), to: "rtl") }
///
/// - Parameters:
///   - testbenches: the folder for the testbench; nil: none.
///   - cycles: steps that the testbench replays.
/// - Returns: the paths written.
/// - Throws: `ElaborationError`, or what keeps the files from being written; then none is.
@discardableResult
public func emit<Unit: HardwareModule>(
    _ unit: @autoclosure () -> Unit, to directory: String = "rtl-out",
    testbenches: String? = "testbenches", cycles: Int = 1000, seed: UInt64 = 1,
    file: StaticString = #fileID, line: UInt = #line
) throws -> [String] {
    let design = try Design(unit(), file: file, line: line)
    return try Emission(design, cycles: cycles, seed: seed)
        .write(to: directory, testbenches: testbenches)
}
