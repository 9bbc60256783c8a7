import CMorphoLanes
import MorphoCircuit

/// What the compiler knows of state that takes the value of other state; see `LaneWindow`.
struct LaneShifts {
    /// By state the state whose value it takes in most cycles.
    var sources: [Int32: Int32] = [:]
    /// What some of it takes instead, under a guard.
    var exceptions: [Int32: LaneStep] = [:]
}

extension LaneCompiler {
    /// Notes where the register takes the state of others, or its own shifted.
    /// - Parameter moves: of the register, whatever it does.
    mutating func noteShifts(_ register: Register, _ moves: [LaneStep]) {
        // Kernels copy, and a folded module has few lanes.
        guard !isForKernels, folds.isEmpty, module.domains.count == 1, register.enable == nil,
            form(register.node) != .scalar, let next = register.next
        else { return }
        var budget = Self.conditionsOfGuard
        var usual: (node: NodeID, pairs: [(target: Int32, source: Int32)], score: Int)?
        for node in choices(next, &budget) {
            let pairs = shifts(of: register, by: node)
            let own = pairs.filter { pair in pairs.contains { $0.target == pair.source } }.count
            let score = pairs.count + own
            if score > usual?.score ?? 0 { usual = (node, pairs, score) }
        }
        guard let usual else { return }
        budget = Self.conditionsOfGuard
        let update = update(by: next, &budget) { $0 == usual.node }
        for (target, source) in usual.pairs {
            switch update {
            case .always: return
            case .never: break
            case .guarded(let value):
                // Exceptions come behind everything that reads state.
                guard var step = moves.first(where: { $0.d == target }),
                    step.a < 0 || !values[Int(step.a)].isPersistent
                else { continue }
                step.guardedBy = value
                shifts.exceptions[target] = step
            }
            shifts.sources[target] = source
        }
    }

    /// What conditions that all lanes share choose from.
    private func choices(_ wire: NodeID, _ budget: inout Int) -> [NodeID] {
        let id = driver(wire)
        guard budget > 0, module[id].kind == .operation(.multiplex) else { return [id] }
        let operands = Array(module.operands(of: id))
        guard form(operands[0]) == .scalar else { return [id] }
        budget -= 1
        return choices(operands[1], &budget) + choices(operands[2], &budget)
    }

    /// The state that the register takes from other state when the node is its next value.
    private mutating func shifts(
        of register: Register, by node: NodeID
    ) -> [(target: Int32, source: Int32)] {
        guard node != driver(register.node), form(node) == form(register.node),
            module.constant(node) == nil
        else { return [] }
        let pairs: [(target: Int32, source: Int32)]
        if case .array(let log) = form(node) {
            guard module[node].kind == .register else { return [] }
            pairs = [(array(register.node, log: log), array(node, log: log))]
        } else {
            pairs = zip(gates(register.node), gates(node)).compactMap { bit, next in
                next.isInverted || next == bit
                    ? nil : (literal(bit).plane, literal(next).plane)
            }
        }
        return pairs.filter { values[Int($0.source)].isPersistent }
    }
}
