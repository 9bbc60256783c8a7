import MorphoWording

// The words of diagnostics about operands and values: widths, signs, ranges.

extension Diagnostic {
    var valueWording: Phrase? {
        switch fact {
        case .operation(let symbol, let fault):
            return operationWording(symbol, fault)
        case .shapeMismatch(let statement, let target, let expected):
            return (
                "width-mismatch",
                "\(statement) of '\(target)' needs \(expected) but \(operand(0)) is given; "
                    + conversion(to: expected)
            )
        case .conditionNotOneBit(let statement):
            return (
                "condition-width",
                "\(statement) needs a condition of one bit but \(operand(0)) is given; compare it "
                    + "with a value, or take one bit"
            )
        case .constantOutOfRange(let value, let shape):
            return (
                "constant-range",
                "the constant \(value) does not fit \(shape); use "
                    + (value.hasPrefix("-") && !shape.isSigned
                        ? "a signed word" : "a wider word or a smaller constant")
            )
        case .invalidSize(let what, let value, let allowed):
            return (
                "invalid-size",
                "\(what) is \(value), but must be \(Diagnostic.range(allowed))"
            )
        case .notPowerOfTwo(let what, let value):
            return ("invalid-size", "\(what) is \(value), but must be a power of two, 4 to 65536")
        case .fractionOfTarget(let expected, let given):
            return (
                "fraction-mismatch",
                "the connection needs equal fractions but the target has \(counted(expected, "bit")) of it "
                    + "and \(operand(0)) has \(given); use "
                    + (given < expected
                        ? ".aligned(fraction: \(expected))" : ".rounded(fraction: \(expected))")
            )
        case .fractionMismatch(let operation, let left, let right):
            return (
                "fraction-mismatch",
                "\(operation) needs equal fractions but \(operand(0)) has \(counted(left, "bit")) of it and "
                    + "\(operand(1)) has \(right); use .aligned(fraction: \(max(left, right)))"
            )
        case .fieldCount(let expected, let given):
            return (
                "field-count",
                "\(counted(expected, "value")) \(expected == 1 ? "is" : "are") needed but "
                    + "\(given) given"
            )
        default:
            return nil
        }
    }

    private func operationWording(_ symbol: String, _ fault: WidthFault) -> (String, String) {
        switch fault {
        case .operandCount(let expected):
            return (
                "operand-count",
                "\(symbol) needs \(counted(expected, "operand")), "
                    + "\(operands.count) given"
            )
        case .widthsDiffer:
            let (first, second) = differing()
            return (
                "width-mismatch",
                "\(symbol) needs equal widths but is given \(first) and \(second); widen one with "
                    + ".extended(to:) or cut one with .truncated(to:)"
            )
        case .signednessDiffers:
            let (first, second) = differing()
            return (
                "sign-mismatch",
                "\(symbol) mixes \(first) with \(second); convert one with .asSigned or .asUnsigned"
            )
        case .notOneBit(let index):
            return (
                "condition-width",
                "\(symbol) needs a condition of one bit but is given \(operand(index)); compare it "
                    + "with a value, or take one bit"
            )
        case .mustBeUnsigned(let index):
            return (
                "sign-mismatch",
                "\(symbol) needs an unsigned amount or index but is given \(operand(index)); "
                    + "convert it with .asUnsigned"
            )
        case .sliceOutOfRange(let low, let width):
            return ("slice-range", sliceWording(low: low, width: width))
        case .wouldShrink(let width):
            return (
                "cannot-shrink",
                "\(symbol) to \(counted(width, "bit")) would drop bits of \(operand(0)); say "
                    + ".truncated(to: \(width)) or .saturated(to: \(width)) instead"
            )
        case .tooWide(let width):
            return (
                "invalid-size",
                "the result of \(symbol) would have \(width) bits, more than the limit of "
                    + "\(Shape.maximumWidth); split it into several words"
            )
        }
    }

    /// The numbers are the designer's and may be anything, so they are not added up.
    private func sliceWording(low: Int, width: Int) -> String {
        if width < 1 {
            return "a slice of \(width) bits of \(operand(0)) is empty; take at least one"
        }
        if width == 1 { return "bit \(low) is outside \(operand(0))" }
        return "\(width) bits from bit \(low) on are outside \(operand(0))"
    }

    /// The two operands that a rule compared: of a choice the first one that differs.
    private func differing() -> (String, String) {
        let compared = operands.count > 2 ? operands.indices.dropFirst() : operands.indices[...]
        guard let first = compared.first else { return (operand(0), operand(1)) }
        let other = compared.first { operands[$0].shape != operands[first].shape }
        return (operand(first), operand(other ?? first + 1))
    }

    private func conversion(to expected: Shape) -> String {
        guard let given = operands.first?.shape else { return "convert it" }
        if given.isSigned != expected.isSigned {
            return "convert it with \(expected.isSigned ? ".asSigned" : ".asUnsigned")"
                + (given.width == expected.width ? "" : " and set its width")
        }
        return given.width < expected.width
            ? "widen it with .extended(to: \(expected.width))"
            : "cut it with .truncated(to: \(expected.width)) or .saturated(to: \(expected.width))"
    }
}
