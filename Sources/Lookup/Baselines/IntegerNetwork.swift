import MorphoImages

/// A convolutional network in whole numbers, as the exact model of a small fixed-point engine.
///
/// Every layer is the same: weights of 8 bits over a square of 3 × 3 (or a single) place of all
/// channels, a bias, a rounding shift, and a limit to 0...255, which is the rectifier too. What
/// stands beyond the edge of a layer's input is its outermost place again. The last layer gives
/// the new pixels of the image's channels, which are put side by side.
public struct IntegerNetwork: Hashable, Sendable {
    public struct Layer: Hashable, Sendable {
        public let inputs: Int
        public let outputs: Int
        /// Places along each axis that a weight sees: 1 or 3.
        public let size: Int
        /// By output, input, row and column, the last one fastest.
        public let weights: [Int8]
        /// One for each output.
        public let biases: [Int32]
        /// Sums are divided by this power of two, 0...20, rounded to the nearest, halves upward.
        public let shift: Int

        public init(
            inputs: Int, outputs: Int, size: Int = 3, weights: [Int8], biases: [Int32], shift: Int
        ) {
            (self.inputs, self.outputs, self.size) = (inputs, outputs, size)
            (self.weights, self.biases, self.shift) = (weights, biases, shift)
        }

        /// Products for one place.
        public var products: Int { weights.count }

        /// What the sum of an output can be, with the half that rounds, over all outputs.
        public var sumRange: ClosedRange<Int> {
            let taps = weights.count / max(1, outputs)
            var (low, high) = (0, 0)
            for output in 0..<outputs {
                let own = weights[output * taps..<(output + 1) * taps].map { 255 * Int($0) }
                let start = Int(biases[output]) + roundingHalf
                low = min(low, own.reduce(start) { $0 + min($1, 0) })
                high = max(high, own.reduce(start) { $0 + max($1, 0) })
            }
            return low...high
        }

        package var roundingHalf: Int { shift == 0 ? 0 : 1 << (shift - 1) }
    }

    public let layers: [Layer]
    /// Channels of an image, 1 or 3: inputs of the first layer.
    public let channels: Int
    /// New pixels along each axis in place of one. The last layer has `channels` × `factor` ×
    /// `factor` outputs: those of the first channel first, row by row.
    public let factor: Int

    /// - Throws: `IntegerNetworkError`.
    public init(
        layers: [Layer], channels: Int, factor: Int
    ) throws(IntegerNetworkError) {
        guard [1, 3].contains(channels) else { throw .channels(channels) }
        guard (1...7).contains(factor) else { throw .factor(factor) }
        guard !layers.isEmpty else { throw .noLayers }
        var expected = channels
        for (index, layer) in layers.enumerated() {
            guard layer.inputs == expected else {
                throw .inputs(layer: index, found: layer.inputs, expected: expected)
            }
            guard (1...256).contains(layer.outputs) else {
                throw .outputs(layer: index, found: layer.outputs, expected: 1...256)
            }
            guard layer.size == 1 || layer.size == 3 else {
                throw .size(layer: index, layer.size)
            }
            let taps = layer.inputs * layer.size * layer.size
            guard layer.weights.count == taps * layer.outputs else {
                throw .weights(
                    layer: index, found: layer.weights.count, expected: taps * layer.outputs)
            }
            guard layer.biases.count == layer.outputs else {
                throw .biases(layer: index, found: layer.biases.count, expected: layer.outputs)
            }
            guard (0...20).contains(layer.shift) else {
                throw .shift(layer: index, layer.shift)
            }
            expected = layer.outputs
        }
        let pixels = channels * factor * factor
        guard expected == pixels else {
            throw .outputs(layer: layers.count - 1, found: expected, expected: pixels...pixels)
        }
        (self.layers, self.channels, self.factor) = (layers, channels, factor)
    }

    /// Bytes of all weights and biases, four of each bias.
    public var storageBytes: Int {
        layers.reduce(0) { $0 + $1.weights.count + 4 * $1.biases.count }
    }

    /// Products for one pixel of the image.
    public var productsPerPixel: Int { layers.reduce(0) { $0 + $1.products } }

    /// The image that the network makes.
    ///
    /// - Throws: `IntegerNetworkError.image` for one of other channels, `.tooLarge`.
    public func apply(to image: Image) throws(IntegerNetworkError) -> Image {
        guard image.channels == channels else {
            throw .image(channels: image.channels, expected: channels)
        }
        let (width, height) = (image.width * factor, image.height * factor)
        guard width * height <= Image.largestSampleCount / channels else {
            throw .tooLarge(width: image.width, height: image.height, factor: factor)
        }
        // By place and channel.
        var places = image.samples.map(Int.init)
        for layer in layers {
            places = layer.applied(to: places, width: image.width, height: image.height)
        }
        let outputs = channels * factor * factor
        var samples = [UInt8](repeating: 0, count: width * height * channels)
        for row in 0..<height {
            for column in 0..<width {
                let place = row / factor * image.width + column / factor
                let pixel = row % factor * factor + column % factor
                for channel in 0..<channels {
                    let output = channel * factor * factor + pixel
                    samples[(row * width + column) * channels + channel] = UInt8(
                        clamping: places[place * outputs + output])
                }
            }
        }
        return Image(checkedWidth: width, height: height, channels: channels, samples: samples)
    }
}

extension IntegerNetwork.Layer {
    func applied(to places: [Int], width: Int, height: Int) -> [Int] {
        let reach = size / 2
        var result: [Int] = []
        result.reserveCapacity(width * height * outputs)
        for row in 0..<height {
            for column in 0..<width {
                var seen: [Int] = []
                for input in 0..<inputs {
                    for y in row - reach...row + reach {
                        for x in column - reach...column + reach {
                            let (y, x) = (min(max(y, 0), height - 1), min(max(x, 0), width - 1))
                            seen.append(places[(y * width + x) * inputs + input])
                        }
                    }
                }
                for output in 0..<outputs {
                    var sum = Int(biases[output]) + roundingHalf
                    for (tap, value) in seen.enumerated() {
                        sum += Int(weights[output * seen.count + tap]) * value
                    }
                    result.append(min(max(sum >> shift, 0), 255))
                }
            }
        }
        return result
    }
}
