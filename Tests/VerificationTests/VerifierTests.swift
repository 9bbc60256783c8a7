import Foundation
import MorphoCircuit
import MorphoVerilog
import Testing

@testable import MorphoVerification

@Suite(.enabled(if: Tools.areInstalled, "Icarus, Verilator or Yosys is not installed"))
struct VerifierTests {
    private var counter: Design {
        let builder = ModuleBuilder(name: "counter")
        let domain = builder.domain(ClockDomain())
        let input = builder.port("enable", .input, .unsigned(1), domain: domain)
        let enable = builder.module.ports[input].node
        let register = builder.register(
            "count", .unsigned(8), reset: Word(3, width: 8), domain: domain)
        let node = builder.module.registers[register].node
        let next = builder.operation(
            .add, [node, builder.constant(Word(1, width: 8))], width: 8)
        let output = builder.port("value", .output, .unsigned(8), domain: domain)
        builder.edit {
            $0.registers[register].next = next
            $0.registers[register].enable = enable
            $0.ports[output].node = node
        }
        return Design(modules: [builder.module])
    }

    @Test func aSoundDesignPassesEverything() throws {
        let report = try Verifier(counter, cycles: 40).run()
        #expect(report.passed, "\(report.text)")
        #expect(report.directory == nil)
        #expect(
            report.steps.map(\.name).prefix(6)
                == ["gates", "lanes", "native", "words", "icarus", "verilator"])
        let method = report.steps.first { $0.name == "proof" }?.method
        #expect(method == "induction on registers paired by name (8 flip-flops)")
        // The lanes engine runs twice: with one lane and with several.
        #expect(report.steps.prefix(6).map(\.checks) == [40, 80, 80, 40, 40, 40])
    }

    @Test func aFaultIsSeenByAllSimulatorsAndRefuted() throws {
        var verifier = Verifier(counter, cycles: 40, tools: [.icarus, .verilator, .proof])
        verifier.model.verilog[.add] = OperationTable.standard[.subtract]
        let report = try verifier.run()
        #expect(report.steps.allSatisfy { $0.status == .failed }, "\(report.text)")
        let directory = try #require(report.directory)
        #expect(FileManager.default.fileExists(atPath: directory + "/counter_tb.vcd"))
        try FileManager.default.removeItem(atPath: directory)
    }

    /// The text of the proof's step when the emitted Verilog has `old` replaced by `new`.
    private func proof(_ old: String, _ new: String) throws -> String {
        var verifier = Verifier(counter, cycles: 20, tools: [.proof])
        let emitted = try #require(VerilogEmitter(counter).files().first)
        let changed = emitted.text.replacingOccurrences(of: old, with: new)
        try #require(changed != emitted.text, "\(emitted.text)")
        verifier.rtl = [emitted.name: changed]
        let report = try verifier.run()
        #expect(report.steps.map(\.status) == [.failed])
        let directory = try #require(report.directory)
        #expect(FileManager.default.fileExists(atPath: directory + "/proof.log"))
        try FileManager.default.removeItem(atPath: directory)
        return report.steps.first?.message ?? ""
    }

    @Test func failedProofsAreOneSentence() throws {
        #expect(
            try proof("value = count", "value = count ^ (count == 8'd5)")
                .wholeMatch(
                    of:
                        #/
                        within\ \d+\ half\ clock\ cycles\ of\ power-up,\ the\ Verilog\ is\ not\ what\ the
                        \ description\ says\ \(output\ 'value'\ differs\);\ correct\ the\ Verilog\ there,\ or
                        \ emit\ it\ again;\ proof\.log\ has\ the\ inputs\ that\ show\ it
                        /#) != nil)
        // 200 is not reached in the 12 cycles that are searched.
        let unseen = try proof("count <= ", "if (count == 8'd200) count <= 8'd0; else count <= ")
        #expect(
            unseen == """
                not proved: the next value of 'count' differs, though perhaps only in states that \
                no run reaches (no output differed within 24 half clock cycles of power-up); \
                correct the Verilog there, or emit it again, or simulate more --cycles to see it \
                happen; proof.log has the search
                """)
        #expect(
            try proof("endmodule", "")
                .hasPrefix("yosys and abc came to no verdict (counter.v:"))
    }

    /// By step the message for a Verilog in which `old` is replaced by `new`.
    private func messages(
        _ tools: Set<VerificationTool>, _ old: String, _ new: String
    ) throws -> [String: String] {
        var verifier = Verifier(counter, cycles: 20, tools: tools)
        let emitted = try #require(VerilogEmitter(counter).files().first)
        let changed = emitted.text.replacingOccurrences(of: old, with: new)
        try #require(changed != emitted.text, "\(emitted.text)")
        verifier.rtl = [emitted.name: changed]
        let report = try verifier.run()
        let directory = try #require(report.directory)
        try FileManager.default.removeItem(atPath: directory)
        return Dictionary(
            report.steps.compactMap { step in step.message.map { (step.name, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func textThatNoToolTakesIsOneSentenceEach() throws {
        let found = try messages([.icarus, .verilator], "endmodule", "endmodul")
        for (step, tool) in [("icarus", "iverilog"), ("verilator", "verilator")] {
            let message = try #require(found[step])
            #expect(message.hasPrefix("\(tool) does not take the emitted files: "), "\(message)")
            #expect(message.hasSuffix(" in \(tool).log)"), "\(message)")
            #expect(!message.contains("\n"), "\(message)")
        }
    }

    @Test func remarksOfLintAreOneSentenceEach() throws {
        let found = try messages([.lint], "assign value = count", "assign value = {1'b0, count}")
        let message = try #require(found["lint verilator"])
        #expect(
            message.hasPrefix("verilator remarks on the emitted files: %Warning-WIDTH: counter.v:"),
            "\(message)")
        #expect(message.hasSuffix(" more lines, in lint_verilator.log)"), "\(message)")
    }

    @Test func outputsThatNeverChangeAreNamed() throws {
        let report = try Verifier(counter, cycles: 2, tools: [.gates]).run()
        #expect(report.unchangedOutputs == ["value"])
        #expect(
            report.text.contains(
                "WARNING: output 'value' never changed in 2 cycles, so the simulations say "
                    + "little of it; run more --cycles, or drive a constant if that is meant\n"))
        #expect(try Verifier(counter, cycles: 40, tools: []).run().unchangedOutputs == [])
        // What is constant by design is not meant.
        var constant = counter
        let builder = ModuleBuilder(name: "constant")
        let output = builder.port("value", .output, .unsigned(8), domain: nil)
        let node = builder.constant(Word(7, width: 8))
        builder.edit { $0.ports[output].node = node }
        constant.modules = [builder.module]
        #expect(try Verifier(constant, cycles: 40, tools: []).run().unchangedOutputs == [])
    }

    @Test func oneStepIsSingular() {
        var report = VerificationReport(design: "a", cycles: 1, seed: 1)
        report.steps = [.init(name: "lint slang", status: .skipped, seconds: 0)]
        #expect(report.text.contains("NOT EVERYTHING WAS CHECKED: 1 step was skipped\n"))
        #expect(report.text.hasSuffix("PASS a, 1 cycle, seed 1\n"))
    }
}
