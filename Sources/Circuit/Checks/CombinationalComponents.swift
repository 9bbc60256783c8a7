/// The nodes of a flat module grouped by mutual combinational dependence (Tarjan's strongly
/// connected components). Unlike `CombinationalOrder` it has an answer for every graph: checks
/// and passes run on modules that still have loops.
///
/// Linear in nodes and operands; no recursion.
public struct CombinationalComponents: Sendable {
    /// Every node once, dependencies first. The nodes of one loop stand side by side in order of
    /// index, so that operands precede their users even there (a loop closes through a wire).
    public private(set) var order: [NodeID] = []
    /// The runs of `order` whose nodes depend on themselves, ascending.
    public private(set) var loops: [Range<Int>] = []

    public init(_ module: Module) {
        let count = module.nodes.count
        order.reserveCapacity(count)
        // Number of the visit, 0 when untouched; and the smallest number reachable.
        var number = [Int32](repeating: 0, count: count)
        var lowest = [Int32](repeating: 0, count: count)
        var isOpen = [Bool](repeating: false, count: count)
        var open: [Int32] = []
        var path: [(node: Int32, next: Int32)] = []
        var visits: Int32 = 0

        func dependencyCount(_ node: Int) -> Int32 {
            let entry = module.nodes[node]
            guard entry.kind == .wire else { return entry.operandCount }
            return module.wires[Int(entry.attribute)].driver == nil ? 0 : 1
        }
        func dependency(_ node: Int, _ position: Int32) -> Int {
            let entry = module.nodes[node]
            if entry.kind == .wire {
                return Int(module.wires[Int(entry.attribute)].driver?.index ?? 0)
            }
            return Int(module.operands[Int(entry.firstOperand + position)].index)
        }

        for root in 0..<count where number[root] == 0 {
            path.append((Int32(root), 0))
            while let (node, next) = path.last {
                let here = Int(node)
                if next == 0, number[here] == 0 {
                    visits += 1
                    number[here] = visits
                    lowest[here] = visits
                    isOpen[here] = true
                    open.append(node)
                }
                if next < dependencyCount(here) {
                    path[path.count - 1].next += 1
                    let other = dependency(here, next)
                    if number[other] == 0 {
                        path.append((Int32(other), 0))
                    } else if isOpen[other] {
                        lowest[here] = min(lowest[here], number[other])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last {
                    lowest[Int(parent.node)] = min(lowest[Int(parent.node)], lowest[here])
                }
                guard lowest[here] == number[here] else { continue }
                let start = order.count
                while let member = open.popLast() {
                    isOpen[Int(member)] = false
                    order.append(NodeID(Int(member)))
                    if member == node { break }
                }
                if order.count - start > 1 {
                    order[start...].sort()
                    loops.append(start..<order.count)
                } else if dependencyCount(here) == 1, dependency(here, 0) == here {
                    loops.append(start..<order.count)
                }
            }
        }
    }
}
