/// Operations that only rearrange bits.
extension OperationEntry {
    /// Operands joined, the first one on top.
    static let concatenate = OperationEntry(
        symbol: "concatenation",
        width: { operands, _, _ throws(WidthFault) in
            if operands.isEmpty { throw .operandCount(expected: 1) }
            let width = operands.reduce(0) { $0 + $1.width }
            if width > Shape.maximumWidth { throw .tooWide(width) }
            return .unsigned(width)
        },
        evaluate: { operands, context in
            Word(concatenating: operands, width: context.result.width)
        },
        verilog: { operands, _, _ in
            operands.count == 1 ? operands[0].cast(signed: false) : .concatenation(operands)
        },
        gates: { operands, _, _ in operands.reversed().flatMap { $0 } })

    /// Bits `parameter ..< parameter + width`.
    static let slice = OperationEntry(
        symbol: "slice",
        width: { operands, requested, low throws(WidthFault) in
            try requireCount(1, operands)
            let width = requested ?? 1
            if low < 0 || width < 1 || low > operands[0].width - width {
                throw .sliceOutOfRange(low: low, width: width)
            }
            return .unsigned(width)
        },
        evaluate: { operands, context in
            operands[0].slice(low: context.parameter, width: context.result.width)
        },
        verilog: { operands, context, rtl in
            rtl.slice(operands[0], low: context.parameter, width: context.result.width)
        },
        gates: { operands, context, _ in
            Array(operands[0][context.parameter..<context.parameter + context.result.width])
        })

    /// Widened by the operand's own signedness.
    static let extend = OperationEntry(
        symbol: "extension",
        width: { operands, requested, _ throws(WidthFault) in
            try requireCount(1, operands)
            let width = try resultWidth(
                natural: operands[0].width, requested: requested, operands: operands)
            return Shape(width: width, isSigned: operands[0].isSigned)
        },
        evaluate: { operands, context in
            operands[0].extended(to: context.result.width, signed: context.isSigned)
        },
        verilog: { operands, context, rtl in
            rtl.extend(operands[0], to: context.result.width, signed: context.isSigned)
        },
        gates: { operands, context, network in
            network.extend(operands[0], to: context.result.width, signed: context.isSigned)
        })

    /// The same bits read with the other signedness.
    static let reinterpret = OperationEntry(
        symbol: "reinterpretation",
        width: { operands, _, _ throws(WidthFault) in
            try requireCount(1, operands)
            return Shape(width: operands[0].width, isSigned: !operands[0].isSigned)
        },
        evaluate: { operands, _ in operands[0] },
        verilog: { operands, _, _ in operands[0] },
        gates: { operands, _, _ in operands[0] })
}
