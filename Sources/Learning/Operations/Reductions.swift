import MorphoTensors

extension Variable {
    /// The sum along axes, which stay with size 1; of all elements, as one number, when none are
    /// named.
    public func sum(axes: [Int]? = nil) throws(TensorError) -> Variable {
        let shape = shape
        var sum = try value.sum(axes: axes)
        let kept = sum.shape
        if axes == nil { sum = try sum.reshaped([]) }
        return Variable(sum, of: [self]) { g, _, _ throws(TensorError) in
            [try g.reshaped(kept).broadcast(to: shape)]
        }
    }

    public func mean(axes: [Int]? = nil) throws(TensorError) -> Variable {
        let sum = try sum(axes: axes)
        let share = value.count == 0 ? 0 : Double(sum.value.count) / Double(value.count)
        return try sum.scaled(by: share)
    }

    /// The largest along an axis, which stays with size 1; the first of equal ones gets the
    /// gradient.
    public func largest(axis: Int) throws(TensorError) -> Variable {
        let (values, places) = try value.largest(axis: axis)
        return try extreme(values, places, axis)
    }

    public func smallest(axis: Int) throws(TensorError) -> Variable {
        let (values, places) = try value.smallest(axis: axis)
        return try extreme(values, places, axis)
    }

    private func extreme(
        _ values: Tensor<Number>, _ places: Tensor<Int32>, _ axis: Int
    ) throws(TensorError) -> Variable {
        let shape = shape
        let axis = axis < 0 ? axis + shape.count : axis
        let (size, inner) = (shape[axis], shape[(axis + 1)...].reduce(1, *))
        // In one long row: the element of each outer and inner place.
        let all = places.elements.enumerated().map { number, place in
            Int32((number / inner * size + Int(place)) * inner + number % inner)
        }
        return Variable(values, of: [self]) { g, _, _ throws(TensorError) in
            let row = try g.reshaped([g.count])
            return [try row.putting(all, axis: 0, size: shape.reduce(1, *)).reshaped(shape)]
        }
    }
}
