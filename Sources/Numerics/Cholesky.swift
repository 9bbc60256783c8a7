/// The factor L of a positive definite matrix A = L L'.
struct Cholesky {
    private let size: Int
    /// L row by row; what is above the diagonal is not used.
    private var factor: [Double]

    /// Factors the rows and columns `indices` of `matrix`, with `shift` added to the diagonal;
    /// nil when that is not positive definite to working precision.
    init?(_ matrix: SymmetricMatrix, indices: [Int], shift: Double) {
        let size = indices.count
        self.size = size
        factor = [Double](repeating: 0, count: size * size)
        let succeeded = factor.withUnsafeMutableBufferPointer { factor -> Bool in
            for row in 0..<size {
                for column in 0...row {
                    var sum = matrix[indices[row], indices[column]]
                    if row == column { sum += shift }
                    let (first, second) = (row * size, column * size)
                    for k in 0..<column { sum -= factor[first + k] * factor[second + k] }
                    if row != column {
                        factor[first + column] = sum / factor[second + column]
                    } else if sum > 0 {
                        factor[first + row] = sum.squareRoot()
                    } else {
                        return false
                    }
                }
            }
            return true
        }
        if !succeeded { return nil }
    }

    /// The solution of A x = `right`.
    func solve(_ right: [Double]) -> [Double] {
        var x = right
        for row in 0..<size {
            for k in 0..<row { x[row] -= factor[row * size + k] * x[k] }
            x[row] /= factor[row * size + row]
        }
        for row in stride(from: size - 1, through: 0, by: -1) {
            x[row] /= factor[row * size + row]
            for k in 0..<row { x[k] -= factor[row * size + k] * x[row] }
        }
        return x
    }
}
