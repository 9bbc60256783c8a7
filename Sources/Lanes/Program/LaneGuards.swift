import CMorphoLanes
import MorphoCircuit

/// Leaves out what a clock edge does not need, where a value that all lanes share says so.
///
/// Most registers of a unit take something new only now and then, and the same conditions hold in
/// all lanes:
///
///     When(valid) { sum.next(sum &+ result) }      move of sum     guarded by valid
///                                                  the adder       read by that move alone: too
///
/// The compiler gives moves their guards; here they spread to all steps that nothing else reads.
/// Where the guard is zero, a guarded move would store what its register holds already, and a
/// guarded step would compute what nobody reads. So whoever runs the steps may heed guards or not.
enum LaneGuards {
    /// The steps with their guards.
    /// - Parameter moves: what comes behind the steps.
    static func spread(
        _ steps: [LaneStep], before moves: [LaneStep], lists: [Int32], values: [LaneValue]
    ) -> [LaneStep] {
        if !(steps + moves).contains(where: { $0.guardedBy >= 0 }) { return steps }
        // By value the guard of all its readers so far; -1: they have none in common.
        var guards = [Int32?](repeating: nil, count: values.count)
        func read(by step: LaneStep) {
            step.forEachRead(lists) { value in
                let common = guards[Int(value)] ?? step.guardedBy
                guards[Int(value)] = common == step.guardedBy ? common : -1
            }
        }
        for move in moves { read(by: move) }
        var result = steps
        for index in steps.indices.reversed() {
            let target = values[Int(steps[index].d)]
            if target.kind != .scalar, !target.isPersistent {
                result[index].guardedBy = guards[Int(steps[index].d)] ?? -1
            }
            read(by: result[index])
        }
        return result
    }
}

extension LaneCompiler {
    /// A scalar that is zero only where the register keeps its value in all lanes; -1 if there is
    /// none.
    mutating func updateGuard(_ register: Register) -> Int32 {
        // Kernels go through all instructions, and a folded module has few lanes.
        guard !isForKernels, folds.isEmpty, form(register.node) != .scalar,
            let next = register.next
        else { return -1 }
        var budget = Self.conditionsOfGuard
        let own = driver(register.node)
        var update = update(by: next, &budget) { $0 == own }
        if let enable = register.enable, form(enable) == .scalar {
            update = either(enable, update, .never)
        }
        if case .guarded(let value) = update { return value }
        return -1
    }

    /// Nested conditions that are looked at for one register.
    static let conditionsOfGuard = 32

    enum Update: Equatable {
        case never
        case always
        case guarded(Int32)
    }

    /// - Parameter isUsual: whether a node is what happens where the guard is zero.
    /// When a register does not take what it usually takes.
    mutating func update(
        by wire: NodeID, _ budget: inout Int, _ isUsual: (NodeID) -> Bool
    ) -> Update {
        let id = driver(wire)
        if isUsual(id) { return .never }
        guard budget > 0, module[id].kind == .operation(.multiplex) else { return .always }
        let operands = Array(module.operands(of: id))
        guard form(operands[0]) == .scalar, module.constant(driver(operands[0])) == nil else {
            return .always
        }
        budget -= 1
        let taken = update(by: operands[1], &budget, isUsual)
        let other = update(by: operands[2], &budget, isUsual)
        return either(operands[0], taken, other)
    }

    private mutating func either(_ condition: NodeID, _ taken: Update, _ other: Update) -> Update {
        if taken == other { return taken }
        func word(_ update: Update) -> Int32 {
            switch update {
            case .never: constantScalar(0)
            case .always: constantScalar(1)
            case .guarded(let value): value
            }
        }
        let parts = [scalar(condition), word(taken), word(other)]
        if let known = knownGuards[parts] { return .guarded(known) }
        // A value of its own, which no register overwrites before the last move has read it.
        let value = step(
            MORPHO_SCALAR_SELECT, .scalar, a: parts[0], b: parts[1], c: parts[2], k: 1)
        knownGuards[parts] = value
        return .guarded(value)
    }
}
