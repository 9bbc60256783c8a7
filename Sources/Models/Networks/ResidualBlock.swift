import MorphoLearning
import MorphoTensors
import MorphoTraining

/// A convolution with the margins that TensorFlow calls "same", normalised over the batch or with
/// offsets, and perhaps rectified.
struct NormalisedConvolution<Number: TensorNumber> {
    let layer: ConvolutionLayer<Number>
    let normalisation: BatchNormalisation<Number>?
    let isRectified: Bool

    /// - Parameter side: rows and columns of the images.
    init(
        channels: Int, results: Int, size: Int, stride: Int, side: Int, isNormalised: Bool,
        isRectified: Bool, random: inout RandomSource
    ) throws(TensorError) {
        let margins = Margins.same(
            rows: side, columns: side, kernel: (size, size), stride: stride)
        layer = try ConvolutionLayer(
            channels: channels, results: results, size: size,
            Convolution(stride: stride, margins: margins), hasOffsets: !isNormalised,
            isRectified: isRectified && !isNormalised, random: &random)
        normalisation = isNormalised ? try BatchNormalisation(channels: results) : nil
        self.isRectified = isRectified
    }

    func callAsFunction(
        _ images: Variable<Number>, _ mode: Mode
    ) throws(TensorError) -> Variable<Number> {
        let filtered = try layer(images)
        guard let normalisation else { return filtered }
        let result = try normalisation(filtered, mode)
        return isRectified ? try result.relu() : result
    }

    func parameters(_ name: String) -> [NamedParameter<Number>] {
        layer.parameters(name) + (normalisation?.parameters(name) ?? [])
    }

    func buffers(_ name: String) -> [NamedBuffer<Number>] { normalisation?.buffers(name) ?? [] }
}

/// Two convolutions whose result is added to the images, or to what filters of one pixel make of
/// them where the sizes change (He and others, 2016).
struct ResidualBlock<Number: TensorNumber> {
    let first: NormalisedConvolution<Number>
    let second: NormalisedConvolution<Number>
    let shortcut: ConvolutionLayer<Number>?

    /// - Parameter side: rows and columns of the images.
    init(
        channels: Int, results: Int, stride: Int, side: Int, isNormalised: Bool,
        random: inout RandomSource
    ) throws(TensorError) {
        first = try NormalisedConvolution(
            channels: channels, results: results, size: 3, stride: stride, side: side,
            isNormalised: isNormalised, isRectified: true, random: &random)
        second = try NormalisedConvolution(
            channels: results, results: results, size: 3, stride: 1, side: side / stride,
            isNormalised: isNormalised, isRectified: false, random: &random)
        shortcut =
            channels == results && stride == 1
            ? nil
            : try ConvolutionLayer(
                channels: channels, results: results, size: 1, Convolution(stride: stride),
                random: &random)
    }

    func callAsFunction(
        _ images: Variable<Number>, _ mode: Mode
    ) throws(TensorError) -> Variable<Number> {
        let residue = try second(first(images, mode), mode)
        return try
            (residue
            + (shortcut.map { shortcut throws(TensorError) in
                try shortcut(images)
            } ?? images)).relu()
    }

    func parameters(_ name: String) -> [NamedParameter<Number>] {
        first.parameters("\(name).first") + second.parameters("\(name).second")
            + (shortcut?.parameters("\(name).shortcut") ?? [])
    }

    func buffers(_ name: String) -> [NamedBuffer<Number>] {
        first.buffers("\(name).first") + second.buffers("\(name).second")
    }
}
