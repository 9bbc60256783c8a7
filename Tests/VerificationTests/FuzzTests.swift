import MorphoCircuit
import Testing

@testable import MorphoVerification

/// Random circuits in all engines and tools.
struct FuzzTests {
    @Test func sameSeedSameDesign() {
        for seed in [1, 7, 42] as [UInt64] {
            #expect(FuzzCase(seed: seed).seed().text == FuzzCase(seed: seed).seed().text)
        }
        #expect(FuzzCase(seed: 1).seed().text != FuzzCase(seed: 2).seed().text)
    }

    @Test func designsPassTheChecks() {
        for seed in 1...150 as ClosedRange<UInt64> {
            #expect(FuzzCase(seed: seed).design.check() == [], "circuit \(seed)")
        }
    }

    @Test func everythingComesUp() {
        var operations: Set<Operation> = []
        var modes: Set<ReadDuringWrite> = []
        var copies = 0
        var crossings = 0
        for seed in 1...150 as ClosedRange<UInt64> {
            for module in FuzzCase(seed: seed).design.modules {
                for case .operation(let operation) in module.nodes.map(\.kind) {
                    operations.insert(operation)
                }
                modes.formUnion(
                    module.readPorts.lazy.filter { $0.domain != nil }.map(\.duringWrite))
                copies += module.instances.count { $0.count ?? 0 > 1 }
                crossings += module.registers.count { $0.isCrossing }
            }
        }
        #expect(operations == Set(Operation.allCases))
        #expect(modes == Set(ReadDuringWrite.allCases))
        #expect(copies > 0 && crossings > 0)
    }

    /// A slice for a copy has no sign, its signed port has one.
    @Test func flatteningKeepsShapes() {
        for seed in UInt64(1000)...1200 {
            let flat = FuzzCase(seed: seed).design.flattened()
            #expect(Design(modules: [flat]).checkWidths() == [], "circuit \(seed)")
        }
    }

    @Test(.enabled(if: Tools.areInstalled, "Icarus, Verilator or Yosys is not installed"))
    func allAgree() throws {
        let report = try Fuzz.run(Fuzz.Options(count: 500, seed: 1000))
        #expect(report.passed, "\(report.text)")
        let text = try ReportCoding.json(report)
        #expect(try ReportCoding.read(FuzzReport.self, from: text) == report)
        // A finished run continues with nothing.
        #expect(try Fuzz.run(report.options, resuming: report).done == report.done)
    }

    @Test(.enabled(if: Tools.areInstalled, "Icarus, Verilator or Yosys is not installed"))
    func aFaultIsFoundAndMadeSmall() throws {
        var model = VerificationModel()
        model.verilog[.xor] = OperationTable.standard[.or]
        let options = Fuzz.Options(count: 40, seed: 1, tools: [.icarus])
        let report = try Fuzz.run(options, model: model)
        let failure = try #require(report.failures.first)
        let result = try CaseComparison.with(tools: [.icarus], model: model) {
            try Shrinker($0, tool: .icarus).shrink(FuzzCase(seed: failure.seed))
        }
        let design = try #require(try result?.seed.design())
        #expect(design.modules.reduce(0) { $0 + $1.nodes.count } <= 8, "\(result?.seed.text ?? "")")
        #expect(result?.seed.text.contains(" xor ") == true)
    }
}
