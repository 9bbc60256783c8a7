import Morpho
import MorphoCircuit
import ReferenceData
import Testing

import struct MorphoCircuit.Word

@testable import MorphoLookup
@testable import MorphoUnits

/// The steps of fusion, each for every number of multipliers: their results and their cycles.
@Suite struct RetouchFusionTests {
    /// Tables, weights and what the model makes of them.
    private static func example(
        cubes: Int, state: UInt64, widths: RetouchFormat.Widths = .init()
    ) throws -> (tables: FixedRetouchTables, model: FixedRetoucher, quarters: [Int]) {
        var dice = Dice(state: state)
        let tables = try FixedRetouchTables(dice.retouchTables(cubes: cubes), widths: widths)
        let quarters = (0..<cubes).map { _ in Int(dice.next() >> 40 & 1023) - 512 }
        return (tables, FixedRetoucher(tables), quarters)
    }

    private static func engine(_ design: Design) throws -> LanesEngine {
        #expect(design.warnings.isEmpty, "\(design.warnings)")
        let engine = try LanesEngine(design, lanes: 1)
        try engine.restart()
        return engine
    }

    @Test("mixed factors, for one cube and several", arguments: [1, 3, 10])
    func mixes(cubes: Int) throws {
        let (tables, model, quarters) = try Self.example(cubes: cubes, state: 41)
        let engine = try Self.engine(Design(MixStage(tables: .init(tables))))
        // Twice, so that it is seen to start again.
        for quarters in [quarters, quarters.map { -$0 / 2 }] {
            for quarter in quarters {
                try engine.poke("weight", quarter)
                try engine.poke("weightValid", 1)
                try engine.step()
            }
            try engine.poke("weightValid", 0)
            try engine.poke("starts", 1)
            var found: [Int] = []
            for _ in 0..<MixStage.latency(cubes: cubes, .none) {
                try engine.step()
                try engine.poke("starts", 0)
                if try engine.holds("valid") { found.append(try engine.signedValue("mix")) }
            }
            // The last one comes in the last cycle.
            #expect(try engine.holds("valid"))
            let expected = (0..<3).flatMap { channel in
                model.mixes(channel: channel, quarters: quarters).flatMap { $0 }
            }
            #expect(found == expected)
        }
    }

    @Test("all planes and all points, for every number of multipliers, and entries of 11 bits")
    func planesAndPoints() throws {
        var widths = RetouchFormat.Widths()
        (widths.entry, widths.entryFraction) = (11, 1)
        let (tables, model, quarters) = try Self.example(cubes: 2, state: 43, widths: widths)
        let planes = (0..<3).map { model.planes(channel: $0, quarters: quarters) }
        let (entries, places) = Self.points(of: model.cube(quarters: quarters), tables.format)
        let mixes = (0..<3).flatMap {
            model.mixes(channel: $0, quarters: quarters).flatMap { $0 }
        }
        let expected = (0..<5).map { k in
            (0..<PlaneStage.places).flatMap { place in (0..<3).map { planes[$0][k][place] } }
        }
        let design = try Design(
            FusionBenches(
                tables: tables, mixes: mixes, expectedPlanes: expected, planes: planes,
                entries: entries, places: places))
        let count = FusionBenches.count
        let names = ["words", "errors", "cycles"].flatMap { name in
            (0..<count).map { "\(name)_\($0)" }
        }
        let engine = try WordEngine(design)
        try engine.restart()
        try engine.run(170_000)
        let found = try names.map { try engine.value($0) }
        var (words, latencies) = ([Int](), [Int]())
        for multipliers in FusionBenches.planeSettings {
            words.append(3 * PlaneStage.places)
            latencies.append(PlaneStage.latency(multipliers: multipliers, .none))
        }
        for channels in FusionBenches.axisSettings {
            words.append(AxisStage.points)
            latencies.append(AxisStage.latency(channels: channels))
        }
        let errors = words.map { _ in 0 }
        #expect(found == words + errors + latencies)
    }

    /// The words of a cube by point, and their banks and addresses.
    private static func points(
        of cube: ColourCube, _ format: RetouchFormat
    ) -> (entries: [Int], places: [Int]) {
        let fixed = FixedColourCube(cube, entry: format.entry)
        let banks = (0..<8).map { CubeGeometry.words(of: fixed, bank: $0) }
        var (entries, places) = ([Int](), [Int]())
        for point in 0..<AxisStage.points {
            let (red, green, blue) = (point % 33, point / 33 % 33, point / 1089)
            let bank = (blue & 1) << 2 | (green & 1) << 1 | red & 1
            let address = (blue / 2 * 17 + green / 2) * 17 + red / 2
            entries.append(banks[bank][address])
            places.append(bank << CubeGeometry.addressBits | address)
        }
        return (entries, places)
    }
}
