import MorphoTensors

extension Variable {
    /// Along the last axis.
    public func softmax() throws(TensorError) -> Variable { try softmax(isLog: false) }

    public func logSoftmax() throws(TensorError) -> Variable { try softmax(isLog: true) }

    private func softmax(isLog: Bool) throws(TensorError) -> Variable {
        let y = try value.softmax(isLog: isLog)
        return Variable(y, of: [self]) { g, _, _ throws(TensorError) in
            [try y.softmaxGradient(g, isLog: isLog)]
        }
    }

    /// Rows of the last axis less their mean, divided by their standard deviation (Ba and others,
    /// 2016), times a scale and plus an offset, which have the size of a row.
    public func layerNormalised(
        scale: Variable? = nil, offset: Variable? = nil, epsilon: Double = 1e-5
    ) throws(TensorError) -> Variable {
        try normalised(isRoot: false, scale, offset, epsilon)
    }

    /// Rows of the last axis divided by the root of their mean square (Zhang and Sennrich, 2019).
    public func rootMeanSquareNormalised(
        scale: Variable? = nil, epsilon: Double = 1e-5
    ) throws(TensorError) -> Variable {
        try normalised(isRoot: true, scale, nil, epsilon)
    }

    private func normalised(
        isRoot: Bool, _ scale: Variable?, _ offset: Variable?, _ epsilon: Double
    ) throws(TensorError) -> Variable {
        let (y, scales) = try value.normalised(isRoot: isRoot, epsilon: epsilon)
        var result = Variable(y, of: [self]) { g, _, _ throws(TensorError) in
            [try y.normalisedGradient(g, scales: scales, isRoot: isRoot)]
        }
        if let scale { result = try result * scale }
        if let offset { result = try result + offset }
        return result
    }

    /// Channels, the last axis, less their mean over all else and divided by their standard
    /// deviation (Ioffe and Szegedy, 2015), times a scale and plus an offset.
    ///
    /// - Returns: what comes of it, and the mean and (biased) variance of each channel.
    public func batchNormalised(
        scale: Variable, offset: Variable, epsilon: Double = 1e-5
    ) throws(TensorError) -> (Variable, mean: Tensor<Number>, variance: Tensor<Number>) {
        guard let channels = shape.last, value.count > 0 else {
            throw .shape("batch normalisation", shape, wanted: "channels and something to average")
        }
        let rows = try reshaped([-1, channels])
        let mean = try rows.mean(axes: [0])
        let centred = try rows - mean
        let variance = try centred.square().mean(axes: [0])
        let deviation = try (variance + epsilon).squareRoot()
        let result = try (centred / deviation * scale + offset).reshaped(shape)
        return (
            result, try mean.value.reshaped([channels]), try variance.value.reshaped([channels])
        )
    }

    /// With means and variances that are known, as when a model is used.
    public func batchNormalised(
        scale: Variable, offset: Variable, mean: Tensor<Number>, variance: Tensor<Number>,
        epsilon: Double = 1e-5
    ) throws(TensorError) -> Variable {
        let deviation = try variance.scaled(by: 1, plus: epsilon).applying(.squareRoot)
        let factor = try scale / Variable(constant: deviation)
        return try (self - Variable(constant: mean)) * factor + offset
    }
}
