/// A comparison of a signal with a constant, seen from the range of the signal's values.
public enum ComparisonWithConstant: Equatable {
    /// Every value of the signal gives the same result.
    case always(Bool)
    /// The signal decides; the constant in the signal's width.
    case dependsOnSignal(Word)

    /// - Parameters:
    ///   - operation: one of the four comparisons.
    ///   - constant: of any width, of the signal's signedness.
    ///   - width: the signal's, in bits.
    ///   - signalIsLeft: the signal is the left operand.
    public init(
        _ operation: Operation, constant: Word, width: Int, signed: Bool, signalIsLeft: Bool
    ) {
        let word = constant.extended(to: width, signed: signed)
        if width < constant.width, word.extended(to: constant.width, signed: signed) != constant {
            // No value of the signal reaches the constant.
            let signalIsLess = !(signed && constant.isNegative)
            switch operation {
            case .equal: self = .always(false)
            case .notEqual: self = .always(true)
            default: self = .always(signalIsLess == signalIsLeft)
            }
            return
        }
        var least = Word(width: width)
        if signed { least[width - 1] = true }
        let greatest = least.inverted
        switch operation {
        case .less where word == (signalIsLeft ? least : greatest): self = .always(false)
        case .lessOrEqual where word == (signalIsLeft ? greatest : least): self = .always(true)
        default: self = .dependsOnSignal(word)
        }
    }
}
