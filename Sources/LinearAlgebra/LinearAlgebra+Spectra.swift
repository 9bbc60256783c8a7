extension LinearAlgebra {
    /// Eigenvalues of a symmetric matrix, the smallest first, and orthonormal eigenvectors as
    /// columns; of A the lower half is read.
    ///
    /// - Throws: `LinearAlgebraError.notSquare`, `.notFinite`, `.noConvergence`.
    public func symmetricEigen<Number: MatrixNumber>(
        _ a: Matrix<Number>
    ) throws(LinearAlgebraError) -> (values: [Number], vectors: Matrix<Number>) {
        let size = a.rows
        guard a.columns == size else {
            throw .notSquare("eigenvalues", rows: a.rows, columns: a.columns)
        }
        guard a.isFinite else { throw .notFinite("eigenvalues") }
        if size == 0 { return ([], a) }
        let symmetric = Matrix(rows: size, columns: size) { a[max($0, $1), min($0, $1)] }
        guard let library else { return try Self.plainEigen(symmetric) }
        typealias Solve =
            @convention(c) (
                UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafePointer<Int32>,
                UnsafeMutableRawPointer, UnsafePointer<Int32>, UnsafeMutableRawPointer,
                UnsafeMutableRawPointer, UnsafePointer<Int32>, UnsafeMutablePointer<Int32>,
                UnsafePointer<Int32>, UnsafeMutablePointer<Int32>, Int, Int
            ) -> Void
        var values = [Number](repeating: 0, count: size)
        var rows = symmetric.elements
        var integers = [Int32](repeating: 0, count: 3 + 5 * size)
        var (kind, half) = (CChar(UInt8(ascii: "V")), CChar(UInt8(ascii: "U")))
        var (order, count, information) = (Int32(size), Int32(3 + 5 * size), Int32(0))
        rows.withUnsafeMutableBytes { rows in
            values.withUnsafeMutableBytes { values in
                guard let matrix = rows.baseAddress, let result = values.baseAddress else { return }
                library.callWithMemory(Number.libraryPrefix + "syevd_", Number.self) {
                    unsafeBitCast($0, to: Solve.self)(
                        &kind, &half, &order, matrix, &order, result, $1, $2, &integers, &count,
                        &information, 1, 1)
                }
            }
        }
        if information != 0 { throw .noConvergence("eigenvalues") }
        // Columns lie together.
        return (values, Matrix(rows: size, columns: size) { rows[$1 * size + $0] })
    }

    /// By rotations that make one pair of elements zero after the other (Jacobi).
    private static func plainEigen<Number: MatrixNumber>(
        _ a: Matrix<Number>
    ) throws(LinearAlgebraError) -> (values: [Number], vectors: Matrix<Number>) {
        let size = a.rows
        var (a, vectors) = (a, Matrix<Number>.identity(a.rows))
        let scale = a.elements.reduce(0) { $0 + $1 * $1 }
        for sweep in 0... {
            var rest: Number = 0
            for row in 0..<size {
                for column in 0..<row { rest += a[row, column] * a[row, column] }
            }
            // What rounding leaves in each of the elements.
            let least = scale * Number.ulpOfOne * Number.ulpOfOne * Number(16 * size)
            if rest <= least { break }
            if sweep == 60 { throw .noConvergence("eigenvalues") }
            for p in 0..<size {
                for q in p + 1..<max(size, p + 1) where a[p, q] != 0 {
                    let turn = Rotation(a[p, p], a[p, q], a[q, q])
                    for k in 0..<size { turn.apply(&a.elements, k * size + p, k * size + q) }
                    for k in 0..<size { turn.apply(&a.elements, p * size + k, q * size + k) }
                    for k in 0..<size {
                        turn.apply(&vectors.elements, k * size + p, k * size + q)
                    }
                }
            }
        }
        let order = (0..<size).sorted { a[$0, $0] < a[$1, $1] }
        return (
            order.map { a[$0, $0] },
            Matrix(rows: size, columns: size) { vectors[$0, order[$1]] }
        )
    }

    /// A = U S Vᵀ: U is m × k and Vᵀ k × n with k = min(m, n); the largest singular value is first.
    ///
    /// - Throws: `LinearAlgebraError.notFinite`, `.noConvergence`.
    public func singularValues<Number: MatrixNumber>(
        _ a: Matrix<Number>
    ) throws(LinearAlgebraError) -> (u: Matrix<Number>, s: [Number], vt: Matrix<Number>) {
        guard a.isFinite else { throw .notFinite("singular values") }
        let rank = min(a.rows, a.columns)
        if rank == 0 {
            return (
                Matrix(rows: a.rows, columns: 0, filled: []), [],
                Matrix(rows: 0, columns: a.columns, filled: [])
            )
        }
        guard let library else { return try Self.plainSingularValues(a) }
        typealias Solve =
            @convention(c) (
                UnsafePointer<CChar>, UnsafePointer<Int32>, UnsafePointer<Int32>,
                UnsafeMutableRawPointer, UnsafePointer<Int32>, UnsafeMutableRawPointer,
                UnsafeMutableRawPointer, UnsafePointer<Int32>, UnsafeMutableRawPointer,
                UnsafePointer<Int32>, UnsafeMutableRawPointer, UnsafePointer<Int32>,
                UnsafeMutablePointer<Int32>, UnsafeMutablePointer<Int32>, Int
            ) -> Void
        // Row by row, A is what LAPACK sees as Aᵀ = V S Uᵀ: its two results change places.
        var matrix = a.elements
        var s = [Number](repeating: 0, count: rank)
        var vt = [Number](repeating: 0, count: rank * a.columns)
        var u = [Number](repeating: 0, count: a.rows * rank)
        var integers = [Int32](repeating: 0, count: 8 * rank)
        var kind = CChar(UInt8(ascii: "S"))
        var (m, n, k, information) = (Int32(a.columns), Int32(a.rows), Int32(rank), Int32(0))
        matrix.withUnsafeMutableBytes { matrix in
            s.withUnsafeMutableBytes { s in
                vt.withUnsafeMutableBytes { vt in
                    u.withUnsafeMutableBytes { u in
                        guard let matrix = matrix.baseAddress, let s = s.baseAddress,
                            let vt = vt.baseAddress, let u = u.baseAddress
                        else { return }
                        library.callWithMemory(Number.libraryPrefix + "gesdd_", Number.self) {
                            unsafeBitCast($0, to: Solve.self)(
                                &kind, &m, &n, matrix, &m, s, vt, &m, u, &k, $1, $2, &integers,
                                &information, 1)
                        }
                    }
                }
            }
        }
        if information != 0 { throw .noConvergence("singular values") }
        return (
            Matrix(rows: a.rows, columns: rank, filled: u), s,
            Matrix(rows: rank, columns: a.columns, filled: vt)
        )
    }

    /// By rotations of pairs of columns until all are orthogonal (Hestenes).
    private static func plainSingularValues<Number: MatrixNumber>(
        _ a: Matrix<Number>
    ) throws(LinearAlgebraError) -> (u: Matrix<Number>, s: [Number], vt: Matrix<Number>) {
        if a.rows < a.columns {
            let (u, s, vt) = try plainSingularValues(a.transposed)
            return (vt.transposed, s, u.transposed)
        }
        let size = a.columns
        // Rows here are the columns of A and V.
        var (columns, v) = (a.transposed, Matrix<Number>.identity(size))
        func dot(_ p: Int, _ q: Int) -> Number {
            (0..<a.rows).reduce(0) { $0 + columns[p, $1] * columns[q, $1] }
        }
        for sweep in 0... {
            var isDone = true
            for p in 0..<size {
                for q in p + 1..<max(size, p + 1) {
                    let (pp, pq, qq) = (dot(p, p), dot(p, q), dot(q, q))
                    if abs(pq) <= Number.ulpOfOne * 4 * (pp * qq).squareRoot() { continue }
                    isDone = false
                    let turn = Rotation(pp, pq, qq)
                    for k in 0..<a.rows {
                        turn.apply(&columns.elements, p * a.rows + k, q * a.rows + k)
                    }
                    for k in 0..<size { turn.apply(&v.elements, p * size + k, q * size + k) }
                }
            }
            if isDone { break }
            if sweep == 60 { throw .noConvergence("singular values") }
        }
        let lengths = (0..<size).map { dot($0, $0).squareRoot() }
        let order = (0..<size).sorted { lengths[$0] > lengths[$1] }
        // Columns of length zero are made up for.
        let u = Self.orthonormal(
            order.map { place in
                (0..<a.rows).map {
                    lengths[place] == 0 ? 0 : columns[place, $0] / lengths[place]
                }
            })
        return (
            Matrix(rows: a.rows, columns: size) { u[$1][$0] }, order.map { lengths[$0] },
            Matrix(rows: size, columns: size) { v[order[$0], $1] }
        )
    }

    /// The vectors, with those that are zero replaced so that all are orthonormal.
    private static func orthonormal<Number: MatrixNumber>(_ vectors: [[Number]]) -> [[Number]] {
        var done: [[Number]] = []
        for vector in vectors {
            var found = vector
            var axis = 0
            while found.allSatisfy({ $0 == 0 }), axis < vector.count {
                found = [Number](repeating: 0, count: vector.count)
                found[axis] = 1
                for other in done {
                    let along = zip(other, found).reduce(0) { $0 + $1.0 * $1.1 }
                    for k in found.indices { found[k] -= along * other[k] }
                }
                let length = found.reduce(0) { $0 + $1 * $1 }.squareRoot()
                let isNew = length > 0.5 / Number(vector.count).squareRoot()
                found = found.map { isNew ? $0 / length : 0 }
                axis += 1
            }
            done.append(found)
        }
        return done
    }
}

/// The rotation that makes the element beside the diagonal of a symmetric 2 × 2 matrix zero.
private struct Rotation<Number: MatrixNumber> {
    let cosine: Number
    let sine: Number

    init(_ pp: Number, _ pq: Number, _ qq: Number) {
        let half = (qq - pp) / (2 * pq)
        let tangent = (half < 0 ? -1 : 1) / (abs(half) + (half * half + 1).squareRoot())
        cosine = 1 / (tangent * tangent + 1).squareRoot()
        sine = tangent * cosine
    }

    func apply(_ elements: inout [Number], _ p: Int, _ q: Int) {
        let (left, right) = (elements[p], elements[q])
        elements[p] = cosine * left - sine * right
        elements[q] = sine * left + cosine * right
    }
}
