import Morpho
import MorphoCircuit
import MorphoImages
import MorphoLookup
import MorphoUnits
import ReferenceData
import Testing

@Suite struct RetouchColourCubeTests {
    /// Entries up to a limit in grey levels, for every channel.
    static func cube(_ dice: inout Dice, limit: Double) -> ColourCube {
        ColourCube { _, _, _, _ in Double.random(in: -limit...limit, using: &dice) }
    }

    @Test("fixed cubes of several widths: pixels as in the model, with gaps and without")
    func fixed() throws {
        var dice = Dice(state: 71)
        // Colours at and around the points, then any.
        let image = try Image(width: 256, height: 6, channels: 3) { row, column, channel in
            row < 3
                ? UInt8((column * (2 * ((row + channel) % 3) + 1)) & 255)
                : UInt8(truncatingIfNeeded: dice.next() >> 20)
        }
        let settings = [(15, 5, 511.0), (10, 0, 511), (12, 3, 120)]
        let cubes = settings.map { bits, fraction, limit in
            FixedColourCube(
                Self.cube(&dice, limit: limit), entry: .init(bits: bits, fraction: fraction))
        }
        let pixels = image.pixelWords.map { Int($0) }
        let expected = try cubes.map { cube in
            try FixedRetoucher.retouch(image, with: cube.cube).pixelWords.map { Int($0) }
        }
        let design = try Design(ColourCubeBenches(cubes: cubes, pixels: pixels, expected: expected))
        let names = ["words", "errors", "cycles"].flatMap { name in
            cubes.indices.map { "\(name)_\($0)" }
        }
        let engine = try WordEngine(design)
        try engine.restart()
        try engine.run(10_000)
        let found = try names.map { try engine.value($0) }
        // Once with gaps and once without; then one pixel a cycle, and the latency.
        let words = cubes.map { _ in 2 * pixels.count }
        let cycles = cubes.map { _ in pixels.count + ColourCubePath.latency }
        #expect(found == words + cubes.map { _ in 0 } + cycles)
    }
}
