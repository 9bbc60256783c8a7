extension LinearAlgebra {
    /// L with A = L Lᵀ, lower triangular; of A the lower half is read.
    ///
    /// - Throws: `LinearAlgebraError.notSquare`, `.notPositive`.
    /// - Complexity: n³ / 3.
    public func cholesky<Number: MatrixNumber>(
        _ a: Matrix<Number>
    ) throws(LinearAlgebraError) -> Matrix<Number> {
        let size = a.rows
        guard a.columns == size else {
            throw .notSquare("Cholesky", rows: a.rows, columns: a.columns)
        }
        if size == 0 { return a }
        var lower = Matrix<Number>(rows: size, columns: size) { $1 <= $0 ? a[$0, $1] : 0 }
        guard let function = library?.function("\(Number.libraryPrefix)potrf_") else {
            try Self.plainCholesky(&lower)
            return lower
        }
        typealias Factor =
            @convention(c) (
                UnsafePointer<CChar>, UnsafePointer<Int32>, UnsafeMutableRawPointer,
                UnsafePointer<Int32>, UnsafeMutablePointer<Int32>, Int
            ) -> Void
        // What LAPACK calls the upper half, column by column, is the lower one, row by row.
        var (half, order, information) = (CChar(UInt8(ascii: "U")), Int32(size), Int32(0))
        lower.elements.withUnsafeMutableBytes { memory in
            guard let start = memory.baseAddress else { return }
            unsafeBitCast(function, to: Factor.self)(&half, &order, start, &order, &information, 1)
        }
        if information != 0 { throw .notPositive(order: Int(information)) }
        return lower
    }

    private static func plainCholesky<Number: MatrixNumber>(
        _ lower: inout Matrix<Number>
    ) throws(LinearAlgebraError) {
        for row in 0..<lower.rows {
            for column in 0...row {
                var sum = lower[row, column]
                for k in 0..<column { sum -= lower[row, k] * lower[column, k] }
                if row == column {
                    guard sum > 0 else { throw .notPositive(order: row + 1) }
                    lower[row, row] = sum.squareRoot()
                } else {
                    lower[row, column] = sum / lower[column, column]
                }
            }
        }
    }

    /// X with T X = B, or Tᵀ X = B, where T is the half of `a` that `triangle` says.
    ///
    /// - Throws: `LinearAlgebraError.notSquare`, `.shapes`, `.singular`.
    public func solve<Number: MatrixNumber>(
        _ a: Matrix<Number>, _ triangle: Triangle, _ b: Matrix<Number>
    ) throws(LinearAlgebraError) -> Matrix<Number> {
        guard a.rows == a.columns else {
            throw .notSquare("a triangular system", rows: a.rows, columns: a.columns)
        }
        guard a.rows == b.rows else {
            throw .shapes("a triangular system", [a.rows, a.columns], [b.rows, b.columns])
        }
        if let place = (0..<a.rows).first(where: { a[$0, $0] == 0 }) {
            throw .singular(place: place)
        }
        var result = b
        if b.elements.isEmpty { return result }
        if let function = library?.function("cblas_\(Number.libraryPrefix)trsm") {
            a.elements.withUnsafeBytes { a in
                result.elements.withUnsafeMutableBytes { memory in
                    guard let left = a.baseAddress, let right = memory.baseAddress else { return }
                    Number.triangularSolve(
                        function, triangle, size: b.rows, columns: b.columns, left, right)
                }
            }
            return result
        }
        // From the row on that has one unknown.
        let isForward = triangle.isUpper == triangle.isTransposed
        let order = isForward ? Array(0..<a.rows) : (0..<a.rows).reversed()
        for (step, row) in order.enumerated() {
            for column in 0..<b.columns {
                var sum = result[row, column]
                for known in order[..<step] {
                    let factor = triangle.isTransposed ? a[known, row] : a[row, known]
                    sum -= factor * result[known, column]
                }
                result[row, column] = sum / a[row, row]
            }
        }
        return result
    }

    /// X with A X = B for a positive definite A.
    ///
    /// - Throws: `LinearAlgebraError`.
    public func solvePositive<Number: MatrixNumber>(
        _ a: Matrix<Number>, _ b: Matrix<Number>
    ) throws(LinearAlgebraError) -> Matrix<Number> {
        let lower = try cholesky(a)
        let half = try solve(lower, .lower, b)
        return try solve(lower, Triangle(isUpper: false, isTransposed: true), half)
    }
}
