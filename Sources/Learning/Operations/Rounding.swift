import MorphoTensors

// Steps whose slope is zero get the gradient of what they stand for (straight through: Bengio and
// others, 2013).

extension Variable {
    /// To the nearest integer, halves to the even one; the gradient is passed on as it is.
    public func roundedStraightThrough() throws(TensorError) -> Variable {
        Variable(try value.applying(.rounded), of: [self]) { g, _, _ throws(TensorError) in [g] }
    }

    /// Between two limits; the gradient is passed on where the number lies between or on them.
    public func clamped(_ limits: ClosedRange<Double>) throws(TensorError) -> Variable {
        let (low, high) = (
            try Tensor(Number(limits.lowerBound)), try Tensor(Number(limits.upperBound))
        )
        let x = value
        let y = try x.combined(.maximum, low).combined(.minimum, high)
        return Variable(y, of: [self]) { g, _, _ throws(TensorError) in
            [try x.combined(.isEqual, y).combined(.product, g)]
        }
    }

    /// The nearest of the multiples of `step` that integers of so many bits, signed, can count.
    public func quantised(bits: Int, step: Double) throws(TensorError) -> Variable {
        guard (2...24).contains(bits) else {
            throw .parameter("quantising", "the number of bits", Double(bits), allowed: "2 to 24")
        }
        guard step > 0 else {
            throw .parameter("quantising", "the step", step, allowed: "a positive one")
        }
        let most = Double(1 << (bits - 1))
        return try scaled(by: 1 / step).clamped(-most...most - 1).roundedStraightThrough()
            .scaled(by: step)
    }
}
