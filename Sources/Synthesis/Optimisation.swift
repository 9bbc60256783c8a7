import MorphoCircuit

extension LogicGraph {
    /// The graph after rounds of balancing, rewriting and refactoring, in the order of ABC's
    /// `dc2`; with quick effort after one of each, and equal functions of different structure are
    /// not looked for, but parts of the graph that share no ANDs are worked on side by side.
    public func optimised(
        _ effort: SynthesisEffort = .thorough, from start: SynthesisStart = .described
    ) -> LogicGraph {
        let graph = start == .otherExclusiveOrs ? swept().exchangingExclusiveOrs() : swept()
        return switch effort {
        case .quick: graph.improvedByParts { $0.quicklyImproved() }
        case .thorough: graph.thoroughlyImproved()
        }
    }

    private func quicklyImproved() -> LogicGraph {
        var functions = FactoredFunctions()
        let graph = Rewriting.rewritten(Balancing.balanced(self))
        return Balancing.balanced(Refactoring.refactored(graph, functions: &functions))
    }

    private func thoroughlyImproved() -> LogicGraph {
        var functions = FactoredFunctions()
        func rewrite(_ graph: LogicGraph, zero: Bool = false) -> LogicGraph {
            Rewriting.rewritten(graph, acceptsZeroGain: zero)
        }
        var graph = FunctionalHashing.merged(self)
        graph = rewrite(Balancing.balanced(graph))
        graph = Refactoring.refactored(graph, functions: &functions)
        graph = rewrite(Balancing.balanced(graph))
        graph = rewrite(graph, zero: true)
        graph = Balancing.balanced(graph)
        graph = Refactoring.refactored(
            graph, functions: &functions, acceptsZeroGain: true)
        graph = rewrite(graph, zero: true)
        return Balancing.balanced(FunctionalHashing.merged(graph))
    }
}
