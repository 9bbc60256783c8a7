import MorphoCircuit
import MorphoGates
import Testing

struct GateGraphTests {
    let graph = GateGraph()

    @Test func equalGatesExistOnce() {
        let (a, b, c) = (graph.input(), graph.input(), graph.input())
        #expect(graph.and(a, b) == graph.and(b, a))
        #expect(graph.xor(a, !b) == !graph.xor(b, a))
        #expect(graph.multiplexer(!c, a, b) == graph.multiplexer(c, b, a))
        #expect(graph.multiplexer(c, !a, !b) == !graph.multiplexer(c, a, b))
        #expect(graph.nodes.count == 1 + 3 + 4)
    }

    @Test func constantsAndRelatedOperandsFold() {
        let (a, b) = (graph.input(), graph.input())
        #expect(graph.and(a, !a) == .zero && graph.and(a, a) == a && graph.and(a, .one) == a)
        #expect(graph.xor(a, a) == .zero && graph.xor(a, !a) == .one && graph.xor(a, .one) == !a)
        #expect(graph.multiplexer(a, .one, .zero) == a)
        #expect(graph.multiplexer(a, b, b) == b)
        #expect(graph.multiplexer(a, b, !b) == graph.xor(a, !b))
        #expect(graph.multiplexer(a, a, b) == graph.or(a, b))
        #expect(graph.multiplexer(.one, a, b) == a)
    }

    @Test func everyMultiplexerOfRelatedOperandsIsRight() throws {
        // All choices of select, yes and no among the constants, two inputs and their inverses.
        let (a, b) = (graph.input(), graph.input())
        let operands = [Gate.zero, .one, a, !a, b, !b]
        var outputs: [GateNetlist.Bus] = []
        for select in operands {
            for yes in operands {
                for no in operands {
                    let gate = graph.multiplexer(select, yes, no)
                    outputs.append(.init(name: "o\(outputs.count)", bits: [gate]))
                    outputs.append(.init(name: "s\(outputs.count)", bits: [select, yes, no]))
                }
            }
        }
        let inputs = [
            GateNetlist.Bus(name: "a", bits: [a]), GateNetlist.Bus(name: "b", bits: [b]),
        ]
        var simulator = GateSimulator(
            GateNetlist(
                name: "multiplexers", nodes: graph.nodes, inputs: inputs, outputs: outputs,
                wires: [], flipFlops: [], states: [], domains: [], resets: []))
        for values in 0..<UInt(4) {
            try simulator.set("a", to: Word(values & 1, width: 1))
            try simulator.set("b", to: Word(values >> 1, width: 1))
            for index in stride(from: 0, to: outputs.count, by: 2) {
                let operands = try simulator.output("s\(index + 1)")
                let expected = operands[0] ? operands[1] : operands[2]
                #expect(try simulator.output("o\(index)")[0] == expected)
            }
        }
    }

    @Test func aFullGraphSaysSo() {
        let small = GateGraph(limit: 4)
        let inputs = (0..<8).map { _ in small.input() }
        #expect(small.isFull && small.nodes.count == 4)
        #expect(small.and(inputs[0], inputs[7]) == .zero)
    }
}

struct LoweringTests {
    @Test func aChainOfAHundredThousandOperationsNeedsNoStack() throws {
        let builder = ModuleBuilder(name: "chain")
        let seed = builder.input("seed", .unsigned(2))
        let key = builder.input("key", .unsigned(2))
        var value = seed
        for position in 0..<100_000 {
            value = builder.operation(position % 2 == 0 ? .and : .xor, [value, key])
        }
        builder.output("end", value)
        let netlist = try GateNetlist(builder.finish().module)
        #expect(netlist.depth > 0 && !BLIFWriter().text(netlist).isEmpty)
    }

    @Test func aHugeMemoryIsAnErrorThatNamesIt() {
        let builder = ModuleBuilder(name: "huge")
        let address = builder.input("address", .unsigned(13))
        let memory = builder.memory("store", depth: 8192, .unsigned(9), contents: nil)
        builder.output("data", builder.readPort(memory: memory, address: address, domain: nil))
        let error = GateError.memoryTooLarge(name: "store", bits: 73728, limit: 65536)
        #expect(throws: error) { try GateNetlist(builder.finish().module) }
        #expect(
            "\(error)" == "memory 'store' has 73728 bits; as flip-flops or gates at most 65536 "
                + "are made (raise memoryLimit, or keep the memory as a macro)")
    }

    @Test func aProductBeyondTheLimitIsRefusedBeforeItIsBuilt() {
        let builder = ModuleBuilder(name: "product")
        let a = builder.input("a", .unsigned(100_000))
        builder.output("square", builder.operation(.multiply, [a, a]))
        #expect(
            throws: GateError.operationTooLarge(symbol: "*", width: 100_000, limit: 1 << 26)
        ) { try GateNetlist(builder.finish().module) }
    }

    @Test func aMemoryWrittenFromTwoDomainsHasNoFlipFlops() {
        let builder = ModuleBuilder(name: "shared")
        let a = builder.domain(ClockDomain("a", reset: nil))
        let b = builder.domain(ClockDomain("b", reset: nil))
        let data = builder.input("data", .unsigned(2))
        let memory = builder.memory("store", depth: 4, .unsigned(2), contents: nil)
        for domain in [a, b] {
            builder.writePort(
                memory: memory, address: data, data: data, enable: nil, mask: nil, domain: domain)
        }
        #expect(throws: GateError.memoryWrittenFromDomains(name: "store", domains: ["a", "b"])) {
            try GateNetlist(builder.finish().module)
        }
    }

    /// Words beyond the given ones are zero at power-up, not unknown.
    @Test func missingContentsAreZero() throws {
        let builder = ModuleBuilder(name: "table")
        let domain = builder.domain(ClockDomain("a", reset: nil))
        let address = builder.input("address", .unsigned(2))
        let memory = builder.memory(
            "store", depth: 4, .unsigned(2), contents: [Word(3, width: 2)])
        builder.writePort(
            memory: memory, address: address, data: address, enable: nil, mask: nil,
            domain: domain)
        builder.output("data", builder.readPort(memory: memory, address: address, domain: nil))
        let netlist = try GateNetlist(builder.finish().module)
        #expect(
            netlist.flipFlops.map(\.powerUp) == [true, true] + Array(repeating: false, count: 6))
    }

    @Test func whatNothingDrivesIsAnError() {
        let builder = ModuleBuilder(name: "open")
        let wire = builder.wire("gap", .unsigned(3))
        builder.output("data", builder.module.wires[wire].node)
        #expect(throws: GateError.undriven(what: "wire", name: "gap")) {
            try GateNetlist(builder.finish().module)
        }
    }

    @Test func aResetNamedLikeAnInputIsAnError() {
        let builder = ModuleBuilder(name: "clash")
        _ = builder.domain(ClockDomain())
        builder.output("data", builder.input("reset", .unsigned(1)))
        #expect(throws: GateError.nameTaken(name: "reset")) {
            try GateNetlist(builder.finish().module)
        }
    }

    @Test func aWrongGateColumnIsNoticed() throws {
        var wrong = OperationTable.standard
        wrong[.subtract].gates = wrong[.add].gates
        let builder = ModuleBuilder(name: "difference")
        let a = builder.input("a", .unsigned(4))
        let b = builder.input("b", .unsigned(4))
        builder.output("out", builder.operation(.subtract, [a, b]))
        var simulator = GateSimulator(
            try GateNetlist(builder.finish().module, operations: wrong))
        try simulator.set("a", to: Word(5, width: 4))
        try simulator.set("b", to: Word(3, width: 4))
        #expect(try simulator.output("out") != Word(2, width: 5))
    }
}

struct VerilogHierarchyTests {
    @Test(arguments: [
        ("count", "count"), ("count[2]", "count[2]"), ("memory[5][0]", "memory[5][0]"),
        ("adder.sum[1]", "adder.sum[1]"),
        ("lanes[3].count", "lanes_copies[3].lanes.count"),
        ("lanes[3].count[1]", "lanes_copies[3].lanes.count[1]"),
        ("a.b[0].c[12].d", "a.b_copies[0].b.c_copies[12].c.d"),
    ])
    func namesMapBothWays(_ flat: String, _ verilog: String) {
        #expect(VerilogHierarchy.verilogName(flat: flat) == verilog)
        #expect(VerilogHierarchy.flatName(verilog: verilog) == flat)
    }
}
