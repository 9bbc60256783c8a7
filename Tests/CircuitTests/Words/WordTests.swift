import Testing

@testable import MorphoCircuit

/// Words at the borders of machine words, against bit-by-bit definitions.
@Suite struct WordTests {
    static let widths = [1, 2, 63, 64, 65, 127, 128, 129]

    /// Border patterns of a width and a few random ones.
    private func samples(_ width: Int) -> [Word] {
        var generator = SeededGenerator(seed: UInt64(width))
        return [Word(width: width), Word(1, width: width), .ones(width: width)]
            + (0..<5).map { _ in generator.word(width: width) }
    }

    private func word(_ width: Int, _ bit: (Int) -> Bool) -> Word {
        var word = Word(width: width)
        for index in 0..<width { word[index] = bit(index) }
        return word
    }

    @Test(arguments: widths) func equalBitsAreEqualWords(_ width: Int) {
        for sample in samples(width) {
            #expect(word(width) { sample[$0] } == sample)
            #expect(Word(limbs: sample.allLimbs + [.max], width: width) == sample)
            #expect(sample.onesCount == (0..<width).filter { sample[$0] }.count)
            #expect(sample.isZero == (0..<width).allSatisfy { !sample[$0] })
            #expect(sample.isNegative == sample[width - 1])
            #expect(!sample[width] && !sample[-1])
        }
    }

    @Test(arguments: widths) func writingOutsideIsIgnored(_ width: Int) {
        var word = Word(width: width)
        word[width] = true
        word[-1] = true
        #expect(word.isZero)
    }

    @Test(arguments: widths) func signedConstruction(_ width: Int) {
        #expect(Word.ones(width: width) == word(width) { _ in true })
        #expect(Word(signed: -2, width: width) == word(width) { $0 > 0 })
        #expect(Word(signed: Int.min, width: width) == word(width) { $0 >= 63 })
    }

    @Test(arguments: widths) func machineValues(_ width: Int) {
        for value in [0, 1, -1, Int.max, Int.min, -2] where width >= 64 {
            #expect(Word(signed: value, width: width).signedValue == value)
        }
        #expect(Word.ones(width: width).signedValue == -1)
        #expect(Word.ones(width: width).unsignedValue == (width > 64 ? nil : .max >> (64 - width)))
        if width > 64 {
            #expect(Word(.max, width: width).signedValue == nil)
            #expect(Word(.max, width: width).unsignedValue == .max)
            #expect(word(width) { $0 == width - 1 }.signedValue == nil)
            #expect(Word.ones(width: width).shiftAmount == .max)
        }
    }

    @Test(arguments: widths) func extensionAndSlices(_ width: Int) {
        for sample in samples(width) {
            for other in Self.widths {
                let unsigned = word(other) { $0 < width && sample[$0] }
                let signed = word(other) { sample[min($0, width - 1)] }
                #expect(sample.extended(to: other, signed: false) == unsigned)
                #expect(sample.extended(to: other, signed: true) == signed)
                for low in [0, 1, 62, 63, 64, 65, 127, 128, 200] {
                    #expect(
                        sample.slice(low: low, width: other) == word(other) { sample[low + $0] })
                }
                for lower in samples(other).suffix(2) {
                    let joined = word(width + other) {
                        $0 < other ? lower[$0] : sample[$0 - other]
                    }
                    #expect(sample.concatenated(above: lower) == joined)
                    #expect(
                        Word(concatenating: [sample, lower], width: width + other) == joined)
                }
            }
        }
    }

    @Test(arguments: widths) func shifts(_ width: Int) {
        let amounts = [0, 1, 62, 63, 64, 65, 126, 127, 128, 129, 1000]
        for sample in samples(width) {
            for amount in amounts {
                let left = word(width) { $0 >= amount && sample[$0 - amount] }
                let logical = word(width) { sample[$0 + amount] }
                let arithmetic = word(width) { sample[min($0 + amount, width - 1)] }
                #expect(sample.shiftedLeft(by: UInt(amount)) == left)
                #expect(sample.shiftedRight(by: UInt(amount), signed: false) == logical)
                #expect(sample.shiftedRight(by: UInt(amount), signed: true) == arithmetic)
            }
            #expect(sample.shiftedLeft(by: .max).isZero)
            #expect(sample.shiftedRight(by: .max, signed: false).isZero)
        }
    }

    @Test(arguments: widths) func ringLaws(_ width: Int) {
        let (zero, one) = (Word(width: width), Word(1, width: width))
        for a in samples(width) {
            #expect(a.adding(zero) == a && a.subtracting(a) == zero && a.multiplied(by: one) == a)
            #expect(a.negated == a.inverted.adding(one))
            for b in samples(width) {
                #expect(a.adding(b).subtracting(b) == a)
                #expect(a.adding(b) == b.adding(a))
                #expect(a.multiplied(by: b.adding(one)) == a.multiplied(by: b).adding(a))
                #expect(a.and(b).adding(a.or(b)) == a.adding(b))
                #expect(a.xor(b) == a.or(b).subtracting(a.and(b)))
                let (quotient, remainder) = a.dividedUnsigned(by: b)
                if b.isZero {
                    #expect(quotient == .ones(width: width) && remainder == a)
                } else {
                    #expect(quotient.multiplied(by: b).adding(remainder) == a)
                    #expect(remainder.isLess(than: b, signed: false))
                }
                let signed = a.dividedSigned(by: b)
                if b.isZero {
                    #expect(signed.quotient == .ones(width: width) && signed.remainder == a)
                } else {
                    #expect(signed.quotient.multiplied(by: b).adding(signed.remainder) == a)
                }
            }
        }
    }

    @Test(arguments: widths) func order(_ width: Int) {
        let samples = samples(width)
        for a in samples {
            for b in samples {
                // The highest bit that differs decides; in two's complement the top one the
                // other way round.
                let top = (0..<width).last { a[$0] != b[$0] }
                let unsigned = top.map { b[$0] } ?? false
                let signed = top.map { $0 == width - 1 ? a[$0] : b[$0] } ?? false
                #expect(a.isLess(than: b, signed: false) == unsigned)
                #expect(a.isLess(than: b, signed: true) == signed)
            }
        }
    }

    @Test(arguments: widths) func text(_ width: Int) {
        for sample in samples(width) {
            #expect(Word(hexadecimal: sample.hexadecimal, width: width) == sample)
            #expect(sample.hexadecimal.count == (width + 3) / 4)
            #expect(sample.binary.count == width)
            #expect(
                Array(sample.binary.reversed()).map { $0 == "1" } == (0..<width).map { sample[$0] })
        }
    }

    @Test func textBorders() {
        #expect(Word(hexadecimal: "1_f", width: 5) == Word(31, width: 5))
        #expect(Word(hexadecimal: "000001f", width: 5) == Word(31, width: 5))
        for text in ["", "_", "2f", "g", "0x1", "-1"] {
            #expect(Word(hexadecimal: text, width: 5) == nil)
        }
        #expect(Word(signed: -3, width: 70).decimal(signed: true) == "-3")
        #expect(Word(250, width: 8).decimal(signed: true) == "-6")
        #expect(Word(250, width: 8).decimal(signed: false) == "250")
        #expect(Word.ones(width: 65).decimal(signed: false) == "0x1ffffffffffffffff")
        #expect("\(Word(42, width: 8))" == "8'h2a")
    }

    @Test func bitCounts() {
        let expected = [(-1, 1), (0, 1), (1, 1), (2, 2), (3, 2), (4, 3), (255, 8), (256, 9)]
        for (value, bits) in expected { #expect(Word.bitCount(value) == bits) }
        #expect(Word.bitCount(.max) == 63)
    }
}
