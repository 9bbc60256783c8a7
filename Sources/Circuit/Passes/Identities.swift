/// What an operation may be replaced by.
enum Simplification {
    /// An existing node of the same shape.
    case node(NodeID)
    /// A constant of the result's width and signedness.
    case constant(Word)
    /// A simpler operation with the result's shape.
    case operation(Operation, parameter: Int, [NodeID])
}

/// Algebraic identities, exact for every value of `x`, of every width and signedness:
///
/// | operation | identities |
/// | --- | --- |
/// | bitwise | `x & 0`, `x & 1..1`, `x & x`, `x & ~x`, alike for or and xor; `~~x` |
/// | arithmetic | `x + 0`, `x - 0`, `x - x`, `x * 0`, `x * 1` |
/// | division | `x / 0`, `x / 1`, `x % 0`, `x % 1`, `x % x`, `0 % x` |
/// | comparison | `x == x` and alike, operands whose known bits decide it, a bit and a constant |
/// | reduction | of one bit; and, or of a word with a constant part that decides it |
/// | shift | by 0, of 0, logical by the width or more |
/// | selection | constant condition or index, equal arms, inverted condition, `c ? 1 : 0` |
/// | structure | whole slices, slices and extensions of slices, extensions, concatenations |
extension Module {
    /// The simpler form of an operation on operands that are nodes of this module, or nil. One
    /// rule at a time: what it makes may be simplified again. Constant in time, but for the
    /// operands of a concatenation or choice.
    func simplification(
        of operation: Operation, _ node: Node, _ operands: [NodeID]
    ) -> Simplification? {
        switch operation {
        case .and, .or, .xor: return bitwise(operation, node, operands)
        case .not: return operand(of: operands[0], ifIt: .not).map { .node($0) }
        case .reduceAnd, .reduceOr, .reduceXor, .countOnes:
            return reduction(operation, node, operands[0])
        case .add, .subtract, .multiply: return arithmetic(operation, node, operands)
        case .negate: return nil
        case .divide, .remainder: return division(operation, node, operands)
        case .equal, .notEqual, .less, .lessOrEqual:
            return comparison(operation, node, operands)
        case .shiftLeft, .shiftRight: return shift(operation, node, operands)
        case .multiplex: return multiplexer(node, operands)
        case .choose: return choice(node, operands)
        case .extend:
            if shape(operands[0]) == node.shape { return .node(operands[0]) }
            return operand(of: operands[0], ifIt: .extend).map {
                .operation(.extend, parameter: 0, [$0])
            }
        case .reinterpret: return operand(of: operands[0], ifIt: .reinterpret).map { .node($0) }
        case .slice: return slice(node, operands[0])
        case .concatenate: return concatenation(node, operands)
        }
    }

    /// The first operand of the node if it is the operation.
    func operand(of id: NodeID, ifIt operation: Operation) -> NodeID? {
        self[id].kind == .operation(operation) ? operands(of: id).first : nil
    }

    /// The node in the shape of `node`: itself, widened by its sign, or read with the other sign.
    func converted(_ id: NodeID, _ node: Node) -> Simplification? {
        let given = shape(id)
        if given == node.shape { return .node(id) }
        if given.isSigned == node.isSigned {
            return given.width < Int(node.width) ? .operation(.extend, parameter: 0, [id]) : nil
        }
        return given.width == Int(node.width) ? .operation(.reinterpret, parameter: 0, [id]) : nil
    }

    private func isZero(_ id: NodeID) -> Bool { constant(id)?.isZero ?? false }

    /// The constant is the number one when read with its own signedness.
    private func isOne(_ id: NodeID) -> Bool {
        constant(id)?.extended(to: Int(self[id].width) + 1, signed: self[id].isSigned)
            .unsignedValue == 1
    }

    private func zero(_ node: Node) -> Simplification { .constant(Word(width: Int(node.width))) }
    private func ones(_ node: Node) -> Simplification { .constant(.ones(width: Int(node.width))) }
    private func bit(_ value: Bool) -> Simplification { .constant(Word(value ? 1 : 0, width: 1)) }

    private func bitwise(
        _ operation: Operation, _ node: Node, _ operands: [NodeID]
    ) -> Simplification? {
        let (left, right) = (operands[0], operands[1])
        if left == right { return operation == .xor ? zero(node) : .node(left) }
        if operand(of: left, ifIt: .not) == right
            || operand(of: right, ifIt: .not) == left
        {
            return operation == .and ? zero(node) : ones(node)
        }
        for (other, candidate) in [(left, right), (right, left)] {
            guard let word = constant(candidate) else { continue }
            if word.isZero { return operation == .and ? zero(node) : .node(other) }
            guard word == .ones(width: word.width) else { continue }
            switch operation {
            case .and: return .node(other)
            case .or: return ones(node)
            default: return .operation(.not, parameter: 0, [other])
            }
        }
        return nil
    }

    private func arithmetic(
        _ operation: Operation, _ node: Node, _ operands: [NodeID]
    ) -> Simplification? {
        let (left, right) = (operands[0], operands[1])
        switch operation {
        case .add:
            if isZero(right) { return converted(left, node) }
            return isZero(left) ? converted(right, node) : nil
        case .subtract:
            if left == right { return zero(node) }
            return isZero(right) ? converted(left, node) : nil
        default:
            if isZero(left) || isZero(right) { return zero(node) }
            if isOne(right) { return converted(left, node) }
            return isOne(left) ? converted(right, node) : nil
        }
    }

    private func division(
        _ operation: Operation, _ node: Node, _ operands: [NodeID]
    ) -> Simplification? {
        let (dividend, divisor) = (operands[0], operands[1])
        if operation == .divide {
            if isZero(divisor) { return ones(node) }
            // 0 / 0 is all ones, and 1 / 1 is 1.
            if dividend == divisor, shape(dividend) == .unsigned(1) { return ones(node) }
            return isOne(divisor) ? converted(dividend, node) : nil
        }
        if isZero(divisor) { return converted(dividend, node) }
        // x % x is 0 for x = 0 too, and so is 0 % x.
        return isOne(divisor) || isZero(dividend) || dividend == divisor ? zero(node) : nil
    }

    private func comparison(
        _ operation: Operation, _ node: Node, _ operands: [NodeID]
    ) -> Simplification? {
        let (left, right) = (operands[0], operands[1])
        if left == right { return bit(operation == .equal || operation == .lessOrEqual) }
        if let holds = decided(operation, left, right) { return bit(holds) }
        for (other, candidate) in [(left, right), (right, left)] {
            guard let word = constant(candidate) else { continue }
            if let narrow = operand(of: other, ifIt: .extend) {
                guard self[narrow].isSigned == self[other].isSigned else { return nil }
                let pair = other == left ? [narrow, right] : [left, narrow]
                return .operation(operation, parameter: 0, pair)
            }
            // A comparison with a named value says more than the bit itself.
            guard operation == .equal || operation == .notEqual, word.width == 1,
                shape(other) == node.shape, enumerationOfNode[candidate] == nil
            else { return nil }
            let isPlain = word.isZero == (operation == .notEqual)
            return isPlain ? .node(other) : .operation(.not, parameter: 0, [other])
        }
        return nil
    }

    private func reduction(
        _ operation: Operation, _ node: Node, _ operand: NodeID
    ) -> Simplification? {
        if self[operand].width == 1 { return converted(operand, node) }
        guard operation == .reduceAnd || operation == .reduceOr else { return nil }
        let parts = operands(of: operand)
        switch self[operand].kind {
        case .operation(.extend):
            // The bits above an unsigned word are zeros, those above a signed one its sign.
            return operation == .reduceAnd && parts.first.map { !self[$0].isSigned } ?? false
                && parts.first.map { self[$0].width < self[operand].width } ?? false
                ? bit(false) : nil
        case .operation(.concatenate):
            let isDecided = parts.contains { part in
                constant(part).map {
                    operation == .reduceOr ? !$0.isZero : $0 != .ones(width: $0.width)
                } ?? false
            }
            return isDecided ? bit(operation == .reduceOr) : nil
        default: return nil
        }
    }

    private func shift(
        _ operation: Operation, _ node: Node, _ operands: [NodeID]
    ) -> Simplification? {
        if isZero(operands[0]) { return zero(node) }
        guard let amount = constant(operands[1])?.shiftAmount else { return nil }
        if amount == 0 { return .node(operands[0]) }
        let isArithmetic = operation == .shiftRight && node.isSigned
        return amount >= UInt(node.width) && !isArithmetic ? zero(node) : nil
    }

    private func multiplexer(_ node: Node, _ operands: [NodeID]) -> Simplification? {
        let (condition, yes, no) = (operands[0], operands[1], operands[2])
        if yes == no { return .node(yes) }
        if let word = constant(condition) { return .node(word.isZero ? no : yes) }
        if let inner = operand(of: condition, ifIt: .not) {
            return .operation(.multiplex, parameter: 0, [inner, no, yes])
        }
        guard node.width == 1, let first = constant(yes), let second = constant(no) else {
            return nil
        }
        // Two different constants of one bit: the condition or its inverse.
        if !first.isZero, second.isZero { return converted(condition, node) }
        return shape(condition) == node.shape && first.isZero && !second.isZero
            ? .operation(.not, parameter: 0, [condition]) : nil
    }

    private func choice(_ node: Node, _ operands: [NodeID]) -> Simplification? {
        let elements = operands.dropFirst()
        if let word = constant(operands[0]) {
            guard let index = word.unsignedValue, index < UInt(elements.count) else {
                return zero(node)
            }
            return .node(operands[Int(index) + 1])
        }
        let width = Int(self[operands[0]].width)
        guard width < 31, elements.count >= 1 << width else { return nil }
        // Those behind the last index are never chosen.
        return elements.prefix(1 << width).allSatisfy { $0 == operands[1] }
            ? .node(operands[1]) : nil
    }
}
