/// Bitwise operations: equal widths in, the same width out. Reductions: one bit out.
extension OperationEntry {
    static let not = OperationEntry(
        symbol: "~",
        width: { operands, _, _ throws(WidthFault) in
            try requireCount(1, operands)
            return operands[0]
        },
        evaluate: { operands, _ in operands[0].inverted },
        verilog: { operands, _, _ in
            RTLExpression(
                .unary("~", operands[0]), width: operands[0].width, isSigned: operands[0].isSigned)
        },
        gates: { operands, _, _ in operands[0].map { !$0 } })

    static let and = bitwise(
        "&", evaluate: { $0.and($1) }, gate: { network, a, b in network.and(a, b) })
    static let or = bitwise(
        "|", evaluate: { $0.or($1) }, gate: { network, a, b in network.or(a, b) })
    static let xor = bitwise(
        "^", evaluate: { $0.xor($1) }, gate: { network, a, b in network.xor(a, b) })

    static let reduceAnd = reduction(
        "&", evaluate: { $0.onesCount == $0.width }, gates: { network, word in network.all(word) })
    static let reduceOr = reduction(
        "|", evaluate: { !$0.isZero }, gates: { network, word in network.any(word) })
    static let reduceXor = reduction(
        "^", evaluate: { $0.onesCount & 1 == 1 },
        gates: { network, word in network.parity(word) })

    private static func bitwise(
        _ symbol: String, evaluate: @escaping @Sendable (Word, Word) -> Word,
        gate: @escaping @Sendable (any GateNetwork, Gate, Gate) -> Gate
    ) -> OperationEntry {
        OperationEntry(
            symbol: symbol,
            width: { operands, _, _ throws(WidthFault) in
                try requireCount(2, operands)
                try requireEqualShapes(operands[0], operands[1])
                return operands[0]
            },
            evaluate: { operands, _ in evaluate(operands[0], operands[1]) },
            verilog: { operands, _, _ in .binary(symbol, operands[0], operands[1]) },
            gates: { operands, _, network in
                zip(operands[0], operands[1]).map { gate(network, $0, $1) }
            })
    }

    private static func reduction(
        _ symbol: String, evaluate: @escaping @Sendable (Word) -> Bool,
        gates: @escaping @Sendable (any GateNetwork, [Gate]) -> Gate
    ) -> OperationEntry {
        OperationEntry(
            symbol: "reduction " + symbol,
            width: { operands, _, _ throws(WidthFault) in
                try requireCount(1, operands)
                return .unsigned(1)
            },
            evaluate: { operands, _ in Word(evaluate(operands[0]) ? 1 : 0, width: 1) },
            verilog: { operands, _, _ in RTLExpression(.unary(symbol, operands[0]), width: 1) },
            gates: { operands, _, network in [gates(network, operands[0])] })
    }
}

// MARK: - What width rules share

func requireCount(_ count: Int, _ operands: [Shape]) throws(WidthFault) {
    if operands.count != count { throw .operandCount(expected: count) }
}

func requireEqualShapes(_ left: Shape, _ right: Shape) throws(WidthFault) {
    if left.isSigned != right.isSigned { throw .signednessDiffers }
    if left.width != right.width { throw .widthsDiffer }
}

/// The natural width, or the stated one when no operand would lose bits by it.
func resultWidth(
    natural: Int, requested: Int?, operands: [Shape]
) throws(WidthFault) -> Int {
    let width = requested ?? natural
    if let widest = operands.map(\.width).max(), width < widest { throw .wouldShrink(to: width) }
    if width > Shape.maximumWidth { throw .tooWide(width) }
    return width
}
