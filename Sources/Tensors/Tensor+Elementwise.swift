import CMorphoNumerics
import MorphoThreads

/// Functions of one number.
public enum ElementFunction: Hashable, Sendable, CaseIterable {
    case negation, magnitude, reciprocal, square, squareRoot, exponential, logarithm, sine, cosine
    case tanh, sigmoid, relu, gelu, silu, hardswish
    /// To the nearest integer, halves to the even one.
    case rounded
    case sign, floor

    var code: morpho_unary {
        switch self {
        case .negation: morpho_negate
        case .magnitude: morpho_absolute
        case .reciprocal: morpho_reciprocal
        case .square: morpho_square
        case .squareRoot: morpho_square_root
        case .exponential: morpho_exponential
        case .logarithm: morpho_logarithm
        case .sine: morpho_sine
        case .cosine: morpho_cosine
        case .tanh: morpho_tangent_hyperbolic
        case .sigmoid: morpho_sigmoid
        case .relu: morpho_relu
        case .gelu: morpho_gelu
        case .silu: morpho_silu
        case .hardswish: morpho_hardswish
        case .rounded: morpho_round_even
        case .sign: morpho_sign
        case .floor: morpho_floor
        }
    }
}

/// Functions of two numbers.
public enum PairFunction: String, Hashable, Sendable, CaseIterable {
    case sum = "+"
    case difference = "-"
    case product = "*"
    case quotient = "/"
    case maximum, minimum, power
    /// 1 where it holds, else 0.
    case isGreater = ">"
    case isEqual = "=="

    var code: morpho_binary {
        switch self {
        case .sum: morpho_add
        case .difference: morpho_subtract
        case .product: morpho_multiply
        case .quotient: morpho_divide
        case .maximum: morpho_maximum
        case .minimum: morpho_minimum
        case .power: morpho_power
        case .isGreater: morpho_is_greater
        case .isEqual: morpho_is_equal
        }
    }
}

/// Elements that a thread takes at once.
let elementGrain = 1 << 15

extension Tensor where Element: TensorNumber {
    public func applying(_ function: ElementFunction) throws(TensorError) -> Tensor {
        let source = try contiguous()
        let functions = Element.functions
        return try Self.build(shape) { result in
            source.withPointer { from in
                WorkerPool.shared.run(over: count, grain: elementGrain) { range in
                    functions.unary(
                        function.code, Int64(range.count), from + range.lowerBound,
                        result + range.lowerBound)
                }
            }
        }
    }

    /// Both are broadcast to one shape.
    public func combined(
        _ function: PairFunction, _ other: Tensor
    ) throws(TensorError) -> Tensor {
        try combined(function.code, function.rawValue, other)
    }

    package func combined(
        _ code: morpho_binary, _ name: String, _ other: Tensor
    ) throws(TensorError) -> Tensor {
        let shape = try Self.broadcastShape(shape, other.shape, name)
        let (left, right) = (try broadcast(to: shape), try other.broadcast(to: shape))
        let axes = MergedAxes(shape, left.strides, right.strides)
        let functions = Element.functions
        return try Self.build(shape) { result in
            withPointers(left, right) { a, b in
                axes.run { part, at, place in
                    functions.binary(
                        code, Int32(part.count), part, axes.left, axes.right, a + at.left,
                        b + at.right, result + place)
                }
            }
        }
    }

    /// factor · self + offset.
    public func scaled(by factor: Double, plus offset: Double = 0) throws(TensorError) -> Tensor {
        let source = try contiguous()
        let functions = Element.functions
        return try Self.build(shape) { result in
            source.withPointer { from in
                WorkerPool.shared.run(over: count, grain: elementGrain) { range in
                    functions.scale(
                        Int64(range.count), factor, offset, from + range.lowerBound,
                        result + range.lowerBound)
                }
            }
        }
    }

    /// self += factor · other, of the same shape.
    public mutating func add(_ other: Tensor, times factor: Double = 1) throws(TensorError) {
        guard shape == other.shape else {
            throw .shapes("an addition in place", shape, other.shape)
        }
        let source = try other.contiguous()
        let functions = Element.functions
        try mutate { own in
            guard let to = own.baseAddress else { return }
            source.withPointer { from in
                WorkerPool.shared.run(over: own.count, grain: elementGrain) { range in
                    functions.add_scaled(
                        Int64(range.count), factor, from + range.lowerBound, to + range.lowerBound)
                }
            }
        }
    }

    /// The sum of products of all elements, in double precision.
    public func dot(_ other: Tensor) throws(TensorError) -> Double {
        guard shape == other.shape else { throw .shapes("a dot product", shape, other.shape) }
        let (left, right) = (try contiguous(), try other.contiguous())
        return withPointers(left, right) { Element.functions.dot(Int64(count), $0, $1) }
    }
}

/// The axes of two broadcast operands, neighbours that both run through together made one.
private struct MergedAxes {
    private(set) var shape: [Int64] = []
    private(set) var left: [Int64] = []
    private(set) var right: [Int64] = []

    init(_ sizes: [Int], _ leftStrides: [Int], _ rightStrides: [Int]) {
        for axis in sizes.indices where sizes[axis] != 1 {
            let (size, p, q) = (
                Int64(sizes[axis]), Int64(leftStrides[axis]), Int64(rightStrides[axis])
            )
            if let last = shape.indices.last, left[last] == p * size, right[last] == q * size {
                (shape[last], left[last], right[last]) = (shape[last] * size, p, q)
            } else {
                shape.append(size)
                left.append(p)
                right.append(q)
            }
        }
    }

    /// Calls `body` with parts of the first axis: their shape, where they begin in the operands,
    /// and in the result.
    func run(
        _ body: (_ part: [Int64], _ at: (left: Int, right: Int), _ place: Int) -> Void
    ) {
        guard let first = shape.first else { return body([], (0, 0), 0) }
        let inner = Int(shape.dropFirst().reduce(1, *))
        WorkerPool.shared.run(over: Int(first), grain: max(1, elementGrain / max(inner, 1))) {
            var part = shape
            part[0] = Int64($0.count)
            let from = $0.lowerBound
            body(part, (from * Int(left[0]), from * Int(right[0])), from * inner)
        }
    }
}
