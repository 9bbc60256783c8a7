import MorphoCircuit

/// Covers a graph with look-up tables of up to six inputs: as few in a row as can be first, then
/// as few as that depth allows.
///
/// Rounds choose a cut for each node anew: by depth, by area flow (Manohararajah et al., 2006),
/// then by exact area, as ABC's `if` does (Mishchenko et al., 2007).
struct LookupTableMapping {
    let choices: ChoiceGraph
    let graph: LogicGraph
    /// Inputs of a table.
    let inputs: Int
    private let cutLimit: Int

    private var cuts: CutStore
    /// By node its cut among `cuts`.
    private var chosen: ContiguousArray<Int>
    private var arrivals: ContiguousArray<Float>
    private var flows: ContiguousArray<Float>
    private var required: ContiguousArray<Float>
    /// Readers in the present cover.
    private(set) var readers: ContiguousArray<Int32>
    private var expectedReaders: ContiguousArray<Float>

    /// - Parameter cutLimit: cuts kept for each node.
    init(_ choices: ChoiceGraph, inputs: Int, cutLimit: Int = 16) {
        self.choices = choices
        graph = choices.graph
        self.inputs = min(max(2, inputs), 6)
        self.cutLimit = cutLimit
        let count = graph.count
        cuts = CutStore(nodes: count, cutLimit: cutLimit + 1)
        chosen = ContiguousArray(repeating: 0, count: count)
        arrivals = ContiguousArray(repeating: 0, count: count)
        flows = ContiguousArray(repeating: 0, count: count)
        required = ContiguousArray(repeating: .infinity, count: count)
        readers = ContiguousArray(repeating: 0, count: count)
        expectedReaders = ContiguousArray(graph.references().map { max(1, Float($0)) })
    }

    mutating func run(flowRounds: Int = 3, exactRounds: Int = 3) {
        for node in choices.order.lazy.map({ Int($0) }) {
            cuts.begin()
            if graph.isAnd(node) { enumerate(node) }
            cuts.store(node)
        }
        cover()
        for _ in 0..<flowRounds {
            for node in choices.order.lazy.map({ Int($0) }) where graph.isAnd(node) {
                choose(node)
            }
            cover()
        }
        for _ in 0..<exactRounds {
            refine()
            cover()
        }
    }

    /// The nodes that have a table, with the leaves of each.
    var tables: [(node: Int, leaves: [Int])] {
        choices.order.map { Int($0) }.filter { graph.isAnd($0) && readers[$0] > 0 }.map {
            ($0, leaves(chosenCut($0)))
        }
    }

    private func leaves(_ cut: Cut) -> [Int] { (0..<cut.count).map { Int(cut.leaves[$0]) } }

    // MARK: Cuts

    private mutating func enumerate(_ node: Int) {
        cuts.merge(graph.first[node], graph.second[node], limit: inputs)
        for other in choices.alternatives[Int32(node)] ?? [] {
            for place in tables(of: Int(other.node)) {
                var cut = cuts.cuts[place]
                if other.isInverted { cut.table = ~cut.table }
                cuts.keep(cut)
            }
        }
        var rated = cuts.found.enumerated().map { place, cut in
            (place: place, count: cut.count, arrival: arrival(cut), flow: flow(cut))
        }
        rated.sort { ($0.arrival, $0.flow, $0.count) < ($1.arrival, $1.flow, $1.count) }
        // Half of the room for shallow cuts, the rest for cheap ones.
        if rated.count > cutLimit {
            let shallow = rated.prefix(cutLimit / 2)
            let cheap = rated.dropFirst(cutLimit / 2).sorted {
                ($0.flow, $0.count) < ($1.flow, $1.count)
            }
            rated = Array(shallow) + cheap.prefix(cutLimit - cutLimit / 2)
        }
        cuts.select(rated.map(\.place))
        if let best = rated.first {
            arrivals[node] = best.arrival
            flows[node] = best.flow / expectedReaders[node]
        }
    }

    /// The places of its cuts, but of the node itself.
    private func tables(of node: Int) -> Range<Int> { cuts.range(node).dropLast() }

    private func chosenCut(_ node: Int) -> Cut {
        cuts.cuts[cuts.range(node).lowerBound + chosen[node]]
    }

    private func arrival(_ cut: Cut) -> Float {
        var latest: Float = 0
        for index in 0..<cut.count { latest = max(latest, arrivals[Int(cut.leaves[index])]) }
        return latest + 1
    }

    private func flow(_ cut: Cut) -> Float {
        var sum: Float = 1
        for index in 0..<cut.count { sum += flows[Int(cut.leaves[index])] }
        return sum
    }

    // MARK: Choices

    private mutating func choose(_ node: Int) {
        var best = (late: true, cost: Float.infinity, arrival: Float.infinity)
        for (place, number) in tables(of: node).enumerated() {
            let cut = cuts.cuts[number]
            let arrival = arrival(cut)
            let late = arrival > required[node]
            let option = (
                late: late, cost: late ? arrival : flow(cut), arrival: late ? 0 : arrival
            )
            if isBetter(option, best) {
                best = option
                chosen[node] = place
            }
        }
        store(node)
    }

    private func isBetter(
        _ a: (late: Bool, cost: Float, arrival: Float),
        _ b: (late: Bool, cost: Float, arrival: Float)
    ) -> Bool {
        a.late != b.late ? !a.late : (a.cost, a.arrival) < (b.cost, b.arrival)
    }

    private mutating func store(_ node: Int) {
        guard !tables(of: node).isEmpty else { return }
        let cut = chosenCut(node)
        arrivals[node] = arrival(cut)
        flows[node] = flow(cut) / expectedReaders[node]
    }

    /// Takes the cuts that outputs need, counts readers, and sets required times.
    private mutating func cover() {
        var latest: Float = 0
        for node in readers.indices {
            readers[node] = 0
            required[node] = .infinity
        }
        for output in graph.outputs { latest = max(latest, arrivals[Int(output.node)]) }
        for output in graph.outputs where output.node != 0 {
            readers[Int(output.node)] += 1
            required[Int(output.node)] = latest
        }
        for node in choices.order.reversed().lazy.map({ Int($0) })
        where graph.isAnd(node) && readers[node] > 0 {
            for leaf in leaves(chosenCut(node)) {
                readers[leaf] += 1
                required[leaf] = min(required[leaf], required[node] - 1)
            }
        }
        for node in readers.indices {
            expectedReaders[node] = max(1, (expectedReaders[node] + 2 * Float(readers[node])) / 3)
        }
    }

    /// A round of exact area over the cover.
    private mutating func refine() {
        for node in choices.order.map({ Int($0) }) where graph.isAnd(node) {
            guard readers[node] > 0 else {
                choose(node)
                continue
            }
            _ = change(chosenCut(node), by: -1)
            var best = (late: true, cost: Float.infinity, arrival: Float.infinity)
            for (place, number) in tables(of: node).enumerated() {
                let cut = cuts.cuts[number]
                let arrival = arrival(cut)
                let late = arrival > required[node]
                if late, !best.late { continue }
                let cost = change(cut, by: 1)
                _ = change(cut, by: -1)
                let option = (
                    late: late, cost: late ? arrival : cost, arrival: late ? 0 : arrival
                )
                if isBetter(option, best) {
                    best = option
                    chosen[node] = place
                }
            }
            _ = change(chosenCut(node), by: 1)
            store(node)
        }
    }

    /// Adds or takes away a reader of the leaves of a cut; the tables that come in or go with it.
    private mutating func change(_ cut: Cut, by step: Int32) -> Float {
        var sum: Float = 1
        for index in 0..<cut.count {
            let leaf = Int(cut.leaves[index])
            let before = readers[leaf]
            readers[leaf] += step
            guard graph.isAnd(leaf), step > 0 ? before == 0 : before == 1 else { continue }
            sum += change(chosenCut(leaf), by: step)
        }
        return sum
    }
}
