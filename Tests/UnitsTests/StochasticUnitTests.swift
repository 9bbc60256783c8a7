import Foundation
import Morpho
import MorphoExpressions
import MorphoNumerics
import Testing

@testable import MorphoUnits

@Suite struct StochasticUnitTests {
    private static let operands = [[0, 0, 0], [255, 255, 255], [40, 200, 7], [128, 127, 130]]

    private static func thresholds(_ count: Int) -> [Int] {
        // 0 and 256, never and always, are among them.
        (0..<count).map { $0 == 0 ? 256 : $0 == count - 1 ? 0 : $0 * 101 % 257 }
    }

    @Test(
        "SMURF is the model, bit for bit",
        arguments: [
            ([4, 4], 256, 8), ([3, 5], 64, 16), ([2, 3, 4], 32, 5), ([7], 512, 8),
            ([4, 4], 128, 1),
            ([5, 2, 3], 16, 8),
        ])
    func smurf(radices: [Int], length: Int, leap: Int) throws {
        let thresholds = Self.thresholds(radices.reduce(1, *))
        let seeds = Array([0x2a61, 0x71c3, 0xb59d, 0xc8d7].suffix(radices.count + 1))
        let run = try UnitRun(
            Design(
                SMURF(
                    radices: radices, thresholds: thresholds, length: length, seeds: seeds,
                    leap: leap)))
        let model = StochasticModel(
            digits: .chain, radices: radices, thresholds: thresholds, length: length,
            seeds: seeds, leap: leap)
        for operands in Self.operands.map({ Array($0.prefix(radices.count)) }) {
            let found = try run.result(operands)
            #expect(found.value == model.result(operands), "\(operands)")
            #expect(found.cycles == length + 1)
            try run.engine.step(3)
            #expect(try run.peek("result") == found.value, "the result stays")
        }
        #expect(run.engine.uninitialisedReads.isEmpty)
    }

    @Test(
        "a Bernstein unit is the model, bit for bit",
        arguments: [([3, 3], 256, 8), ([1, 2], 64, 1), ([2, 1, 3], 32, 16), ([6], 128, 5)])
    func bernstein(degrees: [Int], length: Int, leap: Int) throws {
        let radices = degrees.map { $0 + 1 }
        let thresholds = Self.thresholds(radices.reduce(1, *))
        let seeds = (0...degrees.reduce(0, +)).map { 0x1357 + 0x0b1d * $0 }
        let run = try UnitRun(
            Design(
                Bernstein(
                    degrees: degrees, thresholds: thresholds, length: length, seeds: seeds,
                    leap: leap)))
        let model = StochasticModel(
            digits: .countOfOnes, radices: radices, thresholds: thresholds, length: length,
            seeds: seeds, leap: leap)
        for operands in Self.operands.map({ Array($0.prefix(radices.count)) }) {
            let found = try run.result(operands)
            #expect(found.value == model.result(operands), "\(operands)")
            #expect(found.cycles == length + 1)
        }
        #expect(run.engine.uninitialisedReads.isEmpty)
    }

    @Test("as many ones as cycles give 255, none give 0", arguments: [16, 256, 1024])
    func fullCount(length: Int) throws {
        for (threshold, expected) in [(256, 255), (0, 0)] {
            let run = try UnitRun(
                Design(
                    SMURF(
                        radices: [2], thresholds: [threshold, threshold], length: length,
                        seeds: [5, 77])))
            #expect(try run.result([100]).value == expected)
            // The counter starts anew.
            #expect(try run.result([200]).value == expected)
        }
    }

    /// A start that comes too early changes nothing.
    @Test func startIsNotTakenWhileBusy() throws {
        let run = try UnitRun(
            Design(SMURF(radices: [4], thresholds: [0, 80, 200, 256], length: 32, seeds: [9, 99])))
        let expected = try run.result([77]).value
        try run.set([77])
        try run.engine.poke("start", Word(1, width: 1))
        try run.engine.step()
        #expect(try run.peek("busy") == 1)
        try run.set([250])
        var cycles = 1
        while try run.peek("valid") == 0, cycles < 100 {
            try run.engine.step()
            cycles += 1
        }
        #expect(cycles == 33)
        #expect(try run.peek("result") == expected)
    }

    @Test func oneShiftIsAWarningForChainsAlone() throws {
        let function: @Sendable ([Double]) throws -> Double = { $0[0] * $0[1] }
        let leaps = try [1, 4, 5].map { leap in
            try Catalogue.smurf.make(
                function, 2, try Catalogue.smurf.resolved(["leap": leap])
            ).design.warnings.map(\.description)
        }
        #expect(leaps[0].count == 2 && leaps[1].count == 2 && leaps[2].isEmpty)
        #expect(
            leaps[0].allSatisfy {
                $0.contains("warning: autocorrelated-chain: a chain of states needs")
                    && $0.contains("is a shift register that moves 1 of 16 bits a cycle")
            }, "\(leaps[0])")
        let bernstein = try Catalogue.bernstein.make(
            function, 2, try Catalogue.bernstein.resolved(["leap": 1]))
        #expect(bernstein.design.warnings.isEmpty)
    }

    @Test func everyInputHasItsOwnStates() throws {
        let made = try Catalogue.smurf.make(
            { $0[0] * $0[1] * $0[2] }, 3,
            try Catalogue.smurf.resolved(["states": 2, "states-y": 3, "length": 64]))
        #expect(made.design.modules.contains { $0.name.hasPrefix("SMURF_2x3x2_64_") })
        #expect(throws: UnitError.self) {
            try Catalogue.smurf.make(
                { $0[0] }, 1, try Catalogue.smurf.resolved(["states-z": 3]))
        }
    }

    @Test func seedsAreDistinctStatesFarApart() {
        for (length, leap) in [(256, 8), (16384, 8), (65536, 1), (256, 15)] {
            for seed in 0..<8 {
                let states = GeneratorSeeds.states(
                    count: 7, seed: seed, length: length, leap: leap)
                #expect(Set(states).count == 7)
                #expect(states.allSatisfy { (1..<65536).contains($0) })
                #expect(
                    states
                        == GeneratorSeeds.states(
                            count: 7, seed: seed, length: length, leap: leap))
            }
        }
        #expect(
            Set((0..<32).map { GeneratorSeeds.states(count: 3, seed: $0, length: 256, leap: 8) })
                .count == 32)
        // No generator's words are another one's of a few cycles ago.
        let states = GeneratorSeeds.states(count: 7, seed: 3, length: 256, leap: 8)
        let move = LinearFeedbackShiftRegister.transition(width: 16, steps: 8)
        for first in states {
            var state = UInt(first)
            for _ in 0..<256 {
                state = LinearFeedbackShiftRegister.advanced(state, transition: move)
                #expect(!states.contains(Int(state)))
            }
        }
    }

    /// The language must say a non-trivial machine in few lines.
    @Test func smurfIsShort() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/Units/Stochastic/SMURF.swift")
        let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && !$0.hasPrefix("//") && !$0.hasPrefix("import ") }
        #expect(lines.count <= 60)
        #expect(lines.allSatisfy { $0.count <= 100 })
    }
}
