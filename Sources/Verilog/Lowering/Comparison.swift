import Circuit

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
            switch fitted(constant, to: left.width, signed: signed) {
            case .beyond(let isAbove):
                return .always(outcome(operation, signalIsLess: isAbove, signalIsLeft: true))
            case .within(let word):
                if let result = extreme(operation, word, signed: signed, signalIsLeft: true) {
                    return .always(result)
                }
                return .operands(left, .literal(word))
            }
        case (let constant?, nil):
            switch fitted(constant, to: right.width, signed: signed) {
            case .beyond(let isAbove):
                return .always(outcome(operation, signalIsLess: isAbove, signalIsLeft: false))
            case .within(let word):
                if let result = extreme(operation, word, signed: signed, signalIsLeft: false) {
                    return .always(result)
                }
                return .operands(.literal(word), right)
            }
        default:
            if left == right { return .always(operation == .equal || operation == .lessOrEqual) }
            return .operands(left, right)
        }
    }

    private enum Fit {
        case within(Word)
        /// No value of the signal reaches the constant.
        case beyond(isAbove: Bool)
    }

    private static func fitted(_ constant: Word, to width: Int, signed: Bool) -> Fit {
        let word = constant.extended(to: width, signed: signed)
        if width >= constant.width { return .within(word) }
        if word.extended(to: constant.width, signed: signed) == constant { return .within(word) }
        return .beyond(isAbove: !(signed && constant.isNegative))
    }

    /// The result when the signal is certainly less (or certainly greater) than the constant.
    private static func outcome(
        _ operation: Operation, signalIsLess: Bool, signalIsLeft: Bool
    ) -> Bool {
        switch operation {
        case .equal: false
        case .notEqual: true
        default: signalIsLess == signalIsLeft
        }
    }

    /// The result when the constant is the least or greatest number of its width and decides it.
    private static func extreme(
        _ operation: Operation, _ constant: Word, signed: Bool, signalIsLeft: Bool
    ) -> Bool? {
        let width = constant.width
        var least = Word(width: width)
        if signed { least[width - 1] = true }
        let greatest = least.inverted
        switch operation {
        case .less: return constant == (signalIsLeft ? least : greatest) ? false : nil
        case .lessOrEqual: return constant == (signalIsLeft ? greatest : least) ? true : nil
        default: return nil
        }
    }
}
