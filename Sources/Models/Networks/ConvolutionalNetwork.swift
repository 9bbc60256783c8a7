import MorphoLearning
import MorphoTensors
import MorphoTraining

/// Stages of a rectified convolution and a pooling of 2 × 2 pixels, then linear layers.
public struct ConvolutionalNetwork<Number: TensorNumber>: Classifier {
    public let imageShape: [Int]
    public let stages: [ConvolutionLayer<Number>]
    public let layers: [LinearLayer<Number>]

    /// A convolution by its sizes.
    public struct Stage: Hashable, Sendable {
        public var channels: Int
        /// The rows and columns of a filter.
        public var size: Int
        /// Zeros around images.
        public var margin: Int

        public init(channels: Int, size: Int, margin: Int) {
            (self.channels, self.size, self.margin) = (channels, size, margin)
        }
    }

    /// - Parameters:
    ///   - imageShape: [row, column, channel].
    ///   - hidden: the sizes of the linear layers between the last stage and the scores.
    /// - Throws: `TensorError.shape` when no pixel is left after the stages.
    public init(
        imageShape: [Int], stages: [Stage], hidden: [Int] = [], classes: Int = 10,
        seed: UInt64 = 1
    ) throws(TensorError) {
        guard imageShape.count == 3 else {
            throw .shape("a network for images", imageShape, wanted: "[row, column, channel]")
        }
        var random = RandomSource(seed: seed, 2)
        var made: [ConvolutionLayer<Number>] = []
        var (rows, columns, channels) = (imageShape[0], imageShape[1], imageShape[2])
        for stage in stages {
            made.append(
                try ConvolutionLayer(
                    channels: channels, results: stage.channels, size: stage.size,
                    Convolution(margins: Margins(all: stage.margin)), isRectified: true,
                    random: &random))
            rows = (rows + 2 * stage.margin - stage.size + 1) / 2
            columns = (columns + 2 * stage.margin - stage.size + 1) / 2
            channels = stage.channels
            guard rows > 0, columns > 0 else {
                throw .shape("a network for images", imageShape, wanted: "larger images")
            }
        }
        var layers: [LinearLayer<Number>] = []
        var inputs = rows * columns * channels
        for outputs in hidden + [classes] {
            layers.append(try LinearLayer(inputs: inputs, outputs: outputs, random: &random))
            inputs = outputs
        }
        (self.imageShape, self.stages, self.layers) = (imageShape, made, layers)
    }

    public var classes: Int { layers.last?.offsets.value.count ?? 0 }

    public func scores(
        _ images: Variable<Number>, _ mode: Mode
    ) throws(TensorError) -> Variable<Number> {
        var signal = images
        for stage in stages { signal = try stage(signal).largestPooled(Pooling(2)) }
        signal = try signal.flattened()
        for (number, layer) in layers.enumerated() {
            signal = try layer(signal)
            if number < layers.count - 1 { signal = try signal.relu() }
        }
        return signal
    }

    public var parameters: [NamedParameter<Number>] {
        stages.enumerated().flatMap { $1.parameters("convolution\($0 + 1)") }
            + layers.enumerated().flatMap { $1.parameters("linear\($0 + 1)") }
    }
}

extension ConvolutionalNetwork {
    /// Three stages of 16, 32 and 64 channels with filters of 3 × 3 pixels and one linear layer:
    /// of 1,024 inputs for images of 32 × 32 pixels.
    ///
    /// - Parameter imageShape: [row, column, channel]; rows and columns are multiples of 8.
    /// - Throws: `TensorError`.
    public static func reference(
        imageShape: [Int] = [32, 32, 3], classes: Int = 10, seed: UInt64 = 1
    ) throws(TensorError) -> ConvolutionalNetwork {
        try ConvolutionalNetwork(
            imageShape: imageShape,
            stages: [16, 32, 64].map { Stage(channels: $0, size: 3, margin: 1) },
            classes: classes, seed: seed)
    }

    /// For digits of 28 × 28 pixels, after LeNet-5 (LeCun and others, 1998), with rectifiers and
    /// the largest of each window in place of sigmoids and means, and 8 channels in place of 6.
    ///
    /// - Throws: `TensorError`.
    public static func leNet(
        classes: Int = 10, seed: UInt64 = 1
    ) throws(TensorError) -> ConvolutionalNetwork {
        try ConvolutionalNetwork(
            imageShape: [28, 28, 1],
            stages: [
                Stage(channels: 8, size: 5, margin: 2), Stage(channels: 16, size: 5, margin: 0),
            ], hidden: [120, 84], classes: classes, seed: seed)
    }
}
