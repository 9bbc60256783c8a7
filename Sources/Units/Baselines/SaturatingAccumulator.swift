import MorphoHDL

/// Adds `addend` to a running total at each edge while `enable` holds, and stays at the largest
/// number instead of wrapping. Latency: the total shows an addend one cycle later.
public struct SaturatingAccumulator: HardwareModule {
    public let width: Int
    public let addendWidth: Int
    public let enable = Input(bit)
    public let addend: Input<Unsigned>
    public let total: Output<Unsigned>
    let sum: Register<Unsigned>

    /// - Parameters:
    ///   - width: bits of the total.
    ///   - addendWidth: bits of the addend.
    public init(width: Int = 8, addendWidth: Int = 4) {
        (self.width, self.addendWidth) = (width, addendWidth)
        addend = Input(unsigned(addendWidth))
        total = Output(unsigned(width))
        sum = Register(unsigned(width), reset: 0)
    }

    public func describe() {
        When(enable) { sum.next((sum + addend).saturated(to: width)) }
        total.drive(sum)
    }
}
