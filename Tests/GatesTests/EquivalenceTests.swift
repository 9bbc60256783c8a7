import Foundation
import MorphoCircuit
import MorphoGates
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
            case .differs(let differences, _), .refuted(let differences, _):
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

    /// Without names in common only the search over time finds the fault; it names the output.
    @Test func searchNamesTheOutputAndTheStep() throws {
        let renamed = ProofCase.accumulator.verilog.replacingOccurrences(of: "total", with: "held")
        // From 0 at power-up, 8 comes after one enabled edge; an edge takes two steps.
        let early = renamed.replacingOccurrences(of: "= held;", with: "= held ^ (held == 16'd8);")
        let found = try verdict(.accumulator, verilog: early)
        guard case .refuted(let differences, let steps?) = found else {
            Issue.record("\(found)")
            return
        }
        #expect(differences.first == .output(name: "sum[0]"))
        #expect(steps == 2)
        // 24 steps of at most 255 do not reach 65,535.
        let late = renamed.replacingOccurrences(of: "= held;", with: "= held ^ (&held);")
        let open = try verdict(.accumulator, verilog: late)
        guard case .differs(_, stepsWithoutDifference: 24) = open else {
            Issue.record("\(open)")
            return
        }
    }

    /// Verilog that has no value to rely on is never excused, and none makes the reader hang.
    @Test(arguments: [
        ("assign busy = state != idle;", "assign busy = state == 2'd3 ? 1'bx : state != idle;"),
        ("assign busy = state != idle;", "assign busy = busy ^ state[0];"),
        ("assign busy = state != idle;", "wire open; assign busy = state != idle ^ open;"),
        (
            "assign busy = state != idle;",
            "reg b; assign busy = b; always @* if (start) b = state != idle;"
        ),
        ("default: state <= idle", "default: state <= 2'bxx"),
    ])
    func whatHasNoValueIsNotProved(_ old: String, _ new: String) throws {
        let changed = ProofCase.machine.verilog.replacingOccurrences(of: old, with: new)
        let found = try verdict(ProofCase.machine, verilog: changed, limits: .init(steps: 0))
        guard case .differs(let differences, nil) = found, !differences.isEmpty else {
            Issue.record("\(new): \(found)")
            return
        }
    }

    @Test func portsMustBeTheSame() throws {
        let example = ProofCase.accumulator
        let wide = example.verilog.replacingOccurrences(of: "[7:0] value", with: "[8:0] value")
        #expect(
            try verdict(example, verilog: wide)
                == .refuted([.port(name: "value", circuit: 8, verilog: 9)], steps: nil))
        let renamed = example.verilog.replacingOccurrences(of: "sum", with: "result")
        #expect(
            try verdict(example, verilog: renamed)
                == .refuted(
                    [
                        .port(name: "sum", circuit: 16, verilog: nil),
                        .port(name: "result", circuit: nil, verilog: 16),
                    ], steps: nil))
    }

    @Test func verdictsSayHowTheyCameAbout() {
        #expect(
            EquivalenceVerdict.proved(.registers(flipFlops: 12)).description
                == "proved: induction on registers paired by name (12 flip-flops)")
        #expect(
            EquivalenceVerdict.differs([.next(register: "a")], stepsWithoutDifference: 6)
                .description
                == "not proved: the next value of 'a' differs; bounded 6 steps: no difference of "
                + "outputs")
        // Bits of one word are one difference.
        let bits = (0..<8).map { CircuitDifference.edge(register: "a[\($0)]", clock: "clock") }
        #expect(
            EquivalenceVerdict.refuted(bits, steps: 1).description
                == "refuted: 'a' takes its data at opposite edges of 'clock'; within 1 step from "
                + "power-up")
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
