import Circuit
import Foundation
import Gates
import Testing

/// The gate netlist against hand-written Verilog, by Yosys and ABC.
@Suite(.enabled(if: ProofRun.isPossible, "Yosys and ABC are not installed"))
struct EquivalenceTests {
    @Test(arguments: ProofCase.all)
    func equalCircuitsAreProved(_ example: ProofCase) throws {
        let netlist = try GateNetlist(example.design())
        let count = netlist.observableFlipFlops.count
        #expect(
            try verdict(example, verilog: example.verilog)
                == .proved(count == 0 ? .combinational : .registers(flipFlops: count)))
    }

    /// Every change shows at the cut, and all but the ones out of reach in an output.
    @Test(arguments: ProofCase.all)
    func everyChangeIsNoticed(_ example: ProofCase) throws {
        for mutation in example.mutations {
            let changed = example.verilog.replacingOccurrences(of: mutation.old, with: mutation.new)
            try #require(changed != example.verilog, "\(mutation.old) is not in the Verilog")
            let quick = try verdict(example, verilog: changed, limits: .init(steps: 0))
            switch quick {
            case .differs(let differences, _), .refuted(let differences):
                #expect(!differences.isEmpty)
            default: Issue.record("'\(mutation.old)' -> '\(mutation.new)': \(quick)")
            }
            let found = try verdict(example, verilog: changed)
            guard case .refuted = found else {
                Issue.record("'\(mutation.old)' -> '\(mutation.new)': \(found)")
                continue
            }
        }
    }

    @Test func brokenVerilogIsNoRefutation() throws {
        let example = ProofCase.accumulator
        let broken = example.verilog.replacingOccurrences(of: "endmodule", with: "")
        guard case .failed(let message) = try verdict(example, verilog: broken) else {
            Issue.record("a syntax error was taken for a verdict")
            return
        }
        #expect(message.contains("ERROR"))
    }

    @Test func temporalInductionProvesWhenNamesDiffer() throws {
        let example = ProofCase.machine
        let renamed = example.verilog.replacingOccurrences(of: "state", with: "phase")
        guard case .proved(.temporalInduction) = try verdict(example, verilog: renamed) else {
            Issue.record("renamed registers are not proved")
            return
        }
    }

    @Test func unusablePathsAreRefused() throws {
        let netlist = try GateNetlist(ProofCase.accumulator.design())
        #expect(throws: GateError.unusableInScript("a\"b.v")) {
            try EquivalenceProof(verilog: ["a\"b.v"], top: "accumulator", netlist: netlist)
        }
        #expect(throws: GateError.unusableInScript("a b")) {
            try EquivalenceProof(verilog: ["a.v"], top: "a b", netlist: netlist)
        }
    }

    private func verdict(
        _ example: ProofCase, verilog: String, limits: EquivalenceProof.Limits = .init()
    ) throws -> EquivalenceVerdict {
        let netlist = try GateNetlist(example.design())
        let top = example.name.hasPrefix("asynchronous") ? "outer_ring" : netlist.name
        return try ProofRun.verdict(
            netlist, verilog: ["dut.v": verilog], top: top, limits: limits)
    }
}
