import MorphoCircuit
import MorphoVerilog
import Testing

/// Random circuits: the emitted text means what the operation table says, and lint is silent.
@Suite(.serialized) struct RandomTests {
    @Test(arguments: 1...40)
    func textMeansWhatTheTableSays(seed: UInt64) throws {
        guard Tools.isInstalled("iverilog") else { return }
        var circuit = RandomCircuit(
            seed: seed, operations: 60,
            widths: seed % 2 == 0 ? [1, 2, 3, 5, 8] : [1, 7, 33, 64, 65])
        let (design, vectors) = circuit.vectors(30)
        let (workspace, sources) = try TestbenchTests.workspace(design, vectors)
        defer { workspace.remove() }
        let result = try Tools.icarus(
            workspace, unit: "random", sources: sources + ["random_tb.v"])
        #expect(result.lastLine == "PASS 300 checks")
        #expect(result.status == 0)
    }

    @Test(arguments: 70...102)
    func lintIsSilent(seed: UInt64) throws {
        var circuit = RandomCircuit(seed: seed, operations: 60, widths: [1, 2, 4, 8, 40])
        let (design, _) = circuit.vectors(0)
        let report = try Tools.lint(VerilogEmitter(design).files(), top: "random")
        #expect(report == "", "\(report)")
    }
}
