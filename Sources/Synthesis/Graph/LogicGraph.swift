import MorphoCircuit

/// A network of two-input ANDs with inverters on its edges, structurally hashed: equal ANDs exist
/// once. What all optimisation works on.
///
///     node 0        constant false
///     inputs        bits from outside and present bits of flip-flops, in the order of `inputs`
///     all others    an AND of two gates that stand before it
///
/// `outputs` are the gates that must be kept: bits of output ports and next bits of flip-flops.
public final class LogicGraph {
    /// By node its two operands, the smaller literal first; `(-1, -1)` for sources.
    @exclusivity(unchecked) public private(set) var first: ContiguousArray<Int32> = [-1]
    @exclusivity(unchecked) public private(set) var second: ContiguousArray<Int32> = [-1]
    /// By node the number of ANDs on the longest path to it.
    @exclusivity(unchecked) public private(set) var level: ContiguousArray<Int32> = [0]
    /// By node what it was made for, as `origin` said. It decides nothing; reports name cells by
    /// it. Of nodes that are shared it is the first one.
    @exclusivity(unchecked) public private(set) var origins: ContiguousArray<Int32> = [-1]
    /// What new nodes are made for; an improvement of a node is for what the node was for.
    @exclusivity(unchecked) public var origin: Int32 = -1
    public private(set) var inputs: [Int32] = []
    @exclusivity(unchecked) public var outputs: [Gate] = []
    /// Open addressing of the ANDs by their operands, which stand here again: looking elsewhere
    /// for them costs most of the time in large graphs.
    private struct Slot {
        /// Zero: empty.
        var node: Int32 = 0
        var first: Int32 = 0
        var second: Int32 = 0
    }
    @exclusivity(unchecked) private var slots: ContiguousArray<Slot>
    @exclusivity(unchecked) private var used = 0

    /// - Parameter capacity: nodes that room is made for.
    public init(capacity: Int = 1 << 10) {
        var size = 1 << 10
        while size < capacity * 2 { size *= 2 }
        slots = ContiguousArray(repeating: Slot(), count: size)
        first.reserveCapacity(capacity)
        second.reserveCapacity(capacity)
        level.reserveCapacity(capacity)
        origins.reserveCapacity(capacity)
    }

    public var count: Int { first.count }
    public var andCount: Int { first.count - 1 - inputs.count }
    public func isAnd(_ node: Int) -> Bool { first[node] >= 0 }

    /// The longest path to an output, in ANDs.
    public var depth: Int { outputs.map { Int(level[Int($0.node)]) }.max() ?? 0 }

    /// - Parameter origin: see `origins`.
    public func input(origin: Int32 = -1) -> Gate {
        let node = Int32(first.count)
        first.append(-1)
        second.append(-1)
        level.append(0)
        origins.append(origin)
        inputs.append(node)
        return Gate(literal: node << 1)
    }

    public func and(_ a: Gate, _ b: Gate) -> Gate {
        let (low, high) = a.literal <= b.literal ? (a.literal, b.literal) : (b.literal, a.literal)
        if low == 0 || low == high ^ 1 { return .zero }
        if low == 1 || low == high { return Gate(literal: high) }
        var slot = start(low, high)
        while slots[slot].node != 0 {
            if slots[slot].first == low, slots[slot].second == high {
                return Gate(literal: slots[slot].node << 1)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let node = Int32(first.count)
        first.append(low)
        second.append(high)
        level.append(1 + max(level[Int(low >> 1)], level[Int(high >> 1)]))
        origins.append(origin)
        slots[slot] = Slot(node: node, first: low, second: high)
        used += 1
        if used * 2 >= slots.count { grow() }
        return Gate(literal: node << 1)
    }

    /// The AND of two gates if it exists or is one of them; nil when it would be a new node.
    func existing(_ a: Gate, _ b: Gate) -> Gate? {
        let (low, high) = a.literal <= b.literal ? (a.literal, b.literal) : (b.literal, a.literal)
        if low == 0 || low == high ^ 1 { return .zero }
        if low == 1 || low == high { return Gate(literal: high) }
        var slot = start(low, high)
        while slots[slot].node != 0 {
            if slots[slot].first == low, slots[slot].second == high {
                return Gate(literal: slots[slot].node << 1)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    public func or(_ a: Gate, _ b: Gate) -> Gate { !and(!a, !b) }

    public func xor(_ a: Gate, _ b: Gate) -> Gate { !and(!and(a, !b), !and(!a, b)) }

    public func multiplexer(_ select: Gate, _ yes: Gate, _ no: Gate) -> Gate {
        !and(!and(select, yes), !and(!select, no))
    }

    private func start(_ low: Int32, _ high: Int32) -> Int {
        let key = UInt64(UInt32(bitPattern: low)) << 32 | UInt64(UInt32(bitPattern: high))
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        return Int((mixed ^ mixed >> 32) & UInt64(slots.count - 1))
    }

    private func grow() {
        let before = slots
        slots = ContiguousArray(repeating: Slot(), count: before.count * 2)
        for entry in before where entry.node != 0 {
            var slot = start(entry.first, entry.second)
            while slots[slot].node != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }

    /// By node how often outputs and other nodes read it.
    func references() -> ContiguousArray<Int32> {
        var found = ContiguousArray<Int32>(repeating: 0, count: count)
        for node in 1..<count where first[node] >= 0 {
            found[Int(first[node] >> 1)] += 1
            found[Int(second[node] >> 1)] += 1
        }
        for output in outputs { found[Int(output.node)] += 1 }
        return found
    }

    /// The graph without the ANDs that no output depends on. Inputs stay, in order.
    public func swept() -> LogicGraph {
        var isNeeded = [Bool](repeating: false, count: count)
        for output in outputs { isNeeded[Int(output.node)] = true }
        for node in stride(from: count - 1, to: 0, by: -1) where isNeeded[node] && isAnd(node) {
            isNeeded[Int(first[node] >> 1)] = true
            isNeeded[Int(second[node] >> 1)] = true
        }
        let copy = LogicGraph(capacity: count)
        var image = ContiguousArray<Int32>(repeating: 0, count: count)
        for node in inputs {
            image[Int(node)] = copy.input(origin: origins[Int(node)]).literal
        }
        copy.add((1..<count).lazy.filter { isNeeded[$0] && self.isAnd($0) }, of: self, &image)
        copy.outputs = outputs.map { Gate(literal: image[Int($0.node)] ^ ($0.literal & 1)) }
        return copy
    }

    /// Adds ANDs of another graph, operands first.
    /// - Parameter image: by node of the other graph its literal here; those of sources are given.
    func add(
        _ nodes: some Sequence<Int>, of other: LogicGraph, _ image: inout ContiguousArray<Int32>
    ) {
        for node in nodes {
            let (a, b) = (other.first[node], other.second[node])
            origin = other.origins[node]
            image[node] =
                and(
                    Gate(literal: image[Int(a >> 1)] ^ (a & 1)),
                    Gate(literal: image[Int(b >> 1)] ^ (b & 1))
                ).literal
        }
    }
}
