/// Numbers of 16 bits as they stand in files, without the type `Float16`, which not every processor
/// and system has.
public enum HalfPrecision {
    /// The value of an IEEE 754 binary16: 1 sign, 5 exponent and 10 significand bits. Exact for
    /// every pattern, subnormals and infinities included; the payload of a NaN is kept.
    public static func float(binary16 bits: UInt16) -> Float {
        let sign = UInt32(bits & 0x8000) << 16
        let exponent = UInt32(bits >> 10) & 0x1F
        let significand = UInt32(bits & 0x3FF)
        switch exponent {
        case 0:
            // Subnormal: significand × 2⁻²⁴, which a Float holds exactly.
            let magnitude = Float(significand) * 0x1p-24
            return Float(bitPattern: sign | magnitude.bitPattern)
        case 31: return Float(bitPattern: sign | 0x7F80_0000 | significand << 13)
        default: return Float(bitPattern: sign | (exponent + 112) << 23 | significand << 13)
        }
    }

    /// The value of a bfloat16: the upper half of a binary32.
    public static func float(bfloat16 bits: UInt16) -> Float {
        Float(bitPattern: UInt32(bits) << 16)
    }
}
