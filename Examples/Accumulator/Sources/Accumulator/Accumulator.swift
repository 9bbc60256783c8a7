import Morpho

public struct Accumulator: HardwareModule {
    public let enable = Input(bit)
    public let addend = Input(unsigned(4))
    public let total = Output(unsigned(8))
    let sum = Register(unsigned(8), reset: 0)

    public init() {}

    public func describe() {
        When(enable) { sum.next((sum + addend).saturated(to: 8)) }
        total.drive(sum)
    }
}
