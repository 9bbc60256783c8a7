import MorphoCircuit

// Comparisons give one bit. Numbers of different widths are compared by value; bits without a
// number's meaning need equal widths.

private func compare(_ operation: Operation, _ left: Signal, _ right: Signal) -> Bit {
    Bit(makeSignal(operation, [left, right]))
}

/// Equal: one bit; the widths may differ.
public func == <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value: ArithmeticWord, A.Value == B.Value { compare(.equal, left.signal, right.signal) }

/// Equal a constant of any size: one bit.
public func == <A: Readable>(left: A, right: Int) -> Bit where A.Value: ArithmeticWord {
    compare(.equal, left.signal, A.Value.smallestConstant(right, beside: left.signal))
}

/// Not equal: one bit; the widths may differ.
public func != <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value: ArithmeticWord, A.Value == B.Value { compare(.notEqual, left.signal, right.signal) }

/// Not equal a constant of any size: one bit.
public func != <A: Readable>(left: A, right: Int) -> Bit where A.Value: ArithmeticWord {
    compare(.notEqual, left.signal, A.Value.smallestConstant(right, beside: left.signal))
}

/// Less than: one bit; the widths may differ.
public func < <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value: ArithmeticWord, A.Value == B.Value { compare(.less, left.signal, right.signal) }

/// Less than a constant of any size: one bit.
public func < <A: Readable>(left: A, right: Int) -> Bit where A.Value: ArithmeticWord {
    compare(.less, left.signal, A.Value.smallestConstant(right, beside: left.signal))
}

/// At most: one bit; the widths may differ.
public func <= <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value: ArithmeticWord, A.Value == B.Value {
    compare(.lessOrEqual, left.signal, right.signal)
}

/// At most a constant of any size: one bit.
public func <= <A: Readable>(left: A, right: Int) -> Bit where A.Value: ArithmeticWord {
    compare(.lessOrEqual, left.signal, A.Value.smallestConstant(right, beside: left.signal))
}

/// Greater than: one bit; the widths may differ.
public func > <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value: ArithmeticWord, A.Value == B.Value { compare(.less, right.signal, left.signal) }

/// Greater than a constant of any size: one bit.
public func > <A: Readable>(left: A, right: Int) -> Bit where A.Value: ArithmeticWord {
    compare(.less, A.Value.smallestConstant(right, beside: left.signal), left.signal)
}

/// At least: one bit; the widths may differ.
public func >= <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value: ArithmeticWord, A.Value == B.Value {
    compare(.lessOrEqual, right.signal, left.signal)
}

/// At least a constant of any size: one bit.
public func >= <A: Readable>(left: A, right: Int) -> Bit where A.Value: ArithmeticWord {
    compare(.lessOrEqual, A.Value.smallestConstant(right, beside: left.signal), left.signal)
}

// MARK: Bits and single bits

/// Words that are bits without a number's meaning.
public protocol LogicWord: PlainWord {}
extension Bit: LogicWord {}
extension Bits: LogicWord {}

/// Bits of different widths are not compared: the shorter one has no value to widen by.
private func compareBits(_ operation: Operation, _ left: Signal, _ right: Signal) -> Bit {
    guard left.shape.width == right.shape.width else {
        guard let scope = Scope.current else { return .placeholder }
        let symbol = OperationTable.standard[operation].symbol
        let operands = [scope.node(left), scope.node(right)]
        if !operands.contains(where: { scope.builder.module[$0].kind == .invalid }) {
            scope.builder.report(
                .operation(symbol: symbol, fault: .widthsDiffer), operands: operands)
        }
        return .placeholder
    }
    return compare(operation, left, right)
}

/// Equal, bit by bit: one bit; equal widths are required.
public func == <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value: LogicWord, A.Value == B.Value { compareBits(.equal, left.signal, right.signal) }

/// Equal a constant, which has to fit the width: one bit.
public func == <A: Readable>(left: A, right: Int) -> Bit where A.Value: LogicWord {
    compareBits(.equal, left.signal, A.Value.constant(right, like: left.signal))
}

/// Not equal, bit by bit: one bit; equal widths are required.
public func != <A: Readable, B: Readable>(left: A, right: B) -> Bit
where A.Value: LogicWord, A.Value == B.Value { compareBits(.notEqual, left.signal, right.signal) }

/// Not equal a constant, which has to fit the width: one bit.
public func != <A: Readable>(left: A, right: Int) -> Bit where A.Value: LogicWord {
    compareBits(.notEqual, left.signal, A.Value.constant(right, like: left.signal))
}
