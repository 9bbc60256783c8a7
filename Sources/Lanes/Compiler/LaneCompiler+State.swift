import CMorphoLanes
import MorphoCircuit
import MorphoGates

/// What happens to a piece of state at an edge: instructions whose destinations are registers.
struct LaneMoves {
    /// For registers that the domain's reset sets: what they take without it, and with it.
    var resettable: [LaneStep] = []
    var resets: [LaneStep] = []
    /// For all other state.
    var others: [LaneStep] = []
}

extension LaneCompiler {
    // MARK: Places

    /// Gives inputs and registers persistent places in their forms.
    mutating func place(_ id: NodeID) {
        switch form(id) {
        case .scalar: set(id, scalar: newValue(.scalar, isPersistent: true))
        case .array(let log):
            set(id, array: newValue(.array(log: log), isPersistent: true), log: log)
        case .planes:
            set(id, gates: planes(Int(module[id].width)))
        }
    }

    /// Persistent planes as bits.
    mutating func planes(_ count: Int) -> [Gate] {
        (0..<count).map { _ in source(newValue(.plane, isPersistent: true)) }
    }

    // MARK: Moves

    mutating func moves(domains: Int) -> [LaneMoves] {
        var moves = [LaneMoves](repeating: LaneMoves(), count: domains)
        for register in module.registers {
            let guardedBy = updateGuard(register)
            let taken = move(register).map { step in
                var step = step
                step.guardedBy = guardedBy
                return step
            }
            noteShifts(register, taken)
            noteCounter(register)
            if let word = register.reset, module.domains[register.domain].reset != nil {
                moves[register.domain].resettable += taken
                moves[register.domain].resets += set(register, to: word)
            } else {
                moves[register.domain].others += taken
            }
        }
        return moves
    }

    private mutating func move(_ register: Register) -> [LaneStep] {
        guard let next = register.next else { return [] }
        let id = register.node
        switch form(id) {
        case .scalar:
            var value = scalar(next)
            if let enable = register.enable {
                let width = UInt64(register.shape.width)
                value = step(
                    MORPHO_SCALAR_SELECT, .scalar, a: scalar(enable), b: value, c: scalar(id),
                    k: width, size: register.shape.isSigned ? 1 : 0)
            }
            let size = register.shape.isSigned ? 1 : 0
            return [
                LaneStep(
                    operation: MORPHO_SCALAR_COPY, size: size, d: scalar(id), a: value, b: value,
                    k: UInt64(register.shape.width))
            ]
        case .array(let log):
            var value = array(next, log: log)
            let present = array(id, log: log)
            if let enable = register.enable {
                value = selected(gates(enable)[0], value, present, log: log)
            }
            return [LaneStep(operation: MORPHO_ARRAY_COPY, size: log, d: present, a: value)]
        case .planes:
            let present = gates(id)
            var data = gates(next)
            if let enable = register.enable {
                data = graph.multiplexer(gates(enable)[0], data, present)
            }
            return planeMoves(present, data)
        }
    }

    /// A move for each bit that changes.
    mutating func planeMoves(_ present: [Gate], _ data: [Gate]) -> [LaneStep] {
        zip(present, data).compactMap { bit, next in
            let target = literal(bit).plane
            if next == bit { return nil }
            if next.node == 0 {
                return LaneStep(
                    operation: MORPHO_PLANE_CONSTANT, d: target, k: next == .one ? 1 : 0)
            }
            let (source, isInverted) = literal(next)
            return LaneStep(
                operation: isInverted ? MORPHO_PLANE_NOT : MORPHO_PLANE_COPY, d: target, a: source)
        }
    }

    /// Sets a register in all lanes.
    private mutating func set(_ register: Register, to word: Word) -> [LaneStep] {
        let id = register.node
        switch form(id) {
        case .scalar:
            let constant = constantScalar(word.bits(signed: register.shape.isSigned))
            return [
                LaneStep(
                    operation: MORPHO_SCALAR_COPY, size: register.shape.isSigned ? 1 : 0,
                    d: scalar(id), a: constant, b: constant, k: UInt64(register.shape.width))
            ]
        case .array(let log):
            return [
                LaneStep(
                    operation: MORPHO_ARRAY_CONSTANT, size: log, d: array(id, log: log),
                    k: word.bits(signed: register.shape.isSigned))
            ]
        case .planes: return planeMoves(gates(id), graph.constant(word))
        }
    }
}
