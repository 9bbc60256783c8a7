import Morpho
import MorphoExpressions
import MorphoUnits
import Testing

@Suite struct SaturatingAccumulatorTests {
    @Test func staysAtTheLargestNumber() throws {
        let bench = try Bench(SaturatingAccumulator(width: 4, addendWidth: 3))
        bench.enable = 1
        bench.addend = 6
        try bench.step(4)
        bench.enable = 0
        try bench.step()
        #expect(
            bench.waveform(["enable", "addend", "total"], style: .ascii) == """
                clock   ____/-\\_/-\\_/-\\_/-\\_
                enable  ----------------\\___
                addend   6
                total    0  |6  |12 |15
                """)
    }
}

@Suite struct FunctionUnitTests {
    static let euclid: @Sendable ([Double]) throws -> Double = { x in
        ((x[0] * x[0] + x[1] * x[1]) / 2).squareRoot()
    }

    @Test func smurfApproximatesTheFunction() throws {
        let made = try Catalogue.functionUnit(named: "smurf").make(Self.euclid, 2, [:])
        let engine = try ReferenceEngine(made.design)
        try engine.reset()
        var error = 0.0
        for (x, y) in [(0, 0), (40, 200), (128, 128), (255, 10), (255, 255)] {
            try engine.poke("x_0", Word(UInt(x), width: 8))
            try engine.poke("x_1", Word(UInt(y), width: 8))
            try engine.poke("start", Word(1, width: 1))
            try engine.step()
            try engine.poke("start", Word(0, width: 1))
            var cycles = 1
            while try engine.peek("valid").isZero, cycles < 400 {
                try engine.step()
                cycles += 1
            }
            #expect(cycles == made.latency)
            let result = Double(try engine.peek("result").unsignedValue ?? 0) / 256
            error = max(error, abs(result - (try Self.euclid([Double(x) / 256, Double(y) / 256]))))
        }
        #expect(error < 0.15)
        #expect(engine.uninitialisedReads.isEmpty)
    }

    @Test func tableIsTheFunctionRounded() throws {
        let made = try Catalogue.functionUnit(named: "lut").make(Self.euclid, 2, [:])
        let engine = try ReferenceEngine(made.design)
        try engine.reset()
        try engine.poke("start", Word(1, width: 1))
        for (x, y) in [(0, 0), (40, 200), (3, 77), (128, 128), (255, 10), (255, 255)] {
            try engine.poke("x_0", Word(UInt(x), width: 8))
            try engine.poke("x_1", Word(UInt(y), width: 8))
            try engine.step()
            let exact = try Self.euclid([Double(x) / 256, Double(y) / 256]) * 256
            #expect(try engine.peek("result").unsignedValue == UInt(exact.rounded()))
        }
    }

    @Test func decisionDiagramSharesEqualParts() {
        // x_0 == x_1 for two 2-bit inputs: three nodes a bit pair, which a tree would repeat.
        let table = (0..<16).map { $0 & 3 == $0 >> 2 ? 1 : 0 }
        let diagram = DecisionDiagram(table: table, inputs: 2, inputWidth: 2, resultWidth: 1)
        #expect(diagram.nodes.count == 6)
    }
}
