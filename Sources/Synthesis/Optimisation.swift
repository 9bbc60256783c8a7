import MorphoCircuit

extension LogicGraph {
    /// The graph after rounds of balancing, rewriting and refactoring, in the order of ABC's
    /// `dc2`; with quick effort after one of each, and equal functions of different structure are
    /// not looked for.
    public func optimised(_ effort: SynthesisEffort = .thorough) -> LogicGraph {
        var functions = FactoredFunctions()
        func rewrite(_ graph: LogicGraph, zero: Bool = false) -> LogicGraph {
            Rewriting.rewritten(graph, acceptsZeroGain: zero)
        }
        if effort == .quick {
            let graph = rewrite(Balancing.balanced(swept()))
            return Balancing.balanced(Refactoring.refactored(graph, functions: &functions))
        }
        var graph = FunctionalHashing.merged(swept())
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
