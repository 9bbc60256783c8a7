/// One elaborated module: a flat word-level graph and the tables its nodes refer to. Immutable
/// once elaborated; built by `ModuleBuilder`.
///
///     nodes     [ Node ][ Node ][ Node ] ...        indexed by NodeID
///     operands  [ id id | id | id id id | ... ]     a node owns one contiguous run
public struct Module: Sendable {
    public var name: String
    /// The parameters the module was made with, as the designer would read them; empty when none.
    public var parameters: String
    public var location: SourceLocation?
    /// Has ports and no description: the text only refers to it. See `BlackBoxUse`.
    public var isBlackBox = false
    /// The first black box that flattening cut out: the module does not do what the design does.
    public var cutOut: BlackBoxUse?

    public var nodes: [Node] = []
    public var operands: [NodeID] = []
    public var constants: [Word] = []
    public var ports: [Port] = []
    public var wires: [Wire] = []
    public var registers: [Register] = []
    public var memories: [Memory] = []
    public var readPorts: [ReadPort] = []
    public var writePorts: [WritePort] = []
    public var instances: [Instance] = []
    public var instanceOutputs: [InstanceOutput] = []
    public var domains: [ClockDomain] = []
    public var properties: [Property] = []
    public var enumerations: [Enumeration] = []
    public var locations: [SourceLocation] = []
    /// The enumeration a constant node was written as (`.idle`), by node.
    public var enumerationOfNode: [NodeID: Int] = [:]

    public init(name: String, parameters: String = "", location: SourceLocation? = nil) {
        self.name = name
        self.parameters = parameters
        self.location = location
    }

    /// The node of a number that this module gave out.
    public subscript(id: NodeID) -> Node { nodes[Int(id.index)] }

    /// The operands of a node, in the order of its operation.
    public func operands(of id: NodeID) -> ArraySlice<NodeID> {
        let node = nodes[Int(id.index)]
        return operands[Int(node.firstOperand)..<Int(node.firstOperand + node.operandCount)]
    }

    /// Width and sign of a node.
    public func shape(_ id: NodeID) -> Shape { self[id].shape }

    /// The constant's value when the node is a constant.
    public func constant(_ id: NodeID) -> Word? {
        self[id].kind == .constant ? constants[Int(self[id].attribute)] : nil
    }

    /// The place in the description that made the node; nil when unknown.
    public func location(of id: NodeID) -> SourceLocation? {
        let index = self[id].location
        return index < 0 ? nil : locations[Int(index)]
    }

    public var inputs: [Port] { ports.filter { $0.direction == .input } }
    public var outputs: [Port] { ports.filter { $0.direction == .output } }
}

/// A whole design: every distinct module once, children before parents; the top module is last.
public struct Design: Sendable {
    public var modules: [Module]
    public var warnings: [Diagnostic]

    public init(modules: [Module], warnings: [Diagnostic] = []) {
        self.modules = modules
        self.warnings = warnings
    }

    public var topIndex: Int { modules.count - 1 }
    public var top: Module { modules[modules.count - 1] }
}

/// A port of the module. Clocks and resets are none: they belong to `domains`.
public struct Port: Sendable {
    /// Seen from within the module.
    public enum Direction: Hashable, Sendable { case input, output }
    public var name: String
    public var direction: Direction
    public var shape: Shape
    /// For an input the node that reads it, for an output the node that drives it (nil: undriven).
    public var node: NodeID?
    /// Index into `Module.domains` the port belongs to; nil for an asynchronous input.
    public var domain: Int?
    /// Bits an input declares unused, as ranges.
    public var unusedBits: [Range<Int>] = []
    public var enumeration: Int?
    public var location: Int32
}

/// A named value without storage.
public struct Wire: Sendable {
    public var name: String
    public var shape: Shape
    public var node: NodeID
    public var driver: NodeID?
    public var enumeration: Int?
    public var location: Int32
}

/// A register: takes the value of `next` at each active edge of its domain while `enable` holds.
public struct Register: Sendable {
    public var name: String
    public var shape: Shape
    public var node: NodeID
    public var next: NodeID?
    public var enable: NodeID?
    /// The value taken at reset; nil when the register is declared `.uninitialised`.
    public var reset: Word?
    public var domain: Int
    /// True for the first stage of a synchroniser: it may sample another domain.
    public var isCrossing = false
    public var enumeration: Int?
    public var location: Int32
}

/// Words of one shape behind read and write ports; address i is word i, and an address beyond
/// the depth reads zero and writes nothing.
public struct Memory: Sendable {
    public var name: String
    public var depth: Int
    public var shape: Shape
    /// The words at power-up, `depth` of them; nil: unknown (seeded random in simulation).
    public var contents: [Word]?
    public var readPorts: [Int] = []
    /// In order of priority: when two write one address at one edge, the later one wins.
    public var writePorts: [Int] = []
    /// True when ports of different domains may share the memory (an asynchronous FIFO).
    public var isCrossing = false
    public var location: Int32

    public var isReadOnly: Bool { writePorts.isEmpty }
}

/// What a synchronous read port returns when its address is written at the same edge.
public enum ReadDuringWrite: String, CaseIterable, Hashable, Sendable {
    /// The word before the write.
    case old
    /// The word after the write; only for ports of one domain.
    case new
    /// Unspecified: hardware is free, simulation returns a seeded constant so that no design
    /// comes to rely on it.
    case undefined
}

/// Reads a word: at once without a domain, else at the domain's edges while enabled.
public struct ReadPort: Sendable {
    public var memory: Int
    /// Its place among the memory's read ports as described. What it holds at power-up goes by
    /// it, whatever other ports a pass has removed.
    public var position: Int
    public var node: NodeID
    public var address: NodeID
    /// Nil for an asynchronous read.
    public var domain: Int?
    public var enable: NodeID?
    public var duringWrite: ReadDuringWrite
    /// What the port reads in a collision when `duringWrite` is `.undefined`. It depends on the
    /// module and not on the instance, so that the emitted module can contain it.
    public var undefinedWord: Word
    public var location: Int32
}

/// Writes a word at the edges of its domain while enabled.
public struct WritePort: Sendable {
    public var memory: Int
    public var address: NodeID
    public var data: NodeID
    public var enable: NodeID?
    /// One bit for each of `width(mask)` equal parts of the word, least significant part first.
    public var mask: NodeID?
    public var domain: Int
    public var location: Int32
}

/// A child module, once or `count` times side by side.
public struct Instance: Sendable {
    /// What an input port of the child sees.
    public enum Connection: Sendable {
        /// Every copy sees the node.
        case broadcast(NodeID)
        /// Copy i sees bits `i * width ..< (i + 1) * width` of the node.
        case sliced(NodeID)
        /// Copy i sees constant i.
        case constants([Word])
    }
    public var name: String
    /// Index into `Design.modules`.
    public var module: Int
    /// Nil for a single instance; the number of copies for a replicated one.
    public var count: Int?
    /// By input port index of the child; clocks and resets are connected by `domains`.
    public var connections: [Int: Connection] = [:]
    /// For each domain of the child the parent's domain it runs in.
    public var domains: [Int] = []
    public var location: Int32
}

/// What the parent reads of an output port of a child.
public struct InstanceOutput: Sendable {
    public var instance: Int
    public var port: Int
    /// What the child calls the port, for messages.
    public var portName: String
    public var node: NodeID
}

/// A statement about the circuit, checked at each active edge of its domain outside reset.
public struct Property: Sendable {
    /// What is claimed: it always holds, inputs keep it so, or it happens at least once.
    public enum Kind: String, Sendable { case assert, assume, cover }
    public var kind: Kind
    /// Must hold (assert, assume) or is to be reached (cover). One bit.
    public var condition: NodeID
    public var message: String
    public var domain: Int
    public var location: Int32
}

/// Named values of a register or port: the states of a state machine.
public struct Enumeration: Hashable, Sendable {
    /// A value with a name.
    public struct Case: Hashable, Sendable {
        public var name: String
        public var value: Word
        public init(name: String, value: Word) {
            self.name = name
            self.value = value
        }
    }
    public var name: String
    public var cases: [Case]
    public init(name: String, cases: [Case]) {
        self.name = name
        self.cases = cases
    }
    /// The name of a value; nil for a value without one.
    public func name(of value: Word) -> String? { cases.first { $0.value == value }?.name }
}
