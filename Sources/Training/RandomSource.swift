import Foundation
import MorphoTensors

/// Random numbers that depend on a seed and on what they are for, and on nothing else, so that a
/// training that goes on where it was interrupted draws the same ones.
///
/// SplitMix64 (Steele, Lea and Flood, 2014).
public struct RandomSource: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// - Parameter purposes: numbers that tell one use from another, such as epoch and sample.
    public init(seed: UInt64, _ purposes: Int...) {
        state = seed
        for purpose in purposes {
            _ = next()
            state ^= UInt64(bitPattern: Int64(purpose)) &* 0xD6E8_FEB8_6659_FD93
        }
        _ = next()
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// From 0 up to 1, in steps of 2⁻⁵³.
    public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// With mean 0 and variance 1 (Box and Muller, 1958).
    public mutating func normal() -> Double {
        let radius = (-2 * log(1 - uniform())).squareRoot()
        return radius * cos(2 * .pi * uniform())
    }

    /// 0 ..< count in random order (Fisher and Yates).
    public mutating func permutation(_ count: Int) -> [Int] {
        var order = Array(0..<count)
        for place in stride(from: count - 1, to: 0, by: -1) {
            order.swapAt(place, Int(next(upperBound: UInt64(place + 1))))
        }
        return order
    }

    /// Normal numbers of a deviation.
    public mutating func normals<Number: TensorNumber>(
        _ shape: [Int], deviation: Double, _: Number.Type = Number.self
    ) throws(TensorError) -> Tensor<Number> {
        let count = shape.reduce(1, *)
        return try Tensor((0..<count).map { _ in Number(deviation * normal()) }, shape: shape)
    }

    /// Normal numbers whose deviation keeps the size of signals through a rectifier: √(2 / inputs)
    /// (He and others, 2015). Inputs are all axes but the last.
    public mutating func kaiming<Number: TensorNumber>(
        _ shape: [Int], _: Number.Type = Number.self
    ) throws(TensorError) -> Tensor<Number> {
        let inputs = shape.dropLast().reduce(1, *)
        return try normals(shape, deviation: (2 / Double(max(inputs, 1))).squareRoot())
    }
}
