import Foundation
import MorphoImages
import ReferenceData
import Testing

@testable import MorphoLookup

/// The kernel of Keys with a = -1/2, at a distance.
private func keys(_ distance: Double) -> Double {
    let x = abs(distance)
    if x < 1 { return 1.5 * x * x * x - 2.5 * x * x + 1 }
    if x < 2 { return -0.5 * x * x * x + 2.5 * x * x - 4 * x + 2 }
    return 0
}

/// Bicubic interpolation in floating point: all samples as far as the kernel reaches.
private func interpolated(_ image: Image, _ factor: Int) -> [Double] {
    (0..<image.height * factor).flatMap { row in
        (0..<image.width * factor).map { column in
            let y = (Double(row) + 0.5) / Double(factor) - 0.5
            let x = (Double(column) + 0.5) / Double(factor) - 0.5
            var sum = 0.0
            for r in Int(y.rounded(.down)) - 2...Int(y.rounded(.down)) + 3 {
                for c in Int(x.rounded(.down)) - 2...Int(x.rounded(.down)) + 3 {
                    let sample = image[
                        min(max(r, 0), image.height - 1), min(max(c, 0), image.width - 1), 0]
                    sum += keys(y - Double(r)) * keys(x - Double(c)) * Double(sample)
                }
            }
            return sum
        }
    }
}

@Suite struct BaselineBicubicTests {
    @Test("exact where the coefficients are", arguments: [(2, 7), (4, 10), (8, 13)])
    func exact(factor: Int, bits: Int) throws {
        let golden = try BicubicUpscaler(factor: factor, fractionBits: bits)
        var dice = Dice(state: UInt64(factor))
        for (width, height) in [(1, 1), (2, 3), (6, 5)] {
            let image = try dice.image(width: width, height: height, channels: 1)
            // Products of numbers of few bits: also the floating-point sum is exact.
            let expected = interpolated(image, factor).map {
                UInt8(min(max(($0 + 0.5).rounded(.down), 0), 255))
            }
            #expect(try golden.upscale(image).samples == expected)
        }
    }

    @Test("close where they are rounded", arguments: [(3, 12), (4, 7), (5, 9), (2, 6)])
    func rounded(factor: Int, bits: Int) throws {
        let golden = try BicubicUpscaler(factor: factor, fractionBits: bits)
        var dice = Dice(state: UInt64(factor))
        let image = try dice.image(width: 6, height: 5, channels: 1)
        // Each of the four coefficients is off by half a unit, the largest by three halves.
        let margin = 2 * 1.4 * 3 * 255 / Double(1 << bits) + 0.5
        for (found, exact) in zip(try golden.upscale(image).samples, interpolated(image, factor)) {
            #expect(abs(Double(found) - min(max(exact, 0), 255)) <= margin)
        }
        for level in [0, 1, 128, 255] as [UInt8] {
            let flat = try Image(width: 3, height: 3, channels: 3) { _, _, _ in level }
            #expect(try golden.upscale(flat).samples.allSatisfy { $0 == level })
        }
    }

    @Test func phases() throws {
        let exact = try BicubicUpscaler(factor: 4, fractionBits: 10)
        #expect(exact.phases[0].first == -2 && exact.phases[2].first == -1)
        #expect(exact.phases[2].coefficients == [-49, 987, 93, -7])
        #expect(exact.phases[1].coefficients == exact.phases[2].coefficients.reversed())
        let half = try BicubicUpscaler(factor: 3, fractionBits: 5)
        #expect(half.phases[1] == .init(first: -1, coefficients: [0, 32, 0, 0]))
    }

    @Test func errors() throws {
        #expect(throws: BicubicError.factor(1)) { try BicubicUpscaler(factor: 1) }
        #expect(throws: BicubicError.fractionBits(3)) {
            try BicubicUpscaler(factor: 4, fractionBits: 3)
        }
        let image = try Image(width: 1 << 14, height: 1100, channels: 1) { _, _, _ in 0 }
        let error = #expect(throws: BicubicError.self) {
            try BicubicUpscaler(factor: 4).upscale(image)
        }
        #expect(error?.description.hasPrefix("an image of 16384 × 1100 pixels is") == true)
    }

    /// Pillow's interpolation reaches 28.43 dB.
    @Test("on Set5 as good as others'", arguments: [8, 10])
    func set5(bits: Int) throws {
        guard let folder = ReferenceData.path("hklut/Set5") else { return }
        let golden = try BicubicUpscaler(factor: 4, fractionBits: bits)
        var ratios = 0.0
        for name in ["baby", "bird", "butterfly", "head", "woman"] {
            let result = try golden.upscale(
                try Image(contentsOf: "\(folder)/LR_bicubic_X4/\(name).png"))
            let reference = try Image(contentsOf: "\(folder)/HR/\(name).png")
            ratios += try ImageQuality(of: result, against: reference, on: .luma, border: 4)
                .peakSignalToNoiseRatio
        }
        print("bicubic interpolation on Set5, \(bits) bits: \(ratios / 5) dB")
        #expect(abs(ratios / 5 - 28.43) < 0.01)
    }
}
