import MorphoCircuit

/// Writes expressions. Recursion is over trees whose depth the lowering bounds.
///
/// Parentheses stand wherever two different operators meet: nobody should need the precedence
/// table of Verilog to read the result.
enum ExpressionText {
    static func text(_ expression: RTLExpression) -> String {
        var output = ""
        write(expression, to: &output)
        return output
    }

    static func write(_ expression: RTLExpression, to output: inout String) {
        switch expression.form {
        case .name(let name):
            output += name
        case .literal(let word):
            output += word.verilogLiteral(signed: expression.isSigned)
        case .unary(let symbol, let operand):
            output += symbol
            // Two operators in a row would be read as one: `&~`.
            if case .unary = operand.form {
                output += "("
                write(operand, to: &output)
                output += ")"
            } else {
                writeOperand(operand, to: &output)
            }
        case .binary(let symbol, let left, let right):
            writeLeft(left, of: symbol, to: &output)
            output += " \(symbol) "
            writeOperand(right, to: &output)
        case .conditional(let condition, let yes, let no):
            writeOperand(condition, to: &output)
            output += " ? "
            writeOperand(yes, to: &output)
            output += " : "
            writeOperand(no, to: &output)
        case .selection(let alternatives, let last):
            for alternative in alternatives {
                write(alternative, to: &output)
                output += " "
            }
            writeOperand(last, to: &output)
        case .concatenation(let parts):
            output += "{"
            writeList(parts, to: &output)
            output += "}"
        case .replication(let count, let operand):
            output += "{\(count){"
            write(operand, to: &output)
            output += "}}"
        case .part(let name, let low):
            output += name + range(low: low, width: expression.width)
        case .indexedPart(let name, let base):
            output += name + "["
            write(base, to: &output)
            output += expression.width == 1 ? "]" : " +: \(expression.width)]"
        case .word(let name, let address):
            output += name + "["
            write(address, to: &output)
            output += "]"
        case .cast(let operand):
            output += expression.isSigned ? "$signed(" : "$unsigned("
            write(operand, to: &output)
            output += ")"
        }
    }

    /// `(condition) ? value :`
    static func write(_ alternative: RTLExpression.Alternative, to output: inout String) {
        writeOperand(alternative.condition, to: &output)
        output += " ? "
        writeOperand(alternative.value, to: &output)
        output += " :"
    }

    static func range(low: Int, width: Int) -> String {
        width == 1 ? "[\(low)]" : "[\(low + width - 1):\(low)]"
    }

    /// An operand, in parentheses unless it is one token or brackets itself.
    static func writeOperand(_ operand: RTLExpression, to output: inout String) {
        switch operand.form {
        case .name, .concatenation, .replication, .part, .indexedPart, .word, .cast:
            write(operand, to: &output)
        case .literal(let word):
            let text = word.verilogLiteral(signed: operand.isSigned)
            output += text.hasPrefix("-") ? "(\(text))" : text
        case .unary("~", let inner) where inner.simpleName != nil:
            write(operand, to: &output)
        case .unary("!", let inner) where inner.simpleName != nil:
            write(operand, to: &output)
        case .unary, .binary, .conditional, .selection:
            output += "("
            write(operand, to: &output)
            output += ")"
        }
    }

    private static func writeLeft(
        _ left: RTLExpression, of symbol: String, to output: inout String
    ) {
        if case .binary(symbol, _, _) = left.form, ["+", "*", "&", "|", "^", "&&"].contains(symbol)
        {
            write(left, to: &output)
        } else {
            writeOperand(left, to: &output)
        }
    }

    private static func writeList(_ parts: [RTLExpression], to output: inout String) {
        for (position, part) in parts.enumerated() {
            if position > 0 { output += ", " }
            write(part, to: &output)
        }
    }
}
