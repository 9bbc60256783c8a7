import CMorphoNumerics
import MorphoThreads

extension Tensor where Element: TensorNumber {
    /// The sizes before an axis, along it and behind it.
    private func sizes(around axis: Int) -> (outer: Int, count: Int, inner: Int) {
        (shape[..<axis].reduce(1, *), shape[axis], shape[(axis + 1)...].reduce(1, *))
    }

    private func reduced(
        _ code: morpho_reduction, axis: Int, places: UnsafeMutablePointer<Int32>? = nil
    ) throws(TensorError) -> Tensor {
        let source = try contiguous()
        let (outer, count, inner) = sizes(around: axis)
        var shape = shape
        shape[axis] = 1
        let functions = Element.functions
        return try Self.build(shape) { result in
            source.withPointer { from in
                let grain = max(1, elementGrain / max(count * inner, 1))
                WorkerPool.shared.run(over: outer, grain: grain) { range in
                    let place = range.lowerBound * inner
                    functions.reduce(
                        code, Int64(range.count), Int64(count), Int64(inner),
                        from + place * count, result + place, places.map { $0 + place })
                }
            }
        }
    }

    /// The sum along axes, which stay with size 1; along all of them when none are named.
    public func sum(axes: [Int]? = nil) throws(TensorError) -> Tensor {
        guard let axes else {
            return try reshaped([count]).reduced(morpho_sum, axis: 0).reshaped(
                [Int](repeating: 1, count: rank))
        }
        var result = self
        for number in axes { result = try result.reduced(morpho_sum, axis: axis(number, "a sum")) }
        return result
    }

    /// The sum over what broadcasting from `shape` has repeated: the gradient of a broadcast.
    public func summed(to shape: [Int]) throws(TensorError) -> Tensor {
        if self.shape == shape { return self }
        let new = rank - shape.count
        guard new >= 0 else { throw .shapes("a sum", self.shape, shape) }
        // Axes in front are summed as one.
        let lead = self.shape[..<new].reduce(1, *)
        var result = try reshaped([lead] + self.shape[new...])
        if lead != 1 || shape.contains(0) { result = try result.reduced(morpho_sum, axis: 0) }
        var axis = 0
        while axis < shape.count {
            // Neighbours that are summed, as one.
            var end = axis
            while end < shape.count, shape[end] == 1, result.shape[end + 1] != 1 { end += 1 }
            if end > axis {
                let merged = result.shape[(axis + 1)...end].reduce(1, *)
                let sizes = Array(result.shape[...axis]) + [merged] + result.shape[(end + 1)...]
                result = try result.reshaped(sizes).reduced(morpho_sum, axis: axis + 1)
                let ones = [Int](repeating: 1, count: end - axis)
                result = try result.reshaped(
                    Array(result.shape[...axis]) + ones + result.shape[(axis + 2)...])
            }
            axis = max(end, axis + 1)
        }
        return try result.reshaped(shape)
    }

    public func mean(axes: [Int]? = nil) throws(TensorError) -> Tensor {
        let sum = try sum(axes: axes)
        return try sum.scaled(by: sum.count == 0 ? 0 : Double(sum.count) / Double(count))
    }

    /// The largest along an axis, which stays with size 1, and where the first of them is; NaN
    /// counts as largest.
    /// - Throws: `TensorError.shape` when the axis has size 0.
    public func largest(axis number: Int) throws(TensorError) -> (Tensor, places: Tensor<Int32>) {
        try extreme(morpho_largest, number)
    }

    /// The smallest along an axis, as `largest`.
    public func smallest(axis number: Int) throws(TensorError) -> (Tensor, places: Tensor<Int32>) {
        try extreme(morpho_smallest, number)
    }

    private func extreme(
        _ code: morpho_reduction, _ number: Int
    ) throws(TensorError) -> (Tensor, places: Tensor<Int32>) {
        let axis = try axis(number, "an extreme")
        guard shape[axis] > 0 else {
            throw .shape("an extreme", shape, wanted: "an axis with elements")
        }
        var shape = shape
        shape[axis] = 1
        var values: Tensor?
        let places = try Tensor<Int32>.build(shape) { places throws(TensorError) in
            values = try reduced(code, axis: axis, places: places)
        }
        return (values ?? self, places)
    }
}
