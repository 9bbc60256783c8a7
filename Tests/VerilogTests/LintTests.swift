import MorphoCircuit
import MorphoVerilog
import Testing

/// Verilator, Icarus, Yosys and slang say nothing about what the emitter writes.
@Suite(.serialized) struct LintTests {
    private func expectSilence(_ design: Design) throws {
        let emitter = VerilogEmitter(design)
        let report = try Tools.lint(emitter.files(), top: emitter.topName)
        #expect(report == "", "\(report)")
    }

    @Test(arguments: [5, 64, 100]) func tables(depth: Int) throws {
        try expectSilence(SampleCircuits.finish(SampleCircuits.tables(depth: depth)))
    }

    @Test func leftovers() throws {
        try expectSilence(SampleCircuits.finish(SampleCircuits.leftovers()))
    }

    @Test(arguments: [1, 2, 3, 12, 16]) func memories(depth: Int) throws {
        for masked in [false, true] {
            for kind in ReadDuringWrite.allCases.map(Optional.some) + [nil] {
                try expectSilence(
                    SampleCircuits.finish(
                        SampleCircuits.memory(depth: depth, duringWrite: kind, masked: masked)))
            }
        }
    }

    @Test func contentsOfAWritableMemory() throws {
        for depth in [12, 80] {
            try expectSilence(
                SampleCircuits.finish(
                    SampleCircuits.memory(
                        depth: depth, duringWrite: .old,
                        contents: (0..<depth).map { Word(UInt($0), width: 8) })))
        }
    }

    @Test func aMemoryWrittenFromTwoDomains() throws {
        let builder = ModuleBuilder(name: "shared")
        let address = SampleCircuits.input(builder, "address", .unsigned(2))
        let data = SampleCircuits.input(builder, "data", .unsigned(8))
        let memory = builder.memory(
            "words", depth: 4, .unsigned(8), contents: nil, isCrossing: true)
        for clock in ["clock_a", "clock_b"] {
            builder.writePort(
                memory: memory, address: address, data: data, enable: nil, mask: nil,
                domain: builder.domain(ClockDomain(clock, reset: nil)))
        }
        SampleCircuits.output(
            builder, "q", builder.readPort(memory: memory, address: address, domain: nil))
        try expectSilence(SampleCircuits.finish(builder))
    }

    @Test func replicatedInstances() throws { try expectSilence(SampleCircuits.lanes()) }
}
