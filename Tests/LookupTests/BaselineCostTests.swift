import MorphoImages
import ReferenceData
import Testing

@testable import MorphoLookup

@Suite struct BaselineCostTests {
    /// Counts by hand: 172,800 samples of an image of 320 × 180 pixels.
    @Test func superResolution() throws {
        let costs = try FrameCost.superResolution()
        print(FrameCost.markdown(costs))
        let byName = Dictionary(uniqueKeysWithValues: costs.map { ($0.method, $0) })
        let hklut = try #require(byName["HKLUT-S"])
        #expect(hklut.tableBytes == 102_400)
        #expect(hklut.reads == 17_280_000)
        #expect(hklut.bytesRead == 4 * 17_280_000)
        #expect(hklut.additions == 172_800 * 420)
        #expect(hklut.multiplications == 0)
        #expect(abs(hklut.energy(tables: .small).tables - 86.4) < 0.01)
        let single = try #require(byName["SR-LUT"])
        #expect(single.bytesRead == 172_800 * 320)
        #expect(single.multiplications == 172_800 * 320)
        #expect(abs(single.energy(tables: .offChip).tables - 8847.36) < 0.01)
        #expect(abs(single.energy(tables: .small).tables - 69.12) < 0.01)
        // 8 by 5 bits at 3.1 / 1024 pJ a pair, and 15-bit sums... of 19 additions for each pixel.
        let sums = 172_800.0 * 19 * 16
        let products = 172_800.0 * 320
        let expected = (products * 40 * 3.1 / 1024 + sums * 14 * 0.1 / 32) / 1e6
        #expect(abs(single.energy().arithmetic - expected) < 0.01)
        let mulut = try #require(byName["MuLUT"])
        #expect(mulut.bytesRead == 172_800 * 60 * 17)
        let bicubic = try #require(byName["bicubic"])
        #expect(bicubic.multiplications == 172_800 * 80)
        let network = try #require(byName["CNN"])
        #expect(network.multiplications == 57_600 * 9 * (3 * 32 + 32 * 32 + 32 * 48))
    }

    @Test("a larger memory takes more for a word")
    func memories() {
        let assumptions = FrameCost.Assumptions.horowitz
        #expect(assumptions.onChipWord(bytes: 100) == 5)
        #expect(assumptions.onChipWord(bytes: 8192) == 5)
        #expect(abs(assumptions.onChipWord(bytes: 16_384) - 5 * 2.0.squareRoot()) < 1e-9)
        #expect(abs(assumptions.onChipWord(bytes: 32_768) - 10) < 1e-9)
        #expect(abs(assumptions.onChipWord(bytes: 1 << 20) - 50) < 1e-9)
        // Five times for 32 times the size, also further on.
        #expect(abs(assumptions.onChipWord(bytes: 1 << 25) - 250) < 1e-6)
    }

    @Test func retouching() throws {
        let costs = try FrameCost.retouching()
        print(FrameCost.markdown(costs))
        #expect(costs[0].tableBytes == 215_622)
        #expect(costs[0].multiplications == 921_600 * 21)
        #expect(costs[1].multiplications - costs[0].multiplications == 1024 * 2 * 348_576)
        // 0.70 million products for the cube, whatever the number of cubes.
        let mixing = costs[2].multiplications - costs[0].multiplications
        #expect(mixing == 5 * 10 * 3 * 10 + 5 * 3 * 10 * 1089 + 3 * 5 * 35_937)
    }

    @Test("a cube of any change of colours")
    func colourCube() throws {
        var dice = Dice(state: 8)
        let image = try dice.image(width: 9, height: 7, channels: 3)
        let same = try ColourCube { ($0, $1, $2) }
        #expect(try FixedRetoucher.retouch(image, with: same) == image)
        // Linear changes are interpolated exactly but for the rounding of entries.
        let mixed = try ColourCube { red, green, blue in
            (255 - green, 0.25 * red + 0.5 * blue, 20 + 0.75 * green)
        }
        let result = try FixedRetoucher.retouch(image, with: mixed)
        for first in stride(from: 0, to: image.samples.count, by: 3) {
            let old = image.samples[first..<first + 3].map { Double($0) }
            let expected = [255 - old[1], 0.25 * old[0] + 0.5 * old[2], 20 + 0.75 * old[1]]
            for (found, exact) in zip(result.samples[first..<first + 3], expected) {
                #expect(abs(Double(found) - exact) <= 0.6, "\(old)")
            }
        }
        #expect(throws: RetouchError.self) { try ColourCube { _, _, _ in (.nan, 0, 0) } }
    }
}
