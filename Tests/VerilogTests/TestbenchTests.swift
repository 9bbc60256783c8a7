import MorphoCircuit
import MorphoVerilog
import Testing

/// A testbench passes on right vectors and fails on wrong ones, in both simulators.
struct TestbenchTests {
    /// Three lanes of `bank` steps, from power-up values that only the wrapper can give.
    static func bankVectors(wrong: Bool = false) -> (Design, TestVectors) {
        let design = SampleCircuits.lanes()
        var vectors = TestVectors(
            module: "bank", domains: design.top.domains,
            inputs: [
                .init(name: "reset", shape: .unsigned(1)), .init(name: "go", shape: .unsigned(1)),
                .init(name: "offsets", shape: .unsigned(32)),
            ], outputs: [.init(name: "values", shape: .unsigned(32))],
            powerUp: (0..<4).map {
                .init(
                    element: .register(name: "lanes[\($0)].count"),
                    words: [Word(UInt(10 * $0), width: 8)])
            })
        var counts: [UInt] = [0, 10, 20, 30]
        for cycle in 0..<4 {
            let offsets = Word(0xffff_ff00 + UInt(cycle), width: 32)
            var values: UInt = 0
            for lane in 0..<4 {
                let offset = (offsets.inverted.unsignedValue ?? 0) >> UInt(8 * lane) & 0xff
                values |= ((counts[lane] & 0xff) ^ offset) << UInt(8 * lane)
            }
            if wrong, cycle == 2 { values ^= 1 << 31 }
            let goes = cycle != 1
            vectors.steps.append(
                TestVectors.Step(
                    time: cycle, domains: [0],
                    inputs: [Word(0, width: 1), Word(goes ? 1 : 0, width: 1), offsets],
                    outputs: [Word(values, width: 32)]))
            if goes { for lane in 0..<4 { counts[lane] += UInt(2 * lane + 1) } }
        }
        return (design, vectors)
    }

    static func workspace(_ design: Design, _ vectors: TestVectors) throws -> (
        Workspace, sources: [String]
    ) {
        let rtl = try VerilogEmitter(design).files()
        let bench = try TestbenchEmitter(design, vectors: vectors).files()
        let sources = (rtl + bench).map(\.name).filter {
            $0.hasSuffix(".v") && !$0.hasSuffix("_tb.v")
        }
        return (try Workspace(rtl + bench), sources)
    }

    @Test func icarusPassesAndFails() throws {
        guard Tools.isInstalled("iverilog") else { return }
        for wrong in [false, true] {
            let (design, vectors) = Self.bankVectors(wrong: wrong)
            let (workspace, sources) = try Self.workspace(design, vectors)
            defer { workspace.remove() }
            let result = try Tools.icarus(
                workspace, unit: "bank", sources: sources + ["bank_tb.v"],
                plus: wrong ? ["+trace"] : [])
            if wrong {
                #expect(
                    result.lastLine
                        == "FAIL cycle 2 port values got e5d6c7fe expected 65d6c7fe"
                        || result.lastLine.hasPrefix("FAIL cycle 2 port values got "))
                #expect(result.status != 0)
            } else {
                #expect(result.lastLine == "PASS 4 checks")
                #expect(result.status == 0)
            }
            #expect(workspace.exists("bank_tb.vcd") == wrong)
        }
    }

    @Test func verilatorPassesAndFails() throws {
        guard Tools.isInstalled("verilator") else { return }
        let (design, vectors) = Self.bankVectors()
        let (workspace, sources) = try Self.workspace(design, vectors)
        defer { workspace.remove() }
        let result = try Tools.verilator(workspace, unit: "bank", sources: sources)
        #expect(result.lastLine == "PASS 4 checks")
        #expect(result.status == 0)
        // The same program on a wrong vector file.
        let (_, wrong) = Self.bankVectors(wrong: true)
        for file in try TestbenchEmitter(design, vectors: wrong).files()
        where file.name.hasSuffix(".hex") { try workspace.write(file) }
        let (output, status) = try workspace.run(["obj_dir/Vbank", "+trace"])
        #expect(output.hasPrefix("FAIL cycle 2 port values got "))
        #expect(status == 1)
        #expect(workspace.exists("bank_tb.vcd"))
    }
}
