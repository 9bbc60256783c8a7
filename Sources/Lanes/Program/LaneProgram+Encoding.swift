import CMorphoLanes
import MorphoCircuit

extension LaneProgram {
    /// Instructions for blocks of `512 * vectors` lanes.
    func encoded(
        _ steps: [LaneStep], in sequence: LaneSequence? = nil, vectors: Int,
        lists: EncodedLists
    ) -> Code {
        let sequence = sequence ?? settling
        func place(_ value: Int32, _ vectors: Int) -> UInt32 {
            self.place(value, in: sequence, vectors)
        }
        return steps.map { step in
            var instruction = morpho_lane_instruction()
            instruction.key = UInt16(truncatingIfNeeded: step.key)
            instruction.size = UInt8(truncatingIfNeeded: step.size)
            instruction.other = UInt8(truncatingIfNeeded: step.other)
            instruction.d = place(step.d, vectors)
            instruction.a = place(step.a, vectors)
            instruction.b = place(step.b, vectors)
            instruction.c =
                step.hasPlainC ? UInt32(truncatingIfNeeded: step.c) : place(step.c, vectors)
            instruction.k = step.k
            if step.guardedBy >= 0 { instruction.guard = place(step.guardedBy, vectors) + 1 }
            if let start = lists.starts[step.list] {
                if step.listsPlanes {
                    instruction.a = start
                } else {
                    instruction.b = start
                }
            }
            return instruction
        }
    }

    typealias Code = [morpho_lane_instruction]

    /// The lists that steps read, with places in place of values.
    struct EncodedLists {
        var entries: [UInt32] = []
        var starts: [Range<Int>: UInt32] = [:]
    }

    /// - Parameters:
    ///   - moves: behind the sequence.
    ///   - first: the place of the first entry.
    func encodedLists(
        of sequence: LaneSequence, and moves: [LaneStep] = [], vectors: Int,
        from first: Int = 0
    ) -> EncodedLists {
        var encoded = EncodedLists()
        func place(_ value: Int32, _ vectors: Int) -> UInt32 {
            self.place(value, in: sequence, vectors)
        }
        for step in sequence.steps + moves
        where !step.list.isEmpty && encoded.starts[step.list] == nil {
            encoded.starts[step.list] = UInt32(first + encoded.entries.count)
            for index in step.list {
                let entry = lists[index]
                if step.operation.isFold {
                    let isScalar = kinds[Int(entry >> 1)] == .scalar
                    encoded.entries.append(place(entry >> 1, vectors) << 1 | (isScalar ? 1 : 0))
                    continue
                }
                encoded.entries.append(
                    step.listsPlanes
                        ? place(entry >> 1, vectors) << 1 | UInt32(entry & 1)
                        : place(entry, vectors))
            }
        }
        return encoded
    }

    /// A value's place in a block of `512 * vectors` lanes; 0 for none.
    func place(_ value: Int32, in sequence: LaneSequence, _ vectors: Int) -> UInt32 {
        guard value >= 0, sequence.places[Int(value)] >= 0 else { return 0 }
        let place = UInt32(sequence.places[Int(value)])
        return kinds[Int(value)] == .scalar ? place : place * UInt32(vectors)
    }

    // MARK: Moves at an edge

    /// The moves of the domains in an order in which none overwrites what a later one reads;
    /// circles go by way of the spare place.
    /// - Parameter isReset: by domain whether its reset is active.
    func edge(_ active: [Int], isReset: [Bool], vectors: Int, lists: EncodedLists) -> Code {
        var pending: [LaneStep] = []
        for domain in active {
            pending += isReset[domain] ? moves[domain].resets : moves[domain].resettable
            pending += moves[domain].others
        }
        return ordered(pending, in: settling, vectors: vectors, lists: lists)
    }

    /// Moves that happen at once, one after the other.
    func ordered(
        _ pending: [LaneStep], in sequence: LaneSequence, vectors: Int, lists: EncodedLists
    ) -> Code {
        var readers: [Int32: Int] = [:]
        for move in pending where move.a >= 0 { readers[move.a, default: 0] += 1 }
        var byTarget: [Int32: Int] = [:]
        for (index, move) in pending.enumerated() { byTarget[move.d] = index }
        var isDone = [Bool](repeating: false, count: pending.count)
        // A move whose target nobody still reads may go.
        var ready = pending.indices.filter { readers[pending[$0].d] == nil }
        var left = pending.count
        var encodedCode: Code = []
        func emit(_ move: LaneStep, spare: Int32?) {
            var instruction = encoded([move], in: sequence, vectors: vectors, lists: lists)[0]
            if spare == move.a, move.a >= 0 {
                let place =
                    kinds[Int(move.d)] == .scalar
                    ? UInt32(spareScalar) : UInt32(spareSlot * vectors)
                instruction.a = place
                instruction.b = place
            }
            encodedCode.append(instruction)
        }
        var spared: Int32?
        while left > 0 {
            while let index = ready.popLast() {
                if isDone[index] { continue }
                isDone[index] = true
                left -= 1
                let move = pending[index]
                emit(move, spare: spared)
                guard move.a >= 0, let count = readers[move.a] else { continue }
                readers[move.a] = count > 1 ? count - 1 : nil
                if count == 1, let next = byTarget[move.a], !isDone[next] { ready.append(next) }
            }
            guard left > 0, let index = isDone.firstIndex(of: false) else { break }
            // A circle: what this move overwrites goes to the spare place first.
            let move = pending[index]
            var save = move
            save.a = move.d
            save.guardedBy = -1
            save.b = move.operation == MORPHO_SCALAR_COPY ? move.d : -1
            if move.operation == MORPHO_PLANE_NOT { save.operation = MORPHO_PLANE_COPY }
            var instruction = encoded([save], in: sequence, vectors: vectors, lists: lists)[0]
            instruction.d =
                kinds[Int(move.d)] == .scalar
                ? UInt32(spareScalar) : UInt32(spareSlot * vectors)
            encodedCode.append(instruction)
            spared = move.d
            readers[move.d] = nil
            ready.append(index)
        }
        return encodedCode
    }
}
