/// Arithmetic. Results are wide enough to lose nothing unless the source states a width; then the
/// result is the exact one modulo 2^width. Operands of different width are widened first, by
/// their own signedness.
extension OperationEntry {
    static let negate = OperationEntry(
        symbol: "-",
        width: { operands, requested, _ throws(WidthFault) in
            try requireCount(1, operands)
            let width = try resultWidth(
                natural: operands[0].width + 1, requested: requested, operands: operands)
            return Shape(width: width, isSigned: requested == nil || operands[0].isSigned)
        },
        evaluate: { operands, context in
            operands[0].extended(to: context.result.width, signed: context.isSigned).negated
        },
        verilog: { operands, context, rtl in
            let operand = rtl.extend(
                operands[0], to: context.result.width, signed: context.isSigned)
            return RTLExpression(
                .unary("-", operand), width: operand.width, isSigned: operand.isSigned)
        },
        gates: { operands, context, network in
            network.negate(
                network.extend(
                    operands[0], to: context.result.width, signed: context.isSigned))
        })

    static let add = modular(
        "+", natural: { .init(width: max($0.width, $1.width) + 1, isSigned: $0.isSigned) },
        evaluate: { $0.adding($1) }, gates: { network, a, b in network.add(a, b).sum })

    /// The difference of unsigned numbers may be negative, so its natural shape is signed.
    static let subtract = modular(
        "-", natural: { left, right in .signed(max(left.width, right.width) + 1) },
        evaluate: { $0.subtracting($1) },
        gates: { network, a, b in network.subtract(a, b).difference })

    static let multiply = modular(
        "*", natural: { .init(width: $0.width + $1.width, isSigned: $0.isSigned) },
        evaluate: { $0.multiplied(by: $1) }, gates: { network, a, b in network.multiply(a, b) })

    private static func modular(
        _ symbol: String, natural: @escaping @Sendable (Shape, Shape) -> Shape,
        evaluate: @escaping @Sendable (Word, Word) -> Word,
        gates: @escaping @Sendable (any GateNetwork, [Gate], [Gate]) -> [Gate]
    ) -> OperationEntry {
        OperationEntry(
            symbol: symbol,
            width: { operands, requested, _ throws(WidthFault) in
                try requireCount(2, operands)
                if operands[0].isSigned != operands[1].isSigned { throw .signednessDiffers }
                let shape = natural(operands[0], operands[1])
                let width = try resultWidth(
                    natural: shape.width, requested: requested, operands: operands)
                return requested == nil
                    ? shape : Shape(width: width, isSigned: operands[0].isSigned)
            },
            evaluate: { operands, context in
                evaluate(
                    operands[0].extended(to: context.result.width, signed: context.isSigned),
                    operands[1].extended(to: context.result.width, signed: context.isSigned))
            },
            verilog: { operands, context, rtl in
                .binary(
                    symbol,
                    rtl.extend(operands[0], to: context.result.width, signed: context.isSigned),
                    rtl.extend(operands[1], to: context.result.width, signed: context.isSigned))
            },
            gates: { operands, context, network in
                gates(
                    network,
                    network.extend(
                        operands[0], to: context.result.width, signed: context.isSigned),
                    network.extend(
                        operands[1], to: context.result.width, signed: context.isSigned))
            })
    }

    /// Quotient rounded towards zero; x / 0 is all ones. A signed quotient has one bit more than
    /// the dividend, for the most negative number divided by -1.
    static let divide = division(
        "/", grows: true,
        evaluate: { dividend, divisor, signed in
            (signed ? dividend.dividedSigned(by: divisor) : dividend.dividedUnsigned(by: divisor))
                .quotient
        },
        byZero: { _, width in .ones(width: width) },
        byZeroVerilog: { _, width in .literal(.ones(width: width)) },
        byZeroGates: { _, width in [Gate](repeating: .one, count: width) },
        gates: { network, dividend, divisor, signed in
            guard signed else { return network.divide(dividend, divisor).quotient }
            let (a, b) = (magnitude(dividend, network), magnitude(divisor, network))
            let quotient = network.divide(a, b).quotient
            let negative = network.xor(dividend[dividend.count - 1], divisor[divisor.count - 1])
            return network.multiplexer(negative, network.negate(quotient), quotient)
        })

    /// Remainder with the sign of the dividend; x % 0 is x.
    static let remainder = division(
        "%", grows: false,
        evaluate: { dividend, divisor, signed in
            (signed ? dividend.dividedSigned(by: divisor) : dividend.dividedUnsigned(by: divisor))
                .remainder
        },
        byZero: { dividend, _ in dividend },
        byZeroVerilog: { dividend, _ in dividend },
        byZeroGates: { dividend, _ in dividend },
        gates: { network, dividend, divisor, signed in
            guard signed else { return network.divide(dividend, divisor).remainder }
            let (a, b) = (magnitude(dividend, network), magnitude(divisor, network))
            let remainder = network.divide(a, b).remainder
            return network.multiplexer(
                dividend[dividend.count - 1], network.negate(remainder), remainder)
        })

    private static func magnitude(_ word: [Gate], _ network: any GateNetwork) -> [Gate] {
        network.multiplexer(word[word.count - 1], network.negate(word), word)
    }

    /// - Parameter grows: a signed result is one bit wider than the dividend.
    private static func division(
        _ symbol: String, grows: Bool,
        evaluate: @escaping @Sendable (Word, Word, Bool) -> Word,
        byZero: @escaping @Sendable (Word, Int) -> Word,
        byZeroVerilog: @escaping @Sendable (RTLExpression, Int) -> RTLExpression,
        byZeroGates: @escaping @Sendable ([Gate], Int) -> [Gate],
        gates: @escaping @Sendable (any GateNetwork, [Gate], [Gate], Bool) -> [Gate]
    ) -> OperationEntry {
        // Both operands are brought to a common width; one bit more when signed, so that the most
        // negative number over -1 stays in range in every tool.
        let common: @Sendable (Int, Int, OperationContext) -> Int = { left, right, context in
            max(left, right) + (context.isSigned ? 1 : 0)
        }
        return OperationEntry(
            symbol: symbol,
            width: { operands, _, _ throws(WidthFault) in
                try requireCount(2, operands)
                if operands[0].isSigned != operands[1].isSigned { throw .signednessDiffers }
                let width = operands[0].width + (grows && operands[0].isSigned ? 1 : 0)
                if width > Shape.maximumWidth { throw .tooWide(width) }
                return Shape(width: width, isSigned: operands[0].isSigned)
            },
            evaluate: { operands, context in
                let width = common(operands[0].width, operands[1].width, context)
                if operands[1].isZero { return byZero(operands[0], context.result.width) }
                return evaluate(
                    operands[0].extended(to: width, signed: context.isSigned),
                    operands[1].extended(to: width, signed: context.isSigned), context.isSigned
                ).extended(to: context.result.width, signed: context.isSigned)
            },
            verilog: { operands, context, rtl in
                let width = common(operands[0].width, operands[1].width, context)
                let divisor =
                    operands[1].isLiteral ? operands[1] : rtl.named(operands[1]).expression
                if case .literal(let word) = divisor.form, word.isZero {
                    return byZeroVerilog(operands[0], context.result.width)
                }
                let dividend = rtl.named(operands[0]).expression
                let quotient = RTLExpression.binary(
                    symbol,
                    rtl.extend(dividend, to: width, signed: context.isSigned)
                        .cast(signed: context.isSigned),
                    rtl.extend(divisor, to: width, signed: context.isSigned)
                        .cast(signed: context.isSigned)
                ).cast(signed: false)
                let result = rtl.slice(quotient, low: 0, width: context.result.width)
                if case .literal = divisor.form { return result }
                return .conditional(
                    .test("==", divisor, .literal(0, width: divisor.width)),
                    byZeroVerilog(dividend, context.result.width), result)
            },
            gates: { operands, context, network in
                let width = common(operands[0].count, operands[1].count, context)
                let dividend = network.extend(operands[0], to: width, signed: context.isSigned)
                let divisor = network.extend(operands[1], to: width, signed: context.isSigned)
                let result = gates(network, dividend, divisor, context.isSigned)
                return network.multiplexer(
                    !network.any(operands[1]),
                    byZeroGates(operands[0], context.result.width),
                    Array(result.prefix(context.result.width)))
            })
    }

    /// The number of ones: wide enough for all ones.
    static let countOnes = OperationEntry(
        symbol: "ones count",
        width: { operands, _, _ throws(WidthFault) in
            try requireCount(1, operands)
            return .unsigned(Word.bitCount(operands[0].width))
        },
        evaluate: { operands, context in
            Word(UInt(operands[0].onesCount), width: context.result.width)
        },
        verilog: { operands, context, rtl in
            let width = context.result.width
            let bits = (0..<operands[0].width).map { position in
                rtl.extend(
                    rtl.slice(operands[0], low: position, width: 1), to: width, signed: false)
            }
            return balancedSum(bits)
        },
        gates: { operands, context, network in
            // Adder tree over words that grow by one bit a level.
            var level = operands[0].map { [$0] }
            while level.count > 1 {
                level = stride(from: 0, to: level.count, by: 2).map { index in
                    guard index + 1 < level.count else { return level[index] }
                    let width = level[index].count
                    let (sum, carry) = network.add(
                        level[index], network.extend(level[index + 1], to: width, signed: false))
                    return sum + [carry]
                }
            }
            return network.extend(level[0], to: context.result.width, signed: false)
        })

    private static func balancedSum(_ terms: [RTLExpression]) -> RTLExpression {
        var level = terms
        while level.count > 1 {
            level = stride(from: 0, to: level.count, by: 2).map {
                $0 + 1 < level.count ? .binary("+", level[$0], level[$0 + 1]) : level[$0]
            }
        }
        return level[0]
    }
}

extension Word {
    /// The number of bits that numbers 0 ... `value` need.
    public static func bitCount(_ value: Int) -> Int {
        max(1, Int.bitWidth - max(0, value).leadingZeroBitCount)
    }
}

extension RTLExpression {
    var isLiteral: Bool {
        if case .literal = form { return true }
        return false
    }
}
