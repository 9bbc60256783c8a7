import MorphoHDL
import Testing

/// Bits: logic, shifts, slices, conversions, choices.
@Suite struct WordTests {
    @Test func bitwiseOperatorsKeepTheWidth() throws {
        #expect(try value(["w": 0b1100_1010]) { $0.w & 0b0110 } == "unsigned(8) 2")
        #expect(try value(["w": 0b1100_1010]) { $0.w | 0b0101 } == "unsigned(8) 207")
        #expect(try value(["w": 0b1100_1010]) { $0.w ^ 0xff } == "unsigned(8) 53")
        #expect(try value(["w": 0b1100_1010]) { ~$0.w } == "unsigned(8) 53")
        #expect(try value(["a": 12]) { $0.a & $0.a } == "unsigned(4) 12")
        #expect(try value(["s": -4]) { $0.s | 1 } == "signed(4) -3")
        #expect(try value(["s": -4]) { $0.s ^ $0.s } == "signed(4) 0")
    }

    @Test func bitwiseOperandsNeedEqualWidths() {
        #expect(
            faults { $0.a & $0.b } == [
                "width-mismatch: & needs equal widths but is given 'a' (unsigned(4)) and 'b' "
                    + "(unsigned(6)); widen one with .extended(to:) or cut one with .truncated(to:)"
            ])
    }

    @Test func conditionsCombine() throws {
        #expect(try value(["c": 1, "a": 3]) { $0.c && $0.a == 3 } == "unsigned(1) 1")
        #expect(try value(["c": 0, "a": 3]) { $0.c || $0.a != 3 } == "unsigned(1) 0")
        #expect(try value(["c": 0]) { !$0.c } == "unsigned(1) 1")
    }

    @Test func shiftsKeepTheWidth() throws {
        #expect(try value(["w": 0x81]) { $0.w << 1 } == "unsigned(8) 2")
        #expect(try value(["w": 0x81]) { $0.w >> 1 } == "unsigned(8) 64")
        #expect(try value(["s": -8]) { $0.s >> 2 } == "signed(4) -2")
        #expect(try value(["s": -8]) { $0.s << 1 } == "signed(4) 0")
        #expect(try value(["w": 0x81, "a": 7]) { $0.w << $0.a } == "unsigned(8) 128")
        #expect(try value(["s": -8, "a": 3]) { $0.s >> $0.a } == "signed(4) -1")
    }

    @Test func shiftByTheWidthOrMoreIsDefined() throws {
        #expect(try value(["w": 0xff, "a": 8]) { $0.w >> $0.a } == "unsigned(8) 0")
        #expect(try value(["s": -8, "a": 15]) { $0.s >> $0.a } == "signed(4) -1")
        #expect(try value(["w": 0xff]) { $0.w << 8 } == "unsigned(8) 0")
        #expect(try value(["s": -8]) { $0.s >> .max } == "signed(4) -1")
    }

    @Test func shiftAmountsAreNotNegative() {
        #expect(
            faults { $0.w << -1 } == [
                "invalid-size: the amount of a shift is -1, but must be 0 or more"
            ])
    }

    @Test func reductionsGiveOneBit() throws {
        #expect(try value(["w": 0xff]) { $0.w.allOnes } == "unsigned(1) 1")
        #expect(try value(["w": 0x7f]) { $0.w.allOnes } == "unsigned(1) 0")
        #expect(try value(["w": 0x10]) { $0.w.anyOnes } == "unsigned(1) 1")
        #expect(try value(["w": 0]) { $0.w.anyOnes } == "unsigned(1) 0")
        #expect(try value(["w": 0b111]) { $0.w.parity } == "unsigned(1) 1")
    }

    @Test func onesAreCounted() throws {
        #expect(try value(["w": 0xff]) { $0.w.onesCount } == "unsigned(4) 8")
        #expect(try value(["a": 0b1011]) { $0.a.onesCount } == "unsigned(3) 3")
    }

    @Test func slicesAreBits() throws {
        #expect(try value(["w": 0b1010_0001]) { $0.w[0] } == "unsigned(1) 1")
        #expect(try value(["w": 0b1010_0001]) { $0.w[5...7] } == "unsigned(3) 5")
        #expect(try value(["w": 0b1010_0001]) { $0.w[4..<8] } == "unsigned(4) 10")
        #expect(try value(["s": -8]) { $0.s[2...3] } == "unsigned(2) 2")
        #expect(try value(["s": -8]) { $0.s.mostSignificantBit } == "unsigned(1) 1")
        #expect(try value(["w": 0b1010_0001, "a": 5]) { $0.w[$0.a] } == "unsigned(1) 1")
        #expect(try value(["w": 0xff, "a": 8]) { $0.w[$0.a] } == "unsigned(1) 0", "beyond: 0")
        #expect(try value(["s": -8, "a": 3]) { $0.s[$0.a] } == "unsigned(1) 1")
        #expect(try value(["s": -8, "a": 4]) { $0.s[$0.a] } == "unsigned(1) 0", "beyond: 0")
    }

    @Test func slicesOutsideTheWordAreReported() {
        #expect(
            faults { $0.w[8] } == ["slice-range: bit 8 is outside 'w' (unsigned(8))"])
        #expect(
            faults { $0.w[-1] } == ["slice-range: bit -1 is outside 'w' (unsigned(8))"])
        #expect(
            faults { $0.w[4...8] } == [
                "slice-range: 5 bits from bit 4 on are outside 'w' (unsigned(8))"
            ])
        #expect(
            faults { $0.w[4..<4] } == [
                "slice-range: a slice of 0 bits of 'w' (unsigned(8)) is empty; take at least one"
            ])
        #expect(faults { $0.w[.min ... .max] }.count == 1)
        #expect(faults { $0.w[.min ..< .max] }.count == 1)
    }

    @Test func changesOfWidthAreWrittenOut() throws {
        #expect(try value(["a": 9]) { $0.a.extended(to: 6) } == "unsigned(6) 9")
        #expect(try value(["s": -3]) { $0.s.extended(to: 6) } == "signed(6) -3")
        #expect(try value(["b": 57]) { $0.b.truncated(to: 3) } == "unsigned(3) 1")
        #expect(try value(["t": -30]) { $0.t.truncated(to: 3) } == "signed(3) 2")
        #expect(try value(["b": 57]) { $0.b.saturated(to: 3) } == "unsigned(3) 7")
        #expect(try value(["b": 5]) { $0.b.saturated(to: 3) } == "unsigned(3) 5")
        #expect(try value(["b": 5]) { $0.b.saturated(to: 9) } == "unsigned(9) 5")
        #expect(try value(["t": -30]) { $0.t.saturated(to: 3) } == "signed(3) -4")
        #expect(try value(["t": 30]) { $0.t.saturated(to: 3) } == "signed(3) 3")
        #expect(try value(["t": -2]) { $0.t.saturated(to: 3) } == "signed(3) -2")
        #expect(try value(["t": -2]) { $0.t.saturated(to: 1) } == "signed(1) -1")
        #expect(try value(["a": 9]) { $0.a.signedValue } == "signed(5) 9")
    }

    @Test func wrongChangesOfWidthAreReported() {
        #expect(
            faults { $0.b.extended(to: 3) } == [
                "cannot-shrink: extension to 3 bits would drop bits of 'b' (unsigned(6)); say "
                    + ".truncated(to: 3) or .saturated(to: 3) instead"
            ])
        #expect(
            faults { $0.b.truncated(to: 7) } == [
                "slice-range: 7 bits from bit 0 on are outside 'b' (unsigned(6))"
            ])
        #expect(
            faults { $0.b.saturated(to: 0) } == [
                "invalid-size: the width that saturated(to:) is given is 0, but must be 1 to 4194304"
            ])
    }

    @Test func meaningChangesOnlyWhenAsked() throws {
        #expect(try value(["s": -1]) { $0.s.asUnsigned } == "unsigned(4) 15")
        #expect(try value(["a": 15]) { $0.a.asSigned } == "signed(4) -1")
        #expect(try value(["s": -1]) { $0.s.asBits } == "unsigned(4) 15")
        #expect(try value(["s": -1]) { $0.s.asSigned } == "signed(4) -1")
        #expect(try value(["w": 0x80]) { $0.w.asSigned } == "signed(8) -128")
    }

    @Test func partsStandSideBySide() throws {
        #expect(try value(["a": 9, "c": 1]) { concatenate($0.c, $0.a) } == "unsigned(5) 25")
        #expect(try value(["s": -1, "a": 0]) { concatenate($0.s, $0.a) } == "unsigned(8) 240")
        #expect(
            faults { _ in concatenate([]) } == [
                "invalid-size: the number of parts of a concatenation is 0, but must be 1 or more"
            ])
    }

    @Test func aConditionChooses() throws {
        #expect(try value(["c": 1, "a": 9]) { mux($0.c, $0.a, unsigned(4)(2)) } == "unsigned(4) 9")
        #expect(try value(["c": 0, "a": 9]) { mux($0.c, $0.a, unsigned(4)(2)) } == "unsigned(4) 2")
        #expect(
            faults { mux($0.c, $0.a, $0.b) } == [
                "width-mismatch: multiplexer needs equal widths but is given 'a' (unsigned(4)) and "
                    + "'b' (unsigned(6)); widen one with .extended(to:) or cut one with "
                    + ".truncated(to:)"
            ])
    }

    @Test func constantsOfAnyWidth() throws {
        #expect(try value { _ in signed(8)(-128) } == "signed(8) -128")
        #expect(try value { _ in unsigned(70)(5) } == "unsigned(70) 5")
        #expect(try value { _ in bits(3)(5) } == "unsigned(3) 5")
        #expect(try value { _ in bit(1) } == "unsigned(1) 1")
        #expect(
            try value { _ in Unsigned(constant: .ones(width: 70)) }
                == "unsigned(70) 0x3fffffffffffffffff")
        #expect(try value { _ in Bits(constant: Word(5, width: 4)) } == "unsigned(4) 5")
    }

    @Test func longExpressionsAreCutInMessages() {
        #expect(
            faults { (($0.a + $0.b) * 3 + 1) & $0.a } == [
                "width-mismatch: & needs equal widths but is given '((a + b) * 3) + 1' (unsigned(10)) "
                    + "and 'a' (unsigned(4)); widen one with .extended(to:) or cut one with "
                    + ".truncated(to:)"
            ])
    }
}
