import MorphoCircuit

/// How large an expression is on the page.
struct ExpressionMeasure {
    /// Names and literals in it.
    var leaves: Int
    /// Operators above the deepest leaf.
    var depth: Int

    /// Larger expressions are given names for parts of them: nobody reads them, and compilers
    /// recurse over them.
    static let limit = ExpressionMeasure(leaves: 40, depth: 12)

    init(leaves: Int, depth: Int) {
        self.leaves = leaves
        self.depth = depth
    }

    init(_ expression: RTLExpression) {
        switch expression.form {
        case .name, .literal, .part:
            self.init(leaves: 1, depth: 0)
        case .unary(_, let operand), .replication(_, let operand), .indexedPart(_, let operand),
            .word(_, let operand), .cast(let operand):
            self.init(above: [operand])
        case .binary(_, let left, let right):
            self.init(above: [left, right])
        case .conditional(let condition, let yes, let no):
            self.init(above: [condition, yes, no])
        case .concatenation(let parts):
            self.init(above: parts)
        case .selection(let alternatives, let last):
            self.init(above: alternatives.flatMap { [$0.condition, $0.value] } + [last])
        }
    }

    private init(above operands: [RTLExpression]) {
        leaves = 0
        depth = 0
        for operand in operands {
            let measure = ExpressionMeasure(operand)
            leaves += measure.leaves
            depth = max(depth, measure.depth + 1)
        }
    }
}

extension RTLExpression {
    /// Printed as one token: never worth a name of its own.
    var isAtom: Bool {
        switch form {
        case .name, .literal, .part: true
        default: false
        }
    }

    /// A chain of more than one alternative, which is printed on lines of its own.
    var isChain: Bool {
        if case .selection = form { return true }
        return false
    }

    /// The expression as the whole right side of an assignment to a signal of this signedness.
    /// Nothing around it can change its meaning there, so a cast that only shields goes.
    func assigned(signed: Bool) -> RTLExpression {
        if isSigned == signed { return self }
        if case .cast(let inner) = form, inner.isSigned == signed { return inner }
        return cast(signed: signed)
    }

    /// Icarus merges the two nets of `assign output = $signed(input)` and warns of an output that
    /// is driven from outside; braces keep them apart.
    var shieldedFromMerging: RTLExpression {
        guard case .cast(let inner) = form, inner.simpleName != nil else { return self }
        return RTLExpression(.cast(.concatenation([inner])), width: width, isSigned: isSigned)
    }

    var literalValue: Word? {
        if case .literal(let word) = form { return word }
        return nil
    }
}
