import MorphoTensors

// Operations on [image, row, column, channel].

extension Variable {
    /// Filters over images, see `Convolution` and `Tensor.conv2d`.
    public func conv2d(
        _ filters: Variable, offsets: Variable? = nil, _ convolution: Convolution = .init(),
        isRectified: Bool = false
    ) throws(TensorError) -> Variable {
        let (image, weights) = (value, filters.value)
        let result = try image.conv2d(
            weights, offsets: offsets?.value, convolution, isRectified: isRectified)
        let rectified = isRectified ? result : nil
        return Variable(result, of: [self, filters] + (offsets.map { [$0] } ?? [])) {
            g, wanted, _ throws(TensorError) in
            let own =
                wanted[0]
                ? try g.conv2dImageGradient(
                    image: image.shape, weights, convolution, rectified: rectified) : nil
            guard wanted.dropFirst().contains(true) else { return [own, nil, nil] }
            let gradients = try g.conv2dFilterGradient(
                image, filters: weights.shape, convolution, rectified: rectified)
            return [own, gradients.filters, gradients.offsets]
        }
    }

    /// The largest of each window; the first of equal ones gets the gradient.
    public func largestPooled(_ pooling: Pooling) throws(TensorError) -> Variable {
        let shape = shape
        let (result, places) = try value.largestPooled(pooling)
        return Variable(result, of: [self]) { g, _, _ throws(TensorError) in
            [try g.largestPooledGradient(image: shape, places: places, pooling)]
        }
    }

    public func meanPooled(_ pooling: Pooling) throws(TensorError) -> Variable {
        let shape = shape
        return Variable(try value.meanPooled(pooling), of: [self]) { g, _, _ throws(TensorError) in
            [try g.meanPooledGradient(image: shape, pooling)]
        }
    }

    /// The mean of all pixels: [image, channel].
    public func globalMean() throws(TensorError) -> Variable {
        guard shape.count == 4 else {
            throw .shape("a global mean", shape, wanted: "[image, row, column, channel]")
        }
        let sizes = [shape[0], shape[1] * shape[2], shape[3]]
        return try reshaped(sizes).mean(axes: [1]).reshaped([shape[0], shape[3]])
    }

    /// Along an axis what `blend` makes of it.
    public func blended(_ blend: AxisBlend, axis: Int) throws(TensorError) -> Variable {
        Variable(try value.blended(blend, axis: axis), of: [self]) { g, _, _ throws(TensorError) in
            [try g.blendedBack(blend, axis: axis)]
        }
    }

    /// Images of another size.
    public func resized(
        rows: Int, columns: Int, _ kind: Resizing
    ) throws(TensorError) -> Variable {
        guard shape.count == 4 else {
            throw .shape("resizing", shape, wanted: "[image, row, column, channel]")
        }
        let vertical = try kind.blend(from: shape[1], to: rows)
        let horizontal = try kind.blend(from: shape[2], to: columns)
        return try blended(vertical, axis: 1).blended(horizontal, axis: 2)
    }

    /// Images with margins.
    public func padded(_ margins: Margins, _ edge: Edge = .zero) throws(TensorError) -> Variable {
        guard shape.count == 4 else {
            throw .shape("padding", shape, wanted: "[image, row, column, channel]")
        }
        let rows = try edge.places(-margins.top..<shape[1] + margins.bottom, size: shape[1])
        let columns = try edge.places(-margins.left..<shape[2] + margins.right, size: shape[2])
        return try taking(rows, axis: 1).taking(columns, axis: 2)
    }

    /// Images moved down and to the right by so many pixels, of the same size.
    public func shifted(
        rows: Int, columns: Int, _ edge: Edge = .zero
    ) throws(TensorError) -> Variable {
        guard shape.count == 4 else {
            throw .shape("shifting", shape, wanted: "[image, row, column, channel]")
        }
        let vertical = try edge.places(-rows..<shape[1] - rows, size: shape[1])
        let horizontal = try edge.places(-columns..<shape[2] - columns, size: shape[2])
        return try taking(vertical, axis: 1).taking(horizontal, axis: 2)
    }
}
