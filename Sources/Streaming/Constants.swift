import MorphoHDL

/// A constant of a stated width; the number must not be negative and has to fit.
package func constant(_ value: Int, bits width: Int) -> Unsigned {
    Unsigned(constant: Word(UInt(truncatingIfNeeded: value), width: max(1, width)))
}

/// `a + b` modulo `modulus`; both are below it. As wide as `modulus`.
package func modularSum(_ a: Unsigned, _ b: Unsigned, modulus: Unsigned) -> Unsigned {
    let sum = a + b
    return mux(
        sum >= modulus, (sum &- modulus).truncated(to: modulus.width),
        sum.truncated(to: modulus.width))
}

/// `a` times a constant modulo `modulus`, by doubling.
package func modularMultiple(_ a: Unsigned, _ factor: Int, modulus: Unsigned) -> Unsigned {
    var (result, power, rest): (Unsigned?, Unsigned, Int) = (nil, a, max(1, factor))
    while rest > 0 {
        if rest & 1 == 1 {
            result = result.map { modularSum($0, power, modulus: modulus) } ?? power
        }
        rest >>= 1
        if rest > 0 { power = modularSum(power, power, modulus: modulus) }
    }
    return result ?? a
}

/// Some condition holds.
package func anyOf(_ conditions: [Bit]) -> Bit {
    conditions.dropFirst().reduce(conditions.first ?? constant(0, bits: 1)[0]) { $0 || $1 }
}
