extension Module {
    /// The module after `foldConstants`, `shareCommonSubexpressions` and `removeDeadNodes`, in
    /// turns until none finds anything more.
    ///
    /// Every output, property, register and memory that has an effect behaves as before, from
    /// cycle to cycle. Widths stay; names of what is left stay. Requires a module without errors.
    /// Linear in the module for each turn; few turns are needed, as each follows chains to the end.
    public func optimised(table: OperationTable = .standard) -> Module {
        var module = self
        while true {
            let next = module.foldConstants(table: table).shareCommonSubexpressions()
                .removeDeadNodes()
            // Every rule makes the graph smaller or moves it to a simpler operation, never back.
            if next.nodes == module.nodes, next.operands == module.operands { return next }
            module = next
        }
    }
}
