import Foundation
import MorphoArrayFiles
import MorphoImages
import ReferenceData
import Testing

@testable import MorphoExternalTools
@testable import MorphoLookup

extension Dice {
    /// Tables of random numbers; entries as large as `limit`.
    mutating func tables(
        _ description: UpscalerDescription, limit: Int = 128
    ) throws -> UpscalerTables {
        let tables = description.places.map { place in
            (0..<place.size).map { _ in
                Int8(clamping: Int(next() >> 33) % (2 * limit + 1) - limit)
            }
        }
        return try UpscalerTables(description, tables: tables)
    }
}

func sha256(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.digest()
}

@Suite struct GoldenUpscalerTests {
    /// A stage with one kernel H on the higher bits and one of a single sample on the lower ones.
    private static func twoKernels(factor: Int) throws -> UpscalerDescription {
        typealias Offset = UpscalerDescription.Offset
        return try UpscalerDescription(stages: [
            .init(
                factor: factor,
                branches: [
                    .init(.high, [.init("H", [Offset(0, 0), Offset(0, 1)])], padding: .mirrored),
                    .init(.low, [.init("P", [Offset(0, 0)])], padding: .repeated),
                ])
        ])
    }

    @Test("1 × 2 samples by hand: every rotation's neighbour and pixel")
    func byHand() throws {
        let description = try Self.twoKernels(factor: 2)
        // At the higher bits 1 and 2, in this order, the pixel at the upper left gets 10, that at
        // the upper right 20; at 2 and 1 the lower left gets 1.
        var high = [Int8](repeating: 0, count: 256 * 4)
        (high[0x12 * 4], high[0x12 * 4 + 1], high[0x21 * 4 + 2]) = (10, 20, 1)
        // Without rotation 16, 32 reads 1 2 for the first sample, and for the second 2 1, mirrored.
        // Half a turn: the same addresses, pixels turned. A quarter: 1 1 and 2 2.
        let tables = try UpscalerTables(
            description, tables: [high, [Int8](repeating: 0, count: 16 * 4)])
        let image = try Image(width: 2, height: 1, channels: 1, samples: [16, 32])
        let result = try GoldenUpscaler(tables).upscale(image)
        #expect((result.width, result.height) == (4, 2))
        // First: without turn [10 20; 0 0], half a turn [0 0; 20 10]. Second: [0 0; 1 0] and
        // [0 1; 0 0].
        #expect(result.samples == [26, 36, 32, 33, 36, 26, 33, 32])
    }

    @Test func halvesGoToTheEvenLevel() {
        let expected: [(Int, UInt8)] = [
            (0, 0), (3, 0), (4, 1), (9, 2), (15, 2), (16, 3), (21, 4), (1530, 255), (1527, 254),
        ]
        for (number, level) in expected {
            #expect(GoldenUpscaler.rounded(number, 6) == level, "\(number)")
        }
    }

    @Test("mirrored beyond the mirror, as numpy.pad does it")
    func padding() {
        func row(_ count: Int, _ padding: UpscalerDescription.Padding) -> [Int] {
            (-5..<count + 5).map { padding.place($0, count: count) }
        }
        #expect(row(1, .mirrored) == [Int](repeating: 0, count: 11))
        #expect(row(2, .mirrored) == [1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0])
        #expect(row(3, .mirrored) == [1, 0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1])
        #expect(row(2, .repeated) == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    }

    @Test(
        "both forms agree, and sums are limited to grey levels",
        arguments: [(1, 1), (1, 2), (2, 1), (1, 5), (2, 2), (3, 3), (4, 7), (9, 5)])
    func forms(width: Int, height: Int) throws {
        var dice = Dice(state: UInt64(width * 100 + height))
        let descriptions = [
            UpscalerDescription.small, .large, try .published(factors: [3]),
            try Self.twoKernels(factor: 4),
        ]
        for description in descriptions {
            for limit in [10, 128] {
                let golden = GoldenUpscaler(try dice.tables(description, limit: limit))
                for channels in [1, 3] {
                    let image = try dice.image(width: width, height: height, channels: channels)
                    let window = try golden.upscale(image, form: .window)
                    #expect(try golden.upscale(image, form: .rotation) == window)
                    #expect(window.width == width * description.factor)
                    #expect(window.height == height * description.factor)
                }
            }
        }
    }

    @Test func tooLarge() throws {
        var dice = Dice(state: 1)
        let golden = GoldenUpscaler(try dice.tables(.small))
        let image = try Image(width: 1 << 14, height: 1100, channels: 1) { _, _, _ in 0 }
        #expect(throws: UpscalerError.tooLarge(width: 1 << 14, height: 1100, factor: 4)) {
            try golden.upscale(image)
        }
    }

    @Test func files() throws {
        let folder = NSTemporaryDirectory() + "morpho-tables-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = folder + "/S0_MSB_HDB_LUT_H_x2_4bit_int8.npy"
        func read() -> UpscalerError? {
            do {
                _ = try UpscalerTables(.small, directory: folder)
                return nil
            } catch {
                return error
            }
        }
        #expect(read() == .file(.file(.refused(.read, path: first, code: ENOENT))))
        let wrong = try NumericArray(shape: [1], elements: .uint8([1]))
        try wrong.write(to: first)
        #expect(
            read()?.description
                == "the table in \(first) has elements of type uint8; give one of int8")
        try NumericArray(shape: [1], elements: .int8([1])).write(to: first)
        #expect(
            read()?.description
                == "the table in \(first) has shape [1]; give one of shape [4096, 1, 2, 2]")
        var dice = Dice(state: 5)
        let tables = try dice.tables(.small)
        for (place, table) in zip(
            UpscalerDescription.small.places, tables.tables.flatMap { $0.flatMap { $0 } })
        {
            try NumericArray(shape: [place.addresses, 1, 2, 2], elements: .int8(table))
                .write(to: folder + "/" + place.fileName)
        }
        #expect(try UpscalerTables(.small, directory: folder) == tables)
        #expect(throws: UpscalerError.tableCount(found: 0, expected: 10)) {
            try UpscalerTables(.small, tables: [])
        }
        #expect(
            throws: UpscalerError.tableSize(
                name: "S0_MSB_HDB_LUT_H_x2_4bit_int8.npy", found: 1, expected: 16_384)
        ) {
            try UpscalerTables(.small, tables: [[Int8]](repeating: [1], count: 10))
        }
    }

    @Test("Set5 with the authors' tables: every byte, and the published figures")
    func set5() throws {
        guard let folder = ReferenceData.path("hklut") else { return }
        let json = try Data(contentsOf: URL(filePath: folder + "/set5_x4_reference.json"))
        let names = ["baby", "bird", "butterfly", "head", "woman"]
        let rows = try JSONDecoder().decode([String: [String: ReferenceValue]].self, from: json)
        let tables = try UpscalerTables(.small, directory: folder + "/luts")
        #expect(tables.accumulatorRange(stage: 0, branch: 0).signedBits <= 12)
        #expect(tables.accumulatorRange(stage: 1, branch: 1).signedBits <= 7)
        let golden = GoldenUpscaler(tables)
        var (ratios, similarities) = (0.0, 0.0)
        for name in names {
            let image = try Image(contentsOf: folder + "/Set5/LR_bicubic_X4/\(name).png")
            let result = try golden.upscale(image)
            let row = try #require(rows[name])
            #expect(sha256(result.samples) == row["sha256_int_rgb"]?.text, "\(name)")
            if name == "woman" {
                #expect(try golden.upscale(image, form: .rotation) == result)
            }
            let reference = try Image(contentsOf: folder + "/Set5/HR/\(name).png")
            ratios += try ImageQuality(of: result, against: reference, on: .luma, border: 4)
                .peakSignalToNoiseRatio
            similarities += try ImageQuality(of: result, against: reference, on: .luma, border: 0)
                .structuralSimilarity()
        }
        #expect(abs(ratios / 5 - 30.338) <= 0.005)
        #expect(abs(similarities / 5 - 0.8587) <= 5e-5)
        print("HKLUT-S on Set5: \(ratios / 5) dB, \(similarities / 5)")
    }
}

/// A value of the reference that is a number, a text or a list of numbers.
enum ReferenceValue: Decodable {
    case number(Double)
    case text(String)
    case list([Double])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else {
            self = .list(try value.decode([Double].self))
        }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
    var list: [Double]? { if case .list(let list) = self { list } else { nil } }
}
