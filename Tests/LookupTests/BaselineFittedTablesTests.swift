import MorphoImages
import ReferenceData
import Testing

@testable import MorphoLookup

@Suite struct BaselineFittedTablesTests {
    @Test("our own tables keep flat images and treat mirror images alike")
    func symmetries() throws {
        let golden = InterpolatedUpscaler(try .fittedSingle())
        for level in [0, 17, 255] as [UInt8] {
            let flat = try Image(width: 2, height: 2, channels: 1) { _, _, _ in level }
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

    /// What Benchmarks/tables/fit_interpolated.py finds with its own arithmetic for one image of
    /// the data set; the means over the data set are 29.309 and 29.687 dB.
    @Test("on Set5 our own tables are better than bicubic interpolation, as computed elsewhere")
    func set5() throws {
        guard let folder = ReferenceData.path("hklut/Set5") else { return }
        let image = try Image(contentsOf: "\(folder)/LR_bicubic_X4/butterfly.png")
        let reference = try Image(contentsOf: "\(folder)/HR/butterfly.png")
        for (tables, expected) in [
            (try InterpolatedTables.fittedSingle(), 23.537), (try .fittedCascaded(), 24.037),
        ] {
            let result = try InterpolatedUpscaler(tables).upscale(image)
            let ratio = try ImageQuality(of: result, against: reference, on: .luma, border: 4)
                .peakSignalToNoiseRatio
            #expect(abs(ratio - expected) < 0.001)
        }
    }
}
