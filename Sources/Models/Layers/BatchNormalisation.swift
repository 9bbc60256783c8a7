import MorphoLearning
import MorphoTensors
import MorphoTraining

/// Channels, the last axis, less their mean and divided by their standard deviation, times a scale
/// and plus an offset (Ioffe and Szegedy, 2015).
///
/// While it is trained these are the mean and deviation of the batch, and averages of them over
/// batches are kept; later those averages stand in their place.
public struct BatchNormalisation<Number: TensorNumber> {
    /// All of shape [channel].
    public let scale: Variable<Number>
    public let offset: Variable<Number>
    /// Over batches, exponentially.
    public let mean: Buffer<Number>
    /// The same of the variance, unbiased.
    public let variance: Buffer<Number>
    /// What a new batch counts in the averages, 0 to 1.
    public let share: Double
    /// Added to variances, so that nothing is divided by zero.
    public let epsilon: Double

    /// - Throws: `TensorError.shape` for channels below 0, `.memory`.
    public init(
        channels: Int, share: Double = 0.1, epsilon: Double = 1e-5
    ) throws(TensorError) {
        scale = Variable(parameter: try Tensor(repeating: 1, shape: [channels]))
        offset = Variable(parameter: try Tensor(repeating: 0, shape: [channels]))
        mean = Buffer(try Tensor(repeating: 0, shape: [channels]))
        variance = Buffer(try Tensor(repeating: 1, shape: [channels]))
        (self.share, self.epsilon) = (share, epsilon)
    }

    /// - Parameter values: of any shape whose last axis is that of the channels.
    /// - Throws: `TensorError`.
    public func callAsFunction(
        _ values: Variable<Number>, _ mode: Mode
    ) throws(TensorError) -> Variable<Number> {
        guard mode == .training else {
            return try values.batchNormalised(
                scale: scale, offset: offset, mean: mean.value, variance: variance.value,
                epsilon: epsilon)
        }
        let (result, ownMean, ownVariance) = try values.batchNormalised(
            scale: scale, offset: offset, epsilon: epsilon)
        let samples = Double(values.value.count) / Double(max(scale.value.count, 1))
        try blend(ownMean, into: mean)
        // That of the batch is biased: it is too small by one sample in all.
        try blend(try ownVariance.scaled(by: samples / max(samples - 1, 1)), into: variance)
        return result
    }

    private func blend(_ own: Tensor<Number>, into average: Buffer<Number>) throws(TensorError) {
        var sum = try average.value.scaled(by: 1 - share)
        try sum.add(own, times: share)
        average.value = sum
    }

    /// The parameters, as parts of what `name` names.
    public func parameters(_ name: String) -> [NamedParameter<Number>] {
        [NamedParameter("\(name).scale", scale), NamedParameter("\(name).offset", offset)]
    }

    /// The averages, as parts of what `name` names.
    public func buffers(_ name: String) -> [NamedBuffer<Number>] {
        [NamedBuffer("\(name).mean", mean), NamedBuffer("\(name).variance", variance)]
    }
}
