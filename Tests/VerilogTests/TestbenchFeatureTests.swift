import MorphoCircuit
import MorphoVerilog
import Testing

/// What testbenches must get right beyond one clock: edges of both kinds at one time, an
/// asynchronous reset, wide ports, and the power-up of memories and of read registers.
struct TestbenchFeatureTests {
    /// `first` samples a wide input at rising edges and is reset at once; `second` copies `first`
    /// at falling edges of another clock; `word` is read from a deep memory nothing writes.
    static func design() -> Design {
        let builder = ModuleBuilder(name: "mixed")
        let rising = builder.domain(
            ClockDomain(
                "clock_a",
                reset: ClockDomain.Reset("reset_n", asynchronous: true, activeLow: true)))
        let falling = builder.domain(ClockDomain("clock_b", edge: .falling, reset: nil))
        let data = SampleCircuits.input(builder, "data", .unsigned(100))
        let address = SampleCircuits.input(builder, "cycle", .unsigned(7))
        let first = builder.register(
            "first", .unsigned(100), reset: Word(5, width: 100), domain: rising)
        let second = builder.register("second", .unsigned(100), reset: nil, domain: falling)
        let firstNode = builder.module.registers[first].node
        builder.edit {
            $0.registers[first].next = data
            $0.registers[second].next = firstNode
        }
        let deep = builder.memory("deep", depth: 80, .unsigned(9), contents: nil)
        let shallow = builder.memory("shallow", depth: 3, .unsigned(9), contents: nil)
        for memory in [deep, shallow] {
            builder.writePort(
                memory: memory, address: address, data: builder.constant(Word(0, width: 9)),
                enable: builder.constant(Word(0, width: 1)), mask: nil, domain: rising)
        }
        let word = builder.readPort(memory: deep, address: address, domain: rising)
        let direct = builder.readPort(memory: shallow, address: address, domain: nil)
        SampleCircuits.output(builder, "first_out", firstNode)
        SampleCircuits.output(builder, "second_out", builder.module.registers[second].node)
        SampleCircuits.output(builder, "word", word)
        SampleCircuits.output(builder, "direct", direct)
        return SampleCircuits.finish(builder)
    }

    static func vectors() -> TestVectors {
        let powerUp: [TestVectors.PowerUp] = [
            .init(element: .register(name: "first"), words: [Word(1, width: 100)]),
            .init(element: .register(name: "second"), words: [Word(2, width: 100)]),
            .init(
                element: .memory(name: "deep"), words: (0..<80).map { Word(UInt(3 * $0), width: 9) }
            ),
            .init(
                element: .memory(name: "shallow"),
                words: (0..<3).map { Word(UInt(100 + $0), width: 9) }),
            .init(element: .readPort(memory: "deep", port: 0), words: [Word(77, width: 9)]),
        ]
        let wide = Word(limbs: [0x0123_4567_89ab_cdef, 0xf_ffff_0001], width: 100)
        func step(
            _ edges: [Int], reset: UInt, _ address: UInt, _ outputs: [Word]
        ) -> TestVectors.Step {
            TestVectors.Step(
                time: 0, domains: edges,
                inputs: [Word(reset, width: 1), wide, Word(address, width: 7)],
                outputs: outputs)
        }
        func small(_ value: UInt) -> Word { Word(value, width: 100) }
        func read(_ value: UInt) -> Word { Word(value, width: 9) }
        return TestVectors(
            module: "two", domains: design().top.domains,
            inputs: [
                .init(name: "reset_n", shape: .unsigned(1)),
                .init(name: "data", shape: .unsigned(100)),
                .init(name: "cycle", shape: .unsigned(7)),
            ],
            outputs: [
                .init(name: "first_out", shape: .unsigned(100)),
                .init(name: "second_out", shape: .unsigned(100)),
                .init(name: "word", shape: .unsigned(9)),
                .init(name: "direct", shape: .unsigned(9)),
            ],
            powerUp: powerUp,
            steps: [
                // Power-up values stand until the first edge.
                step([0, 1], reset: 1, 2, [small(1), small(2), read(77), read(102)]),
                // Both clocks had an edge: the copy holds what was there before.
                step([], reset: 1, 79, [wide, small(1), read(6), read(0)]),
                // The reset acts without an edge.
                step([1], reset: 0, 79, [small(5), small(1), read(6), read(0)]),
                step([0], reset: 1, 79, [small(5), small(5), read(6), read(0)]),
                step([], reset: 1, 0, [wide, small(5), read(237), read(100)]),
            ])
    }

    @Test func icarus() throws {
        guard Tools.isInstalled("iverilog") else { return }
        let (workspace, sources) = try TestbenchTests.workspace(Self.design(), Self.vectors())
        defer { workspace.remove() }
        let result = try Tools.icarus(
            workspace, unit: "mixed", sources: sources + ["mixed_tb.v"])
        #expect(result.lastLine == "PASS 20 checks")
        #expect(result.status == 0)
    }

    @Test func verilator() throws {
        guard Tools.isInstalled("verilator") else { return }
        let (workspace, sources) = try TestbenchTests.workspace(Self.design(), Self.vectors())
        defer { workspace.remove() }
        let result = try Tools.verilator(workspace, unit: "mixed", sources: sources)
        #expect(result.lastLine == "PASS 20 checks")
        #expect(result.status == 0)
    }
}
