/// Shifts by a signal. The amount is unsigned and may be any number: at or beyond the width a
/// logical shift gives zero and an arithmetic one the sign everywhere. The width stays.
extension OperationEntry {
    static let shiftLeft = shift(
        "<<", evaluate: { word, amount, _ in word.shiftedLeft(by: amount) },
        verilog: { operand, amount, _, rtl in
            guarded(amount, rtl, beyond: .literal(0, width: operand.width)) { amount in
                RTLExpression(
                    .binary("<<", operand, amount), width: operand.width,
                    isSigned: operand.isSigned)
            }
        },
        gates: { operands, _, network in
            network.shift(operands[0], by: operands[1], right: false, fill: .zero)
        })

    static let shiftRight = shift(
        ">>", evaluate: { word, amount, signed in word.shiftedRight(by: amount, signed: signed) },
        verilog: { operand, amount, signed, rtl in
            guard signed else {
                return guarded(amount, rtl, beyond: .literal(0, width: operand.width)) { amount in
                    RTLExpression(
                        .binary(">>", operand.cast(signed: false), amount), width: operand.width)
                }
            }
            let whole = rtl.named(operand)
            let sign =
                operand.width == 1
                ? whole.expression
                : RTLExpression(.part(whole.name, low: operand.width - 1), width: 1)
            let beyond = RTLExpression(
                .replication(operand.width, sign), width: operand.width)
            return guarded(amount, rtl, beyond: beyond) { amount in
                // An unsigned neighbour would turn the shift into a logical one; $unsigned
                // shields it from its surroundings.
                RTLExpression(
                    .binary(">>>", whole.expression.cast(signed: true), amount),
                    width: operand.width, isSigned: true
                ).cast(signed: false)
            }
        },
        gates: { operands, context, network in
            network.shift(
                operands[0], by: operands[1], right: true,
                fill: context.isSigned ? operands[0][operands[0].count - 1] : .zero)
        })

    private static func shift(
        _ symbol: String,
        evaluate: @escaping @Sendable (Word, UInt, Bool) -> Word,
        verilog:
            @escaping @Sendable (RTLExpression, RTLExpression, Bool, any RTLContext) ->
            RTLExpression,
        gates: @escaping GateExpansion
    ) -> OperationEntry {
        OperationEntry(
            symbol: symbol,
            width: { operands, _, _ throws(WidthFault) in
                try requireCount(2, operands)
                if operands[1].isSigned { throw .mustBeUnsigned(operand: 1) }
                return operands[0]
            },
            evaluate: { operands, context in
                evaluate(operands[0], operands[1].shiftAmount, context.isSigned)
            },
            verilog: { operands, context, rtl in
                verilog(operands[0], operands[1], context.isSigned, rtl)
            },
            gates: gates)
    }

    /// Tools take shift amounts of at most 31 bits; bits above them are tested apart. A constant
    /// amount of the width or more is reported by lint tools, so its result stands instead.
    private static func guarded(
        _ amount: RTLExpression, _ rtl: any RTLContext, beyond: RTLExpression,
        shifted: (RTLExpression) -> RTLExpression
    ) -> RTLExpression {
        if case .literal(let word) = amount.form {
            guard let value = word.unsignedValue, value < UInt(beyond.width) else {
                return beyond
            }
            return shifted(.literal(Int(value), width: Word.bitCount(Int(value))))
        }
        guard amount.width > 31 else { return shifted(amount.cast(signed: false)) }
        let high = rtl.slice(amount, low: 31, width: amount.width - 31)
        return .conditional(
            RTLExpression(.unary("|", high), width: 1), beyond,
            shifted(rtl.slice(amount, low: 0, width: 31)))
    }
}
