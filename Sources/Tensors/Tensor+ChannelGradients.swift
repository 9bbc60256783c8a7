import CMorphoNumerics

// Gradients where every filter has one channel of its own.

extension Tensor where Element: TensorNumber {
    /// Only where the result was above zero.
    private func masked(_ rectified: Tensor?) throws(TensorError) -> Tensor {
        guard let rectified else { return self }
        return try rectified.combined(morpho_relu_gradient, "relu's gradient", self)
    }

    func imageGradientByChannel(
        _ filters: Tensor, _ sizes: Convolution.Sizes, _ rectified: Tensor?
    ) throws(TensorError) -> Tensor {
        let (gradient, filters) = (try masked(rectified), try filters.contiguous())
        let functions = Element.functions
        let shards = try ImageShards<Element>(images: sizes.images, scratch: sizes.channelSize)
        return try Self.build([sizes.images, sizes.rows, sizes.columns, sizes.channels]) { images in
            withPointers(gradient, filters) { gradient, filters in
                shards.run { number, _, scratch in
                    clear(scratch, sizes.channelSize)
                    var kernel = sizes.channelKernel
                    functions.convolve_channels_back(
                        &kernel, gradient + number * sizes.pixels * sizes.results, filters, scratch)
                    sizes.withoutMargins(scratch, images + number * sizes.imageSize)
                }
            }
        }
    }

    func filterGradientByChannel(
        _ images: Tensor, _ sizes: Convolution.Sizes, _ rectified: Tensor?
    ) throws(TensorError) -> (filters: Tensor, offsets: Tensor) {
        let gradient = try masked(rectified)
        let functions = Element.functions
        let shape = [sizes.kernelRows, sizes.kernelColumns, 1, sizes.channels]
        let size = shape.reduce(1, *)
        let shards = try ImageShards<Element>(
            images: sizes.images, scratch: size + sizes.channelSize)
        for shard in 0..<shards.count {
            clear(shards.scratch(shard), size)
        }
        withPointers(images, gradient) { image, gradient in
            shards.run { number, _, scratch in
                var (kernel, padding) = (sizes.channelKernel, sizes.padding(sizes.channels))
                functions.place(&padding, image + number * sizes.imageSize, nil, scratch + size)
                functions.convolve_channels_weights(
                    &kernel, scratch + size, gradient + number * sizes.pixels * sizes.results,
                    scratch)
            }
        }
        let filters = try Tensor.build(shape) { result in
            clear(result, size)
            for shard in 0..<shards.count {
                functions.add_scaled(Int64(size), 1, shards.scratch(shard), result)
            }
        }
        return (
            filters, try gradient.summed(to: [1, 1, 1, sizes.results]).reshaped([sizes.results])
        )
    }
}

extension Convolution.Sizes {
    /// An image of all channels out of its margins.
    fileprivate func withoutMargins<Element: TensorNumber>(
        _ padded: UnsafePointer<Element>, _ image: UnsafeMutablePointer<Element>
    ) {
        let margins = convolution.margins
        for row in 0..<rows {
            let from = ((row + margins.top) * paddedColumns + margins.left) * channels
            copy(padded + from, columns * channels, to: image + row * columns * channels)
        }
    }
}
