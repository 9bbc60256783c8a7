import Morpho
import MorphoVerification
import Testing

import struct MorphoCircuit.Design
import struct MorphoCircuit.SplitMix64
import struct MorphoCircuit.Word

private struct Mixer: HardwareModule, NamedModule {
    let enable = Input(bit)
    let addend = Input(signed(7))
    let mask = Input(unsigned(12))
    let total = Output(signed(16))
    let masked = Output(unsigned(12))
    let sum = Register(signed(16), reset: 0)
    let mixed = Register(unsigned(12), reset: 0)
    var moduleName: String { "mixer" }

    func describe() {
        When(enable) {
            sum.next(sum &+ addend.extended(to: 16))
            mixed.next(mixed ^ mask)
        }
        total.drive(sum)
        masked.drive(mixed)
    }
}

@Suite struct LaneBenchTests {
    @Test func lanesAreSetAndReadByName() throws {
        let bench = try LaneBench(Mixer(), lanes: 100, uniform: ["enable"])
        bench.addend = (0..<100).map { $0 - 50 }
        bench.mask = [0x5a5]
        bench.enable = [1]
        try bench.run(3)
        #expect(bench.total == (0..<100).map { 3 * ($0 - 50) })
        #expect(bench.masked == [Int](repeating: 0x5a5, count: 100))
        #expect(bench.addend[0] == -50)
        bench.addend = [1, 2]
        try bench.step()
        #expect(Array(bench.total.prefix(3)) == [-149, -145, -142])
    }

    @Test func whatDoesNotFitIsAnErrorOfTheNextStep() throws {
        let bench = try LaneBench(Mixer(), lanes: 3)
        bench.addend = [1, 64, 2]
        let error = #expect(throws: SimulationError.self) { try bench.run(1) }
        #expect(error.map { "\($0)" } == "'addend' is signed(7) and cannot take the value 64")
    }

    /// Against shift registers and counters in Swift, bit by bit.
    @Test(arguments: [1, 70]) func sourcesGiveTheirWords(lanes: Int) throws {
        let bench = try LaneBench(
            Mixer(), lanes: lanes, uniform: ["enable"],
            sources: ["addend": .counter, "mask": .random], seed: 9)
        var random = SplitMix64(seed: 9)
        var addends = (0..<lanes).map { _ in random.next() & 127 }
        var states = (0..<lanes).map { _ in random.next() }
        var (totals, masked) = (
            [Int](repeating: 0, count: lanes), [UInt64](repeating: 0, count: lanes)
        )
        bench.enable = [1]
        for _ in 0..<40 {
            try bench.run(1)
            for lane in 0..<lanes {
                totals[lane] += addends[lane] < 64 ? Int(addends[lane]) : Int(addends[lane]) - 128
                addends[lane] = (addends[lane] + 1) & 127
                masked[lane] ^= states[lane] & 0xfff
                for _ in 0..<12 {
                    let state = states[lane]
                    let sum = (state >> 63 ^ state >> 62 ^ state >> 60 ^ state >> 59) & 1
                    states[lane] = state << 1 | sum
                }
            }
            #expect(bench.total == totals)
            #expect(bench.masked == masked.map { Int($0) })
        }
    }

    /// The same sources in the text, in Icarus and in Verilator.
    @Test func aDrivenDesignIsADesign() throws {
        let design = try Design(Mixer()).driven(by: ["addend": .random, "mask": .counter])
        #expect(design.check().isEmpty)
        let report = try Verifier(design, cycles: 60).run()
        #expect(report.passed, "\(report.text)")
    }

    @Test func sourcesThatCannotBeAreRefused() throws {
        let design = try Design(Mixer())
        func sentence(_ sources: [String: StimulusSource]) -> String? {
            #expect(throws: SimulationError.self) { try design.driven(by: sources) }
                .map { "\($0)" }
        }
        #expect(sentence(["nothing": .random]) == "there is no signal 'nothing'")
        #expect(
            sentence(["total": .random]) == "there is no signal 'total'")
    }
}
