import Morpho
import MorphoCircuit
import MorphoExternalTools
import MorphoImages
import MorphoLookup
import MorphoUnits
import ReferenceData
import Testing

/// The whole unit, as a program of Verilator: frames through its streams.
@Suite struct RetoucherTests {
    private static func tables(cubes: Int, state: UInt64) throws -> FixedRetouchTables {
        var dice = Dice(state: state)
        return try FixedRetouchTables(dice.retouchTables(cubes: cubes))
    }

    /// What should come out for a frame: red in the lowest bits, marks on top.
    private static func words(_ image: Image) -> [UInt32] {
        image.pixelWords.enumerated().map { index, word in
            let isLineEnd = index % image.width == image.width - 1
            return word | (index == 0 ? 1 << 24 : 0) | (isLineEnd ? 1 << 25 : 0)
        }
    }

    /// What should come out for a video.
    private static func video(_ images: [Image], _ model: FixedRetoucher) throws -> [UInt32] {
        var expected = words(images[0])
        for (before, image) in zip(images, images.dropFirst()) {
            let cube = model.cube(quarters: try model.predict(before).quarters)
            expected += words(try FixedRetoucher.retouch(image, with: cube))
        }
        return expected
    }

    @Test("video: each frame by the cube of the one before, of any sizes, with gaps and without")
    func video() throws {
        let tables = try Self.tables(cubes: 3, state: 51)
        let model = FixedRetoucher(tables)
        let retoucher = { Retoucher(tables: tables, mode: .video, columns: 256, rows: 128) }
        let design = try Design(retoucher())
        #expect(design.warnings.isEmpty, "\(design.warnings)")
        var dice = Dice(state: 52)
        let sizes = [(64, 64), (64, 64), (131, 70), (64, 97), (256, 64)]
        let images = try sizes.map {
            try dice.image(width: $0.0, height: $0.1, channels: 3)
        }
        let expected = try Self.video(images, model)
        try withPrivateDirectory { directory in
            guard let program = try RetouchVerilated(design, in: directory) else { return }
            for (offered, taken) in [(8, 8), (5, 4)] {
                let outcome = try program.run(
                    images, results: expected.count, offered: offered, taken: taken)
                #expect(outcome.words == expected)
                #expect(outcome.status == 0)
                #expect(try outcome.addresses == images.map { try model.predict($0).addresses })
                try #require(outcome.predicted.count == images.count)
                try #require(outcome.mixed.count >= images.count - 1)
                for (number, image) in images.enumerated() {
                    let cycles = RetouchCycles(
                        columns: image.width, rows: image.height, cubes: 3, mode: .video)
                    let predicted = outcome.predicted[number]
                    #expect(predicted - outcome.counted[number] == cycles.prediction)
                    guard number + 1 < images.count else { continue }
                    #expect(outcome.mixed[number] - predicted == cycles.fusion)
                    let isSameSize = sizes[number] == sizes[number + 1]
                    guard offered == 8, isSameSize else { continue }
                    #expect(outcome.firsts[number + 1] - outcome.lasts[number] == cycles.gap)
                    #expect(outcome.firsts[number + 1] - outcome.firsts[number] == cycles.frame)
                    #expect(
                        outcome.leaving[0] - outcome.firsts[0] == RetouchCycles.pixelLatency)
                }
            }
            // Pixels of a frame are still on their way when the next cube takes over.
            let frames = [images[0], images[1], images[0]]
            let words = try Self.video(frames, model)
            #expect(try program.run(frames, results: words.count, taken: 0).words == words)
        }
    }

    @Test("stills: each frame twice, with the slowest engine of fusion")
    func still() throws {
        let tables = try Self.tables(cubes: 2, state: 53)
        let model = FixedRetoucher(tables)
        let design = try Design(
            Retoucher(
                tables: tables, mode: .still, planeMultipliers: .one, pointChannels: .one,
                columns: 100, rows: 100))
        #expect(design.warnings.isEmpty, "\(design.warnings)")
        var dice = Dice(state: 54)
        let images = try [(64, 64), (100, 71), (64, 64)].map {
            try dice.image(width: $0.0, height: $0.1, channels: 3)
        }
        let expected = try images.flatMap { Self.words(try model.retouch($0)) }
        try withPrivateDirectory { directory in
            guard let program = try RetouchVerilated(design, in: directory) else { return }
            for (offered, taken) in [(8, 8), (4, 2)] {
                let outcome = try program.run(
                    images, times: 2, results: expected.count, offered: offered, taken: taken)
                #expect(outcome.words == expected)
                try #require(outcome.predicted.count == 3 && outcome.mixed.count == 3)
                for (number, image) in images.enumerated() {
                    let cycles = RetouchCycles(
                        columns: image.width, rows: image.height, cubes: 2, mode: .still,
                        planeMultipliers: .one, pointChannels: .one)
                    let predicted = outcome.predicted[number]
                    #expect(predicted - outcome.counted[2 * number] == cycles.prediction)
                    #expect(outcome.mixed[number] - predicted == cycles.fusion)
                    guard offered == 8 else { continue }
                    let (first, second) = (2 * number, 2 * number + 1)
                    #expect(outcome.firsts[second] - outcome.lasts[first] == cycles.gap)
                    #expect(outcome.lasts[second] - outcome.firsts[first] == cycles.frame - 1)
                }
            }
        }
    }

    @Test("figures of a frame of 720 × 480 pixels")
    func figures() {
        let video = RetouchCycles(columns: 720, rows: 480)
        #expect(video.lastCountedPixel == 473 * 720 + 709)
        #expect(video.prediction == 71)
        #expect(video.multiplications.mixes == 1500)
        #expect(video.multiplications.planes == 163_350)
        #expect(video.multiplications.points == 539_055)
        #expect(video.plainMultiplications == 1_078_110)
        #expect(video.bytes.read == 1_036_800 && video.bytes.written == 1_036_800)
        let still = RetouchCycles(columns: 720, rows: 480, mode: .still)
        #expect(still.bytes.read == 2_073_600)
        // A frame so large that its cube is there before its last pixel.
        #expect(RetouchCycles(columns: 4096, rows: 2160).gap == 1)
    }
}

extension RetoucherTests {
    @Test("memories are those that the design has", arguments: Retoucher.Mode.allCases)
    func memories(mode: Retoucher.Mode) throws {
        let tables = try Self.tables(cubes: 2, state: 57)
        let design = try Design(
            Retoucher(tables: tables, mode: mode, planeMultipliers: .two, columns: 64, rows: 64))
        let queue = 2 * 26
        let found = design.flattened().memories.reduce(0) { $0 + $1.depth * $1.shape.width }
        let memories = RetouchMemories(.init(tables), mode: mode)
        #expect(memories.bits + queue == found)
    }
}
