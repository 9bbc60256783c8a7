import MorphoLinearAlgebra
import ReferenceData
import Testing

/// OpenBLAS where it is, and always the plain way, against definitions.
@Suite struct LinearAlgebraTests {
    static let all: [LinearAlgebra] = {
        if let missing = LinearAlgebra.standard.missing { print("*** SKIPPED: \(missing) ***") }
        return LinearAlgebra.standard.library == nil ? [.plain] : [.standard, .plain]
    }()

    static func random<Number: MatrixNumber>(
        _ rows: Int, _ columns: Int, seed: UInt64, _: Number.Type = Number.self
    ) -> Matrix<Number> {
        var dice = Dice(state: seed)
        return Matrix(rows: rows, columns: columns) { _, _ in
            Number(Double.random(in: -1...1, using: &dice))
        }
    }

    static func product<Number: MatrixNumber>(
        _ a: Matrix<Number>, _ b: Matrix<Number>
    ) -> Matrix<Double> {
        Matrix(rows: a.rows, columns: b.columns) { row, column in
            (0..<a.columns).reduce(0) { $0 + Double(a[row, $1]) * Double(b[$1, column]) }
        }
    }

    static func distance<Left: MatrixNumber, Right: MatrixNumber>(
        _ a: Matrix<Left>, _ b: Matrix<Right>
    ) -> Double {
        zip(a.elements, b.elements).reduce(a.elements.count == b.elements.count ? 0 : .infinity) {
            max($0, abs(Double($1.0) - Double($1.1)))
        }
    }

    static let sizes = [
        (1, 1, 1), (3, 5, 7), (16, 27, 64), (64, 10, 100), (130, 33, 65), (2, 0, 3), (0, 4, 5),
        (200, 220, 160), (20, 30, 7_000),
    ]

    @Test(arguments: all.indices, sizes)
    func products(index: Int, size: (Int, Int, Int)) throws {
        let algebra = Self.all[index]
        let (m, n, k) = size
        // Rounding adds up like a random walk.
        let steps = max(1, Double(k) / 100).squareRoot()
        let a = Self.random(m, k, seed: 1, Float.self)
        let b = Self.random(k, n, seed: 2, Float.self)
        #expect(Self.sampledDistance(try algebra.product(a, b), a, b) < 2e-5 * steps)
        let c = Self.random(m, k, seed: 3, Double.self)
        let d = Self.random(k, n, seed: 4, Double.self)
        #expect(Self.sampledDistance(try algebra.product(c, d), c, d) < 1e-12 * steps)
    }

    /// Of a thousand elements at the most.
    static func sampledDistance<Number: MatrixNumber>(
        _ result: Matrix<Number>, _ a: Matrix<Number>, _ b: Matrix<Number>
    ) -> Double {
        let count = a.rows * b.columns
        guard result.elements.count == count else { return .infinity }
        return stride(from: 0, to: count, by: max(1, count / 1000)).reduce(0) { most, place in
            let (row, column) = (place / b.columns, place % b.columns)
            let sum = (0..<a.columns).reduce(0) {
                $0 + Double(a[row, $1]) * Double(b[$1, column])
            }
            return max(most, abs(sum - Double(result.elements[place])))
        }
    }

    /// Transposed operands, gaps between rows and sums with what is there.
    @Test(arguments: all.indices, [(false, false), (false, true), (true, false), (true, true)])
    func otherProducts(index: Int, transposed: (Bool, Bool)) {
        let (left, right) = transposed
        let (m, n, k, gap) = (37, 21, 19, 3)
        let a = Self.random(m, k, seed: 5, Double.self)
        let b = Self.random(k, n, seed: 6, Double.self)
        let c = Self.random(m, n + gap, seed: 7, Double.self)
        var sizes = MatrixProduct(
            rows: m, columns: n, inner: k, isLeftTransposed: left, isRightTransposed: right,
            isAdded: true)
        sizes.resultStride += gap
        var result = c.elements
        let stored = (left ? a.transposed : a, right ? b.transposed : b)
        stored.0.elements.withUnsafeBufferPointer { a in
            stored.1.elements.withUnsafeBufferPointer { b in
                result.withUnsafeMutableBufferPointer {
                    Self.all[index].multiply(
                        sizes, a.baseAddress!, b.baseAddress!, into: $0.baseAddress!)
                }
            }
        }
        let sum = Self.product(a, b)
        let expected = Matrix(rows: m, columns: n + gap) {
            $1 < n ? c[$0, $1] + sum[$0, $1] : c[$0, $1]
        }
        #expect(zip(result, expected.elements).allSatisfy { abs($0 - $1) < 1e-12 })
    }

    @Test(arguments: all.indices, [1, 2, 9, 40])
    func choleskyAndSystems(index: Int, size: Int) throws {
        let algebra = Self.all[index]
        let half = Self.random(size, size + 2, seed: 8, Double.self)
        let a = Self.product(half, half.transposed)
        let lower = try algebra.cholesky(a)
        #expect(Self.distance(Self.product(lower, lower.transposed), a) < 1e-12)
        #expect(
            (0..<size).allSatisfy { row in (row + 1..<size).allSatisfy { lower[row, $0] == 0 } })
        let b = Self.random(size, 3, seed: 9, Double.self)
        let x = try algebra.solvePositive(a, b)
        #expect(Self.distance(Self.product(a, x), b) < 1e-7)
        let upper = lower.transposed
        #expect(
            Self.distance(Self.product(upper, try algebra.solve(upper, .upper, b)), b) < 1e-9)
        let y = try algebra.solve(upper, Triangle(isUpper: true, isTransposed: true), b)
        #expect(Self.distance(Self.product(lower, y), b) < 1e-9)
    }

    @Test(arguments: all.indices, [(1, 1), (5, 3), (3, 5), (30, 30), (40, 7), (4, 0)])
    func orthogonalFactors(index: Int, size: (Int, Int)) throws {
        let a = Self.random(size.0, size.1, seed: 10, Double.self)
        let (q, r) = try Self.all[index].qr(a)
        #expect(Self.distance(Self.product(q, r), a) < 1e-12)
        #expect(
            Self.distance(Self.product(q.transposed, q), Matrix<Double>.identity(q.columns)) < 1e-12
        )
        #expect(
            (0..<r.rows).allSatisfy { row in
                r[row, row] >= 0 && (0..<min(row, r.columns)).allSatisfy { r[row, $0] == 0 }
            })
    }

    @Test(arguments: all.indices, [1, 2, 5, 33])
    func eigenvalues(index: Int, size: Int) throws {
        let half = Self.random(size, size, seed: 11, Double.self)
        let a = Matrix(rows: size, columns: size) { half[$0, $1] + half[$1, $0] }
        let (values, vectors) = try Self.all[index].symmetricEigen(a)
        #expect(values == values.sorted())
        let scaled = Matrix(rows: size, columns: size) { vectors[$0, $1] * values[$1] }
        #expect(Self.distance(Self.product(a, vectors), scaled) < 1e-11)
        #expect(
            Self.distance(
                Self.product(vectors.transposed, vectors), Matrix<Double>.identity(size)) < 1e-12)
    }

    /// The last one has rank 2.
    @Test(arguments: all.indices, [(1, 1), (6, 4), (4, 6), (25, 25), (5, 0), (9, -5)])
    func singularValues(index: Int, size: (Int, Int)) throws {
        var a = Self.random(size.0, abs(size.1), seed: 12, Double.self)
        if size.1 < 0 {
            a = Self.product(
                Self.random(size.0, 2, seed: 13, Double.self),
                Self.random(2, -size.1, seed: 14, Double.self))
        }
        let (u, s, vt) = try Self.all[index].singularValues(a)
        #expect(s == s.sorted(by: >) && s.allSatisfy { $0 >= 0 })
        let scaled = Matrix(rows: u.rows, columns: u.columns) { u[$0, $1] * s[$1] }
        #expect(Self.distance(Self.product(scaled, vt), a) < 1e-12)
        let identity = Matrix<Double>.identity(s.count)
        #expect(Self.distance(Self.product(u.transposed, u), identity) < 1e-11)
        #expect(Self.distance(Self.product(vt, vt.transposed), identity) < 1e-11)
    }

    @Test(arguments: all.indices)
    func refusals(index: Int) throws {
        let algebra = Self.all[index]
        let wide = Matrix<Double>(rows: 2, columns: 3) { _, _ in 1 }
        #expect(throws: LinearAlgebraError.notSquare("Cholesky", rows: 2, columns: 3)) {
            try algebra.cholesky(wide)
        }
        #expect(throws: LinearAlgebraError.notPositive(order: 2)) {
            try algebra.cholesky(try Matrix(rows: 2, columns: 2, [1.0, 2, 2, 1]))
        }
        #expect(throws: LinearAlgebraError.singular(place: 1)) {
            try algebra.solve(
                try Matrix(rows: 2, columns: 2, [1.0, 0, 5, 0]), .lower, .identity(2))
        }
        #expect(throws: LinearAlgebraError.notFinite("singular values")) {
            try algebra.singularValues(try Matrix(rows: 1, columns: 2, [1, Double.nan]))
        }
        #expect(throws: LinearAlgebraError.shapes("a product", [2, 3], [2, 3])) {
            try algebra.product(wide, wide)
        }
    }
}
