/// An image of 8-bit samples, grey or RGB.
///
/// Samples are as stored in the file: no gamma or colour profile is applied, and no rotation that
/// a camera noted beside the pixels.
public struct Image: Equatable, Sendable {
    /// In pixels, at least 1.
    public let width: Int
    /// In pixels, at least 1.
    public let height: Int
    /// 1 (grey) or 3 (red, green, blue).
    public let channels: Int
    /// Row by row from the top, pixel by pixel from the left, the channels of a pixel side by
    /// side: `height` × `width` × `channels` numbers.
    public let samples: [UInt8]

    /// The most samples an image may have: 2²⁸, an RGB image of 9459 × 9459 pixels.
    public static let largestSampleCount = 1 << 28

    /// An image of `samples`, laid out as described there.
    ///
    /// - Throws: `ImageError.shape` when the numbers do not fit together.
    public init(
        width: Int, height: Int, channels: Int, samples: [UInt8]
    ) throws(ImageError) {
        try Self.check(width: width, height: height, channels: channels)
        guard samples.count == width * height * channels else {
            throw .shape(
                width: width, height: height, channels: channels, samples: samples.count)
        }
        self.init(checkedWidth: width, height: height, channels: channels, samples: samples)
    }

    /// An image whose sample of a row, a column and a channel is what `sample` says.
    ///
    /// - Throws: `ImageError.shape` when there can be no such image.
    public init(
        width: Int, height: Int, channels: Int,
        sample: (_ row: Int, _ column: Int, _ channel: Int) -> UInt8
    ) throws(ImageError) {
        try Self.check(width: width, height: height, channels: channels)
        var samples: [UInt8] = []
        samples.reserveCapacity(width * height * channels)
        for row in 0..<height {
            for column in 0..<width {
                for channel in 0..<channels { samples.append(sample(row, column, channel)) }
            }
        }
        self.init(checkedWidth: width, height: height, channels: channels, samples: samples)
    }

    /// For numbers known to fit together; what is built from an image by other modules.
    package init(checkedWidth width: Int, height: Int, channels: Int, samples: [UInt8]) {
        self.width = width
        self.height = height
        self.channels = channels
        self.samples = samples
    }

    private static func check(width: Int, height: Int, channels: Int) throws(ImageError) {
        guard width > 0, height > 0, channels == 1 || channels == 3,
            fits(width: width, height: height, channels: channels)
        else {
            throw .shape(width: width, height: height, channels: channels, samples: nil)
        }
    }

    /// Whether there may be an image of this size.
    static func fits(width: Int, height: Int, channels: Int) -> Bool {
        let (area, overflow) = width.multipliedReportingOverflow(by: height)
        return !overflow && area <= largestSampleCount / channels
    }

    /// The sample of a pixel; row and column within the image, the channel below `channels`.
    public subscript(row: Int, column: Int, channel: Int) -> UInt8 {
        samples[(row * width + column) * channels + channel]
    }

    /// The samples of one channel, row by row: `height` × `width` numbers.
    public func plane(_ channel: Int) -> [UInt8] {
        if channels == 1 { return samples }
        return stride(from: channel, to: samples.count, by: channels).map { samples[$0] }
    }
}
