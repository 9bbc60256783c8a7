/// Identities of operations that only move bits.
extension Module {
    /// A concatenation with more parts is not searched for the bits that a slice takes: many
    /// slices of one long concatenation would take quadratic time.
    private static let searchedParts = 1024

    func slice(_ node: Node, _ operand: NodeID) -> Simplification? {
        let (low, width) = (Int(node.attribute), Int(node.width))
        if width == self[operand].width { return converted(operand, node) }
        guard case .operation(let operation) = self[operand].kind,
            let inner = operands(of: operand).first
        else { return nil }
        switch operation {
        case .slice:
            return .operation(.slice, parameter: low + Int(self[operand].attribute), [inner])
        case .reinterpret:
            return .operation(.slice, parameter: low, [inner])
        case .extend:
            let given = Int(self[inner].width)
            if low + width <= given { return .operation(.slice, parameter: low, [inner]) }
            return low >= given && !self[inner].isSigned ? .constant(Word(width: width)) : nil
        case .shiftRight:
            guard let amount = operands(of: operand).last.flatMap({ constant($0)?.shiftAmount }),
                amount <= UInt(Int(self[operand].width) - low - width)
            else { return nil }
            return .operation(.slice, parameter: low + Int(amount), [inner])
        case .concatenate:
            return self[operand].operandCount <= Module.searchedParts
                ? slice(low: low, width: width, ofParts: operands(of: operand)) : nil
        default: return nil
        }
    }

    /// The bits when they lie within one part.
    private func slice(
        low: Int, width: Int, ofParts parts: ArraySlice<NodeID>
    ) -> Simplification? {
        var position = 0
        for part in parts.reversed() {
            let end = position + Int(self[part].width)
            if low < end {
                if low < position || low + width > end { return nil }
                return shape(part) == .unsigned(width)
                    ? .node(part) : .operation(.slice, parameter: low - position, [part])
            }
            position = end
        }
        return nil
    }

    func concatenation(_ node: Node, _ operands: [NodeID]) -> Simplification? {
        if operands.count == 1 { return converted(operands[0], node) }
        if operands.count == 2, constant(operands[0])?.isZero ?? false,
            !self[operands[1]].isSigned
        {
            return .operation(.extend, parameter: 0, [operands[1]])
        }
        return rejoined(node, operands)
    }

    /// Neighbouring slices of one word, put together again in order.
    private func rejoined(_ node: Node, _ parts: [NodeID]) -> Simplification? {
        var source: NodeID?
        var next = 0
        for part in parts.reversed() {
            guard let whole = operand(of: part, ifIt: .slice) else { return nil }
            let low = Int(self[part].attribute)
            if let source, source != whole || low != next { return nil }
            source = whole
            next = low + Int(self[part].width)
        }
        return source.map {
            .operation(.slice, parameter: next - Int(node.width), [$0])
        }
    }
}
