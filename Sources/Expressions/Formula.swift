/// A function of x, y and z, given as text such as `sqrt((x*x+y*y)/2)`.
///
/// Numbers (`2`, `.5`, `1e-3`), the constants `pi` and `e`, the operators `+ - * / ^` and
/// parentheses; `^` groups from the right and binds tighter than a minus sign before it, so
/// `-x^2` is `-(x^2)`. Functions: sqrt exp log log2 log10 sin cos tan asin acos atan sinh cosh
/// tanh abs floor ceil round sigmoid of one argument, pow of two, min and max of two or more.
public struct Formula: Equatable, Sendable, CustomStringConvertible {
    /// The names that a formula may use for its inputs.
    public static let variableNames = ["x", "y", "z"]
    /// All names that mean something.
    static let knownNames = NamedOperation.names + namedConstants.keys.sorted() + variableNames

    /// The text as it was given.
    public let text: String
    /// The variables that occur, in the order x, y, z.
    public let variables: [String]

    let program: [Instruction]
    /// The most values that the program has on its stack at once.
    let stackDepth: Int

    public init(parsing text: String) throws(FormulaError) {
        var parser = FormulaParser(text)
        let parsed = try parser.parse()
        self.text = text
        // The parser numbers variables by name; the formula only by those that occur.
        let used = Self.variableNames.indices.filter { index in
            parsed.contains { $0.operation == .variable(index) }
        }
        variables = used.map { Self.variableNames[$0] }
        program = parsed.map { instruction in
            guard case .variable(let index) = instruction.operation,
                let place = used.firstIndex(of: index)
            else { return instruction }
            return Instruction(operation: .variable(place), position: instruction.position)
        }
        stackDepth = Instruction.depth(program)
    }

    public var description: String { text }

    /// The value for the given values of `variables`, in their order.
    ///
    /// As in all floating-point work, a value that does not exist is NaN or infinite; `check`
    /// finds such points.
    ///
    /// - Throws: `EvaluationError.wrongCount`.
    public func evaluate(_ values: [Double]) throws(EvaluationError) -> Double {
        guard values.count == variables.count else {
            throw .wrongCount(given: values.count, variables: variables)
        }
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: stackDepth) { stack in
            var top = -1
            for instruction in program {
                switch instruction.operation {
                case .constant(let value):
                    top += 1
                    stack[top] = value
                case .variable(let index):
                    top += 1
                    stack[top] = values[index]
                case .unary(let operation):
                    stack[top] = operation(stack[top])
                case .binary(let operation):
                    top -= 1
                    stack[top] = operation(stack[top], stack[top + 1])
                }
            }
            return stack[0]
        }
    }
}

/// One step of a formula in postfix order: operands come before what is done with them.
struct Instruction: Equatable, Sendable {
    enum Operation: Equatable, Sendable {
        case constant(Double)
        case variable(Int)
        case unary(UnaryOperation)
        case binary(BinaryOperation)
    }

    let operation: Operation
    /// Where in the text it is written, in characters from 0.
    let position: Int

    static func depth(_ program: [Instruction]) -> Int {
        var (current, deepest) = (0, 1)
        for instruction in program {
            switch instruction.operation {
            case .constant, .variable: current += 1
            case .unary: break
            case .binary: current -= 1
            }
            deepest = max(deepest, current)
        }
        return deepest
    }
}
