#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The functions of one argument; the raw value is the name in a formula.
enum UnaryOperation: String, CaseIterable, Sendable {
    case sqrt, exp, log, log2, log10
    case sin, cos, tan, asin, acos, atan
    case sinh, cosh, tanh
    case abs, floor, ceil, round, sigmoid
    case negate = "-"

    func callAsFunction(_ value: Double) -> Double {
        switch self {
        case .sqrt: value.squareRoot()
        case .exp: _exp(value)
        case .log: _log(value)
        case .log2: _log2(value)
        case .log10: _log10(value)
        case .sin: _sin(value)
        case .cos: _cos(value)
        case .tan: _tan(value)
        case .asin: _asin(value)
        case .acos: _acos(value)
        case .atan: _atan(value)
        case .sinh: _sinh(value)
        case .cosh: _cosh(value)
        case .tanh: _tanh(value)
        case .abs: value.magnitude
        case .floor: value.rounded(.down)
        case .ceil: value.rounded(.up)
        case .round: value.rounded()
        // exp overflows to infinity for large negative arguments, and 1/infinity is the
        // right limit.
        case .sigmoid: 1 / (1 + _exp(-value))
        case .negate: -value
        }
    }
}

// The cases above hide the C functions of the same names inside the type.
private func _exp(_ value: Double) -> Double { exp(value) }
private func _log(_ value: Double) -> Double { log(value) }
private func _log2(_ value: Double) -> Double { log2(value) }
private func _log10(_ value: Double) -> Double { log10(value) }
private func _sin(_ value: Double) -> Double { sin(value) }
private func _cos(_ value: Double) -> Double { cos(value) }
private func _tan(_ value: Double) -> Double { tan(value) }
private func _asin(_ value: Double) -> Double { asin(value) }
private func _acos(_ value: Double) -> Double { acos(value) }
private func _atan(_ value: Double) -> Double { atan(value) }
private func _sinh(_ value: Double) -> Double { sinh(value) }
private func _cosh(_ value: Double) -> Double { cosh(value) }
private func _tanh(_ value: Double) -> Double { tanh(value) }
private func _pow(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// The operations on two values.
enum BinaryOperation: Sendable {
    case add, subtract, multiply, divide, power, minimum, maximum

    func callAsFunction(_ left: Double, _ right: Double) -> Double {
        switch self {
        case .add: left + right
        case .subtract: left - right
        case .multiply: left * right
        case .divide: left / right
        // C says that 1^nan and nan^0 are 1; here an undefined operand must not be lost.
        case .power: left.isNaN || right.isNaN ? .nan : _pow(left, right)
        case .minimum: left.isNaN || right.isNaN ? .nan : min(left, right)
        case .maximum: left.isNaN || right.isNaN ? .nan : max(left, right)
        }
    }
}

/// A function as it is called in a formula.
enum NamedOperation: Sendable {
    case unary(UnaryOperation)
    /// Takes exactly two arguments.
    case binary(BinaryOperation)
    /// Takes two or more arguments, from left to right.
    case folded(BinaryOperation)

    init?(_ name: String) {
        switch name {
        case "min": self = .folded(.minimum)
        case "max": self = .folded(.maximum)
        case "pow": self = .binary(.power)
        case UnaryOperation.negate.rawValue: return nil
        default:
            guard let operation = UnaryOperation(rawValue: name) else { return nil }
            self = .unary(operation)
        }
    }

    static let names =
        UnaryOperation.allCases.filter { $0 != .negate }.map(\.rawValue) + ["min", "max", "pow"]
}

/// The names of numbers.
let namedConstants: [String: Double] = ["pi": .pi, "e": 2.718281828459045]
