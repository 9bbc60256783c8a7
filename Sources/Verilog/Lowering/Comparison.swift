import MorphoCircuit

/// Comparisons of a signal with a constant. Lint tools report a comparison that always comes out
/// the same, so such a one is replaced by its result, and the constant is given the width of the
/// signal, which also reads better.
enum Comparison {
    enum Outcome {
        case always(Bool)
        case operands(RTLExpression, RTLExpression)
    }

    static func simplified(
        _ operation: Operation, _ left: RTLExpression, _ right: RTLExpression, signed: Bool
    ) -> Outcome {
        switch (left.literalValue, right.literalValue) {
        case (nil, let constant?):
            switch ComparisonWithConstant(
                operation, constant: constant, width: left.width, signed: signed,
                signalIsLeft: true)
            {
            case .always(let result): return .always(result)
            case .dependsOnSignal(let word): return .operands(left, .literal(word))
            }
        case (let constant?, nil):
            switch ComparisonWithConstant(
                operation, constant: constant, width: right.width, signed: signed,
                signalIsLeft: false)
            {
            case .always(let result): return .always(result)
            case .dependsOnSignal(let word): return .operands(.literal(word), right)
            }
        default:
            if left == right { return .always(operation == .equal || operation == .lessOrEqual) }
            return .operands(left, right)
        }
    }
}
