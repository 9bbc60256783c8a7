import CMorphoNumerics

extension Tensor {
    /// The same elements, one after the other, in another shape; one size may be -1 and follows
    /// from the others. Copies only where the elements do not lie one after the other.
    public func reshaped(_ sizes: [Int]) throws(TensorError) -> Tensor {
        var shape = sizes
        if let free = sizes.firstIndex(of: -1) {
            let others = sizes.enumerated().reduce(1) { $0 * ($1.offset == free ? 1 : $1.element) }
            guard others > 0, count % others == 0 else {
                throw .shapes("a reshape", self.shape, sizes)
            }
            shape[free] = count / others
        }
        guard try Self.count(of: shape) == count else {
            throw .shapes("a reshape", self.shape, sizes)
        }
        let base = try contiguous()
        return Tensor(
            shape: shape, strides: Self.strides(of: shape), offset: base.offset,
            storage: base.storage)
    }

    /// A view whose axis k is this tensor's axis `axes[k]`.
    public func permuted(_ axes: [Int]) throws(TensorError) -> Tensor {
        guard axes.sorted() == Array(shape.indices) else {
            throw .shape("a permutation of axes \(axes)", shape, wanted: "each axis once")
        }
        return Tensor(
            shape: axes.map { shape[$0] }, strides: axes.map { strides[$0] }, offset: offset,
            storage: storage)
    }

    /// A view with two axes exchanged, the last two unless others are named.
    public func transposed(_ first: Int = -2, _ second: Int = -1) throws(TensorError) -> Tensor {
        var axes = Array(shape.indices)
        axes.swapAt(try axis(first, "a transpose"), try axis(second, "a transpose"))
        return try permuted(axes)
    }

    /// A view of the places in `range` along an axis.
    public func slice(_ range: Range<Int>, axis number: Int) throws(TensorError) -> Tensor {
        let axis = try axis(number, "a slice")
        guard range.lowerBound >= 0, range.upperBound <= shape[axis] else {
            let place = range.lowerBound < 0 ? range.lowerBound : range.upperBound
            throw .place("a slice", place, size: shape[axis])
        }
        var shape = shape
        shape[axis] = range.count
        return Tensor(
            shape: shape, strides: strides, offset: offset + range.lowerBound * strides[axis],
            storage: storage)
    }

    /// A view in which axes of size 1 are repeated, and new ones stand in front, as far as the
    /// shape needs it.
    public func broadcast(to shape: [Int]) throws(TensorError) -> Tensor {
        let new = shape.count - rank
        guard new >= 0 else { throw .shapes("a broadcast", self.shape, shape) }
        var strides = [Int](repeating: 0, count: shape.count)
        for axis in self.shape.indices where self.shape[axis] != 1 || shape[new + axis] == 1 {
            guard self.shape[axis] == shape[new + axis] else {
                throw .shapes("a broadcast", self.shape, shape)
            }
            strides[new + axis] = self.strides[axis]
        }
        return Tensor(shape: shape, strides: strides, offset: offset, storage: storage)
    }

    /// The shape that two broadcast to, as NumPy has it: sizes are equal or one of them is 1.
    public static func broadcastShape(
        _ left: [Int], _ right: [Int], _ operation: String
    ) throws(TensorError) -> [Int] {
        var shape: [Int] = []
        for place in 1...max(left.count, right.count, 1) {
            let p = place <= left.count ? left[left.count - place] : nil
            let q = place <= right.count ? right[right.count - place] : nil
            guard let size = p ?? q else { break }
            let other = q ?? size
            guard size == other || size == 1 || other == 1 else {
                throw .shapes(operation, left, right)
            }
            shape.append(size == 1 ? other : size)
        }
        return shape.reversed()
    }
}

extension Tensor {
    /// The same elements, one after the other; itself where they lie so already.
    public func contiguous() throws(TensorError) -> Tensor {
        if isContiguous { return self }
        let functions: morpho_kernels
        switch MemoryLayout<Element>.size {
        case 4: functions = Float.functions
        case 8: functions = Double.functions
        default: return try copied()
        }
        let (shape, strides) = (shape.map(Int64.init), strides.map(Int64.init))
        return try Self.build(self.shape) { result in
            withPointer { functions.copy(Int32(shape.count), shape, strides, $0, result) }
        }
    }

    /// Tensors one behind the other along an axis.
    public static func joined(_ parts: [Tensor], axis number: Int) throws(TensorError) -> Tensor {
        guard let first = parts.first else {
            throw .shape("a join", [], wanted: "one tensor at least")
        }
        let axis = try first.axis(number, "a join")
        var shape = first.shape
        shape[axis] = 0
        for part in parts {
            var own = part.shape
            guard own.count == first.rank else { throw .shapes("a join", first.shape, own) }
            shape[axis] += own[axis]
            own[axis] = first.shape[axis]
            guard own == first.shape else { throw .shapes("a join", first.shape, part.shape) }
        }
        let outer = shape[..<axis].reduce(1, *)
        let inner = shape[(axis + 1)...].reduce(1, *)
        let row = shape[axis] * inner
        return try build(shape) { result throws(TensorError) in
            var place = 0
            for part in parts {
                let part = try part.contiguous()
                let size = part.shape[axis] * inner
                part.withPointer { from in
                    for o in 0..<outer {
                        copy(from + o * size, size, to: result + o * row + place)
                    }
                }
                place += size
            }
        }
    }
}
