import Morpho
import MorphoImages
import MorphoSimulation
import MorphoStreaming
import MorphoVerification
import ReferenceData
import Testing

@testable import MorphoLookup
@testable import MorphoUnits

@Suite struct BaselineSimplexTests {
    typealias Offset = InterpolatedDescription.Offset

    /// SR-LUT and MuLUT with few sampling points, and smaller kernels.
    private static let descriptions: [String: InterpolatedDescription] = {
        func description(
            _ stages: [InterpolatedDescription.Stage], _ bits: Int
        ) -> InterpolatedDescription? { try? .init(stages: stages, fractionBits: bits) }
        let (single, cascaded) = (InterpolatedDescription.single, InterpolatedDescription.cascaded)
        let three = InterpolatedDescription.Kernel("F", [Offset(0, 0), Offset(0, 1), Offset(1, 1)])
        let two = InterpolatedDescription.Kernel("H", [Offset(0, 0), Offset(0, 2)])
        let one = InterpolatedDescription.Kernel("P", [Offset(0, 0)])
        return [
            "single": description(single.stages, 6), "cascaded": description(cascaded.stages, 6),
            "three": description(
                [
                    .init(factor: 3, kernels: [three], padding: .repeated, combination: .sum)
                ], 4),
            "two": description(
                [
                    .init(factor: 1, kernels: [two, two], padding: .mirrored, combination: .mean),
                    .init(factor: 2, kernels: [one], padding: .mirrored, combination: .sum),
                ], 3),
            "many": description(
                [.init(factor: 5, kernels: [one], padding: .repeated, combination: .sum)], 3),
        ].compactMapValues { $0 }
    }()

    private static func tables(
        _ name: String, _ dice: inout Dice
    ) throws -> InterpolatedTables {
        let description = try #require(descriptions[name])
        let tables = description.places.map { place in
            (0..<description.addresses(place.kernel) * place.factor * place.factor).map { _ in
                // Half of the entries small: sums are not always beyond the limits.
                let number = dice.next() >> 32
                return Int8(truncatingIfNeeded: number) >> Int8(number & 0x100 == 0 ? 3 : 0)
            }
        }
        return try InterpolatedTables(description, tables: tables)
    }

    @Test(
        "the unit is the model, whoever waits",
        arguments: [("single", 3), ("cascaded", 1), ("three", 1), ("two", 3), ("many", 1)])
    func unitIsTheModel(name: String, channels: Int) throws {
        var dice = Dice(state: UInt64(channels) + 7)
        let tables = try Self.tables(name, &dice)
        let configuration = try SimplexConfiguration(
            tables.description, tables: tables, channels: channels, largestColumns: 5,
            largestRows: 6)
        let run = try BaselineRun(
            Design(SimplexUpscaler(configuration)), channels: channels,
            factor: tables.description.factor)
        let images = try [(4, 3), (3, 4)].map {
            try dice.image(width: $0.0, height: $0.1, channels: channels)
        }
        let golden = InterpolatedUpscaler(tables)
        let expected = try images.map { try golden.upscale($0) }
        #expect(Set(expected.flatMap(\.samples)).count > 10)
        #expect(try run.frames(images, waits: true).frames == expected)
    }

    /// Entries come from outside after 1 to 20 cycles, in order; requests wait now and then.
    @Test(
        "tables outside of the unit, and loaded ones",
        arguments: [SimplexStorage.external, .loaded])
    func storage(_ storage: SimplexStorage) throws {
        var dice = Dice(state: 31)
        let tables = try Self.tables("single", &dice)
        let configuration = try SimplexConfiguration(
            tables.description, channels: 1, largestColumns: 5, largestRows: 6, storage: storage,
            outstanding: storage == .external ? 6 : nil)
        var engine: any SimulationEngine = try LanesEngine(
            Design(SimplexUpscaler(configuration)), lanes: 1, seed: 4)
        try engine.reset()
        let table = tables.tables[0][0]
        func entry(_ address: Int) -> Word {
            (0..<16).reversed().reduce(Word(width: 0 + 1)) { word, pixel in
                let byte = Word(
                    UInt(UInt8(bitPattern: table[16 * address + pixel])), width: 8)
                return word.concatenated(above: byte)
            }.slice(low: 0, width: 128)
        }
        let image = try dice.image(width: 3, height: 2, channels: 1)
        if storage == .loaded {
            for address in 0..<table.count / 16 {
                try engine.poke("load_enable", Word(1, width: 1))
                try engine.poke("load_table", Word(0, width: 1))
                try engine.poke("load_address", Word(UInt(address), width: 10))
                try engine.poke("load_entry", entry(address))
                try engine.step()
            }
            try engine.poke("load_enable", Word(0, width: 1))
        } else {
            var waiting: [(address: Int, due: Int)] = []
            var cycle = 0
            engine = SurroundedEngine(engine) { engine throws(SimulationError) in
                cycle += 1
                let isDue = waiting.first.map { $0.due <= cycle } ?? false
                try engine.poke("tables_0_response_valid", Word(isDue ? 1 : 0, width: 1))
                if isDue {
                    let address = waiting.removeFirst().address
                    try engine.poke("tables_0_response_entry_0", entry(address))
                }
                let isReady = dice.next() >> 62 != 0
                try engine.poke("tables_0_request_ready", Word(isReady ? 1 : 0, width: 1))
                if isReady, try engine.peek("tables_0_request_valid").isZero == false {
                    let address = try engine.peek("tables_0_request_address_0").unsignedValue ?? 0
                    waiting.append((Int(address), cycle + 1 + Int(dice.next() >> 60)))
                }
            }
        }
        let expected = try InterpolatedUpscaler(tables).upscale(image)
        #expect(
            try BaselineRun(engine, channels: 1, factor: 4).frames([image]).frames == [expected])
    }

    @Test("cycles from frame to frame are as documented", arguments: ["single", "cascaded"])
    func cycles(name: String) throws {
        var dice = Dice(state: 5)
        let tables = try Self.tables(name, &dice)
        let configuration = try SimplexConfiguration(
            tables.description, tables: tables, channels: 1, largestColumns: 24, largestRows: 6)
        let run = try BaselineRun(
            Design(SimplexUpscaler(configuration)), channels: 1,
            factor: tables.description.factor)
        // Lines long enough for the buffer behind the stages not to let them wait.
        for (width, height) in name == "single" ? [(24, 2)] : [(16, 3)] {
            let image = try dice.image(width: width, height: height, channels: 1)
            let ends = try run.frames([image, image]).ends
            let found = ends[1] - ends[0]
            let documented = configuration.cycles(columns: width, rows: height)
            #expect(name == "single" ? found == documented : found <= documented)
        }
    }

    @Test func whatCannotBeBuilt() throws {
        func error(_ make: () throws(UpscalerUnitError) -> SimplexConfiguration)
            -> UpscalerUnitError?
        {
            do throws(UpscalerUnitError) {
                _ = try make()
                return nil
            } catch { return error }
        }
        var dice = Dice(state: 2)
        let tables = try Self.tables("single", &dice)
        let many = try #require(Self.descriptions["many"])
        #expect(
            error { () throws(UpscalerUnitError) in try SimplexConfiguration() } == .tablesMissing)
        #expect(
            error { () throws(UpscalerUnitError) in try SimplexConfiguration(many, tables: tables) }
                == .tablesOfOther)
        #expect(
            error { () throws(UpscalerUnitError) in
                try SimplexConfiguration(many, channels: 2, storage: .external)
            } == .channels(2))
        #expect(
            error { () throws(UpscalerUnitError) in
                try SimplexConfiguration(many, largestColumns: 1, storage: .external)
            } == .frame(axis: "columns", 1, allowed: 2...4096))
        #expect(
            error { () throws(UpscalerUnitError) in
                try SimplexConfiguration(many, storage: .loaded, outstanding: 1)
            } == .outstanding(1))
        let whole = try InterpolatedDescription(stages: many.stages, fractionBits: 0)
        #expect(
            error { () throws(UpscalerUnitError) in
                try SimplexConfiguration(whole, storage: .loaded)
            } == .withoutFraction)
        let inner = try InterpolatedDescription(stages: many.stages + many.stages, fractionBits: 4)
        #expect(
            error { () throws(UpscalerUnitError) in
                try SimplexConfiguration(inner, storage: .loaded)
            } == .factorOfInterpolation(stage: 0, 5))
    }
}
