import CMorphoLanes
import MorphoCircuit
import MorphoGates

extension Operation {
    /// Whether the kernels compute it for arrays: operands are the node and its operands' shapes.
    func hasArrayForm(_ module: Module, _ id: NodeID) -> Bool {
        let operands = module.operands(of: id)
        guard module[id].width <= 64, operands.allSatisfy({ module[$0].width <= 64 }) else {
            return false
        }
        switch self {
        case .not, .and, .or, .xor, .add, .subtract, .multiply, .negate, .multiplex, .concatenate,
            .slice, .extend, .reinterpret:
            return module[id].width > 1
        case .shiftLeft, .shiftRight:
            guard module[id].width > 1, let amount = operands.last else { return false }
            guard case .array(let log)? = LaneForm.smallestArray(Int(module[id].width)) else {
                return false
            }
            return module.constant(amount) != nil || module[amount].width <= 8 << log
        default: return false
        }
    }
}

/// Operations on integers side by side.
extension LaneCompiler {
    mutating func lowerArray(_ operation: Operation, _ id: NodeID, log: Int) {
        let node = module[id]
        let operands = Array(module.operands(of: id))
        set(id, array: array(operation, node, operands, log: log), log: log)
    }

    private mutating func binary(
        _ operation: morpho_lane_operation, _ a: Int32, _ b: Int32, log: Int
    ) -> Int32 {
        step(operation, .array(log: log), a: a, b: b, size: log)
    }

    private mutating func array(
        _ operation: Operation, _ node: Node, _ operands: [NodeID], log: Int
    ) -> Int32 {
        let shape = node.shape
        let widths = operands.map { Int(module[$0].width) }
        let isSigned = module[operands[0]].isSigned
        switch operation {
        case .not:
            let ones = Word.ones(width: shape.width).bits(signed: shape.isSigned)
            return binary(
                MORPHO_ARRAY_XOR, array(operands[0], log: log), constantArray(ones, log: log),
                log: log)
        case .and, .or, .xor:
            let code =
                operation == .and
                ? MORPHO_ARRAY_AND : operation == .or ? MORPHO_ARRAY_OR : MORPHO_ARRAY_XOR
            return binary(
                code, array(operands[0], log: log), array(operands[1], log: log), log: log)
        case .multiply where log > 0 && widths.allSatisfy { $0 <= 4 << log }:
            // Of elements of half the size, so none has to be converted.
            let sign = isSigned ? 1 : 0
            let constant = operands.firstIndex { module.constant($0) != nil }
            let product: Int32
            if let constant, let word = module.constant(operands[constant]) {
                product = step(
                    MORPHO_ARRAY_MULTIPLY_CONSTANT, .array(log: log),
                    a: array(operands[1 - constant], log: log - 1), k: word.bits(signed: isSigned),
                    size: log, other: sign)
            } else {
                product = step(
                    MORPHO_ARRAY_MULTIPLY_HALVES, .array(log: log),
                    a: array(operands[0], log: log - 1), b: array(operands[1], log: log - 1),
                    size: log, other: sign)
            }
            let isExact = shape.width >= widths[0] + widths[1] && shape.isSigned == isSigned
            return isExact ? product : truncated(product, log: log, shape)
        case .add, .subtract, .multiply:
            let code =
                operation == .add
                ? MORPHO_ARRAY_ADD
                : operation == .subtract ? MORPHO_ARRAY_SUBTRACT : MORPHO_ARRAY_MULTIPLY
            let result = binary(
                code, array(operands[0], log: log), array(operands[1], log: log), log: log)
            let natural =
                operation == .multiply ? widths[0] + widths[1] : max(widths[0], widths[1]) + 1
            let isExact =
                shape.width >= natural && shape.isSigned == (isSigned || operation == .subtract)
            return isExact ? result : truncated(result, log: log, shape)
        case .negate:
            let result = binary(
                MORPHO_ARRAY_SUBTRACT, constantArray(0, log: log), array(operands[0], log: log),
                log: log)
            return shape.width > widths[0] && shape.isSigned
                ? result : truncated(result, log: log, shape)
        case .multiplex: return select(operands, log: log)
        case .extend: return array(operands[0], log: log)
        case .reinterpret: return truncated(array(operands[0], log: log), log: log, shape)
        case .slice:
            let source = elements(operands[0])
            let low = Int(node.attribute)
            let whole = array(operands[0], log: source)
            var part = whole
            if source > log {
                part = step(
                    MORPHO_ARRAY_CONVERT, .array(log: log), a: whole, k: UInt64(low), size: log,
                    other: source)
            } else if low > 0 {
                part = step(
                    MORPHO_ARRAY_SHIFT_RIGHT, .array(log: source), a: whole, k: UInt64(low),
                    size: source)
            }
            return truncated(part, log: log, shape)
        case .concatenate:
            var joined: Int32?
            var position = shape.width
            for (part, width) in zip(operands, widths) {
                position -= width
                var bits = array(part, log: log)
                if module[part].isSigned { bits = truncated(bits, log: log, .unsigned(width)) }
                if position > 0 {
                    bits = step(
                        MORPHO_ARRAY_SHIFT_LEFT, .array(log: log), a: bits, k: UInt64(position),
                        size: log)
                }
                joined = joined.map { binary(MORPHO_ARRAY_OR, $0, bits, log: log) } ?? bits
            }
            let result = joined ?? constantArray(0, log: log)
            return shape.isSigned ? truncated(result, log: log, shape) : result
        case .shiftLeft, .shiftRight: return shifted(operation, node, operands, log: log)
        default:
            // `hasArrayForm` keeps the others away.
            return constantArray(0, log: log)
        }
    }

    /// By a constant amount, or by one of its own in each lane.
    private mutating func shifted(
        _ operation: Operation, _ node: Node, _ operands: [NodeID], log: Int
    ) -> Int32 {
        let shape = node.shape
        let given = array(operands[0], log: log)
        guard let amount = module.constant(driver(operands[1]))?.shiftAmount else {
            let amounts = array(operands[1], log: log)
            if operation == .shiftLeft {
                return truncated(
                    binary(MORPHO_ARRAY_SHIFT_LEFT_BY, given, amounts, log: log), log: log, shape)
            }
            return binary(
                shape.isSigned ? MORPHO_ARRAY_SHIFT_SIGNED_BY : MORPHO_ARRAY_SHIFT_RIGHT_BY,
                given, amounts, log: log)
        }
        if operation == .shiftLeft {
            if amount >= UInt(shape.width) { return constantArray(0, log: log) }
            let result = step(
                MORPHO_ARRAY_SHIFT_LEFT, .array(log: log), a: given, k: UInt64(amount), size: log)
            return truncated(result, log: log, shape)
        }
        if !shape.isSigned, amount >= UInt(shape.width) { return constantArray(0, log: log) }
        return step(
            shape.isSigned ? MORPHO_ARRAY_SHIFT_SIGNED : MORPHO_ARRAY_SHIFT_RIGHT,
            .array(log: log), a: given, k: UInt64(min(amount, UInt(8 << log) - 1)), size: log)
    }

    private mutating func select(_ operands: [NodeID], log: Int) -> Int32 {
        selected(
            gates(operands[0])[0], array(operands[1], log: log), array(operands[2], log: log),
            log: log)
    }

    mutating func selected(_ condition: Gate, _ yes: Int32, _ no: Int32, log: Int) -> Int32 {
        if condition.node == 0 { return condition == .one ? yes : no }
        let (plane, isInverted) = literal(condition)
        return step(
            MORPHO_ARRAY_SELECT, .array(log: log), a: plane, b: isInverted ? no : yes,
            c: isInverted ? yes : no, size: log)
    }

    /// The size of elements that a node has or would have.
    func elements(_ id: NodeID) -> Int {
        if case .array(let log) = form(id) { return log }
        if case .array(let log)? = LaneForm.smallestArray(Int(module[id].width)) { return log }
        return 3
    }

    // MARK: Comparisons

    /// A comparison that is not of planes alone; nil for one that is.
    mutating func comparison(_ operation: Operation, _ operands: ArraySlice<NodeID>) -> Gate? {
        guard operation.isComparison, let left = operands.first, let right = operands.last,
            [left, right].allSatisfy({ module[$0].width <= 64 })
        else { return nil }
        func isArray(_ id: NodeID) -> Bool { if case .array = form(id) { true } else { false } }
        func isScalar(_ id: NodeID) -> Bool {
            form(id) == .scalar && module.constant(driver(id)) == nil
        }
        if isArray(left) || isArray(right) { return arrays(operation, left, right) }
        if isScalar(right) { return scalar(operation, planes: left, right, isLeft: true) }
        return isScalar(left) ? scalar(operation, planes: right, left, isLeft: false) : nil
    }

    /// Of arrays, in the larger of their sizes.
    private mutating func arrays(_ operation: Operation, _ left: NodeID, _ right: NodeID) -> Gate {
        let log = max(elements(left), elements(right))
        let isSigned = module[left].isSigned
        let (a, b) = (array(left, log: log), array(right, log: log))
        let less = isSigned ? MORPHO_ARRAY_LESS_SIGNED : MORPHO_ARRAY_LESS
        switch operation {
        case .equal: return source(step(MORPHO_ARRAY_EQUAL, .plane, a: a, b: b, size: log))
        case .notEqual: return !source(step(MORPHO_ARRAY_EQUAL, .plane, a: a, b: b, size: log))
        case .less: return source(step(less, .plane, a: a, b: b, size: log))
        default: return !source(step(less, .plane, a: b, b: a, size: log))
        }
    }

    /// Of planes with a scalar, whose bits are never made planes.
    private mutating func scalar(
        _ operation: Operation, planes id: NodeID, _ other: NodeID, isLeft: Bool
    ) -> Gate {
        let isSigned = module[id].isSigned
        let width = Int(max(module[id].width, module[other].width))
        var bits = gates(id)
        let fill = isSigned ? bits[bits.count - 1] : .zero
        bits += [Gate](repeating: fill, count: width - bits.count)
        // An inverted sign bit maps two's complement order onto unsigned order.
        if isSigned, operation == .less || operation == .lessOrEqual {
            bits[width - 1] = !bits[width - 1]
        }
        let word = scalar(other)
        func compared(_ code: morpho_lane_operation, isOrder: Bool) -> Gate {
            let list = list(bits)
            return source(
                step(
                    code, .plane, b: word, k: UInt64(width), other: isOrder && isSigned ? 1 : 0,
                    list: list))
        }
        switch (operation, isLeft) {
        case (.equal, _): return compared(MORPHO_PLANE_EQUAL, isOrder: false)
        case (.notEqual, _): return !compared(MORPHO_PLANE_EQUAL, isOrder: false)
        case (.less, true): return compared(MORPHO_PLANE_LESS, isOrder: true)
        case (.lessOrEqual, true): return compared(MORPHO_PLANE_LESS_OR_EQUAL, isOrder: true)
        // word < planes is not planes <= word.
        case (.less, false): return !compared(MORPHO_PLANE_LESS_OR_EQUAL, isOrder: true)
        default: return !compared(MORPHO_PLANE_LESS, isOrder: true)
        }
    }
}

extension Operation {
    var isComparison: Bool {
        self == .equal || self == .notEqual || self == .less || self == .lessOrEqual
    }
}
