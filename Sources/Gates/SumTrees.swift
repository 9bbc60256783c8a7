import MorphoCircuit

/// Sums whose terms are sums or products of their own, read by nobody else: `a + b * c - d` is one
/// sum of four rows of bits, which costs one carry chain instead of three. Synthesis tools do the
/// same (Yosys: `alumacc`), under the same conditions.
public struct SumTrees {
    private let module: Module
    /// By node whether its only reader is the sum that it is a term of.
    public private(set) var isTerm: [Bool]

    /// One row of a sum, or a product of rows.
    public struct Term {
        public var factors: [NodeID]
        public var isNegative: Bool
    }

    public init(_ module: Module) {
        self.module = module
        isTerm = [Bool](repeating: false, count: module.nodes.count)
        let readers = Self.readerCounts(module)
        for index in module.nodes.indices {
            let sum = NodeID(index)
            guard isSum(sum) else { continue }
            for operand in module.operands(of: sum) {
                // Wires and changes of signedness between the two pass the bits on.
                var path = [operand]
                while let next = passed(path[path.count - 1]) { path.append(next) }
                let inner = path[path.count - 1]
                if path.allSatisfy({ readers[Int($0.index)] == 1 }), isMergeable(inner, into: sum) {
                    for node in path { isTerm[Int(node.index)] = true }
                }
            }
        }
    }

    private static func readerCounts(_ module: Module) -> [Int] {
        var counts = [Int](repeating: 0, count: module.nodes.count)
        func read(_ id: NodeID?) { if let id { counts[Int(id.index)] += 1 } }
        for index in module.nodes.indices {
            let id = NodeID(index)
            for operand in module.operands(of: id) { read(operand) }
            if module[id].kind == .wire { read(module.wires[Int(module[id].attribute)].driver) }
        }
        for port in module.outputs { read(port.node) }
        for register in module.registers {
            read(register.next)
            read(register.enable)
        }
        for port in module.readPorts {
            if port.domain != nil { read(port.address) }
            read(port.enable)
        }
        for port in module.writePorts {
            read(port.address)
            read(port.data)
            read(port.enable)
            read(port.mask)
        }
        return counts
    }

    public func isSum(_ id: NodeID) -> Bool {
        module[id].kind == .operation(.add) || module[id].kind == .operation(.subtract)
    }

    /// What a node passes on unchanged; nil when it computes something.
    private func passed(_ id: NodeID) -> NodeID? {
        switch module[id].kind {
        case .wire: module.wires[Int(module[id].attribute)].driver
        case .operation(.reinterpret): module.operands(of: id).first
        default: nil
        }
    }

    /// Whether the bits that the inner sum drops are dropped by the outer one, too.
    private func isMergeable(_ inner: NodeID, into outer: NodeID) -> Bool {
        let (width, room) = (Int(module[inner].width), Int(module[outer].width))
        let operands = module.operands(of: inner).map { module[$0] }
        switch module[inner].kind {
        case .operation(.add):
            // An unsigned sum that loses nothing.
            let natural = (operands.map { Int($0.width) }.max() ?? 0) + 1
            return width == room
                || (width < room && width >= natural && !operands.contains { $0.isSigned }
                    && !module[inner].isSigned)
        case .operation(.multiply):
            let natural = operands.reduce(0) { $0 + Int($1.width) }
            return width == room
                || (width < room && width >= natural && !operands.contains { $0.isSigned }
                    && !module[inner].isSigned)
        case .operation(.subtract): return width == room
        default: return false
        }
    }

    /// The terms of a sum, those of its inner sums included.
    public func terms(of sum: NodeID) -> [Term] {
        var found: [Term] = []
        var pending = [(sum, false)]
        while let (node, isNegative) = pending.popLast() {
            var inner = node
            while isTerm[Int(inner.index)], let next = passed(inner) { inner = next }
            guard inner == sum || isTerm[Int(inner.index)] else {
                found.append(Term(factors: [inner], isNegative: isNegative))
                continue
            }
            let operands = Array(module.operands(of: inner))
            switch module[inner].kind {
            case .operation(.add):
                pending += operands.reversed().map { ($0, isNegative) }
            case .operation(.subtract):
                pending.append((operands[1], !isNegative))
                pending.append((operands[0], isNegative))
            case .operation(.multiply):
                found.append(Term(factors: operands, isNegative: isNegative))
            default:
                found.append(Term(factors: [inner], isNegative: isNegative))
            }
        }
        return found
    }
}
