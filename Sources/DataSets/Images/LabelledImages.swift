/// Images of one size, each with a label or none of them.
public struct LabelledImages: Equatable, Sendable {
    /// In pixels.
    public let width: Int
    /// In pixels.
    public let height: Int
    /// 1 (grey) or 3 (red, green, blue).
    public let channels: Int
    /// Image by image, each row by row from the top and pixel by pixel, the channels of a pixel
    /// side by side: `count` × `height` × `width` × `channels` numbers.
    public let pixels: [UInt8]
    /// One for each image; nil when there are none.
    public let labels: [UInt8]?

    /// Samples of one image.
    public var imageSize: Int { width * height * channels }
    public var count: Int { pixels.count / imageSize }

    /// - Throws: `DataSetError.images` when the numbers do not fit together.
    public init(
        width: Int, height: Int, channels: Int, pixels: [UInt8], labels: [UInt8]?
    ) throws(DataSetError) {
        let sizes = 1...65_536
        guard sizes.contains(width), sizes.contains(height), channels == 1 || channels == 3,
            pixels.count % (width * height * channels) == 0
        else {
            throw .images(
                .shape(width: width, height: height, channels: channels, pixels: pixels.count))
        }
        let count = pixels.count / (width * height * channels)
        if let labels, labels.count != count {
            throw .images(.labelCount(images: count, labels: labels.count))
        }
        self.width = width
        self.height = height
        self.channels = channels
        self.pixels = pixels
        self.labels = labels
    }

    /// The samples of one image, from 0, laid out like `pixels`.
    public func pixels(of image: Int) -> ArraySlice<UInt8> {
        pixels[image * imageSize..<(image + 1) * imageSize]
    }

    /// The samples of one image, one channel after the other, as networks take them.
    public func planes(of image: Int) -> [UInt8] {
        let samples = pixels(of: image)
        return (0..<channels).flatMap { channel in
            stride(from: samples.startIndex + channel, to: samples.endIndex, by: channels)
                .map { samples[$0] }
        }
    }
}
