import MorphoCircuit
import MorphoGates

extension LogicGraph {
    /// Adds the gates of a netlist.
    /// - Parameters:
    ///   - origins: by node of the netlist; empty: not known.
    ///   - image: by node of the netlist its literal here; sources are given.
    func add(
        _ nodes: [GateNode], origins: ContiguousArray<Int32> = [],
        _ image: inout ContiguousArray<Int32>
    ) {
        for (index, node) in nodes.enumerated() {
            origin = index < origins.count ? origins[index] : -1
            let a = Gate(literal: image[Int(node.a.node)] ^ (node.a.literal & 1))
            let b = Gate(literal: image[Int(node.b.node)] ^ (node.b.literal & 1))
            switch node.kind {
            case .constant, .input, .flipFlop: break
            case .and: image[index] = and(a, b).literal
            case .xor: image[index] = xor(a, b).literal
            case .multiplexer:
                let c = Gate(literal: image[Int(node.c.node)] ^ (node.c.literal & 1))
                image[index] = multiplexer(a, b, c).literal
            }
        }
    }
}
