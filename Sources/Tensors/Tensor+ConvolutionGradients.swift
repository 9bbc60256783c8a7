import CMorphoNumerics

// This tensor is the gradient of what conv2d gave. Where `rectified` is what it gave, with numbers
// below zero made zero, only the places above zero count.

extension Tensor where Element: TensorNumber {
    /// The gradient of the images.
    package func conv2dImageGradient(
        image shape: [Int], _ filters: Tensor, _ convolution: Convolution, rectified: Tensor? = nil
    ) throws(TensorError) -> Tensor {
        let sizes = try Convolution.Sizes(convolution, image: shape, weights: filters.shape)
        guard self.shape == sizes.resultShape else {
            throw .shapes("conv2d's gradient", self.shape, sizes.resultShape)
        }
        let (gradient, result) = (try contiguous(), try rectified?.contiguous())
        if sizes.isByChannel {
            return try gradient.imageGradientByChannel(filters, sizes, result)
        }
        // Filters turned by half a turn go over the gradient, whose pixels stand as far apart as
        // windows did.
        let kernel = sizes.backwardKernel
        let packed = try PackedFilters(filters, kernel, sizes, isTurned: true)
        let functions = Element.functions
        let shards = try ImageShards<Element>(
            images: sizes.images,
            scratch: Int(kernel.rows) * Int(kernel.columns) * sizes.groupResults)
        return try Self.build(shape) { images in
            withPointers(gradient, packed.tensor) { gradient, filters in
                shards.run { number, _, scratch in
                    for group in 0..<sizes.groups {
                        let from =
                            number * sizes.pixels * sizes.results + group * sizes.groupResults
                        var placement = sizes.spread(over: kernel)
                        functions.place(
                            &placement, gradient + from, result.map { $0.start + from }, scratch)
                        var kernel = kernel
                        functions.convolve(
                            &kernel, scratch, filters + group * packed.size, nil, 0,
                            images + number * sizes.imageSize + group * sizes.groupChannels)
                    }
                }
            }
            withExtendedLifetime(result) {}
        }
    }

    /// The gradient of the filters, and of the offsets, which is the sum over all pixels.
    package func conv2dFilterGradient(
        _ images: Tensor, filters shape: [Int], _ convolution: Convolution,
        rectified: Tensor? = nil
    ) throws(TensorError) -> (filters: Tensor, offsets: Tensor) {
        let sizes = try Convolution.Sizes(convolution, image: images.shape, weights: shape)
        guard self.shape == sizes.resultShape else {
            throw .shapes("conv2d's gradient", self.shape, sizes.resultShape)
        }
        let (gradient, result) = (try contiguous(), try rectified?.contiguous())
        let images = try images.contiguous()
        if sizes.isByChannel {
            return try gradient.filterGradientByChannel(images, sizes, result)
        }
        let functions = Element.functions
        // Results of a group filled up to whole registers.
        let width = Element.kernels.width
        let step = (sizes.groupResults + width - 1) / width * width
        let taps = sizes.kernelRows * sizes.kernelColumns * sizes.groupChannels
        let sums = sizes.groups * (taps + 1) * step
        let placed = sizes.pixels * step
        let shards = try ImageShards<Element>(
            images: sizes.images, scratch: sizes.paddedSize + placed + sums + step,
            most: max(2, min(16, (1 << 22) / max(sums, 1))))
        for shard in 0..<shards.count {
            clear(shards.scratch(shard), sums)
        }
        let isPlain = result == nil && sizes.groups == 1 && step == sizes.results
        withPointers(images, gradient) { image, gradient in
            shards.run { number, _, scratch in
                let (own, padded) = (scratch + sums, scratch + sums + placed)
                let column = padded + sizes.paddedSize
                for group in 0..<sizes.groups {
                    let from = number * sizes.pixels * sizes.results + group * sizes.groupResults
                    if !isPlain {
                        var placement = sizes.filled(to: step)
                        functions.place(
                            &placement, gradient + from, result.map { $0.start + from }, own)
                    }
                    let gradient = isPlain ? gradient + from : UnsafePointer(own)
                    let to = scratch + group * (taps + 1) * step
                    let image = sizes.withMargins(image + number * sizes.imageSize, group, padded)
                    var kernel = sizes.kernel(resultStep: step)
                    functions.convolve_weights(&kernel, image, gradient, to)
                    functions.reduce(
                        morpho_sum, 1, Int64(sizes.pixels), Int64(step), gradient, column, nil)
                    functions.add_scaled(Int64(step), 1, column, to + taps * step)
                }
            }
        }
        withExtendedLifetime(result) {}
        return try shards.filterSums(sizes, taps: taps, step: step)
    }
}

extension ImageShards {
    /// The gradients that shards have, added up in their order: for each group the filters, tap by
    /// tap, and the offsets.
    fileprivate func filterSums(
        _ sizes: Convolution.Sizes, taps: Int, step: Int
    ) throws(TensorError) -> (filters: Tensor<Element>, offsets: Tensor<Element>) {
        let total = sizes.groups * (taps + 1) * step
        for shard in 1..<max(count, 1) {
            Element.functions.add_scaled(Int64(total), 1, scratch(shard), scratch(0))
        }
        let shape = [sizes.kernelRows, sizes.kernelColumns, sizes.groupChannels, sizes.results]
        guard count > 0 else {
            return (
                try Tensor(repeating: 0, shape: shape),
                try Tensor(repeating: 0, shape: [sizes.results])
            )
        }
        func gathered(
            _ shape: [Int], _ range: Range<Int>
        ) throws(TensorError) -> Tensor<Element> {
            try Tensor.build(shape) { result in
                for group in 0..<sizes.groups {
                    for (row, tap) in range.enumerated() {
                        let from = scratch(0) + (group * (taps + 1) + tap) * step
                        copy(
                            from, sizes.groupResults,
                            to: result + row * sizes.results + group * sizes.groupResults)
                    }
                }
            }
        }
        return (try gathered(shape, 0..<taps), try gathered([sizes.results], taps..<taps + 1))
    }
}

extension Convolution.Sizes {
    /// The convolution of the spread gradient that gives the gradient of images.
    var backwardKernel: morpho_convolution {
        morpho_convolution(
            rows: Int32(rows + kernelRows - 1), columns: Int32(columns + kernelColumns - 1),
            channels: Int32(groupResults), kernel_rows: Int32(kernelRows),
            kernel_columns: Int32(kernelColumns), row_stride: 1, column_stride: 1,
            result_rows: Int32(rows), result_columns: Int32(columns),
            results: Int32(groupChannels), result_step: Int32(channels))
    }

    /// Where pixels of the gradient go for `backwardKernel`.
    func spread(over kernel: morpho_convolution) -> morpho_placement {
        morpho_placement(
            rows: Int32(resultRows), columns: Int32(resultColumns), channels: Int32(groupResults),
            pixel_step: Int64(results), top: Int32(kernelRows - 1 - convolution.margins.top),
            left: Int32(kernelColumns - 1 - convolution.margins.left),
            row_spread: Int32(convolution.stride), column_spread: Int32(convolution.stride),
            placed_rows: kernel.rows, placed_columns: kernel.columns,
            placed_channels: Int32(groupResults))
    }

    /// The gradient of a group with pixels of `step` numbers.
    func filled(to step: Int) -> morpho_placement {
        morpho_placement(
            rows: Int32(resultRows), columns: Int32(resultColumns), channels: Int32(groupResults),
            pixel_step: Int64(results), top: 0, left: 0, row_spread: 1, column_spread: 1,
            placed_rows: Int32(resultRows), placed_columns: Int32(resultColumns),
            placed_channels: Int32(step))
    }
}
