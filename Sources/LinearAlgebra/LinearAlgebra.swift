import CMorphoNumerics
import MorphoThreads

/// Products, factors and eigenvalues of matrices, by OpenBLAS or without it.
///
/// Large products are cut into parts, which threads share. How they are cut depends on sizes only,
/// so results do not depend on the number of threads.
public struct LinearAlgebra: Sendable {
    /// Nil: plain, in the same order on every machine, and slower.
    public let library: OpenBLAS?
    /// Why there is no library; nil when there is one or none was wanted.
    public let missing: OpenBLAS.Missing?

    /// By OpenBLAS where it is, else plain.
    public static let standard: LinearAlgebra = {
        do throws(OpenBLAS.Missing) {
            return try LinearAlgebra(library: OpenBLAS(), missing: nil)
        } catch {
            return LinearAlgebra(library: nil, missing: error)
        }
    }()

    /// The same on every machine, bit for bit.
    public static let plain = LinearAlgebra(library: nil, missing: nil)

    /// As `OpenBLAS 0.3.21, kernels SkylakeX` or `plain Swift`.
    public var name: String {
        library.map { "OpenBLAS \($0.version), kernels \($0.kernels)" } ?? "plain Swift"
    }

    // MARK: Products

    /// C = A B, or C + A B. Pointers are to the first numbers of matrices that lie as `sizes` says.
    public func multiply<Number: MatrixNumber>(
        _ sizes: MatrixProduct, _ a: UnsafePointer<Number>, _ b: UnsafePointer<Number>,
        into c: UnsafeMutablePointer<Number>, pool: WorkerPool = .shared
    ) {
        guard sizes.rows > 0, sizes.columns > 0 else { return }
        let parts = Self.parts(sizes)
        if parts == 1 { return multiplyPart(sizes, a, b, c) }
        if max(sizes.rows, sizes.columns) < 64 {
            return multiplyByInner(sizes, a, b, c, pool)
        }
        let isByRows = sizes.rows >= sizes.columns
        let size = isByRows ? sizes.rows : sizes.columns
        // Multiples of what kernels do at once.
        let grain = ((size + parts - 1) / parts + 15) / 16 * 16
        pool.run(over: size, grain: grain) { range in
            var part = sizes
            if isByRows {
                part.rows = range.count
                let place = range.lowerBound * (sizes.isLeftTransposed ? 1 : sizes.leftStride)
                multiplyPart(part, a + place, b, c + range.lowerBound * sizes.resultStride)
            } else {
                part.columns = range.count
                let place = range.lowerBound * (sizes.isRightTransposed ? sizes.rightStride : 1)
                multiplyPart(part, a, b + place, c + range.lowerBound)
            }
        }
    }

    /// Halves of the inner size, whose products are added: for small results of long sums.
    private func multiplyByInner<Number: MatrixNumber>(
        _ sizes: MatrixProduct, _ a: UnsafePointer<Number>, _ b: UnsafePointer<Number>,
        _ c: UnsafeMutablePointer<Number>, _ pool: WorkerPool
    ) {
        let half = sizes.inner / 2
        var (first, second) = (sizes, sizes)
        (first.inner, second.inner) = (half, sizes.inner - half)
        (second.isAdded, second.resultStride) = (false, sizes.columns)
        let (left, right) = (
            a + half * (sizes.isLeftTransposed ? sizes.leftStride : 1),
            b + half * (sizes.isRightTransposed ? 1 : sizes.rightStride)
        )
        withUnsafeTemporaryAllocation(of: Number.self, capacity: sizes.rows * sizes.columns) {
            own in
            guard let sum = own.baseAddress else { return }
            pool.run(parts: 2) {
                if $0 == 0 {
                    multiplyPart(first, a, b, c)
                } else {
                    multiplyPart(second, left, right, sum)
                }
            }
            for row in 0..<sizes.rows {
                for column in 0..<sizes.columns {
                    c[row * sizes.resultStride + column] += sum[row * sizes.columns + column]
                }
            }
        }
    }

    private static func parts(_ sizes: MatrixProduct) -> Int {
        let work = Double(sizes.rows) * Double(sizes.columns) * Double(sizes.inner)
        switch work {
        case ..<4e6: return 1
        case ..<5e8: return 2
        default: return 8
        }
    }

    private func multiplyPart<Number: MatrixNumber>(
        _ sizes: MatrixProduct, _ a: UnsafePointer<Number>, _ b: UnsafePointer<Number>,
        _ c: UnsafeMutablePointer<Number>
    ) {
        guard let library else { return PlainProduct.multiply(sizes, a, b, into: c) }
        Number.product(library.product(Number.self), sizes, a, b, c)
    }

    /// A B.
    /// - Throws: `LinearAlgebraError.shapes`.
    public func product<Number: MatrixNumber>(
        _ a: Matrix<Number>, _ b: Matrix<Number>
    ) throws(LinearAlgebraError) -> Matrix<Number> {
        guard a.columns == b.rows else {
            throw .shapes("a product", [a.rows, a.columns], [b.rows, b.columns])
        }
        var result = [Number](repeating: 0, count: a.rows * b.columns)
        let sizes = MatrixProduct(rows: a.rows, columns: b.columns, inner: a.columns)
        result.withUnsafeMutableBufferPointer { result in
            a.elements.withUnsafeBufferPointer { left in
                b.elements.withUnsafeBufferPointer { right in
                    guard let left = left.baseAddress, let right = right.baseAddress,
                        let result = result.baseAddress
                    else { return }
                    multiply(sizes, left, right, into: result)
                }
            }
        }
        return Matrix(rows: a.rows, columns: b.columns, filled: result)
    }
}
