import MorphoCircuit

/// What the compared things are made from. The standard one for real use; tests of the tests hand
/// in wrong parts and see that the difference is noticed.
public struct VerificationModel: Sendable {
    /// What the reference engine evaluates.
    public var evaluation = OperationTable.standard
    /// What the emitted text is made from.
    public var verilog = OperationTable.standard
    /// What the gate netlist is made from.
    public var gates = OperationTable.standard
    /// Applied to the emitted text of each module, given the module's name.
    public var rewrite: (@Sendable (_ text: String, _ module: String) -> String)?

    public init() {}

    public static let standard = VerificationModel()
}
