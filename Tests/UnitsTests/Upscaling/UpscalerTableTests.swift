import MorphoCircuit
import MorphoImages
import MorphoLookup
import MorphoStreaming
import MorphoVideoSimulation
import ReferenceData
import Testing

@testable import MorphoUnits

@Suite("tables of an upscaler are loaded and protected") struct UpscalerTableTests {
    /// Small tables, so that a load takes few cycles.
    private static func description() throws -> UpscalerDescription {
        let two = UpscalerDescription.Kernel("H", [.init(0, 0), .init(0, 1)])
        let stage = UpscalerDescription.Stage(
            factor: 2,
            branches: [
                .init(.high, [two], padding: .mirrored), .init(.low, [two], padding: .repeated),
            ])
        return try UpscalerDescription(stages: [stage, stage])
    }

    private func bench(_ protection: TableProtection = .none) throws -> UpscalerBench {
        try UpscalerBench(
            UpscalerConfiguration(
                loading: Self.description(), channels: 1, largestColumns: 32, largestRows: 16,
                protection: protection))
    }

    @Test func loadedWhileAtWork() throws {
        var dice = Dice(state: 41)
        let bench = try bench()
        let run = VideoRun(bench.engine, channels: 1)
        let sets = try (0..<2).map { _ in try dice.tables(Self.description()) }
        let image = try dice.image(width: 16, height: 5, channels: 1)
        #expect(try bench.word("tables_ready") == 0)
        // A frame waits for the first tables.
        try bench.poke("s_axis_tvalid", 1, width: 1)
        try bench.poke("s_axis_tuser", 1, width: 1)
        try bench.poke("frame_columns", 16, width: 6)
        try bench.poke("frame_rows", 5, width: 5)
        try bench.engine.step(5)
        #expect(try bench.word("s_axis_tready") == 0)
        try bench.poke("s_axis_tvalid", 0, width: 1)

        try run.load(UpscalerConfiguration.stream(sets[0]), limit: 100)
        try bench.engine.step(2)
        #expect(try bench.word("tables_ready") == 1)
        #expect(try bench.send([image]).frames == [image].enlarged(by: sets[0]))
        // Others come; they serve from the next frame on.
        try run.load(UpscalerConfiguration.stream(sets[1]), limit: 100)
        #expect(try bench.word("tables_pending") == 1)
        #expect(try bench.send([image, image]).frames == [image, image].enlarged(by: sets[1]))
        #expect(try bench.word("tables_pending") == 0)
    }

    @Test("a wrong check, a missing and a superfluous word: the tables stay as they are")
    func brokenLoads() throws {
        var dice = Dice(state: 42)
        let bench = try bench()
        let run = VideoRun(bench.engine, channels: 1)
        let tables = try dice.tables(Self.description())
        let words = UpscalerConfiguration.stream(tables)
        let image = try dice.image(width: 16, height: 4, channels: 1)
        try run.load(words, limit: 100)
        try bench.engine.step(2)
        let other = try UpscalerConfiguration.stream(dice.tables(Self.description()))
        var wrong = other
        wrong[17] ^= 1 << 30
        for broken in [wrong, Array(other.dropFirst()), other + [0], Array(other.prefix(3))] {
            try run.load(broken, limit: 100)
            try bench.engine.step(2)
            #expect(try bench.word("tables_failed") == 1)
            #expect(try bench.word("tables_pending") == 0)
            #expect(try bench.send([image]).frames == [image].enlarged(by: tables))
        }
        try run.load(words, limit: 100)
        try bench.engine.step(2)
        #expect(try bench.word("tables_failed") == 0)
    }

    @Test("one bit flips, then two", arguments: [TableProtection.parity, .correction])
    func flippedBits(protection: TableProtection) throws {
        var dice = Dice(state: 43)
        let tables = try dice.tables(Self.description())
        let configuration = try UpscalerConfiguration(
            tables: tables, channels: 1, largestColumns: 32, largestRows: 16,
            protection: protection)
        let bench = try UpscalerBench(configuration)
        let image = try dice.image(width: 24, height: 8, channels: 1)
        let expected = try [image].enlarged(by: tables)
        #expect(try bench.send([image]).frames == expected)
        #expect(try bench.word("errors_corrected") == 0)
        #expect(try bench.word("errors_uncorrected") == 0)
        let shape = configuration.shapes(stage: 0)[0]
        let contents = try #require(configuration.contents)[0][0].words
        func flip(_ bits: UInt64) throws {
            for (address, word) in contents.enumerated() {
                let coded = shape.code.encoded(word) ^ bits
                try bench.engine.setMemory(
                    "stages_0.tables_0.banks_0", at: address,
                    Word(UInt(coded), width: shape.code.codeBits))
            }
        }
        for bit in [0, 13, 31, shape.code.codeBits - 1] {
            try flip(1 << UInt64(bit))
            let frames = try bench.send([image]).frames
            if protection == .correction {
                #expect(frames == expected)
                #expect(try bench.word("errors_corrected") > 0)
                #expect(try bench.word("errors_uncorrected") == 0)
            } else {
                #expect(try bench.word("errors_uncorrected") > 0)
            }
        }
        if protection == .correction {
            try flip(1 << 3 | 1 << 20)
            _ = try bench.send([image])
            #expect(try bench.word("errors_uncorrected") > 0)
        }
    }
}
