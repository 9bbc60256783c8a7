import MorphoLearning
import MorphoTensors
import MorphoTraining

/// Linear layers, rectified but for the last one.
public struct MultilayerPerceptron<Number: TensorNumber>: Classifier {
    public let imageShape: [Int]
    public let layers: [LinearLayer<Number>]

    /// - Parameters:
    ///   - imageShape: [row, column, channel].
    ///   - hidden: the sizes of the layers between image and scores.
    /// - Throws: `TensorError`.
    public init(
        imageShape: [Int], hidden: [Int], classes: Int = 10, seed: UInt64 = 1
    ) throws(TensorError) {
        var random = RandomSource(seed: seed, 2)
        var layers: [LinearLayer<Number>] = []
        var inputs = imageShape.reduce(1, *)
        for outputs in hidden + [classes] {
            layers.append(try LinearLayer(inputs: inputs, outputs: outputs, random: &random))
            inputs = outputs
        }
        (self.imageShape, self.layers) = (imageShape, layers)
    }

    public var classes: Int { layers.last?.offsets.value.count ?? 0 }

    public func scores(
        _ images: Variable<Number>, _ mode: Mode
    ) throws(TensorError) -> Variable<Number> {
        var signal = try images.flattened()
        for (number, layer) in layers.enumerated() {
            signal = try layer(signal)
            if number < layers.count - 1 { signal = try signal.relu() }
        }
        return signal
    }

    public var parameters: [NamedParameter<Number>] {
        layers.enumerated().flatMap { $1.parameters("linear\($0 + 1)") }
    }
}
