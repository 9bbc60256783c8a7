/// Numbers as they stand in text files.
enum DecimalNumber {
    /// 10⁰ to 10²², which a Double holds exactly.
    private static let powers: [Double] = (0...22).map { exponent in
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    /// The Double nearest to the number in `bytes`: digits with or without sign, point and
    /// exponent, and the words nan and inf. Nil for anything else, blanks included.
    static func value(_ bytes: UnsafeRawBufferPointer) -> Double? {
        guard let first = bytes.first else { return nil }
        let isNegative = first == UInt8(ascii: "-")
        var position = isNegative || first == UInt8(ascii: "+") ? 1 : 0
        var (digits, fraction, significand) = (0, 0, UInt64(0))
        var hasPoint = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if byte &- 0x30 < 10 {
                digits += 1
                if hasPoint { fraction += 1 }
                // No more than 18 digits, so there is room; more are left to the library below.
                if digits <= 18 { significand = significand * 10 + UInt64(byte &- 0x30) }
            } else {
                break
            }
            position += 1
        }
        // Both numbers are exact, so that one rounding is all there is.
        if position == bytes.count, digits > 0, digits <= 18, significand <= 1 << 53,
            fraction <= 22
        {
            let number = Double(significand) / powers[fraction]
            return isNegative ? -number : number
        }
        return inFull(bytes)
    }

    private static func inFull(_ bytes: UnsafeRawBufferPointer) -> Double? {
        // The library would also take hexadecimal numbers, which nobody means here.
        guard bytes.count <= 1000, !bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }) else {
            return nil
        }
        return Double(String(decoding: bytes, as: UTF8.self))
    }
}
