import MorphoCircuit

/// Replaces small parts of a graph by better ones with the same function (Mishchenko, Chatterjee,
/// Brayton: DAG-aware AIG rewriting, DAC 2006).
///
/// Each new AND is compared with other ways to build its function of the leaves of its cuts: what
/// becomes free when the AND is given up, less what has to be added, is the gain.
struct Rewriting: NodeImprover {
    /// Whether a change without gain is made too, which opens ways to later ones.
    let acceptsZeroGain: Bool
    private let structures = FourInputStructures.shared
    /// By node of the copy.
    private var cuts: CutStore

    private static let cutLimit = 8

    /// - Parameter nodes: of the copy, about.
    init(nodes: Int, acceptsZeroGain: Bool) {
        self.acceptsZeroGain = acceptsZeroGain
        cuts = CutStore(nodes: nodes, cutLimit: Self.cutLimit)
    }

    static func rewritten(_ graph: LogicGraph, acceptsZeroGain: Bool = false) -> LogicGraph {
        var work = Rewriting(nodes: graph.count * 3 / 2, acceptsZeroGain: acceptsZeroGain)
        return GrowingCopy.improved(graph, by: &work)
    }

    mutating func register(_ node: Int, in graph: LogicGraph) {
        cuts.begin()
        if graph.isAnd(node) {
            cuts.merge(graph.first[node], graph.second[node], limit: 4)
            cuts.prune(to: Self.cutLimit - 1)
        }
        cuts.store(node)
    }

    // MARK: Choices

    private struct Choice {
        var cut: Cut
        var place: FourInputClasses.Place
        var program: FourInputStructures.Program
        var gain: Int
        var level: Int32
    }

    mutating func improved(
        _ gate: Gate, claims: Int32, in copy: inout GrowingCopy
    ) -> Gate {
        let node = gate.node
        if let known = cuts[Int(node)].first(where: { $0.count < 2 }) {
            // The function is a constant or another node: nothing to build.
            let other: Gate =
                known.count == 0
                ? .constant(known.table != 0)
                : Gate(literal: known.leaves[0] << 1 | (known.table & 1 == 0 ? 0 : 1))
            if other.node != node {
                copy.move(claims, from: node, to: other.node)
                return gate.isInverted ? !other : other
            }
        }
        var best: Choice?
        let threshold = acceptsZeroGain ? -1 : 0
        forEachChoice(node, claims: claims, in: &copy) { choice in
            if choice.gain > (best?.gain ?? threshold)
                || (choice.gain == best?.gain && choice.level < (best?.level ?? 0))
            {
                best = choice
            }
        }
        guard let best else { return gate }
        let built = build(best, copy.new)
        copy.move(claims, from: node, to: built.node)
        return gate.isInverted ? !built : built
    }

    /// Calls `body` with the ways to build a node that lose nothing.
    private mutating func forEachChoice(
        _ node: Int32, claims: Int32, in copy: inout GrowingCopy,
        _ body: (Choice) -> Void
    ) {
        // Nothing is stored meanwhile, but the copy changes, which the slice need not hold.
        for number in cuts.range(Int(node)) {
            let cut = cuts.cuts[number]
            if cut.count < 2 { continue }
            let place = structures.classes.place(of: UInt16(truncatingIfNeeded: cut.table))
            for index in 0..<cut.count { copy.reference(cut.leaves[index]) }
            let saved = copy.dereference(node, claims)
            for program in structures.programs(of: place.representative) {
                let cost = cost(of: program, place, cut, allowed: saved, copy)
                guard let cost else { continue }
                body(
                    Choice(
                        cut: cut, place: place, program: program, gain: saved - cost.added,
                        level: cost.level))
            }
            copy.reference(node, claims)
            for index in 0..<cut.count { copy.dereference(cut.leaves[index]) }
        }
    }

    /// Builds up to `limit` ways to make a node that lose nothing beside the present one.
    /// - Returns: their results, each other than the node.
    mutating func alternatives(
        _ node: Int32, claims: Int32, limit: Int, in copy: inout GrowingCopy
    ) -> [Gate] {
        var choices: [Choice] = []
        forEachChoice(node, claims: claims, in: &copy) { choices.append($0) }
        choices.sort { ($0.gain, $1.level) > ($1.gain, $0.level) }
        var found: [Gate] = []
        for choice in choices {
            let built = build(choice, copy.new)
            if built.node != node, !found.contains(where: { $0.node == built.node }) {
                found.append(built)
                if found.count == limit { break }
            }
        }
        return found
    }

    @inline(__always)
    private func leaf(_ index: Int, _ place: FourInputClasses.Place, _ cut: Cut) -> Gate {
        let input = place.input(index)
        let inverted = Int32(place.inverted >> UInt8(index) & 1)
        return Gate(literal: (input < cut.count ? cut.leaves[input] << 1 : 0) ^ inverted)
    }

    /// ANDs that a program adds and the level of its result; nil beyond `allowed` ANDs.
    private func cost(
        of program: FourInputStructures.Program, _ place: FourInputClasses.Place, _ cut: Cut,
        allowed: Int, _ copy: GrowingCopy
    ) -> (added: Int, level: Int32)? {
        let graph = copy.new
        let count = 5 + program.ands.count
        // By place of the program: the gate if it exists (else -1), and its level.
        return withUnsafeTemporaryAllocation(of: (gate: Int32, level: Int32).self, capacity: count)
        { steps in
            steps[0] = (0, 0)
            for index in 0..<4 {
                let gate = leaf(index, place, cut)
                steps[index + 1] = (gate.literal, graph.level[Int(gate.node)])
            }
            var added = 0
            for (index, and) in program.ands.enumerated() {
                let (a, b) = (steps[Int(and.0 >> 1)], steps[Int(and.1 >> 1)])
                if a.gate >= 0, b.gate >= 0,
                    let gate = graph.existing(
                        Gate(literal: a.gate ^ Int32(and.0 & 1)),
                        Gate(literal: b.gate ^ Int32(and.1 & 1)))
                {
                    let node = Int(gate.node)
                    steps[index + 5] = (gate.literal, graph.level[node])
                    if graph.isAnd(node), copy.references[node] == 0 { added += 1 }
                } else {
                    steps[index + 5] = (-1, 1 + max(a.level, b.level))
                    added += 1
                }
                if added > allowed { return nil }
            }
            return (added, steps[Int(program.result >> 1)].level)
        }
    }

    private func build(_ choice: Choice, _ graph: LogicGraph) -> Gate {
        var gates: [Gate] = [.zero]
        for index in 0..<4 { gates.append(leaf(index, choice.place, choice.cut)) }
        func gate(_ literal: UInt8) -> Gate {
            Gate(literal: gates[Int(literal >> 1)].literal ^ Int32(literal & 1))
        }
        for and in choice.program.ands { gates.append(graph.and(gate(and.0), gate(and.1))) }
        let result = gate(choice.program.result)
        return choice.place.inverted >> 4 & 1 == 1 ? !result : result
    }
}
