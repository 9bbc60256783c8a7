/// A matrix of numbers in floating point, row by row.
public struct Matrix<Number: MatrixNumber>: Hashable, Sendable {
    public let rows: Int
    public let columns: Int
    public var elements: [Number]

    /// - Throws: `LinearAlgebraError.shapes` when the number of elements is not that of the size.
    public init(rows: Int, columns: Int, _ elements: [Number]) throws(LinearAlgebraError) {
        guard rows >= 0, columns >= 0, elements.count == rows * columns else {
            throw .shapes("a matrix of elements", [rows, columns], [elements.count])
        }
        self.init(rows: rows, columns: columns, filled: elements)
    }

    init(rows: Int, columns: Int, filled elements: [Number]) {
        (self.rows, self.columns, self.elements) = (rows, columns, elements)
    }

    public init(rows: Int, columns: Int, _ element: (_ row: Int, _ column: Int) -> Number) {
        self.init(
            rows: rows, columns: columns,
            filled: (0..<rows).flatMap { row in (0..<columns).map { element(row, $0) } })
    }

    public static func identity(_ size: Int) -> Matrix {
        Matrix(rows: size, columns: size) { $0 == $1 ? 1 : 0 }
    }

    public subscript(row: Int, column: Int) -> Number {
        get { elements[row * columns + column] }
        set { elements[row * columns + column] = newValue }
    }

    public var transposed: Matrix { Matrix(rows: columns, columns: rows) { self[$1, $0] } }

    var isFinite: Bool { elements.allSatisfy { $0.isFinite } }
}

/// `Float` and `Double`.
public protocol MatrixNumber: BinaryFloatingPoint, Sendable, BitwiseCopyable {
    /// What functions for this type begin with in BLAS and LAPACK.
    static var libraryPrefix: String { get }
    /// Calls a product of BLAS, whose factors are passed by value.
    static func product(
        _ function: UnsafeMutableRawPointer, _ sizes: MatrixProduct, _ a: UnsafeRawPointer,
        _ b: UnsafeRawPointer, _ c: UnsafeMutableRawPointer)
    /// Solves by BLAS with a triangular matrix on the left.
    static func triangularSolve(
        _ function: UnsafeMutableRawPointer, _ triangle: Triangle, size: Int, columns: Int,
        _ a: UnsafeRawPointer, _ b: UnsafeMutableRawPointer)
}

/// Which half of a matrix counts, and whether it is transposed first.
public struct Triangle: Hashable, Sendable {
    public var isUpper: Bool
    public var isTransposed: Bool

    public init(isUpper: Bool, isTransposed: Bool = false) {
        (self.isUpper, self.isTransposed) = (isUpper, isTransposed)
    }

    public static let lower = Triangle(isUpper: false)
    public static let upper = Triangle(isUpper: true)
}

/// The sizes of a product C = A B, or C + A B. Matrices lie row by row; strides are in numbers from
/// row to row of what lies in memory.
public struct MatrixProduct: Hashable, Sendable {
    /// Rows and columns of C, and the size that A and B share.
    public var rows: Int
    public var columns: Int
    public var inner: Int
    /// A lies in memory as its transpose.
    public var isLeftTransposed: Bool
    public var isRightTransposed: Bool
    public var leftStride: Int
    public var rightStride: Int
    public var resultStride: Int
    public var isAdded: Bool

    /// Strides are those of matrices without gaps.
    public init(
        rows: Int, columns: Int, inner: Int, isLeftTransposed: Bool = false,
        isRightTransposed: Bool = false, isAdded: Bool = false
    ) {
        (self.rows, self.columns, self.inner) = (rows, columns, inner)
        (self.isLeftTransposed, self.isRightTransposed) = (isLeftTransposed, isRightTransposed)
        leftStride = max(1, isLeftTransposed ? rows : inner)
        rightStride = max(1, isRightTransposed ? inner : columns)
        resultStride = max(1, columns)
        self.isAdded = isAdded
    }
}
