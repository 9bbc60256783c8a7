import MorphoExpressions
import MorphoUnits

/// The function that units are compared on: given as an expression or by name, defined on the
/// whole unit cube, and within [0, 1] there or scaled to it.
public struct FunctionTarget: NumberFunction {
    public let text: String
    public let inputs: Int
    /// How the function's values become results.
    public let map: RangeMap
    private let formula: Formula

    /// - Parameters:
    ///   - text: an expression in x, y, z, or a name from `NamedFunction.all`.
    ///   - isScaled: the function may have any values; its least and largest one on the grid that
    ///     is checked are mapped to 0 and 1.
    /// - Throws: `FormulaError` or `EvaluationError`, which point at the fault; `ComparisonError`
    ///   for a function without a variable or without a range.
    public init(_ text: String, isScaled: Bool = false) throws {
        formula =
            try NamedFunction.named(text)?.formula() ?? Formula(parsing: text)
        guard !formula.variables.isEmpty else { throw ComparisonError.noVariable(text: text) }
        // Every number v / 256 and 1 is tried, which is too much work only in the cube.
        let points = formula.variables.count < 3 ? 257 : 65
        if isScaled {
            let values = try formula.extremes(points: points)
            let width = values.upperBound - values.lowerBound
            guard width > 0, width.isFinite else {
                throw ComparisonError.noRange(text: text, values: values)
            }
            map = RangeMap(minimum: values.lowerBound, maximum: values.upperBound)
        } else {
            try formula.check(points: points)
            map = .identity
        }
        self.text = text
        inputs = formula.variables.count
    }

    public func callAsFunction(_ x: [Double]) throws -> Double { map(try formula.evaluate(x)) }

    /// What a unit computes, for reports and the Verilog: two lines.
    public var statement: [String] {
        let scaling =
            map == .identity
            ? "" : ", which maps \(map.minimum) ... \(map.maximum) to 0 ... 1"
        let name = text == formula.text ? "" : "\(text) = "
        return ["f = \(name)\(formula.text)", "result = \(map.text)\(scaling)"]
    }
}

/// What goes wrong between a unit and its measurement.
public enum ComparisonError: Error, Hashable, Sendable, CustomStringConvertible {
    case noVariable(text: String)
    /// Scaling a function whose values are all alike, or too far apart for a number.
    case noRange(text: String, values: ClosedRange<Double>)
    case noResult(unit: String, cycles: Int)
    /// The function has no finite value at an input of the unit.
    case noValue(text: String, at: [Double])
    case gridSize(Int, allowed: ClosedRange<Int>)

    public var description: String {
        switch self {
        case .noVariable(let text):
            "the function '\(text)' has no variable; use x, y or z"
        case .noRange(let text, let values):
            values.lowerBound == values.upperBound
                ? "the function '\(text)' has the value \(values.lowerBound) everywhere, which "
                    + "--scale cannot spread over [0, 1]; give another function"
                : "the values of the function '\(text)' reach from \(values.lowerBound) to "
                    + "\(values.upperBound), too far for --scale; give another function"
        case .noResult(let unit, let cycles):
            "unit '\(unit)' gave no result within \(cycles) cycles; this is a fault of the unit"
        case .noValue(let text, let point):
            "the function '\(text)' has no finite value at "
                + point.map { "\($0)" }.joined(separator: ", ")
                + ", which is an input of the unit; "
                + "give a function that has one everywhere"
        case .gridSize(let given, let allowed):
            "a grid of \(given) points an axis is not possible; --points is "
                + "\(allowed.lowerBound) to \(allowed.upperBound)"
        }
    }
}
