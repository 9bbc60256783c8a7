/// A dense symmetric matrix of doubles.
public struct SymmetricMatrix: Equatable, Sendable {
    /// The number of rows, and of columns.
    public let size: Int
    /// All size x size elements, row by row.
    private(set) var elements: [Double]

    /// The zero matrix; a negative size is taken as 0.
    public init(size: Int) {
        self.size = max(0, size)
        elements = [Double](repeating: 0, count: self.size * self.size)
    }

    /// The matrix with the given elements on and below the diagonal.
    public init(size: Int, lower: (_ row: Int, _ column: Int) -> Double) {
        self.init(size: size)
        for row in 0..<self.size {
            for column in 0...row { self[row, column] = lower(row, column) }
        }
    }

    /// The element in `row` and `column`, both from 0 and below `size`; setting it sets its
    /// mirror image too.
    public subscript(row: Int, column: Int) -> Double {
        get { elements[row * size + column] }
        set {
            elements[row * size + column] = newValue
            elements[column * size + row] = newValue
        }
    }

    /// The matrix times `vector`, which must have `size` elements.
    public func times(_ vector: [Double]) -> [Double] {
        elements.withUnsafeBufferPointer { elements in
            (0..<size).map { row in
                var sum = 0.0
                for column in 0..<min(size, vector.count) {
                    sum += elements[row * size + column] * vector[column]
                }
                return sum
            }
        }
    }

    /// The Kronecker product with the index of `faster` changing fastest: the element at
    /// (i + n*j, k + n*l) is `faster[i, k] * self[j, l]`, n being the size of `faster`.
    public func kronecker(faster: SymmetricMatrix) -> SymmetricMatrix {
        let inner = faster.size
        return SymmetricMatrix(size: size * inner) { row, column in
            faster[row % inner, column % inner] * self[row / inner, column / inner]
        }
    }

    /// The sum of the diagonal elements.
    public var trace: Double { (0..<size).reduce(0) { $0 + self[$1, $1] } }

    /// The largest magnitude of an element; 0 for an empty matrix.
    public var largestMagnitude: Double { elements.reduce(0) { max($0, $1.magnitude) } }
}
