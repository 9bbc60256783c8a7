import Foundation
import MorphoCircuit
import MorphoImages
import MorphoLanes
import MorphoLookup
import MorphoStreaming
import MorphoVideoSimulation
import ReferenceData
import Testing

@testable import MorphoExternalTools
@testable import MorphoUnits

@Suite("HKLUT as a unit gives what the exact model gives") struct UpscalerUnitTests {
    typealias Offset = UpscalerDescription.Offset

    @Test(
        "every number of copies, frames of several sizes, both sides waiting",
        arguments: [1, 2, 4, 8])
    func everyNumberOfCopies(copies: Int) throws {
        var dice = Dice(state: 21)
        for channels in [1, 3] {
            let tables = try dice.tables(.small)
            let bench = try UpscalerBench(
                UpscalerConfiguration(
                    tables: tables, channels: channels, copies: copies, largestColumns: 40,
                    largestRows: 12))
            let columns = bench.configuration.limits.columns.lowerBound
            let images = try [(columns, 3), (columns, 3), (20, 5), (24, 4), (24, 4)].map {
                try dice.image(width: $0.0, height: $0.1, channels: channels)
            }
            let result = try bench.send(
                images, pressure: .init(source: 150, sink: 170, seed: UInt64(copies)))
            #expect(result.frames == (try images.enlarged(by: tables)))
            #expect(try bench.status() == 0)
        }
    }

    /// Kernels of one to four neighbours on either part, both paddings, and factors 1, 2, 3 and 4.
    private static func forms() throws -> [UpscalerDescription] {
        let one = UpscalerDescription.Kernel("P", [Offset(0, 0)])
        let two = UpscalerDescription.Kernel("H", [Offset(0, 0), Offset(2, -1)])
        let three = UpscalerDescription.Kernel("B", [Offset(0, 1), Offset(2, 2), Offset(0, 0)])
        let four = UpscalerDescription.Kernel(
            "Q", [Offset(-1, 0), Offset(0, 3), Offset(0, 0), Offset(1, 1)])
        let first = UpscalerDescription.Stage(
            factor: 2,
            branches: [
                .init(.high, [one, four], padding: .repeated),
                .init(.low, [two, three], padding: .mirrored),
            ])
        let second = UpscalerDescription.Stage(
            factor: 1, branches: [.init(.low, [two], padding: .mirrored)])
        let points = UpscalerDescription.Stage(
            factor: 2, branches: [.init(.high, [one], padding: .mirrored)])
        return [
            try UpscalerDescription(stages: [first, second], highBits: 3),
            try UpscalerDescription(stages: [points]), try .published(factors: [3]),
            try .published(factors: [4]), try .published(factors: [1, 2]), .large,
        ]
    }

    @Test func otherForms() throws {
        var dice = Dice(state: 22)
        for description in try Self.forms() {
            let tables = try dice.tables(description)
            let copies = UpscalerConfiguration.possibleCopies(description)
            for copies in [copies[0], copies[copies.count - 1]] {
                let bench = try UpscalerBench(
                    UpscalerConfiguration(
                        tables: tables, channels: 1, copies: copies, largestColumns: 32,
                        largestRows: 12))
                let images = try [(16, 5), (16, 6)].map {
                    try dice.image(width: $0.0, height: $0.1, channels: 1)
                }
                let result = try bench.send(images, pressure: .init(sink: 200))
                #expect(result.frames == (try images.enlarged(by: tables)), "\(description)")
            }
        }
    }

    /// What a unit is built with.
    struct Knobs: CustomTestStringConvertible {
        var factors = [2, 2]
        var channels = 3
        var copies = 1
        var protection = TableProtection.none
        var testDescription: String { "\(factors) \(channels) \(copies) \(protection)" }
    }

    @Test(
        "cycles as reported",
        arguments: [
            Knobs(), Knobs(copies: 2), Knobs(copies: 4), Knobs(copies: 8),
            Knobs(channels: 1, copies: 1), Knobs(channels: 1, copies: 8),
            Knobs(protection: .correction), Knobs(factors: [2, 1, 2]), Knobs(factors: [3]),
        ])
    func cycles(knobs: Knobs) throws {
        var dice = Dice(state: 23)
        let configuration = try UpscalerConfiguration(
            tables: dice.tables(.published(factors: knobs.factors)), channels: knobs.channels,
            copies: knobs.copies, largestColumns: 256, largestRows: 4,
            protection: knobs.protection)
        let bench = try UpscalerBench(configuration)
        let columns = 160
        let said = configuration.cycles(columns: columns, rows: 3)
        let image = try dice.image(width: columns, height: 3, channels: knobs.channels)
        let result = try bench.send([image])
        #expect(!said.isLeast)
        #expect(result.cycles == said.frame)
        #expect(result.firstBeats[0] - result.begins[0] + 1 == said.latency)
        let both = try bench.send([image, image])
        #expect(both.begins[1] - both.begins[0] == said.frameInterval)
        #expect(both.ends[1] - both.ends[0] == said.frameInterval)
    }

    @Test("with short lines a frame takes at least what is reported")
    func shortLines() throws {
        var dice = Dice(state: 24)
        let configuration = try UpscalerConfiguration(
            tables: dice.tables(.small), channels: 1, copies: 8, largestColumns: 64,
            largestRows: 4)
        let said = configuration.cycles(columns: 32, rows: 3)
        #expect(said.isLeast)
        let image = try dice.image(width: 32, height: 3, channels: 1)
        #expect(try UpscalerBench(configuration).send([image]).cycles > said.frame)
    }

    @Test("24 cycles for a pixel in colour, 8 in grey: 145 frames of 1280 x 720 in a second")
    func speed() throws {
        let tables = try UpscalerTables.fitted()
        #expect(try UpscalerConfiguration(tables: tables).cyclesPerPosition == 24)
        #expect(try UpscalerConfiguration(tables: tables, channels: 1).cyclesPerPosition == 8)
        #expect(
            try UpscalerConfiguration(tables: tables, channels: 1, copies: 8).cyclesPerPosition
                == 1)
        let cycles = try UpscalerConfiguration(tables: tables).cycles(columns: 320, rows: 180)
        #expect(cycles.frameInterval == 1_382_400)
        #expect(Int((200e6 / Double(cycles.frameInterval)).rounded()) == 145)
    }

    @Test("Set5 with the authors' tables, both sides waiting")
    func set5() throws {
        guard let folder = ReferenceData.path("hklut") else { return }
        let json = try Data(contentsOf: URL(filePath: folder + "/set5_x4_reference.json"))
        let rows = try JSONDecoder().decode([String: [String: Hash]].self, from: json)
        let bench = try UpscalerBench(
            UpscalerConfiguration(
                tables: UpscalerTables(.small, directory: folder + "/luts"), largestColumns: 128,
                largestRows: 128))
        let names = ["baby", "bird", "butterfly", "head", "woman"]
        let images = try names.map {
            try Image(contentsOf: folder + "/Set5/LR_bicubic_X4/\($0).png")
        }
        let result = try bench.send(
            images, pressure: .init(source: 100, sink: 200), limit: 2_000_000)
        for (name, frame) in zip(names, result.frames) {
            #expect(sha256(frame.samples) == rows[name]?["sha256_int_rgb"]?.text, "\(name)")
        }
        #expect(result.frames.count == 5)
    }

    /// A value of the reference of any type, of which texts count.
    private struct Hash: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws {
            text = try? decoder.singleValueContainer().decode(String.self)
        }
    }

    private func sha256(_ bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return hash.digest()
    }

    @Test func refusals() throws {
        let tables = try UpscalerTables.fitted()
        func message(_ make: () throws -> UpscalerConfiguration) -> String? {
            do {
                _ = try make()
                return nil
            } catch {
                return "\(error)"
            }
        }
        #expect(
            message { try UpscalerConfiguration(tables: tables, copies: 3) }
                == "3 copies of the tables cannot share the work evenly; give one of 1, 2, 4, 8")
        #expect(
            message { try UpscalerConfiguration(tables: tables, channels: 2) }
                == "an upscaler cannot have 2 channels; give 1 for grey or 3 for colours")
        #expect(
            message { try UpscalerConfiguration(tables: tables, largestRows: 2) }
                == "frames of up to 2 rows are outside what the unit can be built for; give 3 to "
                + "4096")
        #expect(
            message {
                try UpscalerConfiguration(loading: .published(factors: [8]))
            }
                == "stage 0 enlarges 8 times, which a unit cannot; give up to 7, or more stages")
    }
}
