import MorphoCircuit

/// Replaces larger parts of a graph, of up to ten inputs, by factored sums of products, where that
/// takes fewer ANDs.
struct Refactoring: NodeImprover {
    let acceptsZeroGain: Bool
    private var functions: FactoredFunctions
    private var cut = ReconvergentCut()

    /// - Parameter functions: given back with what was factored.
    static func refactored(
        _ graph: LogicGraph, functions: inout FactoredFunctions, acceptsZeroGain: Bool = false,
        keepsDepth: Bool = false
    ) -> LogicGraph {
        var work = Refactoring(acceptsZeroGain: acceptsZeroGain, functions: functions)
        let result = GrowingCopy.improved(graph, by: &work, keepsDepth: keepsDepth)
        functions = work.functions
        return result
    }

    mutating func register(_ node: Int, in graph: LogicGraph) {}

    mutating func improved(
        _ gate: Gate, claims: Int32, latest: Int32, in copy: inout GrowingCopy
    ) -> Gate {
        let node = gate.node
        guard cut.find(node, copy.new), cut.leaves.count > 2 else { return gate }
        let leaves = cut.leaves
        for leaf in leaves { copy.reference(leaf) }
        let saved = copy.dereference(node, claims)
        var replacement: Gate?
        if saved > 1, let program = cut.program(copy.new, &functions) {
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
