import MorphoCircuit
import MorphoGates
import Testing

/// The simulator's notion of time and state.
struct GateSimulatorTests {
    @Test func registersCountEnableAndReset() throws {
        var simulator = GateSimulator(try GateNetlist(ProofCase.accumulator.design()))
        try simulator.set("value", to: Word(7, width: 8))
        try simulator.set("reset", to: Word(1, width: 1))
        simulator.step()
        #expect(try simulator.output("sum") == Word(5, width: 16))
        try simulator.set("reset", to: Word(0, width: 1))
        simulator.step()
        #expect(try simulator.output("sum") == Word(5, width: 16))
        try simulator.set("enable", to: Word(1, width: 1))
        simulator.step()
        #expect(try simulator.output("sum") == Word(12, width: 16))
        try simulator.setState("total", to: Word(0xFFFF, width: 16))
        simulator.step()
        #expect(try simulator.state("total") == Word(6, width: 16))
    }

    @Test func lanesAreIndependent() throws {
        var simulator = GateSimulator(try GateNetlist(ProofCase.accumulator.design()))
        try simulator.set("enable", to: Word(1, width: 1))
        try simulator.set("value", lanes: (0..<64).map { Word($0, width: 8) })
        for _ in 0..<3 { simulator.step() }
        for lane in 0..<64 {
            #expect(try simulator.output("sum", lane: lane) == Word(UInt(3 * lane), width: 16))
        }
    }

    @Test func asynchronousResetActsWithoutAnEdge() throws {
        var simulator = GateSimulator(try GateNetlist(ProofCase.asynchronousReset.design()))
        // Active low, so inputs that nobody set hold the reset.
        #expect(try simulator.output("position") == Word(1, width: 4))
        try simulator.set("clear_n", to: Word(1, width: 1))
        try simulator.set("go", to: Word(1, width: 1))
        simulator.step()
        simulator.step()
        #expect(try simulator.output("position") == Word(4, width: 4))
        try simulator.set("clear_n", to: Word(0, width: 1))
        #expect(try simulator.output("position") == Word(1, width: 4))
        simulator.step()
        #expect(try simulator.output("position") == Word(1, width: 4))
    }

    @Test func edgesAtOneTimeSampleOldValues() throws {
        let builder = ModuleBuilder(name: "swap")
        let a = builder.domain(ClockDomain("a", period: 2, reset: nil))
        let b = builder.domain(ClockDomain("b", period: 3, reset: nil))
        let left = builder.state("left", .unsigned(4), reset: nil, domain: a)
        let right = builder.state("right", .unsigned(4), reset: nil, domain: b)
        builder.next(left.index, right.value)
        builder.next(right.index, left.value)
        builder.output("both", builder.operation(.concatenate, [left.value, right.value]))
        var simulator = GateSimulator(try GateNetlist(builder.finish().module))
        try simulator.setState("left", to: Word(1, width: 4))
        try simulator.setState("right", to: Word(2, width: 4))
        var seen: [String] = []
        for _ in 0..<5 {
            let step = simulator.step()
            seen.append("\(step?.time ?? -1): \(try simulator.output("both").hexadecimal)")
        }
        // Both at 0: swapped. a at 2 and 4, b at 3. Both at 6.
        #expect(seen == ["0: 21", "2: 11", "3: 11", "4: 11", "6: 11"])
    }

    @Test func memoriesStartWithTheirContents() throws {
        var simulator = GateSimulator(try GateNetlist(ProofCase.memory.design()))
        #expect(try simulator.state("words[3]") == Word(7, width: 4))
        try simulator.set("other", to: Word(4, width: 3))
        #expect(try simulator.output("now") == Word(9, width: 4))
        try simulator.set("other", to: Word(5, width: 3))
        #expect(try simulator.output("now") == Word(0, width: 4))
    }

    @Test func wrongNamesAndWidthsAreErrors() throws {
        var simulator = GateSimulator(try GateNetlist(ProofCase.accumulator.design()))
        #expect(throws: GateError.unknownName(what: "input", name: "vaule")) {
            try simulator.set("vaule", to: Word(1, width: 8))
        }
        #expect(throws: GateError.widthMismatch(name: "value", expected: 8, given: 9)) {
            try simulator.set("value", to: Word(1, width: 9))
        }
        #expect(try simulator.output("sum", lane: 64).isZero)
    }
}
