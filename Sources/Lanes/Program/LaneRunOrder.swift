import CMorphoLanes

/// Puts the steps and moves of one clock edge into one sequence, in which most registers take
/// their next values in place.
///
/// A register may be overwritten once everybody has read it. So whatever reads a register comes
/// first: in a pipeline the last stage, then the one before it. Where registers read each other in
/// a circle, some moves are left for the end. Following each next value back to its sources also
/// keeps values alive for a short time only, so that few places are needed.
struct LaneRunOrder {
    /// Steps, among them moves; registers are their own destinations.
    private(set) var sequence: [LaneStep] = []
    /// Moves that have to wait until all steps are done.
    private(set) var leftMoves: [LaneStep] = []
    /// Moves that have to wait until those are done, too.
    private(set) var lateMoves: [LaneStep] = []

    private let steps: [LaneStep]
    private let moves: [LaneStep]
    private let lists: [Int32]
    /// Moves that come last in any case.
    private let late: Range<Int>
    /// By value the step that defines it; -1: none.
    private var definition: [Int32]
    /// By value the steps and the moves that read it.
    private var stepReaders: [[Int32]]
    private var moveReaders: [[Int32]]
    /// By value how many of those are still to come.
    private var unread: [Int32]
    /// By register the move that waits until everybody has read it.
    private var waiting: [Int32: Int] = [:]
    /// Registers that nobody is to read any more.
    private var released: [Int32] = []
    private var isEmitted: [Bool]
    /// By move: 0 untouched, 1 on the way, 2 done.
    private var state: [UInt8]
    /// How many more steps may be looked at to see who reads a register; then order is taken as
    /// it comes.
    private var budget: Int

    /// - Parameters:
    ///   - steps: in an order of evaluation, all needed by the moves.
    ///   - moves: of one domain, without its reset.
    ///   - late: moves that have to come behind everything that reads state; they read none.
    init(
        steps: [LaneStep], moves: [LaneStep], late: [LaneStep] = [], lists: [Int32], values: Int
    ) {
        let first = moves.count
        let moves = moves + late
        self.late = first..<moves.count
        self.steps = steps
        self.moves = moves
        self.lists = lists
        definition = [Int32](repeating: -1, count: values)
        stepReaders = [[Int32]](repeating: [], count: values)
        moveReaders = stepReaders
        unread = [Int32](repeating: 0, count: values)
        isEmitted = [Bool](repeating: false, count: steps.count)
        state = [UInt8](repeating: 0, count: moves.count)
        budget = 16 * (steps.count + moves.count)
        for (index, step) in steps.enumerated() {
            definition[Int(step.d)] = Int32(index)
            step.forEachRead(lists) {
                stepReaders[Int($0)].append(Int32(index))
                unread[Int($0)] += 1
            }
        }
        for (index, move) in moves.enumerated() {
            move.forEachInput { value in
                moveReaders[Int(value)].append(Int32(index))
                unread[Int(value)] += 1
            }
        }
        for index in moves.indices { visit(index) }
        leftMoves = waiting.values.sorted().map { moves[$0] }
    }

    /// Emits the move, after those that still want the register as it is.
    private mutating func visit(_ first: Int) {
        if state[first] != 0 { return }
        var path: [(move: Int, before: [Int])] = [(first, movesReading(moves[first].d))]
        state[first] = 1
        while let top = path.last {
            if let next = top.before.last {
                path[path.count - 1].before.removeLast()
                if state[next] == 0 {
                    state[next] = 1
                    path.append((next, movesReading(moves[next].d)))
                }
            } else {
                emit(top.move)
                state[top.move] = 2
                path.removeLast()
            }
        }
    }

    /// The moves whose values depend on the register.
    private mutating func movesReading(_ register: Int32) -> [Int] {
        var found: Set<Int> = []
        var seen: Set<Int32> = [register]
        var pending = [register]
        while let value = pending.popLast(), budget > 0 {
            for move in moveReaders[Int(value)] where state[Int(move)] == 0 {
                found.insert(Int(move))
            }
            for reader in stepReaders[Int(value)] where !isEmitted[Int(reader)] {
                budget -= 1
                let result = steps[Int(reader)].d
                if seen.insert(result).inserted { pending.append(result) }
            }
        }
        // From the back, so that what stands first is visited first.
        return found.sorted(by: >)
    }

    private mutating func emit(_ index: Int) {
        let move = moves[index]
        move.forEachInput { if $0 != move.a { emitCone($0) } }
        let before = sequence.count
        if move.a >= 0 { emitCone(move.a) }
        defer { emitReleased() }
        if late.contains(index) { return lateMoves.append(move) }
        // Reading the register itself is no reason to wait.
        let own: Int32 = move.a == move.d ? 1 : 0
        guard unread[Int(move.d)] == own else {
            waiting[move.d] = index
            return
        }
        move.forEachInput { read($0) }
        let copies: [morpho_lane_operation] = [
            MORPHO_PLANE_COPY, MORPHO_ARRAY_COPY, MORPHO_SCALAR_COPY,
        ]
        // The step that has just been emitted writes into the register itself.
        if sequence.count > before, sequence[sequence.count - 1].d == move.a,
            unread[Int(move.a)] == 0, copies.contains(where: { $0 == move.operation })
        {
            sequence[sequence.count - 1].d = move.d
            sequence[sequence.count - 1].guardedBy = move.guardedBy
            return
        }
        sequence.append(move)
    }

    private mutating func read(_ value: Int32) {
        unread[Int(value)] -= 1
        if unread[Int(value)] == 0 { released.append(value) }
    }

    private mutating func emitReleased() {
        while let register = released.popLast() {
            guard let index = waiting.removeValue(forKey: register) else { continue }
            let move = moves[index]
            sequence.append(move)
            move.forEachInput { read($0) }
        }
    }

    /// Emits the step that defines a value, after those it reads.
    private mutating func emitCone(_ value: Int32) {
        var pending: [(step: Int32, isOpen: Bool)] = [(definition[Int(value)], false)]
        while let (step, isOpen) = pending.popLast() {
            guard step >= 0, !isEmitted[Int(step)] else { continue }
            if isOpen {
                isEmitted[Int(step)] = true
                sequence.append(steps[Int(step)])
                steps[Int(step)].forEachRead(lists) { value in
                    unread[Int(value)] -= 1
                    if unread[Int(value)] == 0 { released.append(value) }
                }
            } else {
                pending.append((step, true))
                steps[Int(step)].forEachRead(lists) { read in
                    pending.append((definition[Int(read)], false))
                }
            }
        }
    }
}
