extension Module {
    /// The module with equal expressions computed once: of nodes with the same operation, shape,
    /// parameter and operand values only the first one keeps users (structural hashing).
    ///
    /// Values are followed through wires, so expressions that read one value under several names
    /// are shared; the wires themselves stay. Constants that were written as different enumeration
    /// cases stay apart. Requires a module without errors; linear.
    public func shareCommonSubexpressions() -> Module {
        var rewriter = ModuleRewriter(self)
        // By old node a number that is equal for nodes known to have equal values.
        var value = nodes.indices.map(Int32.init)
        var known = ExpressionTable(capacity: nodes.count)
        var constantValues: [Word: [Bool: Int32]] = [:]
        for id in CombinationalComponents(self).order {
            let node = self[id]
            switch node.kind {
            case .wire:
                if let driver = wires[Int(node.attribute)].driver {
                    value[Int(id.index)] = value[Int(driver.index)]
                }
                rewriter.copy(id)
            case .constant:
                let word = constants[Int(node.attribute)]
                let first = constantValues[word]?[node.isSigned] ?? id.index
                constantValues[word, default: [:]][node.isSigned] = first
                value[Int(id.index)] = first
                rewriter.copy(id)
            case .operation(let operation):
                if let first = known.first(id, operation, in: self, values: value) {
                    value[Int(id.index)] = value[Int(first.index)]
                    rewriter.replace(id, by: rewriter.mapped(first))
                } else {
                    rewriter.copy(id)
                }
            case .input, .register, .memoryRead, .instanceOutput, .invalid:
                rewriter.copy(id)
            }
        }
        return rewriter.finish()
    }
}

/// The first node of each operation on values. A hash table of node numbers with linear probing:
/// what is compared stands in the module already, and a key of its own for each node would take
/// most of the time.
private struct ExpressionTable {
    /// A power of two of places, at most half of them taken; -1: free.
    private var places: [Int32]

    init(capacity: Int) {
        var size = 16
        while size < 2 * capacity { size *= 2 }
        places = [Int32](repeating: -1, count: size)
    }

    /// The node that did the same before; nil, and from now on the node itself, if there is none.
    mutating func first(
        _ id: NodeID, _ operation: Operation, in module: Module, values: [Int32]
    ) -> NodeID? {
        let mask = places.count - 1
        let isCommutative = operation.isCommutative
        var place = Self.hash(module, id, operation, values, isCommutative) & mask
        while places[place] >= 0 {
            let other = NodeID(Int(places[place]))
            if Self.areEqual(module, id, other, values, isCommutative) { return other }
            place = (place + 1) & mask
        }
        places[place] = id.index
        return nil
    }

    private static func hash(
        _ module: Module, _ id: NodeID, _ operation: Operation, _ values: [Int32],
        _ isCommutative: Bool
    ) -> Int {
        let node = module[id]
        var hash = UInt64(operation.rawValue) << 1 | (node.isSigned ? 1 : 0)
        func mix(_ word: UInt64) {
            hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 32
        }
        mix(
            UInt64(UInt32(bitPattern: node.width)) << 32
                | UInt64(UInt32(bitPattern: node.attribute)))
        var sum: UInt64 = 0
        for operand in module.operands(of: id) {
            let value = UInt64(UInt32(bitPattern: values[Int(operand.index)]))
            if isCommutative {
                sum &+= (value &+ 1) &* (value &+ 0x51ed)
            } else {
                mix(value)
            }
        }
        mix(sum)
        return Int(truncatingIfNeeded: hash >> 1)
    }

    /// Whether both are the same operation with the same shape and parameter on equal values.
    private static func areEqual(
        _ module: Module, _ left: NodeID, _ right: NodeID, _ values: [Int32], _ isCommutative: Bool
    ) -> Bool {
        let (a, b) = (module[left], module[right])
        guard a.kind == b.kind, a.width == b.width, a.isSigned == b.isSigned,
            a.attribute == b.attribute, a.operandCount == b.operandCount
        else { return false }
        let (x, y) = (Int(a.firstOperand), Int(b.firstOperand))
        func value(_ place: Int) -> Int32 { values[Int(module.operands[place].index)] }
        if (0..<Int(a.operandCount)).allSatisfy({ value(x + $0) == value(y + $0) }) { return true }
        return isCommutative && a.operandCount == 2 && value(x) == value(y + 1)
            && value(x + 1) == value(y)
    }
}

extension Operation {
    /// The operands may change places. Their signedness is equal by the width rule.
    fileprivate var isCommutative: Bool {
        switch self {
        case .and, .or, .xor, .add, .multiply, .equal, .notEqual: true
        case .not, .reduceAnd, .reduceOr, .reduceXor, .negate, .subtract, .divide, .remainder,
            .countOnes, .less, .lessOrEqual, .shiftLeft, .shiftRight, .concatenate, .slice,
            .extend, .reinterpret, .multiplex, .choose:
            false
        }
    }
}
