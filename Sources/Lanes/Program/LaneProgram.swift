import CMorphoLanes
import MorphoCircuit

/// A plane that holds a bit or its inverse.
struct LaneLiteral: Hashable, Sendable {
    var value: Int32
    var isInverted: Bool
}

/// Where a signal lies.
enum LanePlace: Sendable {
    case scalar(Int32)
    case array(Int32, log: Int)
    /// No planes at all: a signal that nothing drives, which is zero.
    case planes([LaneLiteral])

    /// Calls the body with every value.
    func forEachValue(_ body: (Int32) -> Void) {
        switch self {
        case .scalar(let value), .array(let value, _): body(value)
        case .planes(let bits): for bit in bits { body(bit.value) }
        }
    }
}

/// A port of the module and where its value lies.
struct LanePort: Sendable {
    var name: String
    var shape: Shape
    var place: LanePlace
}

/// A circuit as a straight-line program over lanes, whose values have places.
///
/// Places of planes and arrays count 64 bytes for 512 lanes; a block of several times 512 lanes
/// multiplies them. Places of scalars count words.
struct LaneProgram: Sendable {
    /// What runs once, before the first step.
    let constantSteps: [LaneStep]
    /// What settles outputs and next values, before an edge.
    let settling: LaneSequence
    /// With one domain and no reset active: everything that a step and its edge do to the state,
    /// and the moves at its end, those of one array at once. Outputs are not computed.
    let running: LaneSequence?
    let runningMoves: [[LaneStep]]
    /// State that walks in `running`, which leaves its moves out.
    let windows: [LaneWindow]
    /// Kept ones, stale when a run begins.
    let ladders: [LaneLadder]
    /// By domain what its edge does after `settling`.
    let moves: [LaneMoves]
    let lists: [Int32]
    let tables: [[UInt64]]
    let folds: [FoldTable]
    let scalarConstants: [(value: Int32, word: UInt64)]
    let inputs: [LanePort]
    let outputs: [LanePort]
    /// State, for its values at power-up; registers in the order of the module.
    let registers: [LanePlace]
    let memories: [(state: LaneMemoryState, place: LanePlace)]
    /// By value.
    let kinds: [LaneValue.Kind]
    /// 64-byte units for 512 lanes, with a spare array at the end for moves in a circle.
    let slotCount: Int
    let scalarCount: Int

    init(
        _ compiler: LaneCompiler, moves: [LaneMoves], inputs: [LanePort], outputs: [LanePort],
        registers: [LanePlace], memories: [(state: LaneMemoryState, place: LanePlace)]
    ) {
        self.moves = moves
        lists = compiler.lists
        tables = compiler.tables
        folds = compiler.folds
        ladders = compiler.ladders
        scalarConstants = compiler.scalarConstants
        self.inputs = inputs
        self.outputs = outputs
        self.registers = registers
        self.memories = memories
        kinds = compiler.values.map(\.kind)
        var allocation = LaneAllocation(values: compiler.values, lists: compiler.lists)
        let roots = moves.flatMap { $0.resettable + $0.resets + $0.others }
        for step in roots { step.forEachRead(compiler.lists) { allocation.keep($0) } }
        for port in outputs + inputs { port.place.forEachValue { allocation.keep($0) } }
        for ladder in ladders {
            for value in [ladder.value, ladder.isStale] { allocation.keep(value) }
        }
        for place in registers + memories.map(\.place) {
            place.forEachValue { allocation.keep($0) }
        }
        let covered = allocation.removingDead(
            allocation.covered(allocation.removingDead(compiler.steps)))
        func rows(_ steps: [LaneStep]) -> [LaneStep] {
            guard compiler.isForKernels else { return steps }
            return LaneSchedule.rows(
                steps, lists: compiler.lists, values: compiler.values.count)
        }
        let steps = rows(covered)
        constantSteps = compiler.constantSteps.filter { allocation.isNeeded($0.d) }
        windows = Self.windows(compiler, moves, registers)
        allocation.placePersistent(windows)
        var runAllocation = allocation
        allocation.place(steps)
        settling = LaneSequence(steps: steps, allocation)
        var slots = allocation.slotCount
        var scalars = allocation.scalarCount
        if let only = moves.first, moves.count == 1 {
            let walking = Set(windows.flatMap { $0.values.dropFirst() })
            let counting = Set(compiler.counters.flatMap { compiler.planes(of: $0) })
            let all =
                (only.resettable + only.others).filter {
                    !walking.contains($0.d) && !counting.contains($0.d)
                } + ladders.map(\.move)
            let late =
                compiler.counters
                + walking.sorted().compactMap { compiler.shifts.exceptions[$0] }
            runAllocation.keepOnly(all + late)
            let needed = runAllocation.removingDead(
                runAllocation.covered(runAllocation.removingDead(Self.runningSteps(compiler))))
            let order = LaneRunOrder(
                steps: needed, moves: all, late: late, lists: compiler.lists,
                values: compiler.values.count)
            let sequence = LaneGuards.spread(
                rows(order.sequence), before: order.leftMoves + order.lateMoves,
                lists: compiler.lists, values: compiler.values)
            runAllocation.keepOnly(order.leftMoves + order.lateMoves)
            runAllocation.place(sequence)
            running = LaneSequence(steps: sequence, runAllocation)
            runningMoves = [order.leftMoves, order.lateMoves]
            slots = max(slots, runAllocation.slotCount)
            scalars = max(scalars, runAllocation.scalarCount)
        } else {
            running = nil
            runningMoves = []
        }
        slotCount = slots + Self.spareUnits
        scalarCount = scalars + 1
    }

    private static func windows(
        _ compiler: LaneCompiler, _ moves: [LaneMoves], _ registers: [LanePlace]
    ) -> [LaneWindow] {
        guard let only = moves.first, moves.count == 1, !compiler.shifts.sources.isEmpty else {
            return []
        }
        var isRegister = [Bool](repeating: false, count: compiler.values.count)
        for place in registers { place.forEachValue { isRegister[Int($0)] = true } }
        let written = Set(
            (only.resettable + only.others).filter { $0.guardedBy < 0 }.map(\.d))
        return LaneWindow.rows(
            sources: compiler.shifts.sources, kinds: compiler.values.map(\.kind),
            isWritten: { isRegister[Int($0)] && written.contains($0) })
    }

    /// The steps with kept ladders guarded.
    private static func runningSteps(_ compiler: LaneCompiler) -> [LaneStep] {
        if compiler.ladders.isEmpty { return compiler.steps }
        let guards = Dictionary(
            uniqueKeysWithValues: compiler.ladders.map { ($0.value, $0.isStale) })
        return compiler.steps.map { step in
            var step = step
            step.guardedBy = guards[step.d] ?? step.guardedBy
            return step
        }
    }

    private static let spareUnits = 64
    /// Where a move in a circle keeps what it is about to overwrite.
    var spareSlot: Int { slotCount - Self.spareUnits }
    var spareScalar: Int { scalarCount - 1 }
}

/// Steps with places for what they compute. Persistent values have the same places in all
/// sequences of a program.
struct LaneSequence: Sendable {
    var steps: [LaneStep]
    /// By value its place; -1: not needed.
    var places: [Int32]
    /// Values that are wanted behind the steps: state and whatever else is read there.
    var wanted: [Int32]

    init(steps: [LaneStep], _ allocation: LaneAllocation) {
        self.steps = steps
        let places = allocation.places
        self.places = places
        wanted = allocation.values.indices.filter {
            places[$0] >= 0 && (allocation.values[$0].isPersistent || allocation.isWanted($0))
        }.map { Int32($0) }
    }
}
