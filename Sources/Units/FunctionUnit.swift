import MorphoHDL

/// A unit that computes a function of 8-bit numbers v / 256. All such units have the same ports, so
/// that they can be compared:
///
///     start  x_0  x_1 ...  ->  busy  valid  result
///
/// Operands are taken at `start` while `busy` does not hold; `result` is right while `valid` holds.
/// Control (`busy`, `valid`) is reset, the data path is not, as is usual in pipelines: from power-up
/// to the first `valid`, `result` is undefined.
public struct FunctionUnit: Sendable {
    public let name: String
    public let summary: String
    public let parameters: [UnitParameter]
    /// Makes the unit for a function of `inputs` numbers.
    public let make:
        @Sendable (
            _ function: @escaping @Sendable ([Double]) throws -> Double, _ inputs: Int,
            _ parameters: [String: Int]
        ) throws -> MadeUnit
}

/// A parameter of a unit, set by name.
public struct UnitParameter: Hashable, Sendable {
    public let name: String
    public let summary: String
    public let range: ClosedRange<Int>
    public let standard: Int
    /// Only powers of two are allowed.
    public var isPowerOfTwo = false

    package init(
        name: String, summary: String, range: ClosedRange<Int>, standard: Int,
        isPowerOfTwo: Bool = false
    ) {
        (self.name, self.summary, self.range) = (name, summary, range)
        (self.standard, self.isPowerOfTwo) = (standard, isPowerOfTwo)
    }
}

/// A unit ready for simulation and emission.
public struct MadeUnit: Sendable {
    public let design: Design
    /// Cycles from `start` to `valid`.
    public let latency: Int
    /// Cycles after which the next operands can be taken.
    public let cyclesPerResult: Int
    /// What was fitted or tabulated, for the report: `KKT residual` and its value.
    public let notes: [(name: String, value: String)]
    /// Why results may be worse than the unit can do; each a sentence. Those of the design's
    /// description come first.
    public let warnings: [String]

    init(
        design: Design, latency: Int, cyclesPerResult: Int,
        notes: [(name: String, value: String)] = [], warnings: [String] = []
    ) {
        (self.design, self.latency, self.cyclesPerResult) = (design, latency, cyclesPerResult)
        self.notes = notes
        self.warnings = design.warnings.map(\.description) + warnings
    }
}

/// Why a unit cannot be made.
public enum UnitError: Error, Hashable, Sendable, CustomStringConvertible {
    case unknownUnit(name: String, known: [String])
    case unknownParameter(unit: String, name: String, known: [String])
    case parameterOutOfRange(unit: String, name: String, value: Int, range: ClosedRange<Int>)
    /// A parameter of one input, for which 0 means the value of `common`.
    case ownParameterOutOfRange(
        unit: String, name: String, value: Int, range: ClosedRange<Int>, common: String)
    case notPowerOfTwo(unit: String, name: String, value: Int)
    case functionMissing(unit: String)
    case functionSuperfluous(unit: String)
    case parameterWithoutInput(unit: String, name: String, inputs: Int)
    case inputCount(unit: String, given: Int, allowed: ClosedRange<Int>)

    public var description: String {
        switch self {
        case .unknownUnit(let name, let known):
            "there is no unit '\(name)'; known are \(known.joined(separator: ", "))"
        case .unknownParameter(let unit, let name, let known):
            "unit '\(unit)' has no parameter '\(name)'; it has "
                + (known.isEmpty ? "none" : known.joined(separator: ", "))
        case .parameterOutOfRange(let unit, let name, let value, let range):
            "\(name) = \(value) of unit '\(unit)' must be \(range.lowerBound) to "
                + "\(range.upperBound)"
        case .ownParameterOutOfRange(let unit, let name, let value, let range, let common):
            "\(name) = \(value) of unit '\(unit)' must be \(range.lowerBound) to "
                + "\(range.upperBound), or 0 for the value of '\(common)'"
        case .notPowerOfTwo(let unit, let name, let value):
            "\(name) = \(value) of unit '\(unit)' must be a power of two"
        case .functionMissing(let unit):
            "unit '\(unit)' computes a function; give it with --function"
        case .functionSuperfluous(let unit):
            "unit '\(unit)' computes no function; leave --function out"
        case .parameterWithoutInput(let unit, let name, let inputs):
            "\(name) of unit '\(unit)' is for an input that a function of \(inputs) "
                + "variable\(inputs == 1 ? "" : "s") does not have; leave it out"
        case .inputCount(let unit, let given, let allowed):
            "unit '\(unit)' takes functions of \(allowed.lowerBound) to \(allowed.upperBound) "
                + "variables, but the function has \(given)"
        }
    }
}
