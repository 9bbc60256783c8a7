import Morpho
import MorphoImages
import MorphoLookup
import MorphoUnits
import MorphoVideoSimulation
import ReferenceData
import Testing

@Suite struct BaselineColourTableTests {
    @Test("any change of colours, one pixel a cycle", arguments: [false, true])
    func unitIsTheModel(waits: Bool) throws {
        let sepia = try ColourCube { red, green, blue in
            let light = 0.3 * red + 0.6 * green + 0.1 * blue
            return (1.2 * light, light, light * light / 255)
        }
        let cube = FixedColourCube(sepia, entry: .init(bits: 15, fraction: 5))
        let run = try BaselineRun(Design(ColourTable(cube)), channels: 3, factor: 1)
        var dice = Dice(state: 12)
        let images = try [(8, 5), (3, 9)].map {
            try dice.image(width: $0.0, height: $0.1, channels: 3)
        }
        let result = try run.frames(images, waits: waits)
        for (found, image) in zip(result.frames, images) {
            #expect(try found == FixedRetoucher.retouch(image, with: cube.cube))
            #expect(found != image)
        }
        #expect(result.frames.count == 2)
        guard !waits else { return }
        #expect(result.cycles == 8 * 5 + 1 + 3 * 9 + ColourCubePath.latency)
    }
}
