import Morpho
import Testing
import MorphoVerification

private struct Pair: Bundle {
    @Field(signed(5)) var level
    @Field(bit) var isNegative
}

/// Takes and gives several words at once.
private struct Stage: HardwareModule {
    let operands = Input(vector(2, of: signed(4)))
    let before = Input(Pair())
    let gain = Input(fixed(5, fraction: 2))
    let after = Output(Pair())
    let both = Output(vector(2, of: unsigned(3)))
    let scale = Output(fixed(6, fraction: 2))
    let held = Register(Pair(), resets: [-3, 1])

    func describe() {
        var next = Pair()
        next.level = (operands[0] + operands[1]) ^ before.level
        next.isNegative = next.level < 0
        held.next(next)
        after.drive(held)
        if let parts = Vector([
            operands[0][0...2].asUnsigned,
            concatenate(operands[1][0], held.isNegative, before.isNegative).asUnsigned,
        ]) {
            both.drive(parts)
        }
        scale.drive(gain + gain)
    }
}

/// Copies in a row: each takes what the one before it gives.
private struct Row: HardwareModule {
    let operands = Input(vector(3, of: vector(2, of: signed(4))))
    let first = Input(Pair())
    let gains = Input(vector(3, of: fixed(5, fraction: 2)))
    let last = Output(Pair())
    let both = Output(vector(3, of: vector(2, of: unsigned(3))))
    let levels = Output(vector(3, of: signed(5)))
    let scales = Output(vector(3, of: fixed(6, fraction: 2)))
    let stages = Replicated(Stage(), count: 3)

    func describe() {
        stages.operands.drive(operands.value)
        stages.gain.drive(gains.value)
        let given = stages.after
        if let befores = Vector([first.value, given[0], given[1]]) { stages.before.drive(befores) }
        last.drive(given[2])
        both.drive(stages.both)
        if let all = Vector(given.map(\.level)) { levels.drive(all) }
        scales.drive(stages.scale)
    }
}

@Suite struct CopyTests {
    @Test func copiesTakeAndGiveBundlesAndVectors() throws {
        let bench = try Bench(Row())
        try bench.engine.reset()
        for (index, value) in [(0, 3), (1, -5), (2, 7)] {
            try bench.engine.poke("operands_\(index)_0", Word(signed: value, width: 4))
            try bench.engine.poke("operands_\(index)_1", Word(signed: value - 1, width: 4))
        }
        func number(_ name: String, signed: Bool = true) throws -> String {
            try bench.engine.peek(name).decimal(signed: signed)
        }
        #expect(try (0..<3).map { try number("levels_\($0)") } == ["-3", "-3", "-3"])
        #expect(try number("both_1_0", signed: false) == "3", "-5 is ...011")
        #expect(try number("both_1_1", signed: false) == "3", "bits 0, 1 and 1")
        try bench.engine.poke("gains_1", Word(signed: -3, width: 5))
        #expect(try number("scales_1") == "-6")
        try bench.step()
        // 3 + 2 ^ 0;  -5 - 6 ^ -3;  7 + 6 ^ -3
        #expect(try (0..<3).map { try number("levels_\($0)") } == ["5", "8", "-16"])
        #expect(try number("last_level") == "-16")
        #expect(try number("last_isNegative", signed: false) == "1")
    }

    @Test(.enabled(if: toolsAreInstalled, "Icarus, Verilator or Yosys is not installed"))
    func copiesOfBundlesAreProved() throws {
        let report = try Verifier(Design(Row()), cycles: 100).run()
        #expect(report.passed, "\(report.text)")
    }
}

/// What the verifier runs.
let toolsAreInstalled = VerificationTool.allCases.flatMap(\.programs).allSatisfy {
    (try? $0.locate()) != nil
}
