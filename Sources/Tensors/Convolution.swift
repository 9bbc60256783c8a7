import CMorphoNumerics

/// Rows or columns added on the four sides of an image.
public struct Margins: Hashable, Sendable, ExpressibleByIntegerLiteral {
    public var top: Int
    public var bottom: Int
    public var left: Int
    public var right: Int

    public init(top: Int = 0, bottom: Int = 0, left: Int = 0, right: Int = 0) {
        (self.top, self.bottom, self.left, self.right) = (top, bottom, left, right)
    }

    public init(integerLiteral size: Int) { self.init(all: size) }

    public init(all size: Int) { self.init(top: size, bottom: size, left: size, right: size) }

    /// Those with which an image of a size has size / stride windows, rounded up; where their
    /// number is odd, the larger half is below and on the right (TensorFlow's "same").
    public static func same(
        rows: Int, columns: Int, kernel: (rows: Int, columns: Int), stride: Int = 1
    ) -> Margins {
        func split(_ size: Int, _ kernel: Int) -> (Int, Int) {
            let windows = (size + stride - 1) / stride
            let missing = max(0, (windows - 1) * stride + kernel - size)
            return (missing / 2, missing - missing / 2)
        }
        let (top, bottom) = split(rows, kernel.rows)
        let (left, right) = split(columns, kernel.columns)
        return Margins(top: top, bottom: bottom, left: left, right: right)
    }
}

/// How filters go over images: [image, row, column, channel] and
/// [kernel row, kernel column, channel of the group, result] make
/// [image, result row, result column, result].
///
/// Channels and results are in `groups` of equal size; a result sees the channels of its group.
public struct Convolution: Hashable, Sendable {
    public var stride: Int
    /// Zeros around images.
    public var margins: Margins
    public var groups: Int

    public init(stride: Int = 1, margins: Margins = 0, groups: Int = 1) {
        (self.stride, self.margins, self.groups) = (stride, margins, groups)
    }

    /// All sizes of a convolution, checked.
    struct Sizes {
        let convolution: Convolution
        let images: Int
        let rows: Int
        let columns: Int
        let channels: Int
        let kernelRows: Int
        let kernelColumns: Int
        let results: Int
        let resultRows: Int
        let resultColumns: Int

        var groups: Int { convolution.groups }
        var groupChannels: Int { channels / groups }
        var groupResults: Int { results / groups }
        var paddedRows: Int { rows + convolution.margins.top + convolution.margins.bottom }
        var paddedColumns: Int { columns + convolution.margins.left + convolution.margins.right }
        var pixels: Int { resultRows * resultColumns }
        var resultShape: [Int] { [images, resultRows, resultColumns, results] }
        /// Every filter has one channel of its own.
        var isByChannel: Bool { groups == channels && groups == results && groups > 1 }

        init(
            _ convolution: Convolution, image: [Int], weights: [Int]
        ) throws(TensorError) {
            guard image.count == 4 else {
                throw .shape("conv2d", image, wanted: "[image, row, column, channel]")
            }
            guard weights.count == 4 else {
                throw .shape("conv2d", weights, wanted: "[row, column, channel, result] of filters")
            }
            let groups = convolution.groups
            guard groups >= 1, image[3] % groups == 0, weights[3] % groups == 0 else {
                throw .parameter(
                    "conv2d of \(image) by \(weights)", "the number of groups", Double(groups),
                    allowed: "one that divides channels and results")
            }
            guard weights[2] == image[3] / groups else { throw .shapes("conv2d", image, weights) }
            guard convolution.stride >= 1 else {
                throw .parameter(
                    "conv2d", "the stride", Double(convolution.stride), allowed: "1 or more")
            }
            let margins = convolution.margins
            guard min(margins.top, margins.bottom, margins.left, margins.right) >= 0 else {
                throw .parameter("conv2d", "a margin", -1, allowed: "0 or more")
            }
            self.convolution = convolution
            (images, rows, columns, channels) = (image[0], image[1], image[2], image[3])
            (kernelRows, kernelColumns, results) = (weights[0], weights[1], weights[3])
            let height = rows + margins.top + margins.bottom
            let width = columns + margins.left + margins.right
            guard kernelRows >= 1, kernelColumns >= 1, height >= kernelRows, width >= kernelColumns
            else { throw .shapes("conv2d with margins \(margins.text)", image, weights) }
            resultRows = (height - kernelRows) / convolution.stride + 1
            resultColumns = (width - kernelColumns) / convolution.stride + 1
            let largest = [height, width, channels, results].max() ?? 0
            guard largest < 1 << 24 else {
                throw .shape("conv2d", image, wanted: "sizes below 16777216")
            }
        }

        /// For the images of a group with their margins. The kernels put `resultStep` numbers from
        /// pixel to pixel.
        func kernel(resultStep: Int) -> morpho_convolution {
            morpho_convolution(
                rows: Int32(paddedRows), columns: Int32(paddedColumns),
                channels: Int32(groupChannels), kernel_rows: Int32(kernelRows),
                kernel_columns: Int32(kernelColumns), row_stride: Int32(convolution.stride),
                column_stride: Int32(convolution.stride), result_rows: Int32(resultRows),
                result_columns: Int32(resultColumns), results: Int32(groupResults),
                result_step: Int32(resultStep))
        }

        /// Where pixels go in an image with margins.
        func padding(_ channels: Int) -> morpho_placement {
            morpho_placement(
                rows: Int32(rows), columns: Int32(columns), channels: Int32(channels),
                pixel_step: Int64(self.channels), top: Int32(convolution.margins.top),
                left: Int32(convolution.margins.left), row_spread: 1, column_spread: 1,
                placed_rows: Int32(paddedRows), placed_columns: Int32(paddedColumns),
                placed_channels: Int32(channels))
        }
    }
}

extension Margins {
    fileprivate var text: String { "\(top), \(bottom), \(left), \(right)" }
}
