import MorphoCircuit
import MorphoLiberty

/// How much depth or delay a cover may take to save area.
public enum CoverGoal: CaseIterable, Sendable {
    /// The fewest cells in a row.
    case leastDepth
    /// A twentieth more.
    case littleDepth
    /// As many cells as it likes in a row, as long as the library's nominal delays do not add up
    /// to more than those of the shallowest cover.
    case nominalDelay

    var depthSlack: Float { self == .littleDepth ? 1.05 : 1 }
    var keepsNominalDelay: Bool { self == .nominalDelay }
}

/// Covers a graph with cells: as few cells in a row as can be first, then as little area as that
/// depth allows. Every cell counts one, an inverter too, as in ABC's `&nf`: real delays depend on
/// loads that nobody knows before the cover.
///
/// Every node can be had in two phases, plain and inverted; each phase has one way to be made at
/// a time: a cell over the leaves of a cut, or an inverter behind the other phase. Rounds choose
/// anew, node by node: by delay, by area flow (Manohararajah et al., 2006: area shared among
/// estimated readers), then by exact area (what would be added if the node were covered anew).
struct TechnologyMapping {
    let choices: ChoiceGraph
    let graph: LogicGraph
    let functions: CellFunctions
    private let ways: CellCuts

    /// How a phase of a node is made.
    struct Match {
        /// Place among the cuts; -1: an inverter behind the other phase; -2: not made (a source).
        var cut: Int32 = -2
        var variant: Int32 = 0
    }

    // By phase: 2 * node + (1 if inverted).
    private(set) var matches: ContiguousArray<Match>
    private var arrivals: ContiguousArray<Float>
    private var flows: ContiguousArray<Float>
    private var required: ContiguousArray<Float>
    /// Readers in the present cover.
    private(set) var readers: ContiguousArray<Int32>
    private var expectedReaders: ContiguousArray<Float>
    private let inverterArea: Float
    /// Whether delays are nominal ones of the library; else every cell counts one.
    private var isTimed = false
    private var slack: Float = 1

    /// - Parameter cutLimit: cuts kept for each node.
    init(_ choices: ChoiceGraph, _ functions: CellFunctions, cutLimit: Int = 16) {
        self.choices = choices
        let graph = choices.graph
        self.graph = graph
        self.functions = functions
        let phases = graph.count * 2
        matches = ContiguousArray(repeating: Match(), count: phases)
        arrivals = ContiguousArray(repeating: 0, count: phases)
        flows = ContiguousArray(repeating: 0, count: phases)
        required = ContiguousArray(repeating: .infinity, count: phases)
        readers = ContiguousArray(repeating: 0, count: phases)
        expectedReaders = ContiguousArray(repeating: 1, count: phases)
        inverterArea = functions.costs[functions.inverter].area
        let references = graph.references()
        ways = CellCuts(choices, functions, references: references, cutLimit: cutLimit)
        for node in 0..<graph.count {
            let count = Float(max(1, references[node]))
            expectedReaders[2 * node] = count
            expectedReaders[2 * node + 1] = count
        }
        for input in graph.inputs {
            let phase = 2 * Int(input) + 1
            matches[phase] = Match(cut: -1)
        }
        // Each phase begins with the fastest way to be made.
        for node in choices.order { choose(Int(node), byDelay: true) }
        cover()
    }

    /// Rounds of area flow.
    mutating func flow(slack: Float, rounds: Int) {
        self.slack = slack
        cover()
        for _ in 0..<rounds {
            for node in choices.order { choose(Int(node), byDelay: false) }
            cover()
        }
    }

    /// Rounds of exact area, after `flow` with the slack of the goal.
    mutating func refine(_ goal: CoverGoal, rounds: Int) {
        if goal.keepsNominalDelay { countNominalDelays() }
        for _ in 0..<rounds {
            refine()
            cover()
        }
    }

    /// From here on delays are those of the library, and the present cover sets the limit.
    private mutating func countNominalDelays() {
        isTimed = true
        slack = 1
        for node in choices.order.lazy.map({ Int($0) }) where graph.isAnd(node) {
            let (later, earlier) = phases(node)
            for phase in [earlier, later] { arrivals[phase] = arrival(phase, matches[phase]) }
        }
        for input in graph.inputs {
            let phase = 2 * Int(input) + 1
            arrivals[phase] = delays(functions.inverter, of: phase)[0]
        }
        cover()
    }

    // MARK: Choices

    private struct Option {
        var match = Match()
        var arrival = Float.infinity
        var cost = Float.infinity

        /// Whether the option is better than another; `limit` is the latest arrival allowed.
        @inline(__always)
        func isBetter(than other: Option, byDelay: Bool, limit: Float) -> Bool {
            if byDelay { return (arrival, cost) < (other.arrival, other.cost) }
            let (mine, theirs) = (arrival <= limit, other.arrival <= limit)
            if mine != theirs { return mine }
            if !mine { return (arrival, cost) < (other.arrival, other.cost) }
            return (cost, arrival) < (other.cost, other.arrival)
        }
    }

    /// Chooses both phases of a node by delay or by area flow.
    private mutating func choose(_ node: Int, byDelay: Bool) {
        let phases = (2 * node, 2 * node + 1)
        guard graph.isAnd(node) else {
            arrivals[phases.1] = delays(functions.inverter, of: phases.1)[0]
            flows[phases.1] = inverterArea / expectedReaders[phases.1]
            return
        }
        var options = (Option(), Option())
        // Rounding must not turn the present choice down.
        let limits = (required[phases.0] + 1e-3, required[phases.1] + 1e-15)
        for place in ways.ranges[node].lazy.map({ Int($0) }) {
            for variant in ways.plain[place] {
                weigh(place, variant, phases.0, byDelay, limits.0, &options.0)
            }
            for variant in ways.inverse[place] {
                weigh(place, variant, phases.1, byDelay, limits.1, &options.1)
            }
        }
        let behind = (
            inverted(options.1, phases.0), inverted(options.0, phases.1)
        )
        if behind.0.isBetter(than: options.0, byDelay: byDelay, limit: limits.0) {
            options.0 = behind.0
        } else if behind.1.isBetter(than: options.1, byDelay: byDelay, limit: limits.1) {
            options.1 = behind.1
        }
        store(options.0, phases.0)
        store(options.1, phases.1)
    }

    private mutating func store(_ option: Option, _ phase: Int) {
        matches[phase] = option.match
        arrivals[phase] = option.arrival
        flows[phase] = option.cost
    }

    /// - Parameter phase: the phase that an inverter behind `option` makes.
    private func inverted(_ option: Option, _ phase: Int) -> Option {
        Option(
            match: Match(cut: -1),
            arrival: option.arrival + delays(functions.inverter, of: phase)[0],
            cost: (option.cost + inverterArea) / expectedReaders[phase])
    }

    /// By input of a cell the delay to the phase that it makes.
    @inline(__always)
    private func delays(_ cell: Int, of phase: Int) -> SIMD8<Float> {
        if !isTimed { return SIMD8(repeating: 1) }
        let cost = functions.costs[cell]
        // Nets with more readers get buffers.
        return cost.delays + cost.delayPerReader * Float(min(max(1, readers[phase]), 8))
    }

    /// Takes a cell for a phase if it is better than the best so far, by delay or by area flow.
    @inline(__always)
    private func weigh(
        _ place: Int, _ variant: Int32, _ target: Int, _ byDelay: Bool, _ limit: Float,
        _ best: inout Option
    ) {
        let way = functions.variants[Int(variant)]
        let readers = expectedReaders[target]
        var flow = functions.costs[Int(way.cell)].area
        // Flows of leaves only add to it.
        if !byDelay, best.arrival <= limit, flow / readers > best.cost { return }
        let delays = delays(Int(way.cell), of: target)
        var arrival: Float = 0
        for index in 0..<ways.cuts[place].count {
            let phase =
                2 * Int(ways.cuts[place].leaves[index]) + Int(way.phases >> UInt8(index) & 1)
            arrival = max(arrival, arrivals[phase] + (isTimed ? delays[way.input(index)] : 1))
            flow += flows[phase]
        }
        let option = Option(
            match: Match(cut: Int32(place), variant: variant), arrival: arrival,
            cost: flow / readers)
        if option.isBetter(than: best, byDelay: byDelay, limit: limit) { best = option }
    }

    // MARK: Cover

    /// What a choice for a phase reads.
    struct Leaves {
        let count: Int
        /// -1: an inverter.
        fileprivate let cut: Int
        fileprivate let way: CellFunctions.Variant
        fileprivate let target: Int
    }

    @inline(__always)
    func leaves(_ phase: Int, _ match: Match) -> Leaves {
        let isCell = match.cut >= 0
        return Leaves(
            count: isCell ? ways.cuts[Int(match.cut)].count : match.cut == -1 ? 1 : 0,
            cut: Int(match.cut), way: functions.variants[Int(match.variant)], target: phase)
    }

    /// The phase that is read.
    @inline(__always)
    func leaf(_ index: Int, _ leaves: Leaves) -> Int {
        if leaves.cut < 0 { return leaves.target ^ 1 }
        return 2 * Int(ways.cuts[leaves.cut].leaves[index])
            + Int(leaves.way.phases >> UInt8(index) & 1)
    }

    /// By leaf the delay from there, in the order of the cell's inputs; see `delay`.
    @inline(__always)
    private func delays(_ leaves: Leaves) -> SIMD8<Float> {
        if !isTimed { return SIMD8(repeating: 1) }
        return delays(
            leaves.cut < 0 ? functions.inverter : Int(leaves.way.cell), of: leaves.target)
    }

    @inline(__always)
    private func delay(_ index: Int, _ leaves: Leaves, _ delays: SIMD8<Float>) -> Float {
        if !isTimed { return 1 }
        return leaves.cut < 0 ? delays[0] : delays[leaves.way.input(index)]
    }

    /// The phases of a node, the one that reads the other first.
    @inline(__always)
    private func phases(_ node: Int) -> (Int, Int) {
        matches[2 * node].cut == -1 ? (2 * node, 2 * node + 1) : (2 * node + 1, 2 * node)
    }

    /// Takes the choices that outputs need, counts readers, and sets required times.
    private mutating func cover() {
        var latest: Float = 0
        for phase in readers.indices {
            readers[phase] = 0
            required[phase] = .infinity
        }
        for output in graph.outputs where graph.isAnd(Int(output.node)) || output.isInverted {
            latest = max(latest, arrivals[Int(output.literal)])
        }
        for output in graph.outputs where output.node != 0 {
            readers[Int(output.literal)] += 1
            required[Int(output.literal)] = latest * slack
        }
        for node in choices.order.reversed().lazy.map({ Int($0) }) {
            let (one, other) = phases(node)
            for phase in [one, other] where readers[phase] > 0 {
                let leaves = leaves(phase, matches[phase])
                let delays = delays(leaves)
                for index in 0..<leaves.count {
                    let leaf = leaf(index, leaves)
                    readers[leaf] += 1
                    required[leaf] = min(
                        required[leaf], required[phase] - delay(index, leaves, delays))
                }
            }
        }
        for phase in readers.indices {
            expectedReaders[phase] =
                max(1, (expectedReaders[phase] + 2 * Float(readers[phase])) / 3)
        }
    }

    private func area(_ match: Match) -> Float {
        if match.cut == -1 { return inverterArea }
        if match.cut < 0 { return 0 }
        return functions.costs[Int(functions.variants[Int(match.variant)].cell)].area
    }

    /// Adds readers to what a choice reads; the area of what that brings into the cover.
    private mutating func reference(_ phase: Int, _ match: Match) -> Float {
        var sum = area(match)
        let leaves = leaves(phase, match)
        for index in 0..<leaves.count {
            let leaf = leaf(index, leaves)
            readers[leaf] += 1
            if readers[leaf] == 1 { sum += reference(leaf, matches[leaf]) }
        }
        return sum
    }

    private mutating func dereference(_ phase: Int, _ match: Match) -> Float {
        var sum = area(match)
        let leaves = leaves(phase, match)
        for index in 0..<leaves.count {
            let leaf = leaf(index, leaves)
            readers[leaf] -= 1
            if readers[leaf] == 0 { sum += dereference(leaf, matches[leaf]) }
        }
        return sum
    }

    /// A round of exact area over the cover.
    private mutating func refine() {
        for node in choices.order.lazy.map({ Int($0) }) {
            guard graph.isAnd(node) else { continue }
            if readers[2 * node] == 0, readers[2 * node + 1] == 0 {
                choose(node, byDelay: false)
                continue
            }
            // The phase that the other one reads comes first.
            let (later, earlier) = phases(node)
            for phase in [earlier, later] {
                if readers[phase] == 0 { continue }
                refine(phase, node)
            }
            for phase in [earlier, later] where readers[phase] == 0 {
                // Not in the cover: behind an inverter, or on its own as before.
                arrivals[phase] = arrival(phase, matches[phase])
            }
        }
    }

    private func arrival(_ phase: Int, _ match: Match) -> Float {
        arrival(leaves(phase, match))
    }

    @inline(__always)
    private func arrival(_ leaves: Leaves) -> Float {
        var arrival: Float = 0
        let delays = delays(leaves)
        for index in 0..<leaves.count {
            arrival = max(
                arrival, arrivals[leaf(index, leaves)] + delay(index, leaves, delays))
        }
        return arrival
    }

    private mutating func refine(_ phase: Int, _ node: Int) {
        let present = matches[phase]
        _ = dereference(phase, present)
        var best = Option()
        for place in ways.ranges[node].lazy.map({ Int($0) }) {
            for variant in phase & 1 == 0 ? ways.plain[place] : ways.inverse[place] {
                consider(Match(cut: Int32(place), variant: variant), phase, &best)
            }
        }
        // An inverter, unless the other phase is one behind this.
        if matches[phase ^ 1].cut != -1 { consider(Match(cut: -1), phase, &best) }
        matches[phase] = best.match.cut == -2 ? present : best.match
        _ = reference(phase, matches[phase])
        arrivals[phase] = arrival(phase, matches[phase])
    }

    private mutating func consider(_ match: Match, _ phase: Int, _ best: inout Option) {
        // Rounding must not turn the present choice down.
        let limit = required[phase] * 1.00001
        // The choice that arrives in time and is larger than the best is none; no cover is smaller
        // than its root.
        var cost = area(match)
        if cost > best.cost, best.arrival <= limit { return }
        let leaves = leaves(phase, match)
        let arrival = arrival(leaves)
        if arrival > limit, best.arrival <= limit { return }
        var taken = 0
        while taken < leaves.count, cost <= best.cost || best.arrival > limit {
            let leaf = leaf(taken, leaves)
            readers[leaf] += 1
            if readers[leaf] == 1 { cost += reference(leaf, matches[leaf]) }
            taken += 1
        }
        for index in 0..<taken {
            let leaf = leaf(index, leaves)
            readers[leaf] -= 1
            if readers[leaf] == 0 { _ = dereference(leaf, matches[leaf]) }
        }
        let option = Option(match: match, arrival: arrival, cost: cost)
        if option.isBetter(than: best, byDelay: false, limit: limit) { best = option }
    }
}
