import MorphoHDL
import MorphoStreaming

/// Division by an even constant, rounded to the nearest integer, halves to the even one.
struct RoundedDivision: Hashable, Sendable {
    let divisor: Int
    private let division: ConstantDivision

    init(by divisor: Int, upTo largest: Int) {
        self.divisor = divisor
        division = ConstantDivision(by: divisor, upTo: largest + divisor / 2)
    }

    /// As wide as the largest quotient.
    func quotient(_ number: Unsigned) -> Unsigned {
        let shifted = number + constant(divisor / 2, bits: number.width)
        let quotient = division.quotient(shifted)
        // What is left after that is nothing where the number was in the middle between two.
        let even = divisor.trailingZeroBitCount
        var isHalf = shifted[0..<even] == 0
        if divisor >> even > 1 {
            let product = multiple(quotient, divisor >> even)
            let high = shifted[even..<shifted.width].asUnsigned
            isHalf = isHalf && product == high
        }
        let down = constant(1, bits: quotient.width)
        let nothing = constant(0, bits: quotient.width)
        return quotient &- mux(isHalf && quotient[0], down, nothing)
    }
}
