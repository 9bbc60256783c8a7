import MorphoCircuit

/// What makes a better AND of one that has just been copied.
protocol NodeImprover {
    /// Called with each node of the copy, in order.
    mutating func register(_ node: Int, in graph: LogicGraph)

    /// - Parameters:
    ///   - gate: an AND of the copy.
    ///   - claims: its readers.
    /// - Returns: a gate with the same function; the claims have been moved to it.
    mutating func improved(
        _ gate: Gate, claims: Int32, in copy: inout GrowingCopy
    ) -> Gate
}

/// A copy of a graph that grows node by node while it is improved, with exact counts of readers:
/// those in the copy, and those in the old graph that are still to come.
struct GrowingCopy {
    let old: LogicGraph
    let new: LogicGraph
    /// By node of the copy.
    private(set) var references: ContiguousArray<Int32> = [0]
    private var registered = 1

    static func improved<Improver: NodeImprover>(
        _ graph: LogicGraph, by improver: inout Improver
    ) -> LogicGraph {
        var copy = GrowingCopy(old: graph, new: LogicGraph(capacity: graph.count))
        copy.run(&improver)
        return copy.new.swept()
    }

    /// The copy with all that the improver built, whether outputs depend on it or not.
    static func grown<Improver: NodeImprover>(
        _ graph: LogicGraph, by improver: inout Improver
    ) -> LogicGraph {
        var copy = GrowingCopy(old: graph, new: LogicGraph(capacity: graph.count * 2))
        copy.run(&improver)
        return copy.new
    }

    private init(old: LogicGraph, new: LogicGraph) {
        self.old = old
        self.new = new
    }

    private mutating func run<Improver: NodeImprover>(_ improver: inout Improver) {
        let oldReferences = old.references()
        var image = ContiguousArray<Int32>(repeating: 0, count: old.count)
        improver.register(0, in: new)
        for input in old.inputs {
            image[Int(input)] = new.input(origin: old.origins[Int(input)]).literal
            registerNewNodes(&improver)
            // Never free.
            references[Int(image[Int(input)] >> 1)] += 1
        }
        for node in 1..<old.count where old.isAnd(node) && oldReferences[node] > 0 {
            let (a, b) = (old.first[node], old.second[node])
            let first = Gate(literal: image[Int(a >> 1)] ^ (a & 1))
            let second = Gate(literal: image[Int(b >> 1)] ^ (b & 1))
            new.origin = old.origins[node]
            var result = new.and(first, second)
            registerNewNodes(&improver)
            // The new AND reads its operands before the old one's claim on them ends.
            reference(result.node, oldReferences[node])
            dereference(first.node)
            dereference(second.node)
            if new.isAnd(Int(result.node)) {
                result = improver.improved(
                    result, claims: oldReferences[node], in: &self)
                registerNewNodes(&improver)
            }
            image[node] = result.literal
        }
        new.outputs = old.outputs.map { Gate(literal: image[Int($0.node)] ^ ($0.literal & 1)) }
    }

    private mutating func registerNewNodes<Improver: NodeImprover>(_ improver: inout Improver) {
        while references.count < new.count { references.append(0) }
        while registered < new.count {
            improver.register(registered, in: new)
            registered += 1
        }
    }

    /// Adds readers. A node that nobody reads does not count as a reader of its operands.
    mutating func reference(_ node: Int32, _ count: Int32 = 1) {
        let node = Int(node)
        // Nodes that were just built are registered after the choice.
        while references.count <= node { references.append(0) }
        if references[node] == 0, new.isAnd(node) {
            reference(new.first[node] >> 1)
            reference(new.second[node] >> 1)
        }
        references[node] += count
    }

    /// Takes readers away; the number of ANDs that became free.
    @discardableResult
    mutating func dereference(_ node: Int32, _ count: Int32 = 1) -> Int {
        let node = Int(node)
        references[node] -= count
        guard references[node] == 0, new.isAnd(node) else { return 0 }
        return 1 + dereference(new.first[node] >> 1) + dereference(new.second[node] >> 1)
    }

    /// Moves the readers of a node to another one.
    mutating func move(_ claims: Int32, from node: Int32, to other: Int32) {
        if node == other { return }
        reference(other, claims)
        dereference(node, claims)
    }
}
