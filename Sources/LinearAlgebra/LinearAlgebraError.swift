/// Why a computation on matrices gave no result.
public enum LinearAlgebraError: Error, Equatable, Sendable {
    /// Sizes that do not go together, of an operation by its name.
    case shapes(_ operation: String, _ left: [Int], _ right: [Int])
    /// The matrix is not square.
    case notSquare(_ operation: String, rows: Int, columns: Int)
    /// The leading minor of this order is not positive, so there is no Cholesky factor.
    case notPositive(order: Int)
    /// This number of the diagonal is zero, so the system has no unique solution.
    case singular(place: Int)
    /// An iteration did not come to its end.
    case noConvergence(_ operation: String)
    /// A number is infinite or none at all.
    case notFinite(_ operation: String)
}

extension LinearAlgebraError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .shapes(let operation, let left, let right):
            "\(operation): sizes \(Self.text(left)) and \(Self.text(right)) do not go together"
        case .notSquare(let operation, let rows, let columns):
            "\(operation) needs a square matrix; this one is \(rows) x \(columns)"
        case .notPositive(let order):
            "the matrix is not positive definite: its leading minor of order \(order) is not "
                + "positive; add something to its diagonal"
        case .singular(let place):
            "the matrix is singular: the number \(place) of its diagonal is zero"
        case .noConvergence(let operation): "\(operation) did not converge"
        case .notFinite(let operation): "\(operation) needs finite numbers; one is not"
        }
    }

    private static func text(_ sizes: [Int]) -> String {
        sizes.map(String.init).joined(separator: " x ")
    }
}
