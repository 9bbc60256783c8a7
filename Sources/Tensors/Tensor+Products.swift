import MorphoLinearAlgebra
import MorphoThreads

extension Tensor where Element: TensorNumber {
    /// The matrix product of the last two axes; axes before them are broadcast.
    ///
    ///     [..., m, k] · [..., k, n] = [..., m, n]
    ///
    /// - Throws: `TensorError.shape`, `.shapes`.
    public func matmul(
        _ other: Tensor, algebra: LinearAlgebra = .standard
    ) throws(TensorError) -> Tensor {
        for operand in [self, other] where operand.rank < 2 {
            throw .shape("matmul", operand.shape, wanted: "two axes at least")
        }
        let (m, k, n) = (shape[rank - 2], shape[rank - 1], other.shape[other.rank - 1])
        guard other.shape[other.rank - 2] == k else { throw .shapes("matmul", shape, other.shape) }
        let lead = Array(shape.dropLast(2))
        let otherLead = Array(other.shape.dropLast(2))
        // With one matrix on the right, all rows on the left are those of one matrix.
        if otherLead.allSatisfy({ $0 == 1 }), !lead.isEmpty {
            let rows = try reshaped([count / max(k, 1), k])
            let product =
                k == 0
                ? try Tensor(repeating: 0, shape: lead + [m, n])
                : try rows.matmul(try other.reshaped([k, n]), algebra: algebra)
            let shape = lead.count >= otherLead.count ? lead : otherLead.dropLast(lead.count) + lead
            return try product.reshaped(shape + [m, n])
        }
        let batch: [Int]
        do { batch = try Self.broadcastShape(lead, otherLead, "matmul") } catch {
            throw .shapes("matmul", shape, other.shape)
        }
        let left = try MatrixOperand(try broadcast(to: batch + [m, k]))
        let right = try MatrixOperand(try other.broadcast(to: batch + [k, n]))
        var sizes = MatrixProduct(
            rows: m, columns: n, inner: k, isLeftTransposed: left.isTransposed,
            isRightTransposed: right.isTransposed)
        (sizes.leftStride, sizes.rightStride) = (left.stride, right.stride)
        return try Self.build(batch + [m, n]) { result in
            withPointers(left.tensor, right.tensor) { a, b in
                let places = zip(left.places, right.places).map { ($0, $1) }
                WorkerPool.shared.run(parts: places.count) { number in
                    algebra.multiply(
                        sizes, a + places[number].0, b + places[number].1,
                        into: result + number * m * n)
                }
            }
        }
    }
}

/// Matrices as BLAS takes them: rows or columns together.
private struct MatrixOperand<Element: TensorNumber> {
    let tensor: Tensor<Element>
    let isTransposed: Bool
    let stride: Int

    init(_ given: Tensor<Element>) throws(TensorError) {
        let (rows, columns) = (given.shape[given.rank - 2], given.shape[given.rank - 1])
        func steps(_ tensor: Tensor<Element>) -> (row: Int, column: Int) {
            (tensor.strides[tensor.rank - 2], tensor.strides[tensor.rank - 1])
        }
        let (row, column) = steps(given)
        if column == 1 || columns == 1, row >= max(columns, 1) {
            (tensor, isTransposed, stride) = (given, false, row)
        } else if row == 1 || rows == 1, column >= max(rows, 1) {
            (tensor, isTransposed, stride) = (given, true, column)
        } else {
            (tensor, isTransposed, stride) = (try given.contiguous(), false, max(columns, 1))
        }
    }

    /// Where the matrices begin.
    var places: [Int] {
        var places = [0]
        for axis in 0..<tensor.rank - 2 {
            places = places.flatMap { place in
                (0..<tensor.shape[axis]).map { place + $0 * tensor.strides[axis] }
            }
        }
        return places
    }
}

extension Tensor where Element == Int8 {
    /// [m, k] · [k, n] with sums of 32 bits.
    ///
    /// - Throws: `TensorError`; `.parameter` where k products may not fit 32 bits.
    public func matmul(_ other: Tensor<Int8>) throws(TensorError) -> Tensor<Int32> {
        guard rank == 2, other.rank == 2, shape[1] == other.shape[0] else {
            throw .shapes("matmul", shape, other.shape)
        }
        let (m, k, n) = (shape[0], shape[1], other.shape[1])
        guard k < 1 << 17 else {
            throw .parameter("matmul", "the inner size", Double(k), allowed: "less than 131072")
        }
        let (left, right) = (try contiguous(), try other.contiguous())
        return try Tensor<Int32>.build([m, n]) { result in
            withPointers(left, right) { a, b in
                WorkerPool.shared.run(over: m, grain: 8) { rows in
                    for row in rows {
                        let sums = result + row * n
                        sums.initialize(repeating: 0, count: n)
                        for j in 0..<k {
                            let factor = Int32(a[row * k + j])
                            let line = b + j * n
                            for column in 0..<n { sums[column] &+= factor &* Int32(line[column]) }
                        }
                    }
                }
            }
        }
    }
}
