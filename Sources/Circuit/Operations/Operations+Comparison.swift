/// Comparisons by value: operands of one signedness and any widths, one bit out.
extension OperationEntry {
    static let equal = comparison(
        "==", ordered: false, evaluate: { left, right, _ in left == right },
        gate: { network, a, b, _ in network.isEqual(a, b) })
    static let notEqual = comparison(
        "!=", ordered: false, evaluate: { left, right, _ in left != right },
        gate: { network, a, b, _ in !network.isEqual(a, b) })
    static let less = comparison(
        "<", ordered: true,
        evaluate: { left, right, signed in left.isLess(than: right, signed: signed) },
        gate: { network, a, b, signed in network.isLess(a, b, signed: signed) })
    static let lessOrEqual = comparison(
        "<=", ordered: true,
        evaluate: { left, right, signed in !right.isLess(than: left, signed: signed) },
        gate: { network, a, b, signed in !network.isLess(b, a, signed: signed) })

    /// - Parameter ordered: the sign matters beyond widening.
    private static func comparison(
        _ symbol: String, ordered: Bool,
        evaluate: @escaping @Sendable (Word, Word, Bool) -> Bool,
        gate: @escaping @Sendable (any GateNetwork, [Gate], [Gate], Bool) -> Gate
    ) -> OperationEntry {
        OperationEntry(
            symbol: symbol,
            width: { operands, _, _ throws(WidthFault) in
                try requireCount(2, operands)
                if operands[0].isSigned != operands[1].isSigned { throw .signednessDiffers }
                return .unsigned(1)
            },
            evaluate: { operands, context in
                let width = max(operands[0].width, operands[1].width)
                let holds = evaluate(
                    operands[0].extended(to: width, signed: context.isSigned),
                    operands[1].extended(to: width, signed: context.isSigned), context.isSigned)
                return Word(holds ? 1 : 0, width: 1)
            },
            verilog: { operands, context, rtl in
                let width = max(operands[0].width, operands[1].width)
                let sides = operands.map { side in
                    let wide = rtl.extend(side, to: width, signed: context.isSigned)
                    return ordered ? wide.cast(signed: context.isSigned) : wide
                }
                return .test(symbol, sides[0], sides[1])
            },
            gates: { operands, context, network in
                let width = max(operands[0].count, operands[1].count)
                return [
                    gate(
                        network,
                        network.extend(operands[0], to: width, signed: context.isSigned),
                        network.extend(operands[1], to: width, signed: context.isSigned),
                        context.isSigned)
                ]
            })
    }
}
