import MorphoLearning
import MorphoTensors
import MorphoTraining

/// Rows times weights, plus offsets: [row, input] → [row, output].
public struct LinearLayer<Number: TensorNumber> {
    /// [input, output]
    public let weights: Variable<Number>
    /// [output]
    public let offsets: Variable<Number>

    /// Weights for signals that were rectified (He and others, 2015), offsets of zero.
    ///
    /// - Throws: `TensorError.shape` for sizes below 0, `.memory`.
    public init(
        inputs: Int, outputs: Int, random: inout RandomSource
    ) throws(TensorError) {
        weights = Variable(parameter: try random.kaiming([inputs, outputs]))
        offsets = Variable(parameter: try Tensor(repeating: 0, shape: [outputs]))
    }

    /// - Throws: `TensorError.shapes`.
    public func callAsFunction(_ rows: Variable<Number>) throws(TensorError) -> Variable<Number> {
        try rows.matmul(weights) + offsets
    }

    /// The parameters, as parts of what `name` names.
    public func parameters(_ name: String) -> [NamedParameter<Number>] {
        [NamedParameter("\(name).weights", weights), NamedParameter("\(name).offsets", offsets)]
    }
}
