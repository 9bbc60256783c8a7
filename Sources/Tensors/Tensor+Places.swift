import CMorphoNumerics
import MorphoThreads

/// Sums of weighted places along an axis, one for each place that is made: how images are resized.
public struct AxisBlend: Hashable, Sendable {
    /// Places of the axis that is given.
    public let given: Int
    let starts: [Int32]
    let from: [Int32]
    let weights: [Double]

    /// - Parameter terms: for each place that is made, those it is the sum of.
    /// - Throws: `TensorError.place`.
    public init(
        given: Int, terms: [[(place: Int, weight: Double)]]
    ) throws(TensorError) {
        self.given = given
        var starts: [Int32] = [0]
        for made in terms {
            for term in made where !(0..<given).contains(term.place) {
                throw .place("a blend", term.place, size: given)
            }
            starts.append((starts.last ?? 0) + Int32(made.count))
        }
        self.starts = starts
        from = terms.joined().map { Int32($0.place) }
        weights = terms.joined().map(\.weight)
    }

    /// Places that are made.
    public var made: Int { starts.count - 1 }
}

extension Tensor where Element: TensorNumber {
    private func sizes(_ axis: Int) -> (outer: Int, inner: Int) {
        (shape[..<axis].reduce(1, *), shape[(axis + 1)...].reduce(1, *))
    }

    /// The same tensor but for the size of an axis, each part of the outer axes as `body` does it.
    private func along(
        _ axis: Int, size: Int, isZeroed: Bool = false,
        _ body: (
            _ outer: Int64, _ inner: Int64, _ from: UnsafePointer<Element>,
            _ to: UnsafeMutablePointer<Element>
        ) -> Void
    ) throws(TensorError) -> Tensor {
        let source = try contiguous()
        let (outer, inner) = sizes(axis)
        let given = shape[axis]
        var shape = shape
        shape[axis] = size
        return try Self.build(shape) { result in
            source.withPointer { from in
                let grain = max(1, elementGrain / max(max(given, size) * inner, 1))
                WorkerPool.shared.run(over: outer, grain: grain) { range in
                    let to = result + range.lowerBound * size * inner
                    if isZeroed { clear(to, range.count * size * inner) }
                    body(
                        Int64(range.count), Int64(inner), from + range.lowerBound * given * inner,
                        to)
                }
            }
        }
    }

    /// The places named, in their order, along an axis; zeros for -1. Slices, rows of an embedding,
    /// permutations, margins and shifts are all of this form.
    ///
    /// - Throws: `TensorError.place`.
    public func taking(_ places: [Int32], axis number: Int) throws(TensorError) -> Tensor {
        let axis = try axis(number, "taking places")
        let given = shape[axis]
        if let place = places.first(where: { $0 < -1 || $0 >= given }) {
            throw .place("taking places", Int(place), size: given)
        }
        let functions = Element.functions
        return try along(axis, size: places.count) {
            functions.take($0, Int64(given), Int64(places.count), $1, places, $2, $3)
        }
    }

    /// The transpose of `taking`: what was taken is added up where it came from.
    public func putting(
        _ places: [Int32], axis number: Int, size: Int
    ) throws(TensorError) -> Tensor {
        let axis = try axis(number, "putting places")
        guard shape[axis] == places.count else {
            throw .shapes("putting places", shape, [places.count])
        }
        if let place = places.first(where: { $0 < -1 || $0 >= size }) {
            throw .place("putting places", Int(place), size: size)
        }
        let functions = Element.functions
        return try along(axis, size: size, isZeroed: true) {
            functions.put($0, Int64(size), Int64(places.count), $1, places, $2, $3)
        }
    }

    /// Along an axis what `blend` makes of it.
    public func blended(_ blend: AxisBlend, axis number: Int) throws(TensorError) -> Tensor {
        let axis = try axis(number, "a blend")
        guard shape[axis] == blend.given else { throw .shapes("a blend", shape, [blend.given]) }
        let functions = Element.functions
        return try along(axis, size: blend.made) {
            functions.blend(
                $0, Int64(blend.given), Int64(blend.made), $1, blend.starts, blend.from,
                blend.weights, $2, $3)
        }
    }

    /// The transpose of `blended`.
    public func blendedBack(_ blend: AxisBlend, axis number: Int) throws(TensorError) -> Tensor {
        let axis = try axis(number, "a blend")
        guard shape[axis] == blend.made else { throw .shapes("a blend", shape, [blend.made]) }
        let functions = Element.functions
        return try along(axis, size: blend.given, isZeroed: true) {
            functions.blend_transposed(
                $0, Int64(blend.given), Int64(blend.made), $1, blend.starts, blend.from,
                blend.weights, $2, $3)
        }
    }
}
