import Foundation
import MorphoImages
import ReferenceData
import Testing

@testable import MorphoLookup

@Suite struct FastUpscalerTests {
    typealias Offset = UpscalerDescription.Offset

    /// Both branches with kernels of one, two, three and four neighbours.
    private static func mixed() throws -> UpscalerDescription {
        let four = UpscalerDescription.Kernel(
            "Q", [Offset(-1, 0), Offset(0, 3), Offset(0, 0), Offset(1, 1)])
        let one = UpscalerDescription.Kernel("P", [Offset(0, 0)])
        let two = UpscalerDescription.Kernel("H", [Offset(0, 0), Offset(2, -1)])
        let three = UpscalerDescription.Kernel("B", [Offset(0, 1), Offset(2, 2), Offset(0, 0)])
        let first = UpscalerDescription.Stage(
            factor: 2,
            branches: [
                .init(.high, [one, four], padding: .repeated),
                .init(.low, [two, three], padding: .mirrored),
            ])
        let second = UpscalerDescription.Stage(
            factor: 1, branches: [.init(.low, [two], padding: .mirrored)])
        return try UpscalerDescription(stages: [first, second, first])
    }

    /// One kernel a branch, so grey levels are not divided.
    private static func undivided() throws -> UpscalerDescription {
        let two = UpscalerDescription.Kernel("H", [Offset(0, 0), Offset(0, 1)])
        return try UpscalerDescription(stages: [
            .init(factor: 2, branches: [.init(.high, [two], padding: .mirrored)])
        ])
    }

    @Test("the same bytes as the exact model, by every instruction set")
    func equal() throws {
        var dice = Dice(state: 11)
        let descriptions = [
            UpscalerDescription.small, .large, try Self.mixed(), try Self.undivided(),
        ]
        let sizes = [
            (1, 1), (1, 5), (5, 1), (2, 2), (3, 3), (7, 4), (31, 3), (33, 5), (63, 2), (64, 2),
            (65, 3), (4, 67),
        ]
        for description in descriptions {
            for limit in [12, 128] {
                let tables = try dice.tables(description, limit: limit)
                let forms = try LookupSpeed.instructionSets.map {
                    try FastUpscaler(tables, instructionSet: $0)
                }
                #expect(forms.map(\.instructionSet) == LookupSpeed.instructionSets)
                for (width, height) in sizes where limit == 128 || width < 40 {
                    let channels = (width + height) % 2 == 0 ? 1 : 3
                    let image = try dice.image(width: width, height: height, channels: channels)
                    let expected = try GoldenUpscaler(tables).upscale(image)
                    for fast in forms {
                        for threads in [1, 2, 5] {
                            let result = try fast.upscale(image, threads: threads)
                            #expect(
                                result == expected,
                                "\(fast.instructionSet), \(width) × \(height), \(threads) threads")
                        }
                    }
                }
            }
        }
    }

    @Test("opposite turns are merged where the sums fit")
    func merging() {
        let two = UpscalerDescription.Kernel("H", [Offset(0, 0), Offset(0, 1)])
        // New pixel p of the entry for bits (a, b) is a + 2 b + p.
        let table = (0..<1024).map { place -> Int8 in
            let (a, b, pixel) = (place >> 6, place >> 2 & 15, place & 3)
            return Int8(a + 2 * b + pixel)
        }
        let merged = TurningKernel(two, table, factor: 2).merged
        #expect(merged.turns == 2)
        #expect(merged.kernel.offsets == [Offset(0, 0), Offset(0, 1), Offset(0, -1)])
        // Bits 5, 9 and 14: 5 + 18 + p, and turned 5 + 28 + 3 - p.
        #expect(merged.table[4 * 0x59E..<4 * 0x59F].allSatisfy { $0 == 59 })
        var large = table
        large[4 * 0xFF] = 127
        #expect(TurningKernel(two, large, factor: 2).merged.turns == 4)
        let apart = UpscalerDescription.Kernel("A", [Offset(0, 2), Offset(0, 1)])
        #expect(TurningKernel(apart, table, factor: 2).merged.turns == 4)
    }

    @Test("Set5 with the authors' tables", arguments: LookupSpeed.instructionSets)
    func set5(instructionSet: String) throws {
        guard let folder = ReferenceData.path("hklut") else { return }
        let json = try Data(contentsOf: URL(filePath: folder + "/set5_x4_reference.json"))
        let rows = try JSONDecoder().decode([String: [String: ReferenceValue]].self, from: json)
        let fast = try FastUpscaler(
            UpscalerTables(.small, directory: folder + "/luts"), instructionSet: instructionSet)
        for name in ["baby", "bird", "butterfly", "head", "woman"] {
            let image = try Image(contentsOf: folder + "/Set5/LR_bicubic_X4/\(name).png")
            let result = try fast.upscale(image, threads: 2)
            #expect(sha256(result.samples) == rows[name]?["sha256_int_rgb"]?.text, "\(name)")
        }
    }

    @Test func refusals() throws {
        var dice = Dice(state: 12)
        let tables = try dice.tables(.small)
        let error = #expect(throws: UpscalerError.self) {
            try FastUpscaler(tables, instructionSet: "neon")
        }
        #expect(
            error?.description.hasPrefix("this processor has no instruction set 'neon'; take ")
                == true)
        let fast = try FastUpscaler(tables)
        let image = try dice.image(width: 1, height: 1, channels: 1)
        #expect(throws: UpscalerError.threads(0)) { try fast.upscale(image, threads: 0) }
        let four = try dice.tables(try .published(factors: [4]))
        let other = #expect(throws: UpscalerError.self) { try FastUpscaler(four) }
        #expect(
            other?.description
                == "the fast upscaler does not know stages that enlarge more than 2 times; take "
                + "the golden model")
    }
}
