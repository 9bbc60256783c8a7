extension LinearAlgebra {
    /// Q and R with A = Q R: Q has orthonormal columns, min(m, n) of them; R is upper triangular
    /// with a diagonal that is not negative, which makes both unique where A has full rank.
    public func qr<Number: MatrixNumber>(
        _ a: Matrix<Number>
    ) throws(LinearAlgebraError) -> (q: Matrix<Number>, r: Matrix<Number>) {
        guard a.isFinite else { throw .notFinite("QR") }
        let rank = min(a.rows, a.columns)
        if rank == 0 {
            return (
                Matrix(rows: a.rows, columns: 0, filled: []),
                Matrix(rows: 0, columns: a.columns, filled: [])
            )
        }
        var (q, r) = library.map { libraryQR(a, $0) } ?? Self.plainQR(a)
        for row in 0..<rank where r[row, row] < 0 {
            for column in 0..<r.columns { r[row, column].negate() }
            for k in 0..<q.rows { q[k, row].negate() }
        }
        return (q, r)
    }

    private func libraryQR<Number: MatrixNumber>(
        _ a: Matrix<Number>, _ library: OpenBLAS
    ) -> (Matrix<Number>, Matrix<Number>) {
        typealias Factor =
            @convention(c) (
                UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafeMutableRawPointer,
                UnsafePointer<Int32>, UnsafeMutableRawPointer, UnsafeMutableRawPointer,
                UnsafePointer<Int32>, UnsafeMutablePointer<Int32>
            ) -> Void
        typealias Expand =
            @convention(c) (
                UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafePointer<Int32>,
                UnsafeMutableRawPointer, UnsafePointer<Int32>, UnsafeMutableRawPointer,
                UnsafeMutableRawPointer, UnsafePointer<Int32>, UnsafeMutablePointer<Int32>
            ) -> Void
        let rank = min(a.rows, a.columns)
        // LAPACK has columns together.
        var columns = a.transposed.elements
        var factors = [Number](repeating: 0, count: rank)
        var (m, n, k, information) = (Int32(a.rows), Int32(a.columns), Int32(rank), Int32(0))
        func call(
            _ name: String,
            _ body: (
                UnsafeMutableRawPointer, UnsafeMutableRawPointer,
                UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutablePointer<Int32>
            ) -> Void
        ) {
            columns.withUnsafeMutableBytes { columns in
                factors.withUnsafeMutableBytes { factors in
                    guard let matrix = columns.baseAddress, let scales = factors.baseAddress
                    else { return }
                    library.callWithMemory(Number.libraryPrefix + name, Number.self) {
                        body($0, matrix, scales, $1, $2)
                    }
                }
            }
        }
        call("geqrf_") { function, matrix, scales, memory, size in
            unsafeBitCast(function, to: Factor.self)(
                &m, &n, matrix, &m, scales, memory, size, &information)
        }
        let r = Matrix(rows: rank, columns: a.columns) {
            $1 >= $0 ? columns[$1 * a.rows + $0] : 0
        }
        call("orgqr_") { function, matrix, scales, memory, size in
            unsafeBitCast(function, to: Expand.self)(
                &m, &k, &k, matrix, &m, scales, memory, size, &information)
        }
        let q = Matrix(rows: a.rows, columns: rank) { columns[$1 * a.rows + $0] }
        return (q, r)
    }

    /// By reflections (Golub and Van Loan, Matrix Computations, 5.2).
    private static func plainQR<Number: MatrixNumber>(
        _ a: Matrix<Number>
    ) -> (Matrix<Number>, Matrix<Number>) {
        let rank = min(a.rows, a.columns)
        var r = a
        var q = Matrix<Number>.identity(a.rows)
        for step in 0..<min(rank, a.rows - 1) {
            var mirror = (step..<a.rows).map { r[$0, step] }
            let norm = mirror.reduce(0) { $0 + $1 * $1 }.squareRoot()
            mirror[0] += mirror[0] < 0 ? -norm : norm
            let square = mirror.reduce(0) { $0 + $1 * $1 }
            if square == 0 { continue }
            for column in 0..<a.columns {
                let along = mirror.indices.reduce(0) { $0 + mirror[$1] * r[step + $1, column] }
                for k in mirror.indices { r[step + k, column] -= 2 * along / square * mirror[k] }
            }
            for row in 0..<a.rows {
                let along = mirror.indices.reduce(0) { $0 + mirror[$1] * q[row, step + $1] }
                for k in mirror.indices { q[row, step + k] -= 2 * along / square * mirror[k] }
            }
        }
        return (
            Matrix(rows: a.rows, columns: rank) { q[$0, $1] },
            Matrix(rows: rank, columns: a.columns) { $1 >= $0 ? r[$0, $1] : 0 }
        )
    }
}
