import MorphoCircuit

// Every change of width or meaning is written out.

extension Readable where Value: PlainWord {
    /// Widened to `width`: by the sign for a `Signed`, by zeros otherwise. Narrowing is an error.
    public func extended(to width: Int) -> Value {
        Value(makeSignal(.extend, [signal], width: width))
    }

    /// The lowest `width` bits; what lies above is dropped.
    public func truncated(to width: Int) -> Value {
        let low = makeSignal(.slice, [signal], width: width)
        return Value(Value.isSigned ? makeSignal(.reinterpret, [low]) : low)
    }

    /// The same bits without a number's meaning.
    public var asBits: Bits {
        Bits(Value.isSigned ? makeSignal(.reinterpret, [signal]) : signal)
    }
    /// The same bits as an unsigned number.
    public var asUnsigned: Unsigned {
        Unsigned(Value.isSigned ? makeSignal(.reinterpret, [signal]) : signal)
    }
    /// The same bits as a number in two's complement.
    public var asSigned: Signed {
        Signed(Value.isSigned ? signal : makeSignal(.reinterpret, [signal]))
    }

    /// Bit `index`, counted from the least significant.
    public subscript(index: Int) -> Bit {
        Bit(makeSignal(.slice, [signal], width: 1, parameter: index))
    }

    /// The bits with the given numbers, least significant first: `word[4...7]` is the upper half
    /// of a byte.
    public subscript(range: ClosedRange<Int>) -> Bits {
        let (count, overflow) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
        return Bits(
            makeSignal(
                .slice, [signal], width: overflow ? .max : count &+ 1,
                parameter: range.lowerBound))
    }

    public subscript(range: Range<Int>) -> Bits {
        let (count, overflow) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
        return Bits(
            makeSignal(
                .slice, [signal], width: overflow ? .max : count, parameter: range.lowerBound))
    }

    /// The bit whose number the index gives; 0 beyond the width.
    public subscript<Index: Readable>(index: Index) -> Bit where Index.Value == Unsigned {
        // Shifted as bits: the sign of a number would go on beyond its width.
        Bit(makeSignal(.slice, [makeSignal(.shiftRight, [asBits.signal, index.signal])], width: 1))
    }

    /// The top bit.
    public var mostSignificantBit: Bit { self[width &- 1] }
}

/// Whether a result of the width can be made; a width that is none is reported.
private func isPossible(_ width: Int) -> Bool {
    let allowed = 1...MorphoCircuit.Shape.maximumWidth
    if allowed.contains(width) { return true }
    Scope.current?.builder.report(
        .invalidSize(
            what: "the width that saturated(to:) is given", value: width, allowed: allowed))
    return false
}

extension Readable where Value == Unsigned {
    /// The number, or the largest one of `width` bits when it is larger.
    public func saturated(to width: Int) -> Unsigned {
        guard isPossible(width) else { return Unsigned(.absent(signal.shape)) }
        guard width < self.width else { return extended(to: width) }
        let limit = makeConstant(.ones(width: width), isSigned: false)
        return mux(
            Bit(makeSignal(.less, [limit, signal])), Unsigned(limit), truncated(to: width))
    }

    /// The number as a signed one, one bit wider.
    public var signedValue: Signed { extended(to: width &+ 1).asSigned }
}

extension Readable where Value == Signed {
    /// The number, or the nearest one of `width` bits when it lies outside.
    public func saturated(to width: Int) -> Signed {
        guard isPossible(width) else { return Signed(.absent(signal.shape)) }
        guard width < self.width else { return extended(to: width) }
        var largest = Word.ones(width: width)
        largest[width - 1] = false
        let high = makeConstant(largest, isSigned: true)
        let low = makeConstant(largest.inverted, isSigned: true)
        return mux(
            Bit(makeSignal(.less, [high, signal])), Signed(high),
            mux(
                Bit(makeSignal(.less, [signal, low])), Signed(low), truncated(to: width)))
    }
}

/// A constant word as it is.
func makeConstant(_ word: Word, isSigned: Bool) -> Signal {
    guard let scope = Scope.current else {
        return .detached(MorphoCircuit.Shape(width: word.width, isSigned: isSigned))
    }
    return scope.signal(scope.builder.constant(word, isSigned: isSigned))
}

/// The parts side by side, the first one on top.
public func concatenate(_ parts: any HardwareReadable...) -> Bits {
    concatenate(parts)
}

/// The parts side by side, the first one on top. At least one part.
public func concatenate(_ parts: [any HardwareReadable]) -> Bits {
    if parts.isEmpty {
        Scope.current?.builder.report(
            .invalidSize(
                what: "the number of parts of a concatenation", value: 0, allowed: 1...Int.max))
        return .placeholder
    }
    return Bits(makeSignal(.concatenate, parts.flatMap(\.signals)))
}

extension Bits {
    /// The constant whose bits are given.
    public init(constant word: Word) { self.init(makeConstant(word, isSigned: false)) }
}

extension Unsigned {
    /// The constant whose bits are given.
    public init(constant word: Word) { self.init(makeConstant(word, isSigned: false)) }
}

/// `yes` while the condition holds, else `no`; both of one shape.
///
/// Vectors of different length are reported.
public func mux<C: Readable, A: Readable, B: Readable>(
    _ condition: C, _ yes: A, _ no: B
) -> A.Value where C.Value == Bit, A.Value == B.Value {
    let (chosen, other) = (yes.value, no.value)
    guard chosen.signals.count == other.signals.count else {
        Scope.current?.builder.report(
            .fieldCount(expected: chosen.signals.count, given: other.signals.count))
        return .absent(chosen.shape)
    }
    let signals = zip(chosen.signals, other.signals).map {
        makeSignal(.multiplex, [condition.signal, $0, $1])
    }
    return chosen.replaced(by: signals[...])
}
