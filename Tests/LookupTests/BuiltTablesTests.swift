import MorphoImages
import ReferenceData
import Testing

@testable import MorphoLookup

@Suite struct BuiltTablesTests {
    @Test func addressesAndRounding() throws {
        let kernel = UpscalerDescription.Kernel("K", [.init(0, 0), .init(1, 0)])
        let description = try UpscalerDescription(
            stages: [.init(factor: 1, branches: [.init(.high, [kernel], padding: .repeated)])],
            highBits: 2)
        // Addresses 0 to 15: 4 times the first neighbour's bits and the second's.
        let tables = try UpscalerTables(description) { place, bits in
            #expect(place.kernel == kernel && place.stage == 0 && place.factor == 1)
            return [Double(100 * bits[0] + bits[1]) - 150.5]
        }
        #expect(
            tables.tables[0][0][0] == [
                -128, -128, -128, -128, -50, -50, -48, -48, 50, 50, 52, 52, 127, 127, 127, 127,
            ])
    }

    @Test func wrongEntries() throws {
        let error = #expect(throws: UpscalerError.self) {
            try UpscalerTables(.small) { _, _ in [1] }
        }
        #expect(
            error?.description
                == "the entry of kernel H in stage 0 at [0, 0, 0] is [1.0]; give 4 finite numbers")
        #expect(throws: UpscalerError.self) {
            try UpscalerTables(.small) { _, _ in [0, 0, 0, .nan] }
        }
    }

    @Test("tables of zeros repeat every sample")
    func zeros() throws {
        let tables = try UpscalerTables(.small) { _, _ in [0, 0, 0, 0] }
        let image = try Image(width: 2, height: 1, channels: 1, samples: [3, 200])
        let result = try GoldenUpscaler(tables).upscale(image)
        #expect(result.samples == (0..<4).flatMap { _ in [3, 3, 3, 3, 200, 200, 200, 200] })
    }

    @Test("our own tables keep flat images and treat mirror images alike")
    func symmetries() throws {
        let golden = GoldenUpscaler(try UpscalerTables.fitted())
        for level in [0, 17, 255] as [UInt8] {
            let flat = try Image(width: 3, height: 3, channels: 1) { _, _, _ in level }
            #expect(try golden.upscale(flat).samples.allSatisfy { $0 == level })
        }
        var dice = Dice(state: 9)
        let image = try dice.image(width: 7, height: 5, channels: 1)
        let mirrored = try Image(width: 7, height: 5, channels: 1) { row, column, _ in
            image[row, 6 - column, 0]
        }
        let (result, other) = (try golden.upscale(image), try golden.upscale(mirrored))
        let turnedBack = try Image(width: 28, height: 20, channels: 1) { row, column, _ in
            other[row, 27 - column, 0]
        }
        #expect(turnedBack == result)
    }

    @Test("on Set5 our own tables are far better than bicubic interpolation with its 28.43 dB")
    func set5() throws {
        guard let folder = ReferenceData.path("hklut/Set5") else { return }
        let golden = GoldenUpscaler(try UpscalerTables.fitted())
        var ratios = 0.0
        for name in ["baby", "bird", "butterfly", "head", "woman"] {
            let result = try golden.upscale(
                try Image(contentsOf: "\(folder)/LR_bicubic_X4/\(name).png"))
            let reference = try Image(contentsOf: "\(folder)/HR/\(name).png")
            ratios += try ImageQuality(of: result, against: reference, on: .luma, border: 4)
                .peakSignalToNoiseRatio
        }
        print("own tables on Set5: \(ratios / 5) dB")
        #expect(ratios / 5 > 29.85)
    }
}
