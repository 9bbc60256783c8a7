import MorphoCircuit
import MorphoLiberty

/// What limits the cells in a row when area is saved.
public enum CoverGoal: CaseIterable, Sendable {
    /// The fewest there can be.
    case leastDepth
    /// The library's nominal delays: they may add up to no more than those of the shallowest
    /// cover.
    case nominalDelay
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
    let ways: CellCuts

    /// How a phase of a node is made.
    struct Match {
        /// Place among the cuts; -1: an inverter behind the other phase; -2: not made (a source).
        var cut: Int32 = -2
        var variant: Int32 = 0
    }

    // By phase: 2 * node + (1 if inverted).
    var matches: ContiguousArray<Match>
    var arrivals: ContiguousArray<Float>
    private var flows: ContiguousArray<Float>
    var required: ContiguousArray<Float>
    /// Readers in the present cover.
    var readers: ContiguousArray<Int32>
    private var expectedReaders: ContiguousArray<Float>
    let inverterArea: Float
    /// Whether delays are nominal ones of the library; else every cell counts one.
    var isTimed = false

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
    mutating func flow(rounds: Int) {
        cover()
        for _ in 0..<rounds {
            for node in choices.order { choose(Int(node), byDelay: false) }
            cover()
        }
    }

    // MARK: Choices

    struct Option {
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
    mutating func choose(_ node: Int, byDelay: Bool) {
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
    func delays(_ cell: Int, of phase: Int) -> SIMD8<Float> {
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
    func delays(_ leaves: Leaves) -> SIMD8<Float> {
        if !isTimed { return SIMD8(repeating: 1) }
        return delays(
            leaves.cut < 0 ? functions.inverter : Int(leaves.way.cell), of: leaves.target)
    }

    @inline(__always)
    func delay(_ index: Int, _ leaves: Leaves, _ delays: SIMD8<Float>) -> Float {
        if !isTimed { return 1 }
        return leaves.cut < 0 ? delays[0] : delays[leaves.way.input(index)]
    }

    /// The phases of a node, the one that reads the other first.
    @inline(__always)
    func phases(_ node: Int) -> (Int, Int) {
        matches[2 * node].cut == -1 ? (2 * node, 2 * node + 1) : (2 * node + 1, 2 * node)
    }

    /// Takes the choices that outputs need, counts readers, and sets required times.
    mutating func cover() {
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
            required[Int(output.literal)] = latest
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
}
