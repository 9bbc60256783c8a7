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
        var known: [ExpressionKey: NodeID] = [:]
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
                let key = ExpressionKey(
                    operation, node, operands(of: id).map { value[Int($0.index)] })
                if let first = known[key] {
                    value[Int(id.index)] = value[Int(first.index)]
                    rewriter.replace(id, by: rewriter.mapped(first))
                } else {
                    known[key] = id
                    rewriter.copy(id)
                }
            case .input, .register, .memoryRead, .instanceOutput, .invalid:
                rewriter.copy(id)
            }
        }
        return rewriter.finish()
    }
}

private struct ExpressionKey: Hashable {
    let operation: Operation
    let shape: Shape
    let parameter: Int32
    let operands: [Int32]

    init(_ operation: Operation, _ node: Node, _ operands: [Int32]) {
        self.operation = operation
        shape = node.shape
        parameter = node.attribute
        self.operands = operation.isCommutative ? operands.sorted() : operands
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
