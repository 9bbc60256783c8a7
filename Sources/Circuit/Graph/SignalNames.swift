/// What to call a node in a message: its own name, or a short expression of named ones.
public struct SignalNames {
    private let module: Module
    private var names: [NodeID: String] = [:]

    public init(_ module: Module) {
        self.module = module
        for port in module.ports {
            if let node = port.node, port.direction == .input { names[node] = port.name }
        }
        for wire in module.wires { names[wire.node] = wire.name }
        for register in module.registers { names[register.node] = register.name }
        for port in module.readPorts {
            names[port.node] = "\(module.memories[port.memory].name)[...]"
        }
        for output in module.instanceOutputs {
            names[output.node] = "\(module.instances[output.instance].name).\(output.portName)"
        }
    }

    /// The node's own name, if it has one.
    public subscript(id: NodeID) -> String? { names[id].flatMap { $0.isEmpty ? nil : $0 } }

    /// The node's name or the expression it computes, cut to a few levels.
    public func describe(_ id: NodeID, depth: Int = 3) -> String {
        if let name = self[id] { return name }
        if let word = module.constant(id) { return word.decimal(signed: module[id].isSigned) }
        guard case .operation(let operation) = module[id].kind else { return "unnamed" }
        if depth == 0 { return "..." }
        // A message has room for a few operands; a concatenation may have thousands.
        let all = module.operands(of: id)
        var parts = all.prefix(4).map { describe($0, depth: depth - 1) }
        if all.count > parts.count { parts.append("...") }
        guard !parts.isEmpty else { return "unnamed" }
        let symbol = OperationTable.standard[operation].symbol
        switch operation {
        case .slice:
            let low = Int(module[id].attribute)
            let high = low + Int(module[id].width) - 1
            let word = all.first.map(isCompound) == true ? "(\(parts[0]))" : parts[0]
            return high == low ? "\(word)[\(low)]" : "\(word)[\(low)...\(high)]"
        case .extend, .reinterpret:
            return parts[0]
        case .concatenate:
            return "{" + parts.joined(separator: ", ") + "}"
        case .multiplex where parts.count == 3:
            return "\(parts[0]) ? \(parts[1]) : \(parts[2])"
        case .choose:
            return "element \(parts[0])"
        default:
            let nested = zip(all, parts).map { isCompound($0) ? "(\($1))" : $1 }
            return nested.count == 2
                ? "\(nested[0]) \(symbol) \(nested[1])" : symbol + nested.joined(separator: ", ")
        }
    }

    /// The node is described by an operator between operands, which nests only in brackets.
    private func isCompound(_ id: NodeID) -> Bool {
        guard self[id] == nil, case .operation(let operation) = module[id].kind else {
            return false
        }
        let operands = module.operands(of: id)
        switch operation {
        case .slice, .concatenate, .choose: return false
        case .extend, .reinterpret: return operands.first.map(isCompound) ?? false
        default: return operands.count > 1
        }
    }
}
