import MorphoCircuit

/// The ANDs of a graph in parts that share none: what lies in one part reads sources and ANDs of
/// the same part only. Flip-flops divide most large units into such parts.
///
///     inputs   a   b   c   d          parts are worked on side by side; how many there are
///               \ / \ /   /           depends on the graph alone, so every machine finds
///     parts      1   1   2            the same cells
struct GraphParts {
    private static let limit = 8

    /// Nodes of each part, ascending. Never empty, and the parts are of similar size if they can
    /// be.
    private(set) var nodes: [ContiguousArray<Int32>] = []

    init(_ graph: LogicGraph) {
        var joined = DisjointSets(count: graph.count)
        for node in 1..<graph.count where graph.isAnd(node) {
            for operand in [graph.first[node] >> 1, graph.second[node] >> 1]
            where graph.isAnd(Int(operand)) {
                joined.join(Int32(node), operand)
            }
        }
        var sizes: [Int32: Int] = [:]
        for node in 1..<graph.count where graph.isAnd(node) {
            sizes[joined.representative(Int32(node)), default: 0] += 1
        }
        // The largest first, each to the part that has least.
        var filled = [Int](repeating: 0, count: max(1, min(Self.limit, sizes.count)))
        var partOfSet: [Int32: Int] = [:]
        for (set, size) in sizes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            let least = filled.indices.min { filled[$0] < filled[$1] } ?? 0
            partOfSet[set] = least
            filled[least] += size
        }
        nodes = filled.map { size in
            var room = ContiguousArray<Int32>()
            room.reserveCapacity(size)
            return room
        }
        for node in 1..<graph.count where graph.isAnd(node) {
            let part = partOfSet[joined.representative(Int32(node))] ?? 0
            nodes[part].append(Int32(node))
        }
    }
}

/// Sets of numbers that only grow together.
private struct DisjointSets {
    private var parents: ContiguousArray<Int32>

    init(count: Int) { parents = ContiguousArray(0..<Int32(count)) }

    /// The smallest member of the set of a number.
    mutating func representative(_ number: Int32) -> Int32 {
        var number = number
        while parents[Int(number)] != number {
            parents[Int(number)] = parents[Int(parents[Int(number)])]
            number = parents[Int(number)]
        }
        return number
    }

    mutating func join(_ a: Int32, _ b: Int32) {
        let (a, b) = (representative(a), representative(b))
        parents[Int(max(a, b))] = min(a, b)
    }
}

extension LogicGraph {
    /// The graph with every part replaced by what `improve` makes of it. Parts are graphs of their
    /// own with the sources that they read, in order; equal ANDs of two parts become one.
    func improvedByParts(_ improve: (LogicGraph) -> LogicGraph) -> LogicGraph {
        let parts = GraphParts(self)
        if parts.nodes.count == 1 { return improve(self) }
        var outputsOfParts = [[Int]](repeating: [], count: parts.nodes.count)
        var partOfNode = ContiguousArray<Int32>(repeating: -1, count: count)
        for (part, nodes) in parts.nodes.enumerated() {
            for node in nodes { partOfNode[Int(node)] = Int32(part) }
        }
        for (place, output) in outputs.enumerated() where partOfNode[Int(output.node)] >= 0 {
            outputsOfParts[Int(partOfNode[Int(output.node)])].append(place)
        }
        let improved = sideBySide(parts.nodes.count) { part in
            let (graph, sources) = self.part(parts.nodes[part], outputs: outputsOfParts[part])
            return (graph: improve(graph), sources: sources)
        }

        let result = LogicGraph(capacity: improved.reduce(inputs.count) { $0 + $1.graph.count })
        var image = ContiguousArray<Int32>(repeating: 0, count: count)
        for node in inputs { image[Int(node)] = result.input(origin: origins[Int(node)]).literal }
        result.outputs = outputs.map { output in
            Gate(literal: image[Int(output.node)] ^ (output.literal & 1))
        }
        for (part, (graph, sources)) in improved.enumerated() {
            let values = result.add(graph, sources: sources.map { image[Int($0)] })
            for (place, value) in zip(outputsOfParts[part], values) {
                result.outputs[place] = value
            }
        }
        return result
    }

    /// Some of the ANDs as a graph of its own, and the sources that are its inputs.
    private func part(
        _ nodes: ContiguousArray<Int32>, outputs places: [Int]
    ) -> (graph: LogicGraph, sources: [Int32]) {
        let copy = LogicGraph(capacity: nodes.count * 2)
        var isRead = [Bool](repeating: false, count: count)
        for node in nodes {
            isRead[Int(first[Int(node)] >> 1)] = true
            isRead[Int(second[Int(node)] >> 1)] = true
        }
        let sources = inputs.filter { isRead[Int($0)] }
        var image = ContiguousArray<Int32>(repeating: 0, count: count)
        for node in sources { image[Int(node)] = copy.input(origin: origins[Int(node)]).literal }
        copy.add(nodes.lazy.map { Int($0) }, of: self, &image)
        copy.outputs = places.map { place in
            Gate(literal: image[Int(outputs[place].node)] ^ (outputs[place].literal & 1))
        }
        return (copy, sources)
    }

    /// Adds the ANDs of another graph.
    /// - Parameter sources: by input of the other graph its literal here.
    /// - Returns: the outputs of the other graph.
    private func add(_ other: LogicGraph, sources: [Int32]) -> [Gate] {
        var image = ContiguousArray<Int32>(repeating: 0, count: other.count)
        for (node, literal) in zip(other.inputs, sources) { image[Int(node)] = literal }
        add((1..<other.count).lazy.filter { other.isAnd($0) }, of: other, &image)
        return other.outputs.map { Gate(literal: image[Int($0.node)] ^ ($0.literal & 1)) }
    }
}
