import MorphoHDL
import MorphoStreaming

/// Division by a constant as a product with its reciprocal: `((n + 1) * factor) >> shift` is n
/// divided by `divisor`, rounded down, for every n up to `largest`. That is tried for every one.
struct ConstantDivision: Hashable, Sendable {
    let divisor: Int
    let largest: Int
    /// Factors of two are taken out first.
    let evenShift: Int
    let factor: Int
    let shift: Int

    /// - Parameters: both above 0.
    init(by divisor: Int, upTo largest: Int) {
        self.divisor = divisor
        self.largest = largest
        evenShift = divisor.trailingZeroBitCount
        let (odd, most) = (divisor >> evenShift, largest >> evenShift)
        // 2^shift / odd, rounded down, is exact from a shift on that depends on `most` alone.
        let found = (0...40).first { shift in
            let factor = (1 << shift) / odd
            return (0...most).allSatisfy { (($0 + 1) * factor) >> shift == $0 / odd }
        }
        shift = found ?? 0
        factor = (1 << shift) / odd
    }

    /// The quotient, as wide as the largest one.
    func quotient(_ number: Unsigned) -> Unsigned {
        let width = (largest / divisor).bitsOfCount
        let dividend =
            number.width > evenShift
            ? number[evenShift..<number.width].asUnsigned : constant(0, bits: 1)
        guard shift > 0 else {
            return dividend.extended(to: max(width, dividend.width)).truncated(to: width)
        }
        let product = multiple(dividend + 1, factor)
        let quotient = product[min(shift, product.width - 1)..<product.width].asUnsigned
        return quotient.extended(to: max(width, quotient.width)).truncated(to: width)
    }
}

/// A word times a constant above 0, by shifts and additions: patterns that repeat in the constant
/// are added once.
func multiple<Word: ArithmeticWord>(_ word: Word, _ factor: Int) -> Word {
    let even = factor.trailingZeroBitCount
    if even > 0 { return shifted(multiple(word, factor >> even), even) }
    if factor == 1 { return word }
    for shift in (1...30) {
        let repetition = 1 << shift + 1
        // 2^shift + 1 as a factor is one addition.
        if repetition < factor, factor % repetition == 0 {
            let part = multiple(word, factor / repetition)
            return part + shifted(part, shift)
        }
    }
    let rest = factor - 1
    let zeros = rest.trailingZeroBitCount
    return shifted(multiple(word, rest >> zeros), zeros) + word
}

/// A word times a power of two: wider, zeros enter.
func shifted<Word: PlainWord>(_ word: Word, _ places: Int) -> Word {
    places == 0 ? word : word.extended(to: word.width + places) << places
}
