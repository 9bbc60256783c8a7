import MorphoImages

/// Numbers that are the same in every run.
public struct Dice: RandomNumberGenerator {
    private var state: UInt64

    public init(state: UInt64) { self.state = state }

    public mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    }

    public mutating func image(width: Int, height: Int, channels: Int) throws -> Image {
        try Image(width: width, height: height, channels: channels) { _, _, _ in
            UInt8(truncatingIfNeeded: next() >> 20)
        }
    }
}
