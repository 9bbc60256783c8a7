/// The order in which a flat module's nodes are evaluated within one step: every node after all
/// nodes it depends on combinationally. Linear; no recursion.
public struct CombinationalOrder: Sendable {
    /// All nodes that depend on others combinationally, dependencies first. Constants, inputs,
    /// registers and synchronous reads are not in it.
    public let nodes: [NodeID]

    /// A set of nodes that depend on themselves.
    public struct Loop: Error, Sendable {
        /// The nodes of one cycle in order; each depends on the next, the last on the first.
        public let nodes: [NodeID]
    }

    public init(_ module: Module) throws(Loop) {
        var order: [NodeID] = []
        order.reserveCapacity(module.nodes.count)
        // 0 untouched, 1 on the path, 2 done.
        var state = [UInt8](repeating: 0, count: module.nodes.count)
        var path: [(node: NodeID, next: Int)] = []
        for root in module.nodes.indices where state[root] == 0 {
            path.append((NodeID(root), 0))
            state[root] = 1
            while let top = path.last {
                let dependencies = module.combinationalDependencies(of: top.node)
                if top.next < dependencies.count {
                    path[path.count - 1].next += 1
                    let next = dependencies[dependencies.startIndex + top.next]
                    switch state[Int(next.index)] {
                    case 0:
                        state[Int(next.index)] = 1
                        path.append((next, 0))
                    case 1:
                        let start = path.firstIndex { $0.node == next } ?? 0
                        throw Loop(nodes: path[start...].map(\.node))
                    default:
                        break
                    }
                } else {
                    state[Int(top.node.index)] = 2
                    if !dependencies.isEmpty { order.append(top.node) }
                    path.removeLast()
                }
            }
        }
        nodes = order
    }
}

extension Module {
    /// The nodes whose present values decide the node's present value.
    public func combinationalDependencies(of id: NodeID) -> ArraySlice<NodeID> {
        if self[id].kind == .wire {
            guard let driver = wires[Int(self[id].attribute)].driver else { return [] }
            return [driver]
        }
        return operands(of: id)
    }
}
