import CMorphoLanes
import MorphoCircuit
import MorphoGates

/// A counter that stops at both ends of its range, the state machine of stochastic computing:
///
///     When(up) { When(count != last) { count.next(count &+ 1) } }
///         .otherwise { When(count != 0) { count.next(count &- 1) } }
private struct SaturatingCounter {
    var up: NodeID
    var count: NodeID
    var last: Word
}

extension LaneCompiler {
    /// The next value of a saturating counter, if the node is one: an adder for both directions,
    /// since a bit changes where all bits below it equal the direction.
    ///
    ///     turns[0] = 1     turns[i + 1] = turns[i] & (count[i] == up)
    ///     next[i] = count[i] ^ (turns[i] & ~stays)
    mutating func saturatingCounter(_ id: NodeID) -> [Gate]? {
        guard let counter = counter(id) else { return nil }
        let count = gates(counter.count)
        let up = gates(counter.up)[0]
        var turns: [Gate] = [.one]
        for bit in count { turns.append(graph.and(turns[turns.count - 1], !graph.xor(bit, up))) }
        let isFull = counter.last == Word.ones(width: count.count)
        let stays =
            isFull
            ? turns[count.count]
            : graph.multiplexer(
                up, isEqual(count, counter.last), isEqual(count, Word(0, width: count.count)))
        var next = zip(count, turns).map { bit, turns in graph.xor(bit, graph.and(turns, !stays)) }
        if isFull, let top = count.indices.last {
            // The topmost bit turns into the direction, or has it already.
            next[top] = graph.multiplexer(turns[top], up, count[top])
        }
        flush()
        return next
    }

    /// Notes that the register is a saturating counter, which kernels count in place.
    mutating func noteCounter(_ register: Register) {
        guard isForKernels, folds.isEmpty, register.enable == nil, form(register.node) == .planes,
            let next = register.next, let counter = counter(driver(next)),
            counter.count == driver(register.node)
        else { return }
        let bits = gates(register.node)
        guard bits.count <= Int(MORPHO_COUNTER_BITS),
            counter.last == Word.ones(width: bits.count)
        else { return }
        let (up, isInverted) = literal(gates(counter.up)[0])
        // Whoever counts last reads no state but its own.
        if values[Int(up)].isPersistent { return }
        counters.append(
            LaneStep(
                operation: MORPHO_PLANE_COUNT, other: isInverted ? 1 : 0,
                d: literal(bits[0]).plane, b: up, k: UInt64(bits.count), list: list(bits)))
    }

    /// Counters take their directions from ladders at once.
    mutating func countFromLadders() {
        var rungs: [Int32: LaneStep] = [:]
        for step in steps where step.operation == MORPHO_PLANE_RUNG { rungs[step.d] = step }
        for index in counters.indices {
            guard let rung = rungs[counters[index].b] else { continue }
            var word = rung.b
            if rung.c > 0 {
                word = step(
                    MORPHO_SCALAR_ADD, .scalar, a: word, b: constantScalar(UInt64(rung.c)), k: 64)
            }
            if values[Int(word)].isPersistent { continue }
            counters[index].size = 1
            counters[index].b = rung.a
            counters[index].c = word
        }
    }

    func planes(of counter: LaneStep) -> [Int32] { lists[counter.list].map { $0 >> 1 } }

    private func isEqual(_ bits: [Gate], _ word: Word) -> Gate {
        bits.enumerated().reduce(.one) { all, bit in
            graph.and(all, word[bit.offset] ? bit.element : !bit.element)
        }
    }

    private func counter(_ id: NodeID) -> SaturatingCounter? {
        guard let (up, rising, falling) = choice(id),
            let (count, last) = stopping(rising, .add),
            let (same, first) = stopping(falling, .subtract),
            count == same, first.isZero, form(count) == .planes, module[count].width > 1,
            form(up) == .planes
        else { return nil }
        return SaturatingCounter(up: up, count: count, last: last)
    }

    private func choice(_ id: NodeID) -> (condition: NodeID, then: NodeID, otherwise: NodeID)? {
        let id = driver(id)
        guard module[id].kind == .operation(.multiplex) else { return nil }
        let operands = Array(module.operands(of: id)).map(driver)
        return (operands[0], operands[1], operands[2])
    }

    /// What is counted by one, and where it stops: `count != stop ? count + 1 : count`.
    private func stopping(_ id: NodeID, _ operation: Operation) -> (count: NodeID, stop: Word)? {
        guard let (condition, then, count) = choice(id),
            module[condition].kind == .operation(.notEqual),
            module[then].kind == .operation(operation), module[then].shape == module[count].shape
        else { return nil }
        let compared = Array(module.operands(of: condition)).map(driver)
        let counted = Array(module.operands(of: then)).map(driver)
        guard compared[0] == count, counted[0] == count,
            let stop = module.constant(compared[1]), let by = module.constant(counted[1]),
            stop.width <= module[count].width, by.unsignedValue == 1,
            module[compared[1]].isSigned == module[count].isSigned
        else { return nil }
        let width = Int(module[count].width)
        return (count, stop.extended(to: width, signed: module[count].isSigned))
    }
}
