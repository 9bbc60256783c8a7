import MorphoCircuit
import MorphoSimulation
import Testing

@Suite("Lockstep, stimuli and vectors")
struct LockstepTests {
    /// An engine whose addition is one too large when the sum would be 9.
    private func wrong() throws -> ReferenceEngine {
        var table = OperationTable.standard
        let right = table[.add].evaluate
        table[.add].evaluate = { operands, context in
            let sum = right(operands, context)
            return sum.unsignedValue == 9 ? Word(10, width: sum.width) : sum
        }
        return try ReferenceEngine(flat: accumulator().module, seed: 1, operations: table)
    }

    @Test("equal engines run on; a wrong operation is found at its first visible step")
    func divergence() throws {
        let equal = try Lockstep(accumulator().engine(), accumulator().engine())
        try equal.reset()
        try equal.set("enable", 1)
        try equal.step(100)
        #expect(equal.divergence == nil)

        let pair = try Lockstep(accumulator().engine(), wrong())
        try pair.reset()
        try pair.set("enable", 1)
        try pair.step(2)
        let difference = #expect(throws: SimulationError.self) { try pair.step() }
        #expect(
            difference?.description
                == "the engines differ in 'sum' after the edge of step 3 (time 30): "
                + "8'h09 and 8'h0a")
        #expect(pair.divergence?.signal == "sum")
        #expect(throws: SimulationError.self) {
            try Lockstep(accumulator().engine(), Sketch().engine())
        }
    }

    @Test("without a clock the difference shows when an output is read")
    func withoutClock() throws {
        let sketch = Sketch()
        let input = sketch.input("a", .unsigned(4))
        sketch.output("b", sketch.add(input, input))
        var table = OperationTable.standard
        table[.add].evaluate = { operands, _ in operands[0] }
        let pair = try Lockstep(
            sketch.engine(), ReferenceEngine(flat: sketch.module, operations: table))
        #expect(try pair.get("b") == 0)
        try pair.set("a", 3)
        #expect(throws: SimulationError.self) { try pair.get("b") }
    }

    @Test("vectors replay; a wrong engine fails them")
    func replaying() throws {
        let vectors = try record(
            accumulator().engine(), RandomStimulus(seed: 2, resetInterval: 20), steps: 60)
        try replay(vectors, on: accumulator().engine())
        #expect(throws: SimulationError.self) { try replay(vectors, on: wrong()) }
        #expect(vectors.inputs.map(\.name) == ["enable", "reset"])
        #expect(vectors.outputs.map(\.name) == ["sum"])
        #expect(vectors.steps.count == 60)
        #expect(vectors.steps[0].inputs[1] == Word(1, width: 1))
        let resets = vectors.steps.dropFirst().filter { !$0.inputs[1].isZero }.count
        #expect((1...12).contains(resets))
    }

    @Test("resets hold until each of their domains has seen an edge, at their own level")
    func resets() throws {
        let sketch = Sketch()
        let reset = ClockDomain.Reset("clear", activeLow: true)
        let early = sketch.domain(ClockDomain("early", period: 10, reset: reset))
        let late = sketch.domain(ClockDomain("late", period: 50, phase: 25, reset: reset))
        for (name, domain) in [("a", early), ("b", late)] {
            sketch.output(
                name, sketch.register("\(name)State", .unsigned(3), reset: 1, domain: domain) { $0 }
            )
        }
        let vectors = try record(sketch.engine(), RandomStimulus(seed: 1), steps: 8)
        #expect(vectors.steps.map(\.time) == [0, 10, 20, 25, 30, 40, 50, 60])
        #expect(vectors.steps.map { $0.inputs[0].unsignedValue } == [0, 0, 0, 0, 1, 1, 1, 1])
    }

    @Test("a circuit without clock is recorded as it settles")
    func combinational() throws {
        let sketch = Sketch()
        let input = sketch.input("a", .unsigned(6))
        sketch.output("b", sketch.operation(.not, input))
        let vectors = try record(sketch.engine(), RandomStimulus(seed: 3), steps: 20)
        #expect(vectors.steps.allSatisfy { $0.outputs == $0.inputs.map(\.inverted) })
        #expect(Set(vectors.steps.map(\.inputs)).count > 8)
        try replay(vectors, on: sketch.engine())
    }

    @Test("stimuli meet the corners, also of wide words and of one bit")
    func corners() {
        let stimulus = RandomStimulus(seed: 4)
        for width in [1, 7, 64, 130] {
            let words = Set((0..<400).map { stimulus.value(of: "x", width: width, step: $0) })
            #expect(words.contains(Word(width: width)))
            #expect(words.contains(.ones(width: width)))
            #expect(words.contains(Word(1, width: width).shiftedLeft(by: UInt(width - 1))))
        }
    }
}
