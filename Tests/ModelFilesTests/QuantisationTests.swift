import MorphoArrayFiles
import Testing

@testable import MorphoModelFiles

@Suite struct QuantisationTests {
    @Test(
        "binary16 by its definition",
        arguments: [
            (0x0000, 0), (0x8000, -0.0), (0x3C00, 1), (0xC000, -2), (0x3555, 0.333251953125),
            (0x7BFF, 65504), (0x0400, 0x1p-14), (0x0001, 0x1p-24), (0x03FF, 1023 * 0x1p-24),
            (0x8200, -512 * 0x1p-24), (0x7C00, .infinity), (0xFC00, -.infinity),
        ] as [(UInt16, Float)])
    func half(bits: UInt16, number: Float) {
        let found = HalfPrecision.float(binary16: bits)
        #expect(found == number)
        #expect(found.sign == number.sign)
    }

    /// Every pattern, from sign, exponent and fraction as the standard states them.
    @Test func everyHalf() {
        var wrong: [UInt16] = []
        for bits in UInt16.min ... .max {
            let (exponent, fraction) = (Int(bits >> 10 & 31), Double(bits & 1023))
            let found = HalfPrecision.float(binary16: bits)
            if exponent == 31, fraction > 0 {
                if !found.isNaN { wrong.append(bits) }
                continue
            }
            var number = Double(
                sign: .plus, exponent: exponent - 15, significand: 1 + fraction / 1024)
            if exponent == 0 { number = fraction / 1024 / 16384 }
            if exponent == 31 { number = .infinity }
            if Double(found) != (bits & 0x8000 == 0 ? number : -number) { wrong.append(bits) }
        }
        #expect(wrong == [])
    }

    @Test func bfloat16() {
        #expect(HalfPrecision.float(bfloat16: 0x3F80) == 1)
        #expect(HalfPrecision.float(bfloat16: 0xC049) == -3.140625)
        #expect(HalfPrecision.float(bfloat16: 0x7F80) == .infinity)
        #expect(HalfPrecision.float(bfloat16: 0x7FC0).isNaN)
    }

    private func read(_ type: GGUFType, _ bytes: [UInt8]) -> [Float]? {
        bytes.withUnsafeBytes { type.floats($0) }
    }

    /// Scale −0.5; byte i has i in its low half and 15 − i in its high half.
    @Test func q40() {
        let codes = (0..<16).map { UInt8($0 | (15 - $0) << 4) }
        let numbers = read(.q40, [0x00, 0xB8] + codes)
        let low: [Float] = [4, 3.5, 3, 2.5, 2, 1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2, -2.5, -3, -3.5]
        #expect(numbers == low + low.reversed())
    }

    /// Scale 2, minimum −3, then the second block: scale 0, minimum 1.
    @Test func q41() {
        let codes = (0..<16).map { UInt8(15 - $0 | $0 << 4) }
        let numbers = read(
            .q41, [0x00, 0x40, 0x00, 0xC2] + codes + [0, 0, 0x00, 0x3C] + codes)
        let rising = (0..<16).map { Float(2 * $0 - 3) }
        #expect(numbers == rising.reversed() + rising + [Float](repeating: 1, count: 32))
    }

    @Test func q80() {
        let codes: [Int8] = [.min, -1, 0, 1, .max] + [Int8](repeating: 2, count: 27)
        let numbers = read(.q80, [0x00, 0x34] + codes.map { UInt8(bitPattern: $0) })
        #expect(numbers == [-32, -0.25, 0, 0.25, 31.75] + [Float](repeating: 0.5, count: 27))
    }

    @Test func singleNumbers() {
        #expect(read(.float16, [0x00, 0x3C, 0x00, 0xC0]) == [1, -2])
        #expect(read(.bfloat16, [0x80, 0x3F, 0x00, 0xC0]) == [1, -2])
        #expect(read(.float32, [0, 0, 0xC0, 0x3F]) == [1.5])
        #expect(read(.q6K, [UInt8](repeating: 0, count: 210)) == nil)
        #expect(read(.q80, [UInt8](repeating: 0, count: 33)) == [])
    }
}
