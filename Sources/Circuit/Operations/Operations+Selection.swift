/// Choosing one of several values of equal shape.
extension OperationEntry {
    /// Operands: condition (one bit), value if it holds, value if not.
    static let multiplex = OperationEntry(
        symbol: "multiplexer",
        width: { operands, _, _ throws(WidthFault) in
            try requireCount(3, operands)
            if operands[0].width != 1 { throw .notOneBit(operand: 0) }
            try requireEqualShapes(operands[1], operands[2])
            return operands[1]
        },
        evaluate: { operands, _ in operands[0].isZero ? operands[2] : operands[1] },
        verilog: { operands, context, _ in
            if case .literal(let word) = operands[0].form {
                return word.isZero ? operands[2] : operands[1]
            }
            return .conditional(
                operands[0], operands[1].cast(signed: context.result.isSigned),
                operands[2].cast(signed: context.result.isSigned))
        },
        gates: { operands, _, network in
            network.multiplexer(operands[0][0], operands[1], operands[2])
        })

    /// Operands: index (unsigned), element 0, element 1, ... An index without element gives zero.
    static let choose = OperationEntry(
        symbol: "element",
        width: { operands, _, _ throws(WidthFault) in
            if operands.count < 2 { throw .operandCount(expected: 2) }
            if operands[0].isSigned { throw .mustBeUnsigned(operand: 0) }
            for element in operands.dropFirst(2) { try requireEqualShapes(operands[1], element) }
            return operands[1]
        },
        evaluate: { operands, context in
            guard let index = operands[0].unsignedValue, index < UInt(operands.count - 1) else {
                return Word(width: context.result.width)
            }
            return operands[Int(index) + 1]
        },
        verilog: { operands, context, rtl in
            if case .literal(let word) = operands[0].form {
                let position = Int(clamping: word.shiftAmount)
                return position < operands.count - 1
                    ? operands[position + 1] : .literal(0, width: context.result.width)
            }
            let index = rtl.named(operands[0]).expression.cast(signed: false)
            let elements = operands.dropFirst().prefix(reachable(index.width))
                .map { $0.cast(signed: context.result.isSigned) }
            return elements.count <= longestChain
                ? chain(index, elements) : packed(index, elements, rtl)
        },
        gates: { operands, context, network in
            let zero = [Gate](repeating: .zero, count: context.result.width)
            let index = operands[0]
            var level = Array(operands.dropFirst().prefix(reachable(index.count)))
            // Halves the number of candidates with each bit of the index.
            for bit in index {
                if level.count == 1 {
                    level = [network.multiplexer(bit, zero, level[0])]
                    continue
                }
                level = stride(from: 0, to: level.count, by: 2).map {
                    network.multiplexer(
                        bit, $0 + 1 < level.count ? level[$0 + 1] : zero, level[$0])
                }
            }
            return level[0]
        })

    /// Beyond this many elements a chain of conditions is neither readable nor fast.
    private static let longestChain = 64

    private static func reachable(_ indexWidth: Int) -> Int {
        indexWidth < 31 ? 1 << indexWidth : Int.max
    }

    private static func chain(
        _ index: RTLExpression, _ elements: [RTLExpression]
    ) -> RTLExpression {
        let covered = elements.count == reachable(index.width)
        let conditions = covered ? elements.dropLast() : elements[...]
        let last =
            covered
            ? elements[elements.count - 1]
            : .literal(0, width: elements[0].width).cast(signed: elements[0].isSigned)
        if conditions.isEmpty { return last }
        let alternatives = conditions.enumerated().map { position, value in
            RTLExpression.Alternative(
                condition: .test("==", index, .literal(position, width: index.width)),
                value: value)
        }
        return RTLExpression(
            .selection(alternatives, last), width: last.width,
            isSigned: last.isSigned)
    }

    /// All elements side by side in one vector, of which one part is taken.
    private static func packed(
        _ index: RTLExpression, _ elements: [RTLExpression], _ rtl: any RTLContext
    ) -> RTLExpression {
        let width = elements[0].width
        let vector = rtl.named(.concatenation(elements.reversed())).name
        // Tools want a bit position exactly as wide as the vector needs. It may wrap around for an
        // index without element, which the condition below keeps out.
        let baseWidth = Word.bitCount(width * elements.count - 1)
        let narrow =
            index.width > baseWidth
            ? rtl.slice(index, low: 0, width: baseWidth)
            : rtl.extend(index, to: baseWidth, signed: false)
        let base: RTLExpression =
            width == 1 ? narrow : .binary("*", narrow, .literal(width, width: baseWidth))
        let part = RTLExpression(.indexedPart(vector, base: base), width: width)
        if elements.count == reachable(index.width) { return part }
        return .conditional(
            .test("<", index, .literal(elements.count, width: index.width)), part,
            .literal(0, width: width))
    }
}
