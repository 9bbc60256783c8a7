/// The shape of a signal: its width in bits and whether its top bit is a sign.
public struct Shape: Hashable, Sendable {
    public var width: Int
    public var isSigned: Bool

    public init(width: Int, isSigned: Bool = false) {
        self.width = width
        self.isSigned = isSigned
    }

    /// Bits of a number from 0.
    public static func unsigned(_ width: Int) -> Shape { Shape(width: width) }
    /// Bits of a number in two's complement.
    public static func signed(_ width: Int) -> Shape { Shape(width: width, isSigned: true) }

    /// The widest signal the framework accepts, in bits.
    public static let maximumWidth = 1 << 22
}

extension Shape: CustomStringConvertible {
    public var description: String { "\(isSigned ? "signed" : "unsigned")(\(width))" }
}

/// The place of a node in its module's node array.
public struct NodeID: Hashable, Sendable, Comparable {
    public let index: Int32

    public init(_ index: Int) { self.index = Int32(index) }
    /// In the order in which the module got its nodes.
    public static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

/// What a node is. Operations have their meaning in `OperationTable`; all other kinds are sources,
/// whose `attribute` says which entry of the module's tables they read.
public enum NodeKind: Hashable, Sendable {
    /// A constant; attribute = index into `Module.constants`.
    case constant
    /// An input port; attribute = index into `Module.ports`.
    case input
    /// The present value of a register; attribute = index into `Module.registers`.
    case register
    /// A named wire; attribute = index into `Module.wires`, whose driver is its value.
    case wire
    /// The data of a memory read port; attribute = index into `Module.readPorts`. An asynchronous
    /// port has the address as its operand, a synchronous one has no operand.
    case memoryRead
    /// An output port of an instance; attribute = index into `Module.instanceOutputs`.
    case instanceOutput
    /// What stands where an erroneous operation was; its diagnostic has been recorded.
    case invalid
    /// The value of the operation on the operands; attribute = the operation's parameter.
    case operation(Operation)
}

/// One node of the word-level graph. Operands stand in the module's shared operand array, so that
/// a node is a small value and a graph is flat: no references, nothing to recurse over.
public struct Node: Hashable, Sendable {
    public var kind: NodeKind
    public var isSigned: Bool
    public var width: Int32
    public var firstOperand: Int32
    public var operandCount: Int32
    public var attribute: Int32
    /// Index into `Module.locations` of the statement that made the node, or -1.
    public var location: Int32

    public var shape: Shape { Shape(width: Int(width), isSigned: isSigned) }
}

/// Every operation of the circuit. Each has exactly one entry in `OperationTable`.
public enum Operation: UInt8, CaseIterable, Hashable, Sendable {
    case not, and, or, xor
    case reduceAnd, reduceOr, reduceXor
    case negate, add, subtract, multiply, divide, remainder, countOnes
    case equal, notEqual, less, lessOrEqual
    case shiftLeft, shiftRight
    case concatenate, slice, extend, reinterpret
    case multiplex, choose
}

/// A place in the designer's source: `File.swift:12`.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
    /// The file's name without module and folder.
    public let file: String
    public let line: Int

    /// - Parameter fileID: Swift's `#fileID`, `Module/File.swift`; only the file name is kept, so
    ///   that output does not depend on where the sources stand.
    public init(fileID: StaticString, line: UInt) {
        // By bytes and without the whole as a string: this runs for every statement of a design.
        let file = fileID.withUTF8Buffer { bytes in
            let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
            return String(decoding: bytes[start...], as: UTF8.self)
        }
        self.init(file: file, line: Int(line))
    }

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    public var description: String { "\(file):\(line)" }
}
