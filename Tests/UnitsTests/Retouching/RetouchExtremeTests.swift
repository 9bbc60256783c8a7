import Morpho
import MorphoCircuit
import MorphoImages
import ReferenceData
import Testing

import struct MorphoCircuit.Word

@testable import MorphoLookup
@testable import MorphoUnits

@Suite("a retoucher with the largest words that can be loaded") struct RetouchExtremeTests {
    /// Words of mixed factors and planes that the largest sums exceed.
    private static func format() throws -> RetouchFormat {
        try RetouchFormat(
            feature: .init(bits: 16, fraction: 7), mixFactor: .init(bits: 16, fraction: 16),
            planeFactor: .init(bits: 16, fraction: 14), axisFactor: .init(bits: 16, fraction: 9),
            mix: .init(bits: 12, fraction: 12), plane: .init(bits: 16, fraction: 14),
            entry: .init(bits: 15, fraction: 5))
    }

    /// All words from the ends of their ranges; a choice is made by number.
    private static func tables(
        _ format: RetouchFormat, cubes: Int, isLargest: (Int) -> Bool
    ) -> FixedRetouchTables {
        var number = 0
        func ends(_ count: Int, _ range: RetouchFormat.Number) -> [Int] {
            (0..<count).map { _ in
                number += 1
                return isLargest(number) ? range.largest : -range.largest - 1
            }
        }
        // Stored 32 too large: 127 and -128 quarters.
        let quarters = ends(20_480 * cubes, .init(bits: 8, fraction: 2))
        return FixedRetouchTables(
            format: format, high: ends(40_960, format.feature), low: ends(40_960, format.feature),
            weights: quarters.map { Int8($0) &+ 32 },
            mixFactors: ends(150 * cubes, format.mixFactor),
            planeFactors: ends(10_890, format.planeFactor),
            axisFactors: ends(165, format.axisFactor), cubes: cubes)
    }

    @Test("stills as in the model, bit for bit; both readings of one with the same tables")
    func frames() throws {
        let format = try Self.format()
        var dice = Dice(state: 111)
        let images = try (0..<2).map { _ in try dice.image(width: 64, height: 64, channels: 3) }
        let sets = [
            Self.tables(format, cubes: 2) { _ in false },
            Self.tables(format, cubes: 2) { _ in dice.next() >> 40 & 7 != 0 },
        ]
        let configuration = try RetouchConfiguration(
            RetouchTableSource(loading: format, cubes: 2, protection: .parity), mode: .still,
            columns: 64, rows: 64)
        let bench = try RetouchLoadBench(
            configuration, streams: sets.map { try configuration.stream($0) })
        try bench.load(1)
        // The second set is complete while the first frame is measured.
        try bench.load(2, but: 2000)
        let found = try bench.send(images, isStill: true)
        let models = sets.map { FixedRetoucher($0) }
        #expect(try found == [models[0].retouch(images[0]), models[1].retouch(images[1])])
        #expect(try bench.engine.value("errors_1") == 0)

        // The examples are as loud as they are meant to be.
        #expect(sets.allSatisfy { !$0.isBounded })
        let (model, quarters) = (models[0], [-640, -640])
        #expect(try model.predict(images[0]).quarters == quarters)
        #expect(model.mixes(channel: 0, quarters: quarters)[0][0] == format.mix.largest)
        #expect(
            model.planes(channel: 0, quarters: quarters)[0][0] == -format.plane.largest - 1)
        let entries = model.cube(quarters: quarters).entries
        #expect(entries.max().map(Int.init) == format.largestEntry)
    }

    @Test("sums of products hold", arguments: [(1, 1), (1, 5), (2, 5), (5, 1), (10, 1)])
    func sums(terms: Int, cycles: Int) throws {
        let engine = try LanesEngine(
            Design(
                ScalarProduct(terms: terms, cycles: cycles, leftBits: 9, rightBits: 8, shift: 3)),
            lanes: 1)
        try engine.restart()
        for (left, right) in [(-256, -128), (-256, 127), (255, -128), (255, 127)] {
            for cycle in 0..<cycles {
                for term in 0..<terms {
                    try engine.poke("left_\(term)", left)
                    try engine.poke("right_\(term)", right)
                }
                try engine.poke("valid", 1)
                try engine.poke("isFirst", cycle == 0 ? 1 : 0)
                try engine.poke("isLast", cycle == cycles - 1 ? 1 : 0)
                try engine.step()
            }
            try engine.poke("valid", 0)
            for _ in 1..<ScalarProduct.latency { try engine.step() }
            #expect(try engine.holds("resultValid"))
            #expect(
                try engine.signedValue("result")
                    == FixedRetouchTables.rounded(terms * cycles * left * right, by: 3))
        }
    }
}
