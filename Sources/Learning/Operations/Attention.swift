import Foundation
import MorphoTensors

/// The angles by which rotary embedding turns pairs: at position p pair k of `half` by
/// p / base^(k / half) (Su and others, 2021).
public struct RotaryAngles<Number: TensorNumber>: Sendable {
    public let cosines: Tensor<Number>
    public let sines: Tensor<Number>

    /// - Parameter positions: those of the rows, in their order.
    public init(
        positions: Range<Int>, half: Int, base: Double = 10_000
    ) throws(TensorError) {
        var angles: [Double] = []
        for position in positions {
            for k in 0..<half {
                angles.append(Double(position) * pow(base, -Double(k) / Double(half)))
            }
        }
        let all = try Tensor(angles, shape: [positions.count, half])
        cosines = try all.applying(.cosine).map { Number($0) }
        sines = try all.applying(.sine).map { Number($0) }
    }
}

extension Variable {
    /// Of [..., position, head, size] the halves of each head turned against each other.
    public func rotated(_ angles: RotaryAngles<Number>) throws(TensorError) -> Variable {
        let value = try value.rotated(cosines: angles.cosines, sines: angles.sines)
        return Variable(value, of: [self]) { g, _, _ throws(TensorError) in
            [try g.rotated(cosines: angles.cosines, sines: angles.sines, isBack: true)]
        }
    }

    /// Attention (Vaswani and others, 2017): of this as queries [batch, position, head, size], with
    /// keys and values [batch, position, group, size]; heads share groups in runs of equal length.
    ///
    /// - Parameter isCausal: the last query sees all keys, the one before it one less, and so on.
    public func attention(
        keys: Variable, values: Variable, isCausal: Bool
    ) throws(TensorError) -> Variable {
        guard shape.count == 4, keys.shape.count == 4, values.shape == keys.shape,
            keys.shape[0] == shape[0], keys.shape[3] == shape[3], keys.shape[2] > 0,
            shape[2] % keys.shape[2] == 0
        else { throw .shapes("attention", shape, keys.shape) }
        let (batch, queries, heads, size) = (shape[0], shape[1], shape[2], shape[3])
        let (seen, groups) = (keys.shape[1], keys.shape[2])
        // [batch, group, head of the group, position, size]
        let q = try reshaped([batch, queries, groups, heads / groups, size])
            .permuted([0, 2, 3, 1, 4])
        let k = try keys.permuted([0, 2, 3, 1]).reshaped([batch, groups, 1, size, seen])
        let v = try values.permuted([0, 2, 1, 3]).reshaped([batch, groups, 1, seen, size])
        var scores = try q.matmul(k).scaled(by: 1 / Double(size).squareRoot())
        if isCausal {
            let hidden = try Tensor(
                (0..<queries).flatMap { query in
                    (0..<seen).map { Number($0 > seen - queries + query ? -1e30 : 0) }
                }, shape: [queries, seen])
            scores = try scores + Variable(constant: hidden)
        }
        return try scores.softmax().matmul(v).permuted([0, 3, 1, 2, 4])
            .reshaped([batch, queries, heads, size])
    }

    /// Rows of a table, the first axis of this, by their numbers.
    public func embedding(_ numbers: [Int32]) throws(TensorError) -> Variable {
        guard !numbers.contains(-1) else {
            throw .place("an embedding", -1, size: shape.first ?? 0)
        }
        return try taking(numbers, axis: 0)
    }
}
