import Foundation
import MorphoImages

/// Numbers that are the same in every run.
struct Noise {
    private var state: UInt64 = 1

    /// 0..<count.
    mutating func next(_ count: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % count
    }
}

/// A picture of slow waves in each channel under the noise of a camera: as in photographs,
/// neighbours are alike and yet seldom equal.
func picture(width: Int, height: Int) throws -> Image {
    var noise = Noise()
    return try Image(width: width, height: height, channels: 3) { row, column, channel in
        let wave = sin(Double(row) / 37 + Double(channel)) * cos(Double(column) / 41)
        let level = Int(128 + 115 * wave) + Int(noise.next(17)) - 8
        return UInt8(clamping: level)
    }
}
