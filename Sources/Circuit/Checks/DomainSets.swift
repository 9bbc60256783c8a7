/// For every node of a flat module the clock domains that its present value depends on
/// combinationally: a bit set for each node, with one bit more for asynchronous inputs.
struct DomainSets {
    private let module: Module
    private let components: CombinationalComponents
    private let stride: Int
    private var bits: [UInt64]
    /// By element the node that brought it in, as far as asked for.
    private var sources: [Int: [Int32]] = [:]

    /// The element that stands for asynchronous inputs.
    var asynchronous: Int { module.domains.count }

    /// Linear in the module times the number of domains over 64.
    init(_ module: Module, _ components: CombinationalComponents) {
        self.module = module
        self.components = components
        stride = (module.domains.count + 64) / 64
        bits = [UInt64](repeating: 0, count: module.nodes.count * stride)
        var loops = components.loops[...]
        var position = 0
        while position < components.order.count {
            let end = loops.first.map { $0.lowerBound == position ? $0.upperBound : position + 1 }
            let run = position..<(end ?? position + 1)
            if run.count > 1 {
                loops.removeFirst()
            } else if loops.first == run {
                loops.removeFirst()
            }
            for id in components.order[run] {
                addOwn(id)
                module.forEachDependency(of: id) { union($0, into: id) }
            }
            position = run.upperBound
            guard run.count > 1 else { continue }
            // The nodes of a loop depend on each other, so all share one set.
            let representative = components.order[run.lowerBound]
            for id in components.order[run] { union(id, into: representative) }
            for id in components.order[run] { union(representative, into: id) }
        }
    }

    /// The domains in `nodes`' sets other than `domain`, ascending.
    func strangers(in nodes: [NodeID], to domain: Int) -> [Int] {
        var found: [Int] = []
        for word in 0..<stride {
            var set = nodes.reduce(0) { $0 | bits[Int($1.index) * stride + word] }
            if domain >> 6 == word { set &= ~(1 << UInt64(domain & 63)) }
            while set != 0 {
                found.append(word << 6 + set.trailingZeroBitCount)
                set &= set - 1
            }
        }
        return found
    }

    /// A register, input or memory read of the domain that one of the nodes depends on. Linear the
    /// first time a domain is asked for, then constant.
    mutating func source(of domain: Int, in nodes: [NodeID]) -> NodeID? {
        let known = sources[domain] ?? traceSources(of: domain)
        sources[domain] = known
        return nodes.lazy.map { known[Int($0.index)] }.first { $0 >= 0 }.map { NodeID(Int($0)) }
    }

    private func traceSources(of domain: Int) -> [Int32] {
        var known = [Int32](repeating: -1, count: module.nodes.count)
        func trace(_ ids: ArraySlice<NodeID>) {
            for id in ids where known[Int(id.index)] < 0 {
                var source: Int32 = -1
                forEachOwn(id) { if $0 == domain { source = id.index } }
                if source < 0 {
                    module.forEachDependency(of: id) {
                        if source < 0 { source = known[Int($0.index)] }
                    }
                }
                known[Int(id.index)] = source
            }
        }
        trace(components.order[...])
        // A node of a loop may come before the one that brings the domain in.
        for loop in components.loops {
            let first = components.order[loop].map { known[Int($0.index)] }.first { $0 >= 0 }
            for id in components.order[loop] where known[Int(id.index)] < 0 {
                known[Int(id.index)] = first ?? -1
            }
        }
        if !components.loops.isEmpty { trace(components.order[...]) }
        return known
    }

    private mutating func addOwn(_ id: NodeID) {
        var own: [Int] = []
        forEachOwn(id) { own.append($0) }
        for domain in own {
            bits[Int(id.index) * stride + domain >> 6] |= 1 << UInt64(domain & 63)
        }
    }

    private mutating func union(_ other: NodeID, into id: NodeID) {
        for word in 0..<stride {
            bits[Int(id.index) * stride + word] |= bits[Int(other.index) * stride + word]
        }
    }

    /// The domains a node brings in itself.
    private func forEachOwn(_ id: NodeID, _ body: (Int) -> Void) {
        let node = module[id]
        let attribute = Int(node.attribute)
        switch node.kind {
        case .input: body(module.ports[attribute].domain ?? asynchronous)
        case .register: body(module.registers[attribute].domain)
        case .memoryRead:
            let port = module.readPorts[attribute]
            if let domain = port.domain { return body(domain) }
            let memory = module.memories[port.memory]
            if memory.isCrossing { return }
            for write in memory.writePorts { body(module.writePorts[write].domain) }
        case .constant, .wire, .instanceOutput, .invalid, .operation: break
        }
    }
}

extension Module {
    /// As `combinationalDependencies(of:)`, without making an array of a wire's driver.
    func forEachDependency(of id: NodeID, _ body: (NodeID) -> Void) {
        let node = self[id]
        if node.kind == .wire {
            wires[Int(node.attribute)].driver.map(body)
        } else {
            let first = Int(node.firstOperand)
            for position in first..<first + Int(node.operandCount) { body(operands[position]) }
        }
    }
}
