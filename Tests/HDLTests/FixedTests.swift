import MorphoHDL
import MorphoSimulation
import Testing

@Suite struct FixedTests {
    struct Arithmetic: HardwareModule {
        let x = Input(fixed(8, fraction: 4))
        let y = Input(fixed(6, fraction: 4))
        let z = Input(fixed(6, fraction: 2))
        let sum = Output(fixed(9, fraction: 4))
        let difference = Output(fixed(9, fraction: 4))
        let product = Output(fixed(14, fraction: 8))
        let aligned = Output(fixed(9, fraction: 4))
        let rounded = Output(fixed(7, fraction: 2))
        let clipped = Output(fixed(4, fraction: 4))
        let less = Output(bit)
        let equal = Output(bit)

        func describe() {
            sum.drive(x + y)
            difference.drive(x - y)
            product.drive(x * y)
            aligned.drive(x + z.aligned(fraction: 4))
            rounded.drive(x.rounded(fraction: 2))
            clipped.drive(x.saturated(to: 4))
            less.drive(x < y)
            equal.drive(x == y)
        }
    }

    /// Integers behind the numbers: x = 2.5, y = -1.25, z = 1.75.
    @Test func numbersKeepTheirPoint() throws {
        let engine = try simulate(Arithmetic())
        try engine.set("x", 40)
        try engine.set("y", -20)
        try engine.set("z", 7)
        #expect(try engine.get("sum") == "20")
        #expect(try engine.get("difference") == "60")
        #expect(try engine.get("product") == "-800")
        #expect(try engine.get("aligned") == "68")
        #expect(try engine.get("rounded") == "10")
        #expect(try engine.get("clipped") == "7")
        #expect(try engine.get("less") == "0")
        #expect(try engine.get("equal") == "0")
    }

    @Test(arguments: [(38, 10), (37, 9), (-38, -9), (-39, -10), (127, 32)])
    func halvesRoundUpwards(x: Int, expected: Int) throws {
        let engine = try simulate(Arithmetic())
        try engine.set("x", x)
        #expect(try engine.get("rounded") == "\(expected)")
    }

    struct Constants: HardwareModule {
        let half = Output(fixed(8, fraction: 4))
        let third = Output(fixed(8, fraction: 8, signed: false))
        let word = Input(unsigned(4))
        let number = Output(fixed(4, fraction: 2, signed: false))
        let raw = Output(bits(8))

        func describe() {
            half.drive(fixed(8, fraction: 4)(-0.5))
            third.drive(fixed(8, fraction: 8, signed: false)(1.0 / 3))
            number.drive(Fixed(word, fraction: 2))
            raw.drive(fixed(8, fraction: 4)(-0.5).asBits)
        }
    }

    @Test func constantsAreTheNearestNumbers() throws {
        let engine = try simulate(Constants())
        #expect(try engine.get("half") == "-8")
        #expect(try engine.get("third") == "85")
        #expect(try engine.get("raw") == "248")
    }

    @Test func fractionsMustAgree() {
        struct Mixed: HardwareModule {
            let x = Input(fixed(8, fraction: 4))
            let z = Input(fixed(6, fraction: 2))
            let sum = Output(fixed(9, fraction: 4))
            func describe() { sum.drive(x + z) }
        }
        #expect(
            messages(Mixed()) == [
                "FixedTests.swift:\(#line - 2): error: fraction-mismatch: + needs equal fractions "
                    + "but 'x' (signed(8)) has 4 bits of it and 'z' (signed(6)) has 2; use "
                    + ".aligned(fraction: 4) (module Mixed)"
            ])
    }

    @Test func targetsNeedTheSameFraction() {
        struct Moved: HardwareModule {
            let x = Input(fixed(8, fraction: 4))
            let y = Output(fixed(8, fraction: 2))
            let r = Register(fixed(8, fraction: 2), reset: 0.5)
            func describe() {
                y.drive(x)
                r.next(x)
            }
        }
        #expect(
            messages(Moved()) == [
                "FixedTests.swift:\(#line - 4): error: fraction-mismatch: the connection needs "
                    + "equal fractions but the target has 2 bits of it and 'x' (signed(8)) has 4; "
                    + "use .rounded(fraction: 2) (module Moved)",
                "FixedTests.swift:\(#line - 3): error: fraction-mismatch: the connection needs "
                    + "equal fractions but the target has 2 bits of it and 'x' (signed(8)) has 4; "
                    + "use .rounded(fraction: 2) (module Moved)",
            ])
    }

    @Test func constantsOutOfRangeAreReported() {
        let shape = "use a wider word or a smaller constant"
        #expect(
            faults { _ in fixed(8, fraction: 4)(8) } == [
                "constant-range: the constant 128 does not fit signed(8); \(shape)"
            ])
        #expect(
            faults { _ in fixed(8, fraction: 4)(.infinity) } == [
                "constant-range: the constant inf does not fit signed(8); \(shape)"
            ])
        #expect(faults { _ in fixed(8, fraction: 4)(.nan) }.count == 1)
        #expect(
            faults { p in fixed(8, fraction: 4)(1).aligned(fraction: 2) }.first?.hasPrefix(
                "invalid-size: the fraction that aligned(fraction:) is given is 2") == true)
    }
}
