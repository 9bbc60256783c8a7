import MorphoLearning
import MorphoTensors
import MorphoTraining

/// Filters over images, [image, row, column, channel], plus offsets and perhaps rectified.
public struct ConvolutionLayer<Number: TensorNumber> {
    /// [kernel row, kernel column, channel of the group, result]
    public let filters: Variable<Number>
    /// [result]; nil where what follows has its own, as batch normalisation does.
    public let offsets: Variable<Number>?
    public let convolution: Convolution
    public let isRectified: Bool

    /// Square filters for signals that were rectified (He and others, 2015), offsets of zero.
    ///
    /// - Parameters:
    ///   - channels: of the images, all groups together.
    ///   - size: the rows and columns of a filter.
    /// - Throws: `TensorError.shape` for sizes below 0, `.parameter` for no group, `.memory`.
    public init(
        channels: Int, results: Int, size: Int, _ convolution: Convolution = .init(),
        hasOffsets: Bool = true, isRectified: Bool = false, random: inout RandomSource
    ) throws(TensorError) {
        guard convolution.groups >= 1 else {
            throw .parameter(
                "a convolution", "the number of groups", Double(convolution.groups),
                allowed: "1 or more")
        }
        filters = Variable(
            parameter: try random.kaiming([size, size, channels / convolution.groups, results]))
        offsets =
            hasOffsets ? Variable(parameter: try Tensor(repeating: 0, shape: [results])) : nil
        (self.convolution, self.isRectified) = (convolution, isRectified)
    }

    /// - Throws: `TensorError`.
    public func callAsFunction(_ images: Variable<Number>) throws(TensorError) -> Variable<Number> {
        try images.conv2d(filters, offsets: offsets, convolution, isRectified: isRectified)
    }

    /// The parameters, as parts of what `name` names.
    public func parameters(_ name: String) -> [NamedParameter<Number>] {
        [NamedParameter("\(name).filters", filters)]
            + (offsets.map { [NamedParameter("\(name).offsets", $0)] } ?? [])
    }
}
