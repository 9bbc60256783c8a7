import MorphoLinearAlgebra
import MorphoTensors

extension Variable {
    /// See `Tensor.matmul`.
    public func matmul(
        _ other: Variable, algebra: LinearAlgebra = .standard
    ) throws(TensorError) -> Variable {
        let (a, b) = (value, other.value)
        return Variable(try a.matmul(b, algebra: algebra), of: [self, other]) {
            g, wanted, _ throws(TensorError) in
            [
                wanted[0]
                    ? try g.matmul(try b.transposed(), algebra: algebra).summed(to: a.shape) : nil,
                wanted[1] ? try a.rightGradient(g, b.shape, algebra) : nil,
            ]
        }
    }
}

extension Tensor where Element: TensorNumber {
    /// The gradient of the right factor of a product with this one on the left.
    fileprivate func rightGradient(
        _ gradient: Tensor, _ shape: [Int], _ algebra: LinearAlgebra
    ) throws(TensorError) -> Tensor {
        let (k, n) = (shape[shape.count - 2], shape[shape.count - 1])
        let isOne = shape.reduce(1, *) == k * n
        guard isOne, k > 0, n > 0, gradient.count / n == count / k else {
            return try transposed().matmul(gradient, algebra: algebra).summed(to: shape)
        }
        // The rows of all batches are those of one matrix.
        let rows = count / k
        let left = try reshaped([rows, k]).transposed()
        let product = try left.matmul(try gradient.reshaped([rows, n]), algebra: algebra)
        return try product.reshaped(shape)
    }
}
