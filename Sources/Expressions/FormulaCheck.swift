/// Why a formula has no usable value somewhere.
public enum EvaluationError: Error, Equatable, Sendable {
    case wrongCount(given: Int, variables: [String])
    /// The operation at `position` of `text` has no finite value at `point`.
    case undefined(Cause, at: [Input], text: String, position: Int)
    /// The formula has `value` at `point`, outside `range`.
    case outOfRange(value: Double, range: ClosedRange<Double>, at: [Input], text: String)

    public enum Cause: Equatable, Sendable {
        case divisionByZero
        case squareRoot(of: Double)
        case logarithm(of: Double)
        /// The value is too large for a floating-point number, or infinite.
        case overflow
        /// No real number, as (-1)^0.5 or asin(2).
        case noRealValue
    }

    /// A variable and its value.
    public struct Input: Equatable, Sendable {
        public let variable: String
        public let value: Double
    }
}

extension Formula {
    /// Checks the formula on a grid over the unit interval, square or cube, edges included.
    ///
    /// Every operation must have a finite value, even where a later one would hide that it has
    /// none, as in 1/(1/x) at 0; and the formula must lie in `range`, up to 1e-9 for rounding.
    ///
    /// - Parameter points: grid points along each axis, at least 2.
    /// - Throws: `EvaluationError.undefined` or `.outOfRange` for the first such point.
    public func check(
        points: Int = 33, range: ClosedRange<Double> = 0...1
    ) throws(EvaluationError) {
        try visit(points) { (values, value) throws(EvaluationError) in
            guard value >= range.lowerBound - 1e-9, value <= range.upperBound + 1e-9 else {
                throw .outOfRange(value: value, range: range, at: inputs(values), text: text)
            }
        }
    }

    /// The least and the largest value on the grid of `check`.
    ///
    /// - Parameter points: grid points along each axis, at least 2.
    /// - Throws: `EvaluationError.undefined` for the first point without a value.
    public func extremes(points: Int = 33) throws(EvaluationError) -> ClosedRange<Double> {
        var found: ClosedRange<Double>?
        try visit(points) { (_, value) throws(EvaluationError) in
            let known = found ?? value...value
            found = min(known.lowerBound, value)...max(known.upperBound, value)
        }
        return found ?? 0...0
    }

    /// Calls `body` with each point of the grid and the value there, which is finite.
    private func visit(
        _ points: Int, _ body: ([Double], Double) throws(EvaluationError) -> Void
    ) throws(EvaluationError) {
        let points = max(2, points)
        var index = [Int](repeating: 0, count: variables.count)
        var stack = [Double](repeating: 0, count: stackDepth)
        while true {
            let values = index.map { Double($0) / Double(points - 1) }
            try body(values, try definedValue(values, &stack))
            guard let axis = index.firstIndex(where: { $0 < points - 1 }) else { return }
            for lower in 0..<axis { index[lower] = 0 }
            index[axis] += 1
        }
    }

    /// As `evaluate`, but looks at the result of every operation.
    private func definedValue(
        _ values: [Double], _ stack: inout [Double]
    ) throws(EvaluationError) -> Double {
        var top = -1
        for instruction in program {
            var operands: (Double, Double) = (0, 0)
            switch instruction.operation {
            case .constant(let value):
                top += 1
                stack[top] = value
            case .variable(let index):
                top += 1
                stack[top] = values[index]
            case .unary(let operation):
                operands.0 = stack[top]
                stack[top] = operation(operands.0)
            case .binary(let operation):
                top -= 1
                operands = (stack[top], stack[top + 1])
                stack[top] = operation(operands.0, operands.1)
            }
            guard stack[top].isFinite else {
                let cause = Self.cause(instruction.operation, operands, result: stack[top])
                throw .undefined(
                    cause, at: inputs(values), text: text, position: instruction.position)
            }
        }
        return stack[0]
    }

    private func inputs(_ values: [Double]) -> [EvaluationError.Input] {
        zip(variables, values).map { EvaluationError.Input(variable: $0, value: $1) }
    }

    private static func cause(
        _ operation: Instruction.Operation, _ operands: (Double, Double), result: Double
    ) -> EvaluationError.Cause {
        switch operation {
        case .binary(.divide) where operands.1 == 0: .divisionByZero
        case .binary(.power) where operands.0 == 0: .divisionByZero
        case .unary(.sqrt): .squareRoot(of: operands.0)
        case .unary(.log), .unary(.log2), .unary(.log10): .logarithm(of: operands.0)
        default: result.isNaN ? .noRealValue : .overflow
        }
    }
}

extension EvaluationError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .wrongCount(let given, let variables):
            "the formula has \(variables.count) variables "
                + "(\(variables.joined(separator: ", "))) but was given \(given) values"
        case .undefined(let cause, let point, let text, let position):
            "the formula is undefined\(Self.place(point)): \(Self.wording(cause))\n"
                + excerpt(of: text, at: position)
        case .outOfRange(let value, let range, let point, let text):
            "the formula has the value \(value)\(Self.place(point)), outside "
                + "\(range.lowerBound)...\(range.upperBound); scale it into that range, or let --scale "
                + "do so\n    \(text)"
        }
    }

    private static func place(_ point: [Input]) -> String {
        guard !point.isEmpty else { return "" }
        return " at " + point.map { "\($0.variable) = \($0.value)" }.joined(separator: ", ")
    }

    private static func wording(_ cause: Cause) -> String {
        switch cause {
        case .divisionByZero: "division by zero"
        case .squareRoot(let value): "the square root of \(value)"
        case .logarithm(let value): "the logarithm of \(value)"
        case .overflow: "the value is too large"
        case .noRealValue: "the value is not a real number"
        }
    }
}
