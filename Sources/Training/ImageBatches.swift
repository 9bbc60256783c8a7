import MorphoTensors

/// Labelled images in memory, from which batches are made.
public struct ImageBatches: Sendable {
    public let rows: Int
    public let columns: Int
    public let channels: Int
    /// Image after image, row by row, channels together.
    public let pixels: [UInt8]
    public let labels: [Int32]
    /// By channel: what is subtracted from pixels in 0 ... 1, and what they are divided by then.
    public var mean: [Float]
    public var deviation: [Float]

    /// - Throws: `TensorError` when sizes do not go together.
    public init(
        rows: Int, columns: Int, channels: Int, pixels: [UInt8], labels: [Int32],
        mean: [Float]? = nil, deviation: [Float]? = nil
    ) throws(TensorError) {
        let shape = [labels.count, rows, columns, channels]
        guard pixels.count == shape.reduce(1, *) else { throw .count(pixels.count, shape: shape) }
        (self.rows, self.columns, self.channels) = (rows, columns, channels)
        (self.pixels, self.labels) = (pixels, labels)
        self.mean = mean ?? [Float](repeating: 0, count: channels)
        self.deviation = deviation ?? [Float](repeating: 1, count: channels)
    }

    public var count: Int { labels.count }

    /// What is done to training images at random: moved by up to so many pixels in each direction,
    /// zeros coming in, and mirrored left to right half of the time.
    public struct Augmentation: Hashable, Sendable {
        public var shift: Int
        public var isMirrored: Bool

        public init(shift: Int = 0, isMirrored: Bool = false) {
            (self.shift, self.isMirrored) = (shift, isMirrored)
        }
    }

    /// The images of these numbers, [image, row, column, channel], and their labels.
    public func batch(
        _ numbers: [Int], augmentation: Augmentation = .init(), random: inout RandomSource
    ) throws(TensorError) -> (images: Tensor<Float>, labels: [Int32]) {
        var elements = [Float](
            repeating: 0, count: numbers.count * rows * columns * channels)
        let scales = deviation.map { 1 / (255 * $0) }
        let offsets = zip(mean, deviation).map { -$0 / $1 }
        for (place, number) in numbers.enumerated() {
            guard labels.indices.contains(number) else {
                throw .place("a batch", number, size: count)
            }
            let range = -augmentation.shift...augmentation.shift
            let (down, right) =
                augmentation.shift == 0
                ? (0, 0)
                : (Int.random(in: range, using: &random), Int.random(in: range, using: &random))
            let isMirrored = augmentation.isMirrored && random.next() & 1 == 1
            let from = number * rows * columns * channels
            let to = place * rows * columns * channels
            for row in 0..<rows where (0..<rows).contains(row - down) {
                for column in 0..<columns where (0..<columns).contains(column - right) {
                    let source = isMirrored ? columns - 1 - (column - right) : column - right
                    for channel in 0..<channels {
                        let pixel = pixels[
                            from + ((row - down) * columns + source) * channels + channel]
                        elements[to + (row * columns + column) * channels + channel] =
                            Float(pixel) * scales[channel] + offsets[channel]
                    }
                }
            }
        }
        let images = try Tensor(elements, shape: [numbers.count, rows, columns, channels])
        return (images, numbers.map { labels[$0] })
    }
}

/// How often the largest score of a row is that of its label.
public enum Accuracy {
    /// Rows whose label has the largest score.
    public static func hits<Number: TensorNumber>(
        _ scores: Tensor<Number>, _ labels: [Int32]
    ) throws(TensorError) -> Int {
        guard scores.rank == 2, scores.shape[0] == labels.count else {
            throw .shapes("accuracy", scores.shape, [labels.count])
        }
        let places = try scores.largest(axis: 1).places.elements
        return zip(places, labels).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
    }
}
