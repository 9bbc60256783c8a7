/// Rounds of exact area: every choice is weighed by the area of what it alone would bring into the
/// cover.
extension TechnologyMapping {
    /// - Parameter goal: what may not become worse than after `flow`, which comes before.
    mutating func refine(_ goal: CoverGoal, rounds: Int) {
        if goal == .nominalDelay { countNominalDelays() }
        for _ in 0..<rounds {
            refine()
            cover()
        }
    }

    /// From here on delays are those of the library, and the present cover sets the limit.
    private mutating func countNominalDelays() {
        isTimed = true
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
