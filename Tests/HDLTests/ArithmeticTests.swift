import MorphoHDL
import Testing

/// Width and value of every arithmetic operator. a is unsigned(4), b unsigned(6), s signed(4), t
/// signed(6).
@Suite struct ArithmeticTests {
    @Test func sumIsOneBitWiderThanTheWiderOperand() throws {
        #expect(try value(["a": 15, "b": 63]) { $0.a + $0.b } == "unsigned(7) 78")
        #expect(try value(["s": -8, "t": -32]) { $0.s + $0.t } == "signed(7) -40")
    }

    @Test func differenceIsSigned() throws {
        #expect(try value(["a": 3, "b": 63]) { $0.a - $0.b } == "signed(7) -60")
        #expect(try value(["s": 7, "t": -32]) { $0.s - $0.t } == "signed(7) 39")
    }

    @Test func productHasTheWidthsOfBoth() throws {
        #expect(try value(["a": 15, "b": 63]) { $0.a * $0.b } == "unsigned(10) 945")
        #expect(try value(["s": -8, "t": -32]) { $0.s * $0.t } == "signed(10) 256")
    }

    @Test func quotientIsRoundedTowardsZero() throws {
        #expect(try value(["a": 3, "b": 62]) { $0.b / $0.a } == "unsigned(6) 20")
        #expect(try value(["s": 3, "t": -32]) { $0.t / $0.s } == "signed(7) -10")
        #expect(try value(["s": -1, "t": -32]) { $0.t / $0.s } == "signed(7) 32")
        #expect(try value(["b": 62]) { $0.b / $0.a } == "unsigned(6) 63", "by zero: all ones")
        #expect(try value(["t": 5]) { $0.t / $0.s } == "signed(7) -1", "by zero: all ones")
    }

    @Test func remainderHasTheSignOfTheDividend() throws {
        #expect(try value(["a": 5, "b": 62]) { $0.b % $0.a } == "unsigned(6) 2")
        #expect(try value(["s": 3, "t": -32]) { $0.t % $0.s } == "signed(6) -2")
        #expect(try value(["b": 62]) { $0.b % $0.a } == "unsigned(6) 62", "by zero: the dividend")
    }

    @Test func negationIsSignedAndOneBitWider() throws {
        #expect(try value(["a": 15]) { -$0.a } == "signed(5) -15")
        #expect(try value(["s": -8]) { -$0.s } == "signed(5) 8")
    }

    @Test func wrappingOperatorsKeepTheWiderWidth() throws {
        #expect(try value(["a": 15, "b": 63]) { $0.a &+ $0.b } == "unsigned(6) 14")
        #expect(try value(["a": 15, "b": 3]) { $0.b &- $0.a } == "unsigned(6) 52")
        #expect(try value(["a": 15, "b": 63]) { $0.a &* $0.b } == "unsigned(6) 49")
        #expect(try value(["s": 7]) { $0.s &+ $0.s } == "signed(4) -2")
        #expect(try value(["s": 7, "t": -32]) { $0.t &- $0.s } == "signed(6) 25")
        #expect(try value(["s": 7]) { $0.s &* $0.s } == "signed(4) 1")
    }

    @Test func numbersInSourceAreAsWideAsTheyNeedToBe() throws {
        #expect(try value(["a": 15]) { $0.a + 1 } == "unsigned(5) 16")
        #expect(try value(["a": 15]) { 100 + $0.a } == "unsigned(8) 115")
        #expect(try value(["a": 15]) { $0.a - 100 } == "signed(8) -85")
        #expect(try value(["a": 15]) { 100 - $0.a } == "signed(8) 85")
        #expect(try value(["a": 15]) { $0.a * 3 } == "unsigned(6) 45")
        #expect(try value(["a": 15]) { 3 * $0.a } == "unsigned(6) 45")
        #expect(try value(["a": 15]) { $0.a / 4 } == "unsigned(4) 3")
        #expect(try value(["a": 15]) { $0.a % 4 } == "unsigned(4) 3")
        #expect(try value(["s": -8]) { $0.s + -1 } == "signed(5) -9")
        #expect(try value(["s": -8]) { $0.s * -3 } == "signed(7) 24")
        #expect(try value(["s": -8]) { $0.s / -1 } == "signed(5) 8")
        #expect(try value(["s": -8]) { $0.s % 3 } == "signed(4) -2")
        #expect(try value(["s": 7]) { $0.s &+ 1 } == "signed(4) -8")
        #expect(try value(["a": 0]) { $0.a &- 1 } == "unsigned(4) 15")
        #expect(try value(["a": 9]) { $0.a &* 2 } == "unsigned(4) 2")
        #expect(
            try value(["s": -8]) { $0.s + .min } == "signed(65) 0x17ffffffffffffff8",
            "the extremes are numbers like others")
        #expect(try value(["a": 15]) { $0.a * .max } == "unsigned(67) 0x77ffffffffffffff1")
    }

    @Test func numbersInSourceMustFitTheirSide() {
        let negative =
            "constant-range: the constant -1 does not fit unsigned(4); use a signed word"
        #expect(faults { $0.a + -1 } == [negative])
        #expect(faults { -1 + $0.a } == [negative])
        #expect(faults { $0.a - -1 } == [negative])
        #expect(faults { $0.a * -1 } == [negative])
        #expect(faults { $0.a / -1 } == [negative])
        #expect(faults { $0.a % -1 } == [negative])
        #expect(faults { $0.a == -1 } == [negative])
        #expect(faults { $0.a < -1 } == [negative])
        let large =
            "constant-range: the constant 16 does not fit unsigned(4); use a wider word or a "
            + "smaller constant"
        #expect(faults { $0.a &+ 16 } == [large])
        #expect(faults { $0.a &- 16 } == [large])
        #expect(faults { $0.a &* 16 } == [large])
        #expect(faults { $0.a & 16 } == [large])
        #expect(faults { $0.a | 16 } == [large])
        #expect(faults { $0.a ^ 16 } == [large])
        #expect(faults { _ in unsigned(4)(16) } == [large])
    }

    @Test func comparisonsAreByValueAndGiveOneBit() throws {
        #expect(try value(["a": 3, "b": 3]) { $0.a == $0.b } == "unsigned(1) 1")
        #expect(try value(["a": 3, "b": 3]) { $0.a != $0.b } == "unsigned(1) 0")
        #expect(try value(["a": 3, "b": 35]) { $0.a < $0.b } == "unsigned(1) 1")
        #expect(try value(["a": 3, "b": 35]) { $0.a >= $0.b } == "unsigned(1) 0")
        #expect(try value(["s": -1, "t": -1]) { $0.s == $0.t } == "unsigned(1) 1")
        #expect(try value(["s": -1, "t": 31]) { $0.s > $0.t } == "unsigned(1) 0")
        #expect(try value(["s": -1, "t": 31]) { $0.s <= $0.t } == "unsigned(1) 1")
        #expect(try value(["s": -1]) { $0.s < 100 } == "unsigned(1) 1")
        #expect(try value(["s": -1]) { $0.s > -2 } == "unsigned(1) 1")
        #expect(try value(["s": -1]) { $0.s >= -1 } == "unsigned(1) 1")
        #expect(try value(["a": 15]) { $0.a <= 14 } == "unsigned(1) 0")
        #expect(try value(["a": 15]) { $0.a != 99 } == "unsigned(1) 1")
        #expect(try value(["w": 0x5a]) { $0.w == 0x5a } == "unsigned(1) 1")
        #expect(try value(["w": 0x5a]) { $0.w != $0.w } == "unsigned(1) 0")
        #expect(try value(["c": 1]) { $0.c == 1 } == "unsigned(1) 1")
    }

    @Test func bitsOfDifferentWidthAreNotCompared() {
        #expect(
            faults { $0.w == $0.w[0...3] } == [
                "width-mismatch: == needs equal widths but is given 'w' (unsigned(8)) and "
                    + "'w[0...3]' (unsigned(4)); widen one with .extended(to:) or cut one with "
                    + ".truncated(to:)"
            ])
    }

    @Test func sumOfManyWordsLosesNothing() throws {
        #expect(try value(["a": 15]) { p in balancedSum([p.a.value]) } == "unsigned(4) 15")
        #expect(
            try value(["a": 15]) { p in balancedSum([p.a.value, p.a.value, p.a.value]) }
                == "unsigned(6) 45")
        #expect(try value { _ in balancedSum([Unsigned]()) } == "unsigned(1) 0")
        #expect(try value { _ in balancedSum([Signed]()) } == "signed(1) 0")
    }
}
