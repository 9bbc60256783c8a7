import MorphoLearning
import MorphoTensors
import MorphoTraining

/// The residual network for images of 32 × 32 pixels of MLPerf Tiny (Banbury and others, 2021):
/// a convolution, three blocks of 16, 32 and 64 channels, the mean of all pixels, a linear layer.
public struct ResNet8<Number: TensorNumber>: Classifier {
    public let imageShape = [32, 32, 3]
    public let classes: Int
    let first: NormalisedConvolution<Number>
    let blocks: [ResidualBlock<Number>]
    let last: LinearLayer<Number>

    /// - Parameter isNormalised: whether convolutions are followed by batch normalisation, as while
    ///   the network is trained. Without it they have offsets, into which it may have been folded.
    /// - Throws: `TensorError`.
    public init(
        classes: Int = 10, isNormalised: Bool = true, seed: UInt64 = 1
    ) throws(TensorError) {
        var random = RandomSource(seed: seed, 2)
        first = try NormalisedConvolution(
            channels: 3, results: 16, size: 3, stride: 1, side: 32, isNormalised: isNormalised,
            isRectified: true, random: &random)
        var blocks: [ResidualBlock<Number>] = []
        for (channels, results, stride, side) in [
            (16, 16, 1, 32), (16, 32, 2, 32), (32, 64, 2, 16),
        ] {
            blocks.append(
                try ResidualBlock(
                    channels: channels, results: results, stride: stride, side: side,
                    isNormalised: isNormalised, random: &random))
        }
        self.blocks = blocks
        last = try LinearLayer(inputs: 64, outputs: classes, random: &random)
        self.classes = classes
    }

    public func scores(
        _ images: Variable<Number>, _ mode: Mode
    ) throws(TensorError) -> Variable<Number> {
        var signal = try first(images, mode)
        for block in blocks { signal = try block(signal, mode) }
        return try last(signal.globalMean())
    }

    public var parameters: [NamedParameter<Number>] {
        first.parameters("first") + blocks.enumerated().flatMap { $1.parameters("block\($0 + 1)") }
            + last.parameters("last")
    }

    public var buffers: [NamedBuffer<Number>] {
        first.buffers("first") + blocks.enumerated().flatMap { $1.buffers("block\($0 + 1)") }
    }
}
