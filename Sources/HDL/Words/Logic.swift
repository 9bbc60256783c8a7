import MorphoCircuit

// Bitwise operators need equal widths.

/// Bitwise and: equal widths are required.
public func & <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: PlainWord, A.Value == B.Value {
    A.Value(makeSignal(.and, [left.signal, right.signal]))
}

/// Bitwise and: the constant takes the width of the word, and has to fit.
public func & <A: Readable>(left: A, right: Int) -> A.Value where A.Value: PlainWord {
    A.Value(makeSignal(.and, [left.signal, A.Value.constant(right, like: left.signal)]))
}

/// Bitwise or: equal widths are required.
public func | <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: PlainWord, A.Value == B.Value {
    A.Value(makeSignal(.or, [left.signal, right.signal]))
}

/// Bitwise or: the constant takes the width of the word, and has to fit.
public func | <A: Readable>(left: A, right: Int) -> A.Value where A.Value: PlainWord {
    A.Value(makeSignal(.or, [left.signal, A.Value.constant(right, like: left.signal)]))
}

/// Bitwise exclusive or: equal widths are required.
public func ^ <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: PlainWord, A.Value == B.Value {
    A.Value(makeSignal(.xor, [left.signal, right.signal]))
}

/// Bitwise exclusive or: the constant takes the width of the word, and has to fit.
public func ^ <A: Readable>(left: A, right: Int) -> A.Value where A.Value: PlainWord {
    A.Value(makeSignal(.xor, [left.signal, A.Value.constant(right, like: left.signal)]))
}

/// Bitwise inverse, as wide as the operand.
public prefix func ~ <A: Readable>(operand: A) -> A.Value where A.Value: PlainWord {
    A.Value(makeSignal(.not, [operand.signal]))
}

// MARK: Conditions

/// Inverse of a condition.
public prefix func ! <A: Readable>(operand: A) -> Bit where A.Value == Bit {
    Bit(makeSignal(.not, [operand.signal]))
}

/// Both conditions hold; both are evaluated, as hardware does.
public func && <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value == Bit, B.Value == Bit { Bit(makeSignal(.and, [left.signal, right.signal])) }

/// At least one condition holds; both are evaluated, as hardware does.
public func || <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value == Bit, B.Value == Bit { Bit(makeSignal(.or, [left.signal, right.signal])) }

// MARK: Shifts

/// A constant amount; a negative one is reported.
private func shiftAmount(_ amount: Int) -> Signal {
    if amount < 0 {
        Scope.current?.builder.report(
            .invalidSize(what: "the amount of a shift", value: amount, allowed: 0...Int.max))
        return .absent(.unsigned(1))
    }
    return makeConstant(amount, .smallest(for: amount, isSigned: false))
}

/// Shifted towards the top by a signal, keeping the width; an amount of the width or more gives 0.
public func << <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: PlainWord, B.Value == Unsigned {
    A.Value(makeSignal(.shiftLeft, [left.signal, right.signal]))
}

/// Shifted towards the bottom by a signal, keeping the width: zeros enter, or the sign of a
/// `Signed`. An amount of the width or more gives 0 or the sign everywhere.
public func >> <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: PlainWord, B.Value == Unsigned {
    A.Value(makeSignal(.shiftRight, [left.signal, right.signal]))
}

/// Shifted towards the top by a constant, keeping the width.
public func << <A: Readable>(left: A, right: Int) -> A.Value where A.Value: PlainWord {
    A.Value(makeSignal(.shiftLeft, [left.signal, shiftAmount(right)]))
}

/// Shifted towards the bottom by a constant, keeping the width.
public func >> <A: Readable>(left: A, right: Int) -> A.Value where A.Value: PlainWord {
    A.Value(makeSignal(.shiftRight, [left.signal, shiftAmount(right)]))
}

// MARK: Reductions

extension Readable where Value: PlainWord {
    /// Every bit is one.
    public var allOnes: Bit { Bit(makeSignal(.reduceAnd, [signal])) }
    /// Some bit is one.
    public var anyOnes: Bit { Bit(makeSignal(.reduceOr, [signal])) }
    /// An odd number of bits are one.
    public var parity: Bit { Bit(makeSignal(.reduceXor, [signal])) }
    /// How many bits are one.
    public var onesCount: Unsigned { Unsigned(makeSignal(.countOnes, [signal])) }
}
