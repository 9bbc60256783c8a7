import MorphoCircuit

/// One bit of a sum on a carry chain of programmable logic.
///
///     sum = a ^ b ^ carryIn        carryOut = at least two of a, b, carryIn
///
/// `sum` and `carryOut` are nodes of kind `.input` that belong to no input bus.
public struct CarryCell: Hashable, Sendable {
    public var a: Gate
    public var b: Gate
    public var carryIn: Gate
    public var sum: Gate
    public var carryOut: Gate

    public init(a: Gate, b: Gate, carryIn: Gate, sum: Gate, carryOut: Gate) {
        self.a = a
        self.b = b
        self.carryIn = carryIn
        self.sum = sum
        self.carryOut = carryOut
    }
}
