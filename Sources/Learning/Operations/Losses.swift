import MorphoTensors

// All losses are means over rows or elements, one number.

extension Variable {
    /// Cross entropy: the mean of -log softmax at the label of each row of [row, class].
    ///
    /// - Parameter smoothing: the share of the weight that all classes get alike.
    public func crossEntropy(
        _ labels: [Int32], smoothing: Double = 0
    ) throws(TensorError) -> Variable {
        guard shape.count == 2, shape[0] == labels.count, shape[0] > 0 else {
            throw .shapes("cross entropy", shape, [labels.count])
        }
        let logarithms = try logSoftmax()
        let places = try Tensor(labels, shape: [labels.count, 1])
        let own = try logarithms.gathered(places).mean().scaled(by: smoothing - 1)
        if smoothing == 0 { return own }
        return try own + logarithms.mean().scaled(by: -smoothing)
    }

    /// The mean of squared differences.
    public func meanSquaredError(_ other: Variable) throws(TensorError) -> Variable {
        try (self - other).square().mean()
    }

    /// The mean of the magnitudes of differences.
    public func meanAbsoluteError(_ other: Variable) throws(TensorError) -> Variable {
        try (self - other).magnitude().mean()
    }

    /// 1 less the cosine of the angle between rows of the last axis, in the mean.
    public func cosineDistance(
        _ other: Variable, epsilon: Double = 1e-12
    ) throws(TensorError) -> Variable {
        guard shape == other.shape else { throw .shapes("a cosine", shape, other.shape) }
        let lengths = try (square().sum(axes: [-1]) * other.square().sum(axes: [-1]) + epsilon)
            .squareRoot()
        let cosines = try (self * other).sum(axes: [-1]) / lengths
        return try cosines.mean().scaled(by: -1, plus: 1)
    }

    /// Kullback-Leibler divergence Σ p log(p / q) of rows of scores, in the mean over rows; p is the
    /// softmax of this one's scores divided by the temperature, q that of the other's. With both in
    /// exchanged places it is the reverse divergence.
    public func divergence(
        to other: Variable, temperature: Double = 1
    ) throws(TensorError) -> Variable {
        guard shape == other.shape, let size = shape.last, value.count > 0 else {
            throw .shapes("a divergence", shape, other.shape)
        }
        let p = try scaled(by: 1 / temperature).logSoftmax()
        let q = try other.scaled(by: 1 / temperature).logSoftmax()
        return try (p.exp() * (p - q)).sum().scaled(by: Double(size) / Double(value.count))
    }
}
