import MorphoCircuit

/// A graph in which nodes may be built in several ways. The cover takes whichever suits the cells
/// best: the fewest ANDs are not always the smallest cells.
///
///     order     3 4 [5 6] 7 ...     5 and 6 build 7 in another way: they stand before it,
///                                   and nothing of them depends on 7
struct ChoiceGraph {
    let graph: LogicGraph
    /// Inputs and ANDs, operands and alternatives before what they belong to.
    private(set) var order: [Int32] = []
    /// By node other gates with the same function.
    private(set) var alternatives: [Int32: [Gate]] = [:]

    /// The graph as it is.
    init(_ graph: LogicGraph) {
        self.graph = graph
        order = (1..<Int32(max(1, graph.count))).map { $0 }
    }

    /// - Parameter limit: alternatives of a node.
    init(_ old: LogicGraph, alternatives limit: Int) {
        var collection = Collection(
            rewriting: Rewriting(nodes: old.count * 4, acceptsZeroGain: true), limit: limit)
        graph = GrowingCopy.grown(old, by: &collection)
        alternatives = collection.alternatives
        var isPlaced = [Bool](repeating: false, count: graph.count)
        func place(_ node: Int) {
            if isPlaced[node] { return }
            isPlaced[node] = true
            order.append(Int32(node))
        }
        for node in 1..<graph.count {
            guard let range = collection.ranges[Int32(node)] else {
                if !collection.isAlternative(node) { place(node) }
                continue
            }
            for inner in range { place(Int(inner)) }
            place(node)
        }
    }

    private struct Collection: NodeImprover {
        var rewriting: Rewriting
        let limit: Int
        var alternatives: [Int32: [Gate]] = [:]
        /// By node the nodes that its alternatives are built of.
        var ranges: [Int32: Range<Int32>] = [:]
        private var isInner: [Bool] = []

        init(rewriting: Rewriting, limit: Int) {
            self.rewriting = rewriting
            self.limit = limit
        }

        func isAlternative(_ node: Int) -> Bool { node < isInner.count && isInner[node] }

        mutating func register(_ node: Int, in graph: LogicGraph) {
            rewriting.register(node, in: graph)
        }

        mutating func improved(
            _ gate: Gate, claims: Int32, in copy: inout GrowingCopy
        ) -> Gate {
            // A node that was met before has its alternatives.
            if ranges[gate.node] != nil || isAlternative(Int(gate.node)) { return gate }
            let first = copy.new.count
            let found = rewriting.alternatives(
                gate.node, claims: claims, limit: limit, in: &copy)
            let range = Int32(first)..<Int32(copy.new.count)
            ranges[gate.node] = range
            while isInner.count < copy.new.count { isInner.append(false) }
            for node in range { isInner[Int(node)] = true }
            // What stands later than the node's own alternatives may depend on it.
            let usable = found.filter { range.contains($0.node) }
            if !usable.isEmpty { alternatives[gate.node] = usable }
            return gate
        }
    }
}
