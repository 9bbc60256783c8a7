import MorphoCircuit

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
        /// What `next` was made of; nil for bits of memories, whose gates tell it.
        public var transfer: RegisterTransfer?
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

    public package(set) var name: String
    /// Operands before their users.
    public package(set) var nodes: [GateNode]
    /// Data ports in the order of the module, then one bus for every distinct reset. Clocks are
    /// no inputs: they stand in `domains`.
    public package(set) var inputs: [Bus]
    public package(set) var outputs: [Bus]
    /// Named wires of the circuit, for readers that want to find them again.
    public package(set) var wires: [Bus]
    public package(set) var flipFlops: [FlipFlop]
    public package(set) var states: [State]
    public package(set) var domains: [ClockDomain]
    /// By domain the gate that holds while its reset is active, whatever the polarity.
    public package(set) var resets: [Gate?]
    /// By node the node of the flat module that it was made for first; -1, or no entries: not
    /// known. It decides nothing; reports name gates by it.
    public package(set) var origins: ContiguousArray<Int32> = []
    /// Carry cells, lower bits of a chain first; none unless the style of arithmetic has them.
    public package(set) var carryCells: [CarryCell] = []

    /// A netlist from its parts; `nodes` with operands before their users.
    public init(
        name: String, nodes: [GateNode], inputs: [Bus], outputs: [Bus], wires: [Bus] = [],
        flipFlops: [FlipFlop] = [], states: [State] = [], domains: [ClockDomain] = [],
        resets: [Gate?] = []
    ) {
        self.name = name
        self.nodes = nodes
        self.inputs = inputs
        self.outputs = outputs
        self.wires = wires
        self.flipFlops = flipFlops
        self.states = states
        self.domains = domains
        self.resets = resets
    }

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

    /// Indices of the flip-flops that some output depends on, through others too.
    public var observableFlipFlops: [Int] { flipFlops(behind: outputs.flatMap(\.bits)) }

    /// Indices of the flip-flops that the gates depend on, through others too; ascending.
    func flipFlops(behind gates: [Gate]) -> [Int] {
        var flipFlopOfNode = [Int](repeating: -1, count: nodes.count)
        for (index, flop) in flipFlops.enumerated() {
            flipFlopOfNode[Int(flop.node.node)] = index
        }
        var isReached = [Bool](repeating: false, count: nodes.count)
        var pending = gates
        var found: [Int] = []
        while let gate = pending.popLast() {
            let node = Int(gate.node)
            if isReached[node] { continue }
            isReached[node] = true
            pending.append(contentsOf: nodes[node].operands)
            if flipFlopOfNode[node] >= 0 {
                found.append(flipFlopOfNode[node])
                pending.append(flipFlops[flipFlopOfNode[node]].next)
            }
        }
        return found.sorted()
    }
}
