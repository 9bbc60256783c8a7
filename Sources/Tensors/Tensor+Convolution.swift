import CMorphoNumerics

extension Tensor where Element: TensorNumber {
    /// Filters over images, see `Convolution`.
    ///
    /// - Parameters:
    ///   - offsets: one number for each result, added.
    ///   - isRectified: whether numbers below zero become zero.
    public func conv2d(
        _ filters: Tensor, offsets: Tensor? = nil, _ convolution: Convolution = .init(),
        isRectified: Bool = false
    ) throws(TensorError) -> Tensor {
        let sizes = try Convolution.Sizes(convolution, image: shape, weights: filters.shape)
        if let offsets, offsets.shape != [sizes.results] {
            throw .shapes("conv2d's offsets", offsets.shape, filters.shape)
        }
        if sizes.isByChannel {
            var result = try convolvedByChannel(filters, sizes)
            if let offsets { result = try result.combined(.sum, offsets) }
            return isRectified ? try result.applying(.relu) : result
        }
        let packed = try PackedFilters(filters, sizes.kernel(resultStep: sizes.results), sizes)
        let offsets = try offsets?.contiguous()
        return try convolved(packed, offsets, isRectified, sizes)
    }

    private func convolved(
        _ packed: PackedFilters<Element>, _ offsets: Tensor?, _ isRectified: Bool,
        _ sizes: Convolution.Sizes
    ) throws(TensorError) -> Tensor {
        let images = try contiguous()
        let functions = Element.functions
        let shards = try ImageShards<Element>(images: sizes.images, scratch: sizes.paddedSize)
        return try Self.build(sizes.resultShape) { result in
            withPointers(images, packed.tensor) { image, filters in
                shards.run { number, _, scratch in
                    for group in 0..<sizes.groups {
                        let first = group * sizes.groupResults
                        let to = result + number * sizes.pixels * sizes.results + first
                        let padded = sizes.withMargins(
                            image + number * sizes.imageSize, group, scratch)
                        let own = offsets.map { $0.start + first }
                        var kernel = packed.kernel
                        functions.convolve(
                            &kernel, padded, filters + group * packed.size, own,
                            isRectified ? 1 : 0, to)
                    }
                }
            }
            withExtendedLifetime(offsets) {}
        }
    }

    private func convolvedByChannel(
        _ filters: Tensor, _ sizes: Convolution.Sizes
    ) throws(TensorError) -> Tensor {
        let (images, filters) = (try contiguous(), try filters.contiguous())
        let functions = Element.functions
        let shards = try ImageShards<Element>(images: sizes.images, scratch: sizes.channelSize)
        return try Self.build(sizes.resultShape) { result in
            withPointers(images, filters) { image, filters in
                shards.run { number, _, scratch in
                    var (kernel, padding) = (sizes.channelKernel, sizes.padding(sizes.channels))
                    functions.place(&padding, image + number * sizes.imageSize, nil, scratch)
                    functions.convolve_channels(
                        &kernel, scratch, filters, result + number * sizes.pixels * sizes.results)
                }
            }
        }
    }
}

/// Filters of all groups in the order in which kernels read them.
struct PackedFilters<Element: TensorNumber> {
    let kernel: morpho_convolution
    let tensor: Tensor<Element>
    /// Numbers of a group.
    let size: Int

    /// - Parameter isTurned: for gradients: `kernel` is the convolution that brings them back.
    init(
        _ filters: Tensor<Element>, _ kernel: morpho_convolution, _ sizes: Convolution.Sizes,
        isTurned: Bool = false
    ) throws(TensorError) {
        let filters = try filters.contiguous()
        let functions = Element.functions
        var copy = kernel
        let size = Int(functions.packed_weights(&copy))
        self.kernel = kernel
        self.size = size
        tensor = try Tensor.build([sizes.groups * size]) { packed in
            filters.withPointer { from in
                for group in 0..<sizes.groups {
                    var copy = kernel
                    functions.pack_weights(
                        &copy, isTurned ? 1 : 0, Int64(sizes.results),
                        from + group * sizes.groupResults, packed + group * size)
                }
            }
        }
    }
}

extension Convolution.Sizes {
    /// Numbers of an image.
    var imageSize: Int { rows * columns * channels }
    /// Numbers of an image with margins: of a group, and of all channels.
    var paddedSize: Int { paddedRows * paddedColumns * groupChannels }
    var channelSize: Int { paddedRows * paddedColumns * channels }

    /// For filters of one channel each.
    var channelKernel: morpho_convolution {
        var kernel = kernel(resultStep: results)
        kernel.channels = Int32(channels)
        return kernel
    }

    /// The channels of a group with their margins: the image itself where it has all and none, else
    /// what is written to `scratch`.
    func withMargins<Element: TensorNumber>(
        _ image: UnsafePointer<Element>, _ group: Int, _ scratch: UnsafeMutablePointer<Element>
    ) -> UnsafePointer<Element> {
        if groups == 1, convolution.margins == 0 { return image }
        var padding = padding(groupChannels)
        Element.functions.place(&padding, image + group * groupChannels, nil, scratch)
        return UnsafePointer(scratch)
    }
}
