import MorphoCircuit

/// The shape of a fixed-point number.
public struct FixedShape: HardwareShape {
    public let width: Int
    /// Bits right of the binary point; the value is the integer / 2^fraction.
    public let fraction: Int
    public let isSigned: Bool

    public var fields: [ShapeField] {
        [ShapeField(suffix: "", shape: MorphoCircuit.Shape(width: width, isSigned: isSigned))]
    }
    public func value(_ signals: ArraySlice<Signal>) -> Fixed {
        Fixed(signals.first ?? .detached(fields[0].shape), fraction: fraction)
    }
}

/// A fixed-point number of `width` bits, of which `fraction` stand right of the binary point.
///
///     fixed(8, fraction: 4)                 -8 ... 7.9375 in steps of 1/16
///     fixed(8, fraction: 8, signed: false)  0 ... 255/256
/// - Parameter fraction: may be negative or larger than the width, up to the largest width.
public func fixed(_ width: Int, fraction: Int, signed: Bool = true) -> FixedShape {
    FixedShape(width: width, fraction: checkedFraction(fraction), isSigned: signed)
}

/// The fraction, or 0 when it is one that sums of fractions could overflow with.
private func checkedFraction(_ fraction: Int) -> Int {
    let allowed = -MorphoCircuit.Shape.maximumWidth...MorphoCircuit.Shape.maximumWidth
    if allowed.contains(fraction) { return fraction }
    Scope.current?.builder.report(
        .invalidSize(what: "the fraction of a number", value: fraction, allowed: allowed))
    return 0
}

/// A fixed-point number. `+` and `-` need equal fractions and grow one bit; `*` adds widths and
/// fractions. Nothing is rounded unless the source says so.
public struct Fixed: HardwareValue, Readable {
    let signal: Signal
    public let fraction: Int

    init(_ signal: Signal, fraction: Int) {
        self.signal = signal
        self.fraction = fraction
    }

    public var value: Fixed { self }
    /// Reports a target whose point stands elsewhere.
    public static func checkDriving(_ shape: FixedShape, with value: Fixed) {
        if shape.fraction == value.fraction { return }
        guard let scope = Scope.current else { return }
        scope.builder.report(
            .fractionOfTarget(expected: shape.fraction, given: value.fraction),
            operands: [scope.node(value.signal)])
    }
    public var signals: [Signal] { [signal] }
    public var shape: FixedShape {
        FixedShape(width: signal.shape.width, fraction: fraction, isSigned: signal.shape.isSigned)
    }
    public static var placeholder: Fixed { Fixed(.absent(.unsigned(1)), fraction: 0) }
}

extension FixedShape {
    /// The constant nearest to `value`; one outside the range is reported.
    public func callAsFunction(_ value: Double) -> Fixed {
        guard let number = integer(value) else {
            Scope.current?.builder.report(
                .constantOutOfRange(value: "\(value)", shape: fields[0].shape))
            return .absent(self)
        }
        return Fixed(makeConstant(number, fields[0].shape), fraction: fraction)
    }

    /// The integer that stands for the number nearest to `value`; nil when it needs more than 62
    /// bits.
    func integer(_ value: Double) -> Int? {
        let scaled = (value * Double(sign: .plus, exponent: fraction, significand: 1)).rounded()
        return abs(scaled) < 0x1p62 ? Int(scaled) : nil
    }
}

extension Readable where Value == Fixed {
    /// The number with more fraction bits, exactly: zeros enter at the bottom.
    public func aligned(fraction: Int) -> Fixed {
        let added = fraction &- value.fraction
        if added == 0 { return value }
        guard added > 0, added < MorphoCircuit.Shape.maximumWidth else {
            Scope.current?.builder.report(
                .invalidSize(
                    what: "the fraction that aligned(fraction:) is given", value: fraction,
                    allowed: value.fraction...value.fraction + MorphoCircuit.Shape.maximumWidth))
            return Fixed(.absent(value.signal.shape), fraction: value.fraction)
        }
        let wide = makeSignal(
            .concatenate,
            [value.signal, makeConstant(Word(width: added), isSigned: false)])
        return Fixed(
            value.signal.shape.isSigned ? makeSignal(.reinterpret, [wide]) : wide,
            fraction: fraction)
    }

    /// The number with fewer fraction bits, rounded to nearest, halves upwards; one bit wider
    /// before the point, for the carry.
    public func rounded(fraction: Int) -> Fixed {
        let dropped = value.fraction &- fraction
        guard dropped > 0, value.signal.shape.isLegal, dropped < value.signal.shape.width else {
            return aligned(fraction: fraction)
        }
        let signed = value.signal.shape.isSigned
        let half = makeConstant(
            Word(1, width: dropped + (signed ? 1 : 0)).shiftedLeft(by: UInt(dropped - 1)),
            isSigned: signed)
        let sum = makeSignal(.add, [value.signal, half])
        let kept = makeSignal(
            .slice, [sum], width: sum.shape.width - dropped, parameter: dropped)
        return Fixed(signed ? makeSignal(.reinterpret, [kept]) : kept, fraction: fraction)
    }

    /// The integer behind the number, as it is.
    public var asBits: Bits {
        Bits(
            value.signal.shape.isSigned
                ? makeSignal(.reinterpret, [value.signal]) : value.signal)
    }

    /// The same number in `width` bits, the nearest representable one when it lies outside.
    public func saturated(to width: Int) -> Fixed {
        Fixed(
            value.signal.shape.isSigned
                ? Signed(value.signal).saturated(to: width).signal
                : Unsigned(value.signal).saturated(to: width).signal, fraction: value.fraction)
    }
}

private func sameFraction(_ operation: String, _ left: Fixed, _ right: Fixed) {
    if left.fraction == right.fraction { return }
    guard let scope = Scope.current else { return }
    scope.builder.report(
        .fractionMismatch(operation: operation, left: left.fraction, right: right.fraction),
        operands: [scope.node(left.signal), scope.node(right.signal)])
}

/// Sum, one bit wider; fractions must be equal.
public func + <A: Readable, B: Readable>(left: A, right: B) -> Fixed
where A.Value == Fixed, B.Value == Fixed {
    sameFraction("+", left.value, right.value)
    return Fixed(
        makeSignal(.add, [left.value.signal, right.value.signal]), fraction: left.value.fraction)
}

/// Difference, signed and one bit wider; fractions must be equal.
public func - <A: Readable, B: Readable>(left: A, right: B) -> Fixed
where A.Value == Fixed, B.Value == Fixed {
    sameFraction("-", left.value, right.value)
    return Fixed(
        makeSignal(.subtract, [left.value.signal, right.value.signal]),
        fraction: left.value.fraction)
}

/// Product: widths and fractions add.
public func * <A: Readable, B: Readable>(left: A, right: B) -> Fixed
where A.Value == Fixed, B.Value == Fixed {
    Fixed(
        makeSignal(.multiply, [left.value.signal, right.value.signal]),
        fraction: checkedFraction(left.value.fraction + right.value.fraction))
}

/// Comparison; fractions must be equal.
public func < <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value == Fixed, B.Value == Fixed {
    sameFraction("<", left.value, right.value)
    return Bit(makeSignal(.less, [left.value.signal, right.value.signal]))
}

/// Equality; fractions must be equal.
public func == <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value == Fixed, B.Value == Fixed {
    sameFraction("==", left.value, right.value)
    return Bit(makeSignal(.equal, [left.value.signal, right.value.signal]))
}

extension Fixed {
    /// A word read as a fixed-point number with the given fraction.
    public init<Source: Readable>(_ source: Source, fraction: Int)
    where Source.Value: ArithmeticWord {
        self.init(source.signal, fraction: checkedFraction(fraction))
    }
}

extension Register where Value == Fixed {
    /// A register with the number nearest to `reset`.
    public init(
        _ shape: FixedShape, reset: Double, in domain: ClockDomain? = nil, named name: String = "",
        file: StaticString = #fileID, line: UInt = #line
    ) {
        let location = SourceLocation(fileID: file, line: line)
        let number = shape.integer(reset)
        if number == nil {
            Scope.current?.builder.report(
                .constantOutOfRange(value: "\(reset)", shape: shape.fields[0].shape), at: location)
        }
        self.init(
            shape, resets: [.number(number ?? 0)], domain: domain, name: name, location: location)
    }
}
