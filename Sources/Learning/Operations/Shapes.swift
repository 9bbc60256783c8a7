import MorphoTensors

extension Variable {
    /// See `Tensor.reshaped`.
    public func reshaped(_ sizes: [Int]) throws(TensorError) -> Variable {
        let shape = shape
        return Variable(try value.reshaped(sizes), of: [self]) { g, _, _ throws(TensorError) in
            [try g.reshaped(shape)]
        }
    }

    /// All axes but the first as one.
    public func flattened() throws(TensorError) -> Variable {
        let size = shape.dropFirst().reduce(1, *)
        return try reshaped([shape.first ?? 1, size])
    }

    public func permuted(_ axes: [Int]) throws(TensorError) -> Variable {
        let back = axes.indices.sorted { axes[$0] < axes[$1] }
        return Variable(try value.permuted(axes), of: [self]) { g, _, _ throws(TensorError) in
            [try g.permuted(back)]
        }
    }

    public func transposed(_ first: Int = -2, _ second: Int = -1) throws(TensorError) -> Variable {
        Variable(try value.transposed(first, second), of: [self]) { g, _, _ throws(TensorError) in
            [try g.transposed(first, second)]
        }
    }

    public func broadcast(to shape: [Int]) throws(TensorError) -> Variable {
        let own = self.shape
        return Variable(try value.broadcast(to: shape), of: [self]) { g, _, _ throws(TensorError) in
            [try g.summed(to: own)]
        }
    }

    /// The places named along an axis; zeros for -1. See `Tensor.taking`.
    public func taking(_ places: [Int32], axis: Int) throws(TensorError) -> Variable {
        let shape = shape
        return Variable(try value.taking(places, axis: axis), of: [self]) {
            g, _, _ throws(TensorError) in
            [try g.putting(places, axis: axis, size: shape[axis < 0 ? axis + shape.count : axis])]
        }
    }

    public func slice(_ range: Range<Int>, axis: Int) throws(TensorError) -> Variable {
        let shape = shape
        return Variable(try value.slice(range, axis: axis), of: [self]) {
            g, _, _ throws(TensorError) in
            [
                try g.putting(
                    range.map(Int32.init), axis: axis,
                    size: shape[axis < 0 ? axis + shape.count : axis])
            ]
        }
    }

    /// Variables one behind the other along an axis.
    public static func joined(_ parts: [Variable], axis: Int) throws(TensorError) -> Variable {
        var values: [Tensor<Number>] = []
        for part in parts { values.append(part.value) }
        let value = try Tensor.joined(values, axis: axis)
        let own = axis < 0 ? axis + value.rank : axis
        var ranges: [Range<Int>] = []
        for part in parts {
            let start = ranges.last?.upperBound ?? 0
            ranges.append(start..<start + part.shape[own])
        }
        return Variable(value, of: parts) { [ranges] g, wanted, _ throws(TensorError) in
            var gradients: [Tensor<Number>?] = []
            for (range, isWanted) in zip(ranges, wanted) {
                gradients.append(isWanted ? try g.slice(range, axis: own) : nil)
            }
            return gradients
        }
    }

    /// Rows in another order, each row of the last axis in its own: element k of a row of the result
    /// is element `places[row, k]` of that row.
    public func gathered(_ places: Tensor<Int32>) throws(TensorError) -> Variable {
        guard let size = shape.last, places.rank == value.rank,
            places.shape.dropLast() == shape.dropLast()
        else { throw .shapes("a gather", shape, places.shape) }
        // As places in one long row.
        let width = places.shape.last ?? 0
        var all: [Int32] = []
        for (number, place) in places.elements.enumerated() {
            guard (0..<size).contains(Int(place)) else {
                throw .place("a gather", Int(place), size: size)
            }
            all.append(Int32(number / width * size) + place)
        }
        return try reshaped([value.count]).taking(all, axis: 0).reshaped(places.shape)
    }

    /// The last axis in ascending order, and where each element was. Equal ones keep their order.
    public func sorted() throws(TensorError) -> (Variable, places: Tensor<Int32>) {
        guard let size = shape.last else {
            throw .shape("a sort", shape, wanted: "one axis at least")
        }
        let elements = value.elements
        var places: [Int32] = []
        for row in stride(from: 0, to: elements.count, by: max(size, 1)) {
            places += (0..<size).sorted {
                (elements[row + $0], $0) < (elements[row + $1], $1)
            }.map(Int32.init)
        }
        let order = try Tensor(places, shape: shape)
        return (try gathered(order), order)
    }
}
