import MorphoModels
import MorphoTensors
import MorphoTraining

/// The networks that can be trained by name.
public enum ClassifierKind: String, CaseIterable, Hashable, Sendable {
    case mlp, cnn, lenet, resnet8

    /// [row, column, channel] of the images that it takes; nil where several do.
    private var onlyShape: [Int]? {
        switch self {
        case .mlp, .cnn: nil
        case .lenet: [28, 28, 1]
        case .resnet8: [32, 32, 3]
        }
    }

    /// The images that it takes, in words.
    public var takes: String {
        switch self {
        case .mlp: "images of all sizes"
        case .cnn: "images whose rows and columns are multiples of 8"
        case .lenet: "grey images of 28 × 28 pixels"
        case .resnet8: "RGB images of 32 × 32 pixels"
        }
    }

    /// Whether it can be made for images of a shape, [row, column, channel].
    public func takes(_ imageShape: [Int]) -> Bool {
        switch self {
        case .mlp: true
        case .cnn: imageShape.prefix(2).allSatisfy { $0 % 8 == 0 }
        case .lenet, .resnet8: imageShape == onlyShape
        }
    }

    /// The network as it is before training.
    ///
    /// - Throws: `TensorError`.
    public func network(
        imageShape: [Int], classes: Int, seed: UInt64
    ) throws(TensorError) -> any Classifier<Float> {
        switch self {
        case .mlp:
            try MultilayerPerceptron(
                imageShape: imageShape, hidden: [256, 128], classes: classes, seed: seed)
        case .cnn:
            try ConvolutionalNetwork.reference(
                imageShape: imageShape, classes: classes, seed: seed)
        case .lenet: try ConvolutionalNetwork.leNet(classes: classes, seed: seed)
        case .resnet8: try ResNet8(classes: classes, seed: seed)
        }
    }

    /// Enough for the network to be done with a few thousand images.
    var usualEpochs: Int {
        switch self {
        case .mlp: 80
        case .cnn: 30
        case .lenet: 15
        case .resnet8: 40
        }
    }
}
