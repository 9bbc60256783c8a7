import CMorphoNumerics
import MorphoThreads

// Operations on the rows of the last axis.

extension Tensor where Element: TensorNumber {
    private var rowSize: Int { shape.last ?? 1 }
    private var rows: Int { rowSize == 0 ? 0 : count / rowSize }

    private func overRows(_ body: (_ from: Int, _ rows: Int64) -> Void) {
        WorkerPool.shared.run(over: rows, grain: max(1, elementGrain / 4 / max(rowSize, 1))) {
            body($0.lowerBound, Int64($0.count))
        }
    }

    /// exp x / Σ exp x along the last axis, or its logarithm.
    public func softmax(isLog: Bool = false) throws(TensorError) -> Tensor {
        let source = try contiguous()
        let (functions, size) = (Element.functions, rowSize)
        return try Self.build(shape) { result in
            source.withPointer { from in
                overRows {
                    functions.softmax(
                        $1, Int64(size), isLog ? 1 : 0, from + $0 * size, result + $0 * size)
                }
            }
        }
    }

    /// The gradient of what softmax took, where this tensor is what it gave.
    package func softmaxGradient(_ gradient: Tensor, isLog: Bool) throws(TensorError) -> Tensor {
        let (own, gradient) = (try contiguous(), try gradient.contiguous())
        let (functions, size) = (Element.functions, rowSize)
        return try Self.build(shape) { result in
            withPointers(own, gradient) { y, g in
                overRows {
                    functions.softmax_gradient(
                        $1, Int64(size), isLog ? 1 : 0, y + $0 * size, g + $0 * size,
                        result + $0 * size)
                }
            }
        }
    }

    /// Rows divided by the root of their mean square, less their mean first unless `isRoot`
    /// (layer normalisation: Ba and others, 2016; root mean square: Zhang and Sennrich, 2019), and
    /// what they were multiplied by.
    public func normalised(
        isRoot: Bool, epsilon: Double
    ) throws(TensorError) -> (Tensor, scales: Tensor) {
        let source = try contiguous()
        let (functions, size) = (Element.functions, rowSize)
        let scales = try Tensor(repeating: 0, shape: Array(shape.dropLast()) + [1])
        let result = try Self.build(shape) { result in
            withPointers(source, scales) { from, scales in
                let scales = UnsafeMutablePointer(mutating: scales)
                overRows {
                    functions.normalise(
                        $1, Int64(size), isRoot ? 1 : 0, epsilon, from + $0 * size,
                        result + $0 * size, scales + $0)
                }
            }
        }
        return (result, scales)
    }

    /// The gradient of what was normalised, where this tensor is what came of it.
    package func normalisedGradient(
        _ gradient: Tensor, scales: Tensor, isRoot: Bool
    ) throws(TensorError) -> Tensor {
        let (own, gradient) = (try contiguous(), try gradient.contiguous())
        let (functions, size) = (Element.functions, rowSize)
        return try Self.build(shape) { result in
            withPointers(own, scales, gradient) { y, scales, g in
                overRows {
                    functions.normalise_gradient(
                        $1, Int64(size), isRoot ? 1 : 0, y + $0 * size, scales + $0,
                        g + $0 * size, result + $0 * size)
                }
            }
        }
    }

    /// Rotary position embedding (Su and others, 2021): of [..., position, head, size] the pairs
    /// (k, k + size / 2) of each head are turned by the angles of their position; backwards for the
    /// gradient.
    ///
    /// - Parameters:
    ///   - cosines: of the angles, position × size / 2.
    ///   - sines: likewise.
    public func rotated(
        cosines: Tensor, sines: Tensor, isBack: Bool = false
    ) throws(TensorError) -> Tensor {
        guard rank >= 3, rowSize % 2 == 0 else {
            throw .shape("a rotation", shape, wanted: "[..., position, head, an even size]")
        }
        let (positions, heads, half) = (shape[rank - 3], shape[rank - 2], rowSize / 2)
        for angles in [cosines, sines] where angles.shape != [positions, half] {
            throw .shapes("a rotation", shape, angles.shape)
        }
        let source = try contiguous()
        let (c, s) = (try cosines.contiguous(), try sines.contiguous())
        let (functions, size) = (Element.functions, positions * heads * rowSize)
        return try Self.build(shape) { result in
            withPointers(source, c, s) { from, c, s in
                WorkerPool.shared.run(parts: size == 0 ? 0 : count / size) {
                    functions.rotate(
                        Int64(positions), Int64(heads), Int64(half), isBack ? 1 : 0, c, s,
                        from + $0 * size, result + $0 * size)
                }
            }
        }
    }
}
