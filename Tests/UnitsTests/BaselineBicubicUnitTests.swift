import Morpho
import MorphoImages
import MorphoLookup
import ReferenceData
import Testing

@testable import MorphoUnits

@Suite struct BaselineBicubicUnitTests {
    @Test(
        "the unit is the model, whoever waits, and takes the cycles that are documented",
        arguments: [(4, 8, 3), (4, 10, 1), (2, 7, 1), (3, 5, 1)])
    func unitIsTheModel(factor: Int, bits: Int, channels: Int) throws {
        let golden = try BicubicUpscaler(factor: factor, fractionBits: bits)
        let configuration = try BicubicConfiguration(
            golden, channels: channels, largestColumns: 6, largestRows: 6)
        let design = try Design(BicubicScaler(configuration))
        let run = try BaselineRun(design, channels: channels, factor: factor)
        var dice = Dice(state: UInt64(factor * bits))
        let images = try [(5, 4), (5, 4), (2, 1), (6, 3)].map {
            try dice.image(width: $0.0, height: $0.1, channels: channels)
        }
        let expected = try images.map { try golden.upscale($0) }
        #expect(try run.frames(images, waits: true).frames == expected)
        let result = try run.frames([images[0], images[0], images[0]])
        #expect(result.frames[2] == expected[0])
        let ends = result.ends
        let found = ends[2] - ends[1]
        #expect(found == configuration.cycles(columns: 5, rows: 4))
    }
}
