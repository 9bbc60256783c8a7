/// Numbers as integers of 8 bits and one scale: number = scale · integer.
public struct QuantisedTensor: Sendable, Equatable {
    public let integers: Tensor<Int8>
    public let scale: Double

    /// The nearest multiples of the scale that makes the largest magnitude 127, halves to the even
    /// one.
    public init<Number: TensorNumber>(_ numbers: Tensor<Number>) throws(TensorError) {
        let elements = numbers.elements
        let most = elements.reduce(0) { max($0, abs(Double($1))) }
        guard most.isFinite else {
            throw .parameter("quantising", "a number", most, allowed: "finite ones")
        }
        let scale = most == 0 ? 1 : most / 127
        self.scale = scale
        integers = try Tensor(
            elements.map { Int8(($0.isNaN ? 0 : Double($0) / scale).rounded(.toNearestOrEven)) },
            shape: numbers.shape)
    }

    public func numbers<Number: TensorNumber>(
        _: Number.Type = Number.self
    ) throws(TensorError) -> Tensor<Number> {
        let scale = scale
        return try integers.map { Number(Double($0) * scale) }
    }
}
