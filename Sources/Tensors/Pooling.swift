import CMorphoNumerics
import MorphoThreads

/// Windows of images that become one pixel each, of [image, row, column, channel]. Margins count
/// neither for the largest nor for the mean.
public struct Pooling: Hashable, Sendable {
    public var rows: Int
    public var columns: Int
    public var stride: Int
    public var margins: Margins

    /// - Parameter stride: nil: the window's size, which is then square.
    public init(_ size: Int, stride: Int? = nil, margins: Margins = 0) {
        self.init(rows: size, columns: size, stride: stride ?? size, margins: margins)
    }

    public init(rows: Int, columns: Int, stride: Int, margins: Margins = 0) {
        (self.rows, self.columns) = (rows, columns)
        (self.stride, self.margins) = (stride, margins)
    }

    /// - Throws: `TensorError`.
    func kernel(_ shape: [Int]) throws(TensorError) -> morpho_pooling {
        guard shape.count == 4 else {
            throw .shape("pooling", shape, wanted: "[image, row, column, channel]")
        }
        for (name, value) in [("the window's rows", rows), ("the window's columns", columns)]
        where value < 1 || value > 255 {
            throw .parameter("pooling", name, Double(value), allowed: "1 to 255")
        }
        guard rows * columns <= 255 || rows == shape[1] && columns == shape[2] else {
            throw .parameter(
                "pooling", "the window's pixels", Double(rows * columns), allowed: "255 at most")
        }
        guard stride >= 1 else {
            throw .parameter("pooling", "the stride", Double(stride), allowed: "1 or more")
        }
        // So that no window lies outside.
        let most =
            max(margins.top, margins.bottom) < rows && max(margins.left, margins.right) < columns
        guard most, min(margins.top, margins.bottom, margins.left, margins.right) >= 0 else {
            throw .parameter(
                "pooling", "a margin", Double(margins.top), allowed: "0 to less than the window")
        }
        let height = shape[1] + margins.top + margins.bottom
        let width = shape[2] + margins.left + margins.right
        guard height >= rows, width >= columns else {
            throw .shapes("pooling", shape, [rows, columns])
        }
        return morpho_pooling(
            rows: Int32(shape[1]), columns: Int32(shape[2]), channels: Int32(shape[3]),
            window_rows: Int32(rows), window_columns: Int32(columns), row_stride: Int32(stride),
            column_stride: Int32(stride), top: Int32(margins.top), left: Int32(margins.left),
            result_rows: Int32((height - rows) / stride + 1),
            result_columns: Int32((width - columns) / stride + 1))
    }
}

extension morpho_pooling {
    fileprivate var imageSize: Int { Int(rows) * Int(columns) * Int(channels) }
    fileprivate var resultSize: Int { Int(result_rows) * Int(result_columns) * Int(channels) }
    fileprivate func resultShape(_ images: Int) -> [Int] {
        [images, Int(result_rows), Int(result_columns), Int(channels)]
    }
}

extension Tensor where Element: TensorNumber {
    /// The largest of each window, and which of the window's pixels it is.
    public func largestPooled(
        _ pooling: Pooling
    ) throws(TensorError) -> (Tensor, places: Tensor<UInt8>) {
        let kernel = try pooling.kernel(shape)
        guard pooling.rows * pooling.columns <= 255 else {
            throw .parameter(
                "pooling", "the window's pixels", Double(pooling.rows * pooling.columns),
                allowed: "255 at most")
        }
        let source = try contiguous()
        let functions = Element.functions
        let resultShape = kernel.resultShape(shape[0])
        var values: Tensor?
        let places = try Tensor<UInt8>.build(resultShape) { places throws(TensorError) in
            values = try Self.build(resultShape) { result in
                source.withPointer { from in
                    WorkerPool.shared.run(parts: shape[0]) {
                        var kernel = kernel
                        functions.pool_largest(
                            &kernel, from + $0 * kernel.imageSize, result + $0 * kernel.resultSize,
                            places + $0 * kernel.resultSize)
                    }
                }
            }
        }
        return (values ?? self, places)
    }

    /// The gradient of images, where this is the gradient of the largest.
    package func largestPooledGradient(
        image shape: [Int], places: Tensor<UInt8>, _ pooling: Pooling
    ) throws(TensorError) -> Tensor {
        let kernel = try pooling.kernel(shape)
        let gradient = try contiguous()
        let functions = Element.functions
        return try Self.build(shape) { images in
            withPointers(gradient, places) { gradient, places in
                WorkerPool.shared.run(parts: shape[0]) {
                    var kernel = kernel
                    functions.pool_largest_back(
                        &kernel, gradient + $0 * kernel.resultSize,
                        places + $0 * kernel.resultSize, images + $0 * kernel.imageSize)
                }
            }
        }
    }

    /// The mean of each window.
    public func meanPooled(_ pooling: Pooling) throws(TensorError) -> Tensor {
        let kernel = try pooling.kernel(shape)
        let source = try contiguous()
        let functions = Element.functions
        return try Self.build(kernel.resultShape(shape[0])) { result in
            source.withPointer { from in
                WorkerPool.shared.run(parts: shape[0]) {
                    var kernel = kernel
                    functions.pool_mean(
                        &kernel, from + $0 * kernel.imageSize, result + $0 * kernel.resultSize)
                }
            }
        }
    }

    /// The gradient of images, where this is the gradient of the mean.
    package func meanPooledGradient(
        image shape: [Int], _ pooling: Pooling
    ) throws(TensorError) -> Tensor {
        let kernel = try pooling.kernel(shape)
        let gradient = try contiguous()
        let functions = Element.functions
        return try Self.build(shape) { images in
            gradient.withPointer { from in
                WorkerPool.shared.run(parts: shape[0]) {
                    var kernel = kernel
                    functions.pool_mean_back(
                        &kernel, from + $0 * kernel.resultSize, images + $0 * kernel.imageSize)
                }
            }
        }
    }
}
