import MorphoCircuit

/// Replaces larger parts of a graph, of up to ten inputs, by factored sums of products, where that
/// takes fewer ANDs.
struct Refactoring: NodeImprover {
    let acceptsZeroGain: Bool
    private let productLimit = 32
    /// By function what it was factored to: equal functions are met often.
    private var programs: [Key: AndProgram?] = [:]

    private struct Key: Hashable {
        var words: SIMD16<UInt64>
        var inputs: Int
    }

    private init(acceptsZeroGain: Bool) { self.acceptsZeroGain = acceptsZeroGain }

    static func refactored(
        _ graph: LogicGraph, acceptsZeroGain: Bool = false, keepsDepth: Bool = false
    ) -> LogicGraph {
        var work = Refactoring(acceptsZeroGain: acceptsZeroGain)
        return GrowingCopy.improved(graph, by: &work, keepsDepth: keepsDepth)
    }

    mutating func register(_ node: Int, in graph: LogicGraph) {}

    mutating func improved(
        _ gate: Gate, claims: Int32, latest: Int32, in copy: inout GrowingCopy
    ) -> Gate {
        let node = gate.node
        guard let (leaves, cone) = Self.cut(of: Int(node), copy.new), leaves.count > 2 else {
            return gate
        }
        for leaf in leaves { copy.reference(leaf) }
        let saved = copy.dereference(node, claims)
        var replacement: Gate?
        if saved > 1, let program = program(of: Int(node), leaves, cone, copy.new) {
            let cost = Self.cost(of: program, leaves, allowed: saved, copy)
            if let cost, cost.level <= latest,
                saved - cost.added > (acceptsZeroGain ? -1 : 0)
            {
                replacement = Self.build(program, leaves, copy.new)
            }
        }
        copy.reference(node, claims)
        if let replacement { copy.move(claims, from: node, to: replacement.node) }
        for leaf in leaves { copy.dereference(leaf) }
        guard let replacement else { return gate }
        return gate.isInverted ? !replacement : replacement
    }

    /// Leaves and inner nodes, both ascending, of a cut that grows where it gains fewest leaves
    /// (a reconvergence-driven cut).
    private static func cut(of node: Int, _ graph: LogicGraph) -> ([Int32], [Int32])? {
        var leaves = [graph.first[node] >> 1, graph.second[node] >> 1]
        var cone = [Int32(node)]
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
            let leaf = Int(leaves.remove(at: best))
            cone.append(Int32(leaf))
            for operand in [graph.first[leaf] >> 1, graph.second[leaf] >> 1]
            where !leaves.contains(operand) {
                leaves.append(operand)
            }
            if cone.count > 64 { break }
        }
        if leaves.contains(0) { return nil }
        return (leaves.sorted(), cone.sorted())
    }

    private mutating func program(
        of node: Int, _ leaves: [Int32], _ cone: [Int32], _ graph: LogicGraph
    ) -> AndProgram? {
        var tables: [Int32: WideTable] = [:]
        for (index, leaf) in leaves.enumerated() { tables[leaf] = WideTable.inputs[index] }
        func table(_ literal: Int32) -> WideTable {
            let plain = tables[literal >> 1] ?? .zero
            return literal & 1 == 1 ? ~plain : plain
        }
        for inner in cone {
            tables[inner] = table(graph.first[Int(inner)]) & table(graph.second[Int(inner)])
        }
        let function = tables[Int32(node)] ?? .zero
        let key = Key(words: function.words, inputs: leaves.count)
        if let known = programs[key] { return known }
        let made = Factoring.program(of: function, inputs: leaves.count, limit: productLimit)
        programs[key] = .some(made)
        return made
    }

    /// ANDs that a program adds and the level of its result; nil beyond `allowed` ANDs.
    private static func cost(
        of program: AndProgram, _ leaves: [Int32], allowed: Int, _ copy: GrowingCopy
    ) -> (added: Int, level: Int32)? {
        // By place of the program: the gate if it exists (else -1), and its level.
        var gates: [Int32] = [0]
        var levels: [Int32] = [0]
        for leaf in leaves {
            gates.append(leaf << 1)
            levels.append(copy.new.level[Int(leaf)])
        }
        var added = 0
        for and in program.ands {
            let (a, b) = (Int(and.0 >> 1), Int(and.1 >> 1))
            if gates[a] >= 0, gates[b] >= 0,
                let gate = copy.new.existing(
                    Gate(literal: gates[a] ^ Int32(and.0 & 1)),
                    Gate(literal: gates[b] ^ Int32(and.1 & 1)))
            {
                gates.append(gate.literal)
                levels.append(copy.new.level[Int(gate.node)])
                if copy.new.isAnd(Int(gate.node)), copy.references[Int(gate.node)] == 0 {
                    added += 1
                }
            } else {
                gates.append(-1)
                levels.append(1 + max(levels[a], levels[b]))
                added += 1
            }
            if added > allowed { return nil }
        }
        return (added, levels[Int(program.result >> 1)])
    }

    private static func build(
        _ program: AndProgram, _ leaves: [Int32], _ graph: LogicGraph
    ) -> Gate {
        var gates = [Gate.zero] + leaves.map { Gate(literal: $0 << 1) }
        func gate(_ literal: UInt16) -> Gate {
            Gate(literal: gates[Int(literal >> 1)].literal ^ Int32(literal & 1))
        }
        for and in program.ands { gates.append(graph.and(gate(and.0), gate(and.1))) }
        return gate(program.result)
    }
}
