import MorphoCircuit

extension Module {
    /// For each slice the node that alone supplies its bits, found by looking through wires,
    /// concatenations, other slices and widenings. Slices of anything else are left out.
    func sliceSources() -> [NodeID: NodeID] {
        var sources: [NodeID: NodeID] = [:]
        for (index, node) in nodes.enumerated() where node.kind == .operation(.slice) {
            let slice = NodeID(index)
            var source = slice
            var (low, width) = (0, Int(node.width))
            // Bounded, since a diagnostic must not make construction quadratic.
            var effort = 1024
            while effort > 0, let inner = part(of: source, &low, width, &effort) { source = inner }
            if source != slice { sources[slice] = source }
        }
        return sources
    }

    /// The operand that holds bits `low ..< low + width` of the node, with `low` made relative to
    /// it; nil when they are computed here or come from several operands.
    private func part(
        of id: NodeID, _ low: inout Int, _ width: Int, _ effort: inout Int
    ) -> NodeID? {
        effort -= 1
        let inputs = operands(of: id)
        switch self[id].kind {
        case .wire:
            return wires[Int(self[id].attribute)].driver
        case .operation(.slice):
            low += Int(self[id].attribute)
            return inputs.first
        case .operation(.reinterpret):
            return inputs.first
        case .operation(.extend):
            guard let operand = inputs.first, low + width <= shape(operand).width else {
                return nil
            }
            return operand
        case .operation(.concatenate):
            var base = 0
            for operand in inputs.reversed() {
                effort -= 1
                let top = base + shape(operand).width
                if low >= base, low + width <= top {
                    low -= base
                    return operand
                }
                if low < top || effort <= 0 { return nil }
                base = top
            }
            return nil
        default:
            return nil
        }
    }
}
