import Circuit
import Foundation
import Testing

@testable import Verification

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
        #expect(report.steps.map(\.name).prefix(3) == ["gates", "icarus", "verilator"])
        let method = report.steps.first { $0.name == "proof" }?.method
        #expect(method == "induction on registers paired by name (8 flip-flops)")
        #expect(report.steps.prefix(3).allSatisfy { $0.checks == 40 })
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
}
