import MorphoCircuit

/// Joins nodes that have the same function of the same cut: equal functions exist once even where
/// they are built differently. What needs more than six leaves to be seen stays apart.
struct FunctionalHashing {
    private static let cutLimit = 12

    private let old: LogicGraph
    private let new: LogicGraph
    private var cuts: CutStore
    private var registered = 1
    /// Open addressing: node and place of the cut in the store; node 0 is empty.
    private var slots: ContiguousArray<(node: Int32, cut: Int32)>
    private var used = 0

    private init(_ graph: LogicGraph) {
        old = graph
        new = LogicGraph(capacity: graph.count)
        cuts = CutStore(nodes: graph.count, cutLimit: Self.cutLimit)
        slots = ContiguousArray(repeating: (0, 0), count: 1 << 12)
    }

    static func merged(_ graph: LogicGraph) -> LogicGraph {
        var work = FunctionalHashing(graph)
        return work.run()
    }

    private mutating func run() -> LogicGraph {
        var image = ContiguousArray<Int32>(repeating: 0, count: old.count)
        for input in old.inputs {
            image[Int(input)] = new.input(origin: old.origins[Int(input)]).literal
            cuts.begin()
            cuts.store(registered)
            registered += 1
        }
        // By node of the copy what it turned out to be.
        var known: [Int32: Int32] = [:]
        for node in 1..<old.count where old.isAnd(node) {
            let (a, b) = (old.first[node], old.second[node])
            new.origin = old.origins[node]
            let gate = new.and(
                Gate(literal: image[Int(a >> 1)] ^ (a & 1)),
                Gate(literal: image[Int(b >> 1)] ^ (b & 1)))
            if Int(gate.node) == registered {
                if let other = register(Int(gate.node)) { known[gate.node] = other.literal }
            }
            image[node] = (known[gate.node] ?? gate.node << 1) ^ (gate.literal & 1)
        }
        new.outputs = old.outputs.map { Gate(literal: image[Int($0.node)] ^ ($0.literal & 1)) }
        return new.swept()
    }

    /// Finds the cuts of a new node, and the gate that it equals.
    private mutating func register(_ node: Int) -> Gate? {
        registered += 1
        cuts.begin()
        cuts.merge(new.first[node], new.second[node], limit: TruthTable.inputLimit)
        let other = known()
        if other != nil { cuts.begin() }
        cuts.store(node)
        for place in cuts.range(node).dropLast() { insert(place, Int32(node)) }
        return other
    }

    /// What the node in work equals.
    private mutating func known() -> Gate? {
        if let cut = cuts.found.first(where: { $0.count < 2 }) {
            if cut.count == 0 { return .constant(cut.table != 0) }
            let inverted: Int32 = cut.table == TruthTable.input(0) ? 0 : 1
            return Gate(literal: cut.leaves[0] << 1 | inverted)
        }
        cuts.prune(to: Self.cutLimit - 1)
        for cut in cuts.found {
            if let other = find(cut) { return other }
        }
        return nil
    }

    // MARK: Table of cuts

    private func start(_ cut: Cut) -> Int {
        // A function and its inverse share a place.
        var mixed = cut.table & 1 == 1 ? ~cut.table : cut.table
        for index in 0..<cut.count {
            mixed =
                (mixed ^ UInt64(UInt32(bitPattern: cut.leaves[index])))
                &* 0x9E37_79B9_7F4A_7C15
            mixed ^= mixed >> 29
        }
        return Int(mixed & UInt64(slots.count - 1))
    }

    private func find(_ cut: Cut) -> Gate? {
        var slot = start(cut)
        while slots[slot].node != 0 {
            let (node, place) = slots[slot]
            let other = cuts.cuts[Int(place)]
            if other.leaves == cut.leaves {
                if other.table == cut.table { return Gate(literal: node << 1) }
                if other.table == ~cut.table { return Gate(literal: node << 1 | 1) }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func insert(_ place: Int, _ node: Int32) {
        if used * 2 >= slots.count { grow() }
        var slot = start(cuts.cuts[place])
        while slots[slot].node != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = (node, Int32(place))
        used += 1
    }

    private mutating func grow() {
        let before = slots
        slots = ContiguousArray(repeating: (0, 0), count: before.count * 2)
        for entry in before where entry.node != 0 {
            var slot = start(cuts.cuts[Int(entry.cut)])
            while slots[slot].node != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }
}
