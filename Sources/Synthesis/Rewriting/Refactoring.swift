import MorphoCircuit

/// Replaces larger parts of a graph, of up to ten inputs, by factored sums of products, where that
/// takes fewer ANDs.
struct Refactoring: NodeImprover {
    let acceptsZeroGain: Bool
    private var functions: FactoredFunctions
    private var cut = ReconvergentCut()

    /// - Parameter functions: given back with what was factored.
    static func refactored(
        _ graph: LogicGraph, functions: inout FactoredFunctions, acceptsZeroGain: Bool = false
    ) -> LogicGraph {
        var work = Refactoring(acceptsZeroGain: acceptsZeroGain, functions: functions)
        let result = GrowingCopy.improved(graph, by: &work)
        functions = work.functions
        return result
    }

    mutating func register(_ node: Int, in graph: LogicGraph) {}

    mutating func improved(
        _ gate: Gate, claims: Int32, in copy: inout GrowingCopy
    ) -> Gate {
        let node = gate.node
        guard cut.find(node, copy.new), cut.leaves.count > 2 else { return gate }
        let leaves = cut.leaves
        for leaf in leaves { copy.reference(leaf) }
        let saved = copy.dereference(node, claims)
        var replacement: Gate?
        if saved > 1, let program = cut.program(copy.new, &functions) {
            let added = Self.cost(of: program, leaves, allowed: saved, copy)
            if let added, saved - added > (acceptsZeroGain ? -1 : 0) {
                replacement = Self.build(program, leaves, copy.new)
            }
        }
        copy.reference(node, claims)
        if let replacement { copy.move(claims, from: node, to: replacement.node) }
        for leaf in leaves { copy.dereference(leaf) }
        guard let replacement else { return gate }
        return gate.isInverted ? !replacement : replacement
    }

    /// ANDs that a program adds; nil beyond `allowed` ANDs.
    private static func cost(
        of program: AndProgram, _ leaves: [Int32], allowed: Int, _ copy: GrowingCopy
    ) -> Int? {
        // By place of the program: the gate if it exists, else -1.
        var gates: [Int32] = [0] + leaves.map { $0 << 1 }
        var added = 0
        for and in program.ands {
            let (a, b) = (Int(and.0 >> 1), Int(and.1 >> 1))
            if gates[a] >= 0, gates[b] >= 0,
                let gate = copy.new.existing(
                    Gate(literal: gates[a] ^ Int32(and.0 & 1)),
                    Gate(literal: gates[b] ^ Int32(and.1 & 1)))
            {
                gates.append(gate.literal)
                if copy.new.isAnd(Int(gate.node)), copy.references[Int(gate.node)] == 0 {
                    added += 1
                }
            } else {
                gates.append(-1)
                added += 1
            }
            if added > allowed { return nil }
        }
        return added
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
