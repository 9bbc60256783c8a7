import MorphoExpressions
import MorphoUnits

/// The function that units are compared on: given as an expression or by name, defined and within
/// [0, 1] on the whole unit cube.
public struct FunctionTarget: NumberFunction {
    public let text: String
    public let inputs: Int
    private let formula: Formula

    /// - Parameter text: an expression in x, y, z, or a name from `NamedFunction.all`.
    /// - Throws: `FormulaError` or `EvaluationError`, which point at the fault.
    public init(_ text: String) throws {
        formula =
            try NamedFunction.named(text)?.formula() ?? Formula(parsing: text)
        // Every number v / 256 and 1 is tried, which is too much work only in the cube.
        try formula.check(points: formula.variables.count < 3 ? 257 : 65)
        guard !formula.variables.isEmpty else { throw ComparisonError.noVariable(text: text) }
        self.text = text
        inputs = formula.variables.count
    }

    public func callAsFunction(_ x: [Double]) throws -> Double { try formula.evaluate(x) }
}

/// What goes wrong between a unit and its measurement.
public enum ComparisonError: Error, Hashable, Sendable, CustomStringConvertible {
    case noVariable(text: String)
    case noResult(unit: String, cycles: Int)
    case gridSize(Int, allowed: ClosedRange<Int>)

    public var description: String {
        switch self {
        case .noVariable(let text):
            "the function '\(text)' has no variable; use x, y or z"
        case .noResult(let unit, let cycles):
            "unit '\(unit)' gave no result within \(cycles) cycles; this is a fault of the unit"
        case .gridSize(let given, let allowed):
            "a grid of \(given) points an axis is not possible; --points is "
                + "\(allowed.lowerBound) to \(allowed.upperBound)"
        }
    }
}
