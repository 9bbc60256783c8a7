import MorphoCircuit

/// An address of a memory: what stands in the brackets, and when it means a word that exists.
struct MemoryAddress {
    /// The whole address as written, an atom.
    var whole: RTLExpression
    /// As wide as the memory's depth needs.
    var index: RTLExpression
    var range: Range

    enum Range {
        case always
        case never
        case when(RTLExpression)
    }

    init(
        _ node: NodeID, of memory: Memory, _ lowering: ExpressionLowering
    ) throws(VerilogError) {
        whole = try lowering.lowerToName(node)
        let needed = Word.bitCount(memory.depth - 1)
        let isPowerOfTwo = memory.depth == 1 << needed
        if let word = whole.literalValue {
            let value = word.unsignedValue ?? .max
            index = .literal(word.extended(to: needed, signed: false))
            range = value < UInt(memory.depth) ? .always : .never
        } else if whole.width < needed || (whole.width == needed && isPowerOfTwo) {
            index = lowering.extend(whole, to: needed, signed: false).cast(signed: false)
            range = .always
        } else {
            index = lowering.slice(whole, low: 0, width: needed)
            // An address is a number without sign, whatever the signal it comes from.
            let number = whole.cast(signed: false)
            range = .when(
                memory.depth == 1
                    ? .test("==", number, .literal(0, width: whole.width))
                    : .test("<", number, .literal(memory.depth, width: whole.width)))
        }
    }

    /// The condition that the address exists; nil when it always does.
    var condition: RTLExpression? {
        switch range {
        case .always: nil
        case .never: .literal(0, width: 1)
        case .when(let condition): condition
        }
    }
}

extension RTLExpression {
    /// All conditions hold; nil when there is none.
    static func all(_ conditions: [RTLExpression?]) -> RTLExpression? {
        let present = conditions.compactMap { $0 }
        guard var result = present.first else { return nil }
        for condition in present.dropFirst() { result = .test("&&", result, condition) }
        return result
    }
}

extension [RTLStatement] {
    /// The statements under a condition, if there is one.
    func when(_ condition: RTLExpression?) -> [RTLStatement] {
        guard let condition else { return self }
        return [.branches([RTLBranch(condition: condition, body: self)], otherwise: [])]
    }
}
