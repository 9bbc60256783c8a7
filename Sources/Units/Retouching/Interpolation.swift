import MorphoHDL
import MorphoLookup

/// The number at a share between two others, rounded to the nearest, halves up. A result each cycle
/// while `enable` holds; latency 3 cycles: a subtraction, a multiplication, an addition.
struct Interpolation: HardwareModule {
    static let latency = 3

    let width: Int
    let enable = Input(bit)
    let first: Input<Signed>
    let second: Input<Signed>
    /// Of the second number, in 1/32768.
    let share = Input(unsigned(RetouchFormat.shareBits))
    let result: Output<Signed>
    let difference: Register<Signed>
    let product: Register<Signed>
    let sum: Register<Signed>

    init(width: Int) {
        self.width = width
        first = Input(signed(width))
        second = Input(signed(width))
        result = Output(signed(width))
        difference = Register(signed(width + 1), reset: .uninitialised)
        product = Register(
            signed(width + 2 + RetouchFormat.shareBits), reset: .uninitialised)
        sum = Register(signed(width), reset: .uninitialised)
    }

    func describe() {
        let fraction = RetouchFormat.shareBits
        difference.next(second - first)
        product.next(
            difference
                * registered(share.value, while: enable.value, named: "share_1").signedValue)
        let base = delayed(first.value, by: 2, while: enable.value, named: "base")
        // Between the two numbers, so no bit is lost.
        let rounded = (product + (1 << (fraction - 1))) >> fraction
        sum.next((base + rounded).truncated(to: width))
        for register in [difference, product, sum] { register.enable(enable) }
        result.drive(sum)
    }
}
