/// Why an operation on tensors cannot be done.
public enum TensorError: Error, Equatable, Sendable {
    /// The shapes do not go together.
    case shapes(_ operation: String, _ left: [Int], _ right: [Int])
    /// The shape is not one that the operation takes; `wanted` says which.
    case shape(_ operation: String, _ shape: [Int], wanted: String)
    case axis(_ operation: String, _ axis: Int, shape: [Int])
    /// A place along an axis of that size that is not there.
    case place(_ operation: String, _ place: Int, size: Int)
    case count(_ elements: Int, shape: [Int])
    /// A number among the parameters of an operation.
    case parameter(_ operation: String, _ name: String, _ value: Double, allowed: String)
    case memory(elements: Int, bytes: Int)
    /// A gradient is only defined of one number.
    case notScalar(shape: [Int])
    /// The matrix has not the factor or solution that was asked for.
    case algebra(_ reason: String)
}

extension TensorError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .shapes(let operation, let left, let right):
            "\(operation): shapes \(left) and \(right) do not go together"
        case .shape(let operation, let shape, let wanted):
            "\(operation): the shape is \(shape); give \(wanted)"
        case .axis(let operation, let axis, let shape):
            "\(operation): there is no axis \(axis) in the shape \(shape)"
        case .place(let operation, let place, let size):
            "\(operation): there is no place \(place) along an axis of \(size)"
        case .count(let elements, let shape):
            "\(elements) elements do not make a tensor of the shape \(shape)"
        case .parameter(let operation, let name, let value, let allowed):
            "\(operation): \(name) cannot be \(Self.text(value)); give \(allowed)"
        case .memory(let elements, let bytes):
            "there is no memory for \(elements) numbers of \(bytes) bytes"
        case .notScalar(let shape):
            "gradients are of one number; the shape is \(shape), so give a gradient to start from"
        case .algebra(let reason): reason
        }
    }

    private static func text(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? "\(value)"
    }
}
