import Circuit

/// A flat circuit as single bits: gates, flip-flops, and the words their bits belong to.
///
/// A bus lists its bits least significant first. The name of bit i of a bus of several bits is
/// `bus[i]`; a bus of one bit lends its own name to the bit.
public struct GateNetlist: Sendable {
    /// A named group of gates.
    public struct Bus: Sendable {
        public var name: String
        public var bits: [Gate]

        public init(name: String, bits: [Gate]) {
            self.name = name
            self.bits = bits
        }

        public func bitName(_ index: Int) -> String {
            bits.count == 1 ? name : "\(name)[\(index)]"
        }
    }

    /// One bit of state: takes `next` at each active edge of its domain.
    public struct FlipFlop: Sendable {
        public var name: String
        /// The node of kind `.flipFlop` that holds the present bit.
        public var node: Gate
        /// The bit after the next edge; enables and synchronous resets are folded in.
        public var next: Gate
        /// Index into `domains`.
        public var domain: Int
        /// The value while the domain's reset is active, when that acts at once; else nil.
        public var asynchronousReset: Bool?
        /// The bit at power-up; nil: unknown.
        public var powerUp: Bool?
    }

    /// What the bits of a state word are in the word-level circuit.
    public enum Origin: Hashable, Sendable {
        case register
        case memory(word: Int)
        case readPort
    }

    /// A register, a word of a memory or the data register of a synchronous read port.
    public struct State: Sendable {
        public var name: String
        public var origin: Origin
        /// Indices into `flipFlops`, least significant bit first.
        public var flipFlops: Range<Int>
    }

    public var name: String
    /// Operands before their users.
    public var nodes: [GateNode]
    /// Data ports in the order of the module, then one bus for every distinct reset. Clocks are
    /// no inputs: they stand in `domains`.
    public var inputs: [Bus]
    public var outputs: [Bus]
    /// Named wires of the circuit, for readers that want to find them again.
    public var wires: [Bus]
    public var flipFlops: [FlipFlop]
    public var states: [State]
    public var domains: [ClockDomain]
    /// By domain the gate that holds while its reset is active, whatever the polarity.
    public var resets: [Gate?]

    /// Gates of the network without constants, inputs and flip-flops.
    public var gateCount: Int {
        nodes.count { $0.kind == .and || $0.kind == .xor || $0.kind == .multiplexer }
    }

    /// The number of gates on the longest path between sources and outputs or flip-flops;
    /// inverters are free.
    public var depth: Int {
        var levels = [Int](repeating: 0, count: nodes.count)
        for (index, node) in nodes.enumerated() {
            let deepest = node.operands.map { levels[Int($0.node)] }.max()
            levels[index] = deepest.map { $0 + 1 } ?? 0
        }
        return (outputs.flatMap(\.bits) + flipFlops.map(\.next))
            .map { levels[Int($0.node)] }.max() ?? 0
    }
}

/// Why a circuit has no gate netlist.
public enum GateError: Error, Hashable, Sendable {
    /// An output, wire or register that nothing drives.
    case undriven(what: String, name: String)
    /// The description has errors that elaboration reported.
    case erroneousNode(index: Int)
    /// The module has instances: flatten the design first.
    case notFlat(instance: String)
    case combinationalLoop(nodes: [String])
    case memoryTooLarge(name: String, bits: Int, limit: Int)
    /// Never written and without contents.
    case memoryWithoutSource(name: String)
    /// A flip-flop has one clock.
    case memoryWrittenFromDomains(name: String, domains: [String])
    case tooManyGates(limit: Int)
    /// A product or quotient whose array of cells alone goes beyond the limit of gates.
    case operationTooLarge(symbol: String, width: Int, limit: Int)
    /// Two inputs, resets or clocks of one name that cannot be the same bit.
    case nameTaken(name: String)
    case unknownName(what: String, name: String)
    case widthMismatch(name: String, expected: Int, given: Int)
}

extension GateError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .undriven(let what, let name):
            "\(what) '\(name)' has no driver, so it has no gates"
        case .erroneousNode(let index):
            "node \(index) stands for an erroneous expression; see the elaboration's errors"
        case .notFlat(let instance):
            "the module has the instance '\(instance)'; flatten the design first"
        case .combinationalLoop(let nodes):
            "combinational loop: " + (nodes + nodes.prefix(1)).joined(separator: " <- ")
        case .memoryTooLarge(let name, let bits, let limit):
            "memory '\(name)' has \(bits) bits; as flip-flops or gates at most \(limit) are made "
                + "(raise memoryLimit, or keep the memory as a macro)"
        case .memoryWithoutSource(let name):
            "memory '\(name)' is never written and has no contents"
        case .memoryWrittenFromDomains(let name, let domains):
            "memory '\(name)' is written from the domains \(domains.joined(separator: ", ")); "
                + "flip-flops have one clock"
        case .tooManyGates(let limit):
            "the circuit needs more than \(limit) gates"
        case .operationTooLarge(let symbol, let width, let limit):
            "'\(symbol)' of \(width) bits needs more than \(limit) gates"
        case .nameTaken(let name):
            "'\(name)' names two different inputs, resets or clocks"
        case .unknownName(let what, let name):
            "there is no \(what) named '\(name)'"
        case .widthMismatch(let name, let expected, let given):
            "'\(name)' has \(expected) bits, but \(given) are given"
        }
    }
}
