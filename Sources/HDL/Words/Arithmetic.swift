import MorphoCircuit

// + - * grow, so that no result loses a bit; &+ &- &* keep the wider operand's width and wrap,
// as they do in Swift. See Documentation/language.md, "Widths".

/// Words with + - * / %.
public protocol ArithmeticWord: PlainWord {
    /// What a difference is: signed, because it may be negative.
    associatedtype Difference: ArithmeticWord
}

extension Unsigned: ArithmeticWord { public typealias Difference = Signed }
extension Signed: ArithmeticWord { public typealias Difference = Signed }

extension WordValue {
    /// The number as a constant of the smallest shape that holds it.
    /// - Parameter other: what it is combined with; a negative number beside an unsigned one is
    ///   reported with its shape.
    static func smallestConstant(_ value: Int, beside other: Signal) -> Signal {
        if !isSigned, value < 0 { return makeConstant(value, other.shape) }
        return makeConstant(value, .smallest(for: value, isSigned: isSigned))
    }

    /// The number as a constant as wide as `other`.
    static func constant(_ value: Int, like other: Signal) -> Signal {
        makeConstant(value, other.shape)
    }
}

/// Sum: one bit more than the wider operand.
public func + <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: ArithmeticWord, A.Value == B.Value {
    A.Value(makeSignal(.add, [left.signal, right.signal]))
}

/// Sum with a constant, which is as wide as its value needs.
public func + <A: Readable>(left: A, right: Int) -> A.Value where A.Value: ArithmeticWord {
    A.Value(makeSignal(.add, [left.signal, A.Value.smallestConstant(right, beside: left.signal)]))
}

/// Sum with a constant, which is as wide as its value needs.
public func + <A: Readable>(left: Int, right: A) -> A.Value where A.Value: ArithmeticWord {
    A.Value(makeSignal(.add, [A.Value.smallestConstant(left, beside: right.signal), right.signal]))
}

/// Difference: signed, one bit more than the wider operand.
public func - <A: Readable, B: Readable>(left: A, right: B) -> A.Value.Difference
where A.Value: ArithmeticWord, A.Value == B.Value {
    A.Value.Difference(makeSignal(.subtract, [left.signal, right.signal]))
}

/// Difference with a constant, which is as wide as its value needs.
public func - <A: Readable>(left: A, right: Int) -> A.Value.Difference
where A.Value: ArithmeticWord {
    A.Value.Difference(
        makeSignal(.subtract, [left.signal, A.Value.smallestConstant(right, beside: left.signal)]))
}

/// Difference with a constant, which is as wide as its value needs.
public func - <A: Readable>(left: Int, right: A) -> A.Value.Difference
where A.Value: ArithmeticWord {
    A.Value.Difference(
        makeSignal(.subtract, [A.Value.smallestConstant(left, beside: right.signal), right.signal]))
}

/// Product: the widths add.
public func * <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: ArithmeticWord, A.Value == B.Value {
    A.Value(makeSignal(.multiply, [left.signal, right.signal]))
}

/// Product with a constant, which is as wide as its value needs.
public func * <A: Readable>(left: A, right: Int) -> A.Value where A.Value: ArithmeticWord {
    A.Value(
        makeSignal(.multiply, [left.signal, A.Value.smallestConstant(right, beside: left.signal)]))
}

/// Product with a constant, which is as wide as its value needs.
public func * <A: Readable>(left: Int, right: A) -> A.Value where A.Value: ArithmeticWord {
    A.Value(
        makeSignal(.multiply, [A.Value.smallestConstant(left, beside: right.signal), right.signal]))
}

/// Quotient rounded towards zero, as wide as the dividend (signed: one bit more). x / 0 is all
/// ones.
public func / <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: ArithmeticWord, A.Value == B.Value {
    A.Value(makeSignal(.divide, [left.signal, right.signal]))
}

/// Quotient with a constant, which is as wide as its value needs.
public func / <A: Readable>(left: A, right: Int) -> A.Value where A.Value: ArithmeticWord {
    A.Value(
        makeSignal(.divide, [left.signal, A.Value.smallestConstant(right, beside: left.signal)]))
}

/// Remainder with the sign of the dividend, as wide as the dividend. x % 0 is x.
public func % <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: ArithmeticWord, A.Value == B.Value {
    A.Value(makeSignal(.remainder, [left.signal, right.signal]))
}

/// Remainder with a constant, which is as wide as its value needs.
public func % <A: Readable>(left: A, right: Int) -> A.Value where A.Value: ArithmeticWord {
    A.Value(
        makeSignal(.remainder, [left.signal, A.Value.smallestConstant(right, beside: left.signal)]))
}

/// Negation: signed, one bit more.
public prefix func - <A: Readable>(operand: A) -> A.Value.Difference
where A.Value: ArithmeticWord {
    A.Value.Difference(makeSignal(.negate, [operand.signal]))
}

// MARK: Wrapping

private func wrapping<A: WordValue>(_ operation: Operation, _ left: Signal, _ right: Signal) -> A {
    A(makeSignal(operation, [left, right], width: max(left.shape.width, right.shape.width)))
}

/// Sum modulo 2^width, as wide as the wider operand.
public func &+ <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: ArithmeticWord, A.Value == B.Value { wrapping(.add, left.signal, right.signal) }

/// Wrapping sum with a constant, which takes the width of the word and has to fit.
public func &+ <A: Readable>(left: A, right: Int) -> A.Value where A.Value: ArithmeticWord {
    wrapping(.add, left.signal, A.Value.constant(right, like: left.signal))
}

/// Difference modulo 2^width, as wide as the wider operand.
public func &- <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: ArithmeticWord, A.Value == B.Value {
    wrapping(.subtract, left.signal, right.signal)
}

/// Wrapping difference with a constant, which takes the width of the word and has to fit.
public func &- <A: Readable>(left: A, right: Int) -> A.Value where A.Value: ArithmeticWord {
    wrapping(.subtract, left.signal, A.Value.constant(right, like: left.signal))
}

/// Product modulo 2^width, as wide as the wider operand.
public func &* <A: Readable, B: Readable>(left: A, right: B) -> A.Value
where A.Value: ArithmeticWord, A.Value == B.Value {
    wrapping(.multiply, left.signal, right.signal)
}

/// Wrapping product with a constant, which takes the width of the word and has to fit.
public func &* <A: Readable>(left: A, right: Int) -> A.Value where A.Value: ArithmeticWord {
    wrapping(.multiply, left.signal, A.Value.constant(right, like: left.signal))
}
