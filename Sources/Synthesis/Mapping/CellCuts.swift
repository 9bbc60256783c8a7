import MorphoCircuit

/// The cuts of a graph's nodes that some cell computes: all the ways in which the cover may make a
/// node.
struct CellCuts {
    /// By node in `ranges`.
    private(set) var cuts: ContiguousArray<Cut> = []
    private(set) var ranges: ContiguousArray<Range<Int32>>
    /// By cut the variants of its function and of its inverse.
    private(set) var plain: ContiguousArray<Range<Int32>> = []
    private(set) var inverse: ContiguousArray<Range<Int32>> = []

    /// - Parameters:
    ///   - references: by node its readers.
    ///   - cutLimit: cuts kept for each node.
    init(
        _ choices: ChoiceGraph, _ functions: CellFunctions, references: ContiguousArray<Int32>,
        cutLimit: Int
    ) {
        ranges = ContiguousArray(repeating: 0..<0, count: choices.graph.count)
        // Other ways to build a node may lie in another part than the node.
        let parts = choices.alternatives.isEmpty ? GraphParts(choices.graph) : nil
        guard let parts, parts.nodes.count > 1 else {
            var all = Enumeration(choices, functions, references, cutLimit: cutLimit)
            for node in choices.order { all.append(Int(node)) }
            take(all, choices.order)
            return
        }
        let found = sideBySide(parts.nodes.count) { part in
            var all = Enumeration(choices, functions, references, cutLimit: cutLimit)
            for input in choices.graph.inputs { all.appendSource(Int(input)) }
            for node in parts.nodes[part] { all.append(Int(node)) }
            return all
        }
        for (enumeration, nodes) in zip(found, parts.nodes) { take(enumeration, nodes) }
    }

    private mutating func take(_ all: Enumeration, _ nodes: some Sequence<Int32>) {
        let first = Int32(cuts.count)
        if first == 0 {
            (cuts, plain, inverse) = (all.cuts, all.plain, all.inverse)
        } else {
            cuts += all.cuts
            plain += all.plain
            inverse += all.inverse
        }
        for (node, range) in zip(nodes, all.ranges) {
            ranges[Int(node)] = first + range.lowerBound..<first + range.upperBound
        }
    }

    /// Cuts of nodes in an order in which operands and alternatives come first.
    private struct Enumeration {
        let choices: ChoiceGraph
        let functions: CellFunctions
        let references: ContiguousArray<Int32>
        let cutLimit: Int
        /// All cuts, whether cells compute them or not.
        private var all: CutStore
        private var weights: ContiguousArray<Float>
        private(set) var cuts: ContiguousArray<Cut> = []
        private(set) var plain: ContiguousArray<Range<Int32>> = []
        private(set) var inverse: ContiguousArray<Range<Int32>> = []
        /// By appended node.
        private(set) var ranges: ContiguousArray<Range<Int32>> = []

        init(
            _ choices: ChoiceGraph, _ functions: CellFunctions,
            _ references: ContiguousArray<Int32>, cutLimit: Int
        ) {
            self.choices = choices
            self.functions = functions
            self.references = references
            self.cutLimit = cutLimit
            let room = choices.graph.count * cutLimit
            all = CutStore(nodes: choices.graph.count, cutLimit: cutLimit)
            weights = ContiguousArray(repeating: 0, count: choices.graph.count)
            cuts.reserveCapacity(room)
            plain.reserveCapacity(room)
            inverse.reserveCapacity(room)
        }

        /// A source whose cuts, which are none but itself, others read.
        mutating func appendSource(_ node: Int) {
            all.begin()
            all.store(node)
        }

        mutating func append(_ node: Int) {
            all.begin()
            if choices.graph.isAnd(node) { find(node) }
            all.store(node)
            let first = Int32(cuts.count)
            for cut in all.found {
                let variants = functions.index.variants(of: cut.table)
                if variants.plain.isEmpty, variants.inverse.isEmpty { continue }
                cuts.append(cut)
                plain.append(variants.plain)
                inverse.append(variants.inverse)
            }
            ranges.append(first..<Int32(cuts.count))
        }

        private mutating func find(_ node: Int) {
            let graph = choices.graph
            // A node that equals another one is covered like any other.
            all.merge(
                graph.first[node], graph.second[node], limit: TruthTable.inputLimit, smallest: 2)
            for other in choices.alternatives[Int32(node)] ?? [] {
                for place in all.range(Int(other.node)) {
                    var cut = all.cuts[place]
                    if cut.count < 2 { continue }
                    if other.isInverted { cut.table = ~cut.table }
                    all.keep(cut)
                }
            }
            // Cells have few inputs: small cuts first, among equals those with cheap leaves.
            var order = all.found.enumerated().map { place, cut in
                var weight: Float = 0
                for index in 0..<cut.count { weight += weights[Int(cut.leaves[index])] }
                return (count: cut.count, weight: weight, place: place)
            }
            weights[node] =
                (1 + (order.map(\.weight).min() ?? 0)) / Float(max(1, references[node]))
            order.sort { ($0.count, $0.weight) < ($1.count, $1.weight) }
            all.select(order.prefix(cutLimit - 1).lazy.map(\.place))
        }
    }
}
