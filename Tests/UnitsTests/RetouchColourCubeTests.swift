import Morpho
import MorphoImages
import MorphoLookup
import MorphoUnits
import ReferenceData
import Testing

@Suite struct RetouchColourCubeTests {
    /// Entries of the full range for every channel.
    static func cube(_ dice: inout Dice, limit: Double) -> ColourCube {
        ColourCube { _, _, _, _ in Double.random(in: -limit...limit, using: &dice) }
    }

    @Test(
        "a fixed cube: pixels as in the model, whatever the gaps",
        arguments: [(15, 5, 511.0), (15, 5, 100), (10, 2, 120), (10, 0, 511), (12, 3, 200)])
    func fixed(bits: Int, fraction: Int, limit: Double) throws {
        var dice = Dice(state: UInt64(bits + fraction) + UInt64(limit))
        let fixed = FixedColourCube(
            Self.cube(&dice, limit: limit), entry: .init(bits: bits, fraction: fraction))
        // All grey levels, and colours at and around the points.
        let image = try dice.image(width: 20, height: 10, channels: 3)
        let edges = try Image(width: 256, height: 1, channels: 3) { _, column, channel in
            UInt8((column * (2 * channel + 1)) & 255)
        }
        let engine = try LanesEngine(Design(ColourCubePath(fixed)), lanes: 1)
        try engine.restart()
        for (image, offered, taken) in [(image, 5, 8), (edges, 8, 3), (image, 4, 4)] {
            var run = RetouchPixelRun(engine, seed: 5, offered: offered, taken: taken)
            try run.feed(image.pixelWords)
            let expected = try FixedRetoucher.retouch(image, with: fixed.cube).pixelWords
            let marked = zip(expected, image.pixelWords).map { $0 | ($1 & 3) << 24 }
            #expect(run.results == marked)
            #expect(try !engine.peek("isEmpty").isZero)
        }
        // One pixel a cycle, and the latency.
        var run = RetouchPixelRun(engine, seed: 1)
        try run.feed(image.pixelWords)
        #expect(run.cycles == 200 + ColourCubePath.latency)
    }
}
