import Foundation

/// How close an image is to a reference, as super-resolution is measured.
public struct ImageQuality: Sendable {
    /// What is compared.
    public enum Samples: Equatable, Sendable {
        /// Every sample of every channel, all together.
        case all
        /// The luma of ITU-R BT.601 in studio range, 16 to 235, not rounded: what MATLAB's
        /// rgb2ycbcr gives for floating-point images. A grey image is its own luma.
        case luma
    }

    private let first: Planes
    private let second: Planes
    private let original: (width: Int, height: Int, border: Int)

    /// Compares two images of one size inside a border of `border` pixels, which results at the
    /// edges are left out of; its width is that of the scale factor by convention.
    ///
    /// - Throws: `ImageError.differentShapes`; `.tooSmall` when nothing is left inside.
    public init(
        of image: Image, against reference: Image, on samples: Samples, border: Int
    ) throws(ImageError) {
        let (first, second) = (image, reference)
        guard first.width == second.width, first.height == second.height,
            first.channels == second.channels
        else {
            throw .differentShapes(
                first: [first.height, first.width, first.channels],
                second: [second.height, second.width, second.channels])
        }
        // The first comparison keeps the second from overflowing.
        guard border >= 0, border < min(first.width, first.height),
            2 * border < min(first.width, first.height)
        else {
            throw .tooSmall(width: first.width, height: first.height, border: border, needed: 1)
        }
        self.first = Planes(first, samples, border: border)
        self.second = Planes(second, samples, border: border)
        original = (first.width, first.height, border)
    }

    /// The mean of the squared differences.
    public var meanSquaredError: Double {
        var (sum, count) = (0.0, 0)
        for (a, b) in zip(first.planes, second.planes) {
            for (x, y) in zip(a, b) { sum += (x - y) * (x - y) }
            count += a.count
        }
        return sum / Double(count)
    }

    /// Peak signal-to-noise ratio for a peak of 255, in dB; infinite for equal images.
    public var peakSignalToNoiseRatio: Double { ImageQuality.decibels(meanSquaredError) }

    static func decibels(_ error: Double) -> Double {
        error == 0 ? .infinity : 10 * log10(255 * 255 / error)
    }

    /// Structural similarity (Wang, Bovik, Sheikh, Simoncelli, IEEE Transactions on Image
    /// Processing 13(4), 2004): a Gaussian window of 11 × 11 with a standard deviation of 1.5,
    /// K1 = 0.01, K2 = 0.03, a range of 255, averaged over the places where the window fits. The
    /// mean over the planes when there are several. Published figures of super-resolution by
    /// tables are those of the whole image: a border of 0 here, while the ratio leaves one out.
    ///
    /// - Throws: `ImageError.tooSmall` when the window fits nowhere.
    public func structuralSimilarity() throws(ImageError) -> Double {
        let size = GaussianWindow.size
        guard first.width >= size, first.height >= size else {
            throw .tooSmall(
                width: original.width, height: original.height, border: original.border,
                needed: size)
        }
        let window = GaussianWindow(width: first.width, height: first.height)
        let similarities = zip(first.planes, second.planes).map { window.similarity($0, $1) }
        return similarities.reduce(0, +) / Double(similarities.count)
    }
}

/// What is compared, without the border.
private struct Planes: Sendable {
    let width: Int
    let height: Int
    let planes: [[Double]]

    init(_ image: Image, _ samples: ImageQuality.Samples, border: Int) {
        let (rows, columns) = (border..<image.height - border, border..<image.width - border)
        width = columns.count
        height = rows.count
        func plane(_ value: (_ row: Int, _ column: Int) -> Double) -> [Double] {
            rows.flatMap { row in columns.map { value(row, $0) } }
        }
        if samples == .luma && image.channels == 3 {
            planes = [
                plane { row, column in
                    16
                        + (65.481 * Double(image[row, column, 0])
                            + 128.553 * Double(image[row, column, 1])
                            + 24.966 * Double(image[row, column, 2])) / 255
                }
            ]
        } else {
            planes = (0..<image.channels).map { channel in
                plane { row, column in Double(image[row, column, channel]) }
            }
        }
    }
}
