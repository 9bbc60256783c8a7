/// A large cut of a node, and the function of the node there: one that grows where it gains fewest
/// leaves (a reconvergence-driven cut). Kept from node to node for its storage.
struct ReconvergentCut {
    /// Ascending.
    private(set) var leaves: [Int32] = []
    /// The nodes between the leaves and the root, which is the last; ascending.
    private var cone: [Int32] = []
    /// By node its place in the tables below; leaves come first.
    private var places: ContiguousArray<Int32> = []
    private var narrow: ContiguousArray<UInt64> = []
    private var wide: ContiguousArray<WideTable> = []

    private static let coneLimit = 64

    /// - Returns: whether there is a cut whose leaves are no constants.
    mutating func find(_ node: Int32, _ graph: LogicGraph) -> Bool {
        leaves.removeAll(keepingCapacity: true)
        cone.removeAll(keepingCapacity: true)
        leaves.append(graph.first[Int(node)] >> 1)
        leaves.append(graph.second[Int(node)] >> 1)
        cone.append(node)
        while true {
            var best = -1
            var bestCost = 2
            for (index, leaf) in leaves.enumerated() where graph.isAnd(Int(leaf)) {
                let (a, b) = (graph.first[Int(leaf)] >> 1, graph.second[Int(leaf)] >> 1)
                let cost = (leaves.contains(a) ? 0 : 1) + (leaves.contains(b) ? 0 : 1) - 1
                // Among equals the latest one, which is likelier to reconverge.
                if cost < bestCost || (cost == bestCost && leaf > leaves[best]) {
                    (best, bestCost) = (index, cost)
                }
            }
            if best < 0 || leaves.count + bestCost > WideTable.inputLimit { break }
            let leaf = leaves.remove(at: best)
            cone.append(leaf)
            let (a, b) = (graph.first[Int(leaf)] >> 1, graph.second[Int(leaf)] >> 1)
            if !leaves.contains(a) { leaves.append(a) }
            if !leaves.contains(b) { leaves.append(b) }
            if cone.count > Self.coneLimit { break }
        }
        if leaves.contains(0) { return false }
        leaves.sort()
        cone.sort()
        return true
    }

    /// The factored function of the root; nil when it has too many products.
    mutating func program(
        _ graph: LogicGraph, _ functions: inout FactoredFunctions
    ) -> AndProgram? {
        while places.count < graph.count { places.append(0) }
        for (place, leaf) in leaves.enumerated() { places[Int(leaf)] = Int32(place) }
        for (place, node) in cone.enumerated() {
            places[Int(node)] = Int32(leaves.count + place)
        }
        if leaves.count <= TruthTable.inputLimit {
            narrow.removeAll(keepingCapacity: true)
            for index in leaves.indices { narrow.append(TruthTable.input(index)) }
            for node in cone.lazy.map({ Int($0) }) {
                let (a, b) = (graph.first[node], graph.second[node])
                let (x, y) = (narrow[place(a)], narrow[place(b)])
                narrow.append((a & 1 == 1 ? ~x : x) & (b & 1 == 1 ? ~y : y))
            }
            return functions.program(of: narrow[narrow.count - 1], inputs: leaves.count)
        }
        wide.removeAll(keepingCapacity: true)
        for index in leaves.indices { wide.append(WideTable.inputs[index]) }
        for node in cone.lazy.map({ Int($0) }) {
            let (a, b) = (graph.first[node], graph.second[node])
            let (x, y) = (wide[place(a)], wide[place(b)])
            wide.append((a & 1 == 1 ? ~x : x) & (b & 1 == 1 ? ~y : y))
        }
        return functions.program(of: wide[wide.count - 1], inputs: leaves.count)
    }

    @inline(__always)
    private func place(_ literal: Int32) -> Int { Int(places[Int(literal >> 1)]) }
}
