/// What an operation is applied with, besides its operands.
public struct OperationContext: Sendable {
    /// The arithmetic operands are two's complement numbers.
    public var isSigned: Bool
    /// Shape of the result, as the width rule gave it.
    public var result: Shape
    /// The operation's parameter: the lowest bit of a slice; 0 elsewhere.
    public var parameter: Int

    public init(isSigned: Bool, result: Shape, parameter: Int) {
        self.isSigned = isSigned
        self.result = result
        self.parameter = parameter
    }
}

/// Why a width rule refuses its operands.
public enum WidthFault: Error, Hashable, Sendable {
    case operandCount(expected: Int)
    case widthsDiffer
    case signednessDiffers
    case notOneBit(operand: Int)
    case mustBeUnsigned(operand: Int)
    case sliceOutOfRange(low: Int, width: Int)
    case wouldShrink(to: Int)
    case tooWide(Int)
}

/// One row of the operation table: everything the framework knows about an operation.
///
/// | column | says |
/// | --- | --- |
/// | `width` | the shape of the result, or why the operands do not fit |
/// | `evaluate` | the value, for every input |
/// | `verilog` | the text, with guards where Verilog would give x |
/// | `gates` | the same value from and, xor and multiplexer gates |
public struct OperationEntry: Sendable {
    /// - Parameter requested: a result width that the source states (`.truncated(to:)`, `&+`); nil
    ///   for the natural one, which loses nothing.
    public typealias WidthRule =
        @Sendable (_ operands: [Shape], _ requested: Int?, _ parameter: Int) throws(WidthFault) ->
        Shape
    public typealias Evaluation = @Sendable (_ operands: [Word], OperationContext) -> Word
    public typealias VerilogText =
        @Sendable (_ operands: [RTLExpression], OperationContext, any RTLContext) -> RTLExpression
    public typealias GateExpansion =
        @Sendable (_ operands: [[Gate]], OperationContext, any GateNetwork) -> [Gate]

    /// What diagnostics call it: `+`, `slice`.
    public let symbol: String
    public var width: WidthRule
    public var evaluate: Evaluation
    public var verilog: VerilogText
    public var gates: GateExpansion
}

/// The meaning of every operation, in one place. Consumers take a table as a parameter, so that
/// tests can hand them a wrong one and see that the difference is noticed.
public struct OperationTable: Sendable {
    private var entries: [OperationEntry]

    public subscript(operation: Operation) -> OperationEntry {
        get { entries[Int(operation.rawValue)] }
        set { entries[Int(operation.rawValue)] = newValue }
    }

    public static let standard = OperationTable(
        entries: Operation.allCases.map { operation in
            switch operation {
            case .not: .not
            case .and: .and
            case .or: .or
            case .xor: .xor
            case .reduceAnd: .reduceAnd
            case .reduceOr: .reduceOr
            case .reduceXor: .reduceXor
            case .negate: .negate
            case .add: .add
            case .subtract: .subtract
            case .multiply: .multiply
            case .divide: .divide
            case .remainder: .remainder
            case .countOnes: .countOnes
            case .equal: .equal
            case .notEqual: .notEqual
            case .less: .less
            case .lessOrEqual: .lessOrEqual
            case .shiftLeft: .shiftLeft
            case .shiftRight: .shiftRight
            case .concatenate: .concatenate
            case .slice: .slice
            case .extend: .extend
            case .reinterpret: .reinterpret
            case .multiplex: .multiplex
            case .choose: .choose
            }
        })
}

extension OperationTable {
    /// The value of a node of `module` given the values of its operands.
    public func evaluate(
        _ operation: Operation, node: Node, operands: [Word], firstIsSigned: Bool
    ) -> Word {
        self[operation].evaluate(
            operands,
            OperationContext(
                isSigned: firstIsSigned, result: node.shape, parameter: Int(node.attribute)))
    }
}
