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
    /// `zeroWidth`: the width of a signal that nothing drives and that has no planes.
    case planes([LaneLiteral], zeroWidth: Int)

    /// Calls the body with every value.
    func forEachValue(_ body: (Int32) -> Void) {
        switch self {
        case .scalar(let value), .array(let value, _): body(value)
        case .planes(let bits, _): for bit in bits { body(bit.value) }
        }
    }
}

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
    let domains: [ClockDomain]
    private(set) var constantSteps: [LaneStep]
    /// What settles outputs and next values, before an edge.
    let settling: LaneSequence
    /// With one domain and no reset active: everything that a step and its edge do to the state,
    /// and the moves at its end. Outputs are not computed.
    let running: LaneSequence?
    let runningMoves: [LaneStep]
    let moves: [LaneMoves]
    let lists: [Int32]
    let tables: [[UInt64]]
    let scalarConstants: [(value: Int32, word: UInt64)]
    let inputs: [LanePort]
    let outputs: [LanePort]
    let registers: [LanePlace]
    let memories: [(state: LaneMemoryState, place: LanePlace)]
    let kinds: [LaneValue.Kind]
    /// 64-byte units for 512 lanes, with a spare array at the end for moves in a circle.
    let slotCount: Int
    let scalarCount: Int

    init(
        _ compiler: LaneCompiler, moves: [LaneMoves], inputs: [LanePort], outputs: [LanePort],
        registers: [LanePlace], memories: [(state: LaneMemoryState, place: LanePlace)]
    ) {
        domains = compiler.module.domains
        self.moves = moves
        lists = compiler.lists
        tables = compiler.tables
        scalarConstants = compiler.scalarConstants
        self.inputs = inputs
        self.outputs = outputs
        self.registers = registers
        self.memories = memories
        kinds = compiler.values.map(\.kind)
        constantSteps = compiler.constantSteps
        var allocation = LaneAllocation(values: compiler.values, lists: compiler.lists)
        let roots = moves.flatMap { $0.resettable + $0.resets + $0.others }
        for step in roots { step.forEachRead(compiler.lists) { allocation.keep($0) } }
        for port in outputs + inputs { port.place.forEachValue { allocation.keep($0) } }
        for place in registers + memories.map(\.place) {
            place.forEachValue { allocation.keep($0) }
        }
        let steps = LaneSchedule.rows(
            allocation.removingDead(compiler.steps), lists: compiler.lists,
            values: compiler.values.count)
        constantSteps = constantSteps.filter { allocation.isNeeded($0.d) }
        allocation.placePersistent()
        var runAllocation = allocation
        allocation.place(steps)
        settling = LaneSequence(steps: steps, places: allocation.places)
        var slots = allocation.slotCount
        var scalars = allocation.scalarCount
        if let only = moves.first, moves.count == 1 {
            let all = only.resettable + only.others
            runAllocation.keepOnly(all)
            let needed = runAllocation.removingDead(compiler.steps)
            let order = LaneRunOrder(
                steps: needed, moves: all, lists: compiler.lists, values: compiler.values.count)
            let sequence = LaneSchedule.rows(
                order.sequence, lists: compiler.lists, values: compiler.values.count)
            runAllocation.keepOnly(order.leftMoves)
            runAllocation.place(sequence)
            running = LaneSequence(steps: sequence, places: runAllocation.places)
            runningMoves = order.leftMoves
            slots = max(slots, runAllocation.slotCount)
            scalars = max(scalars, runAllocation.scalarCount)
        } else {
            running = nil
            runningMoves = []
        }
        slotCount = slots + Self.spareUnits
        scalarCount = scalars + 1
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
}

/// Finds what is needed, and places for it: values that are never alive together share one.
struct LaneAllocation {
    let values: [LaneValue]
    let lists: [Int32]
    private var isLive: [Bool]
    /// Needed beyond the program: by moves, ports and state.
    private var isKept: [Bool]
    private(set) var places: [Int32]
    private(set) var slotCount = 0
    private(set) var scalarCount = 0

    init(values: [LaneValue], lists: [Int32]) {
        self.values = values
        self.lists = lists
        isLive = [Bool](repeating: false, count: values.count)
        isKept = isLive
        places = [Int32](repeating: -1, count: values.count)
    }

    mutating func keep(_ value: Int32) {
        isKept[Int(value)] = true
        isLive[Int(value)] = true
    }

    func isNeeded(_ value: Int32) -> Bool { isLive[Int(value)] }

    mutating func removingDead(_ steps: [LaneStep]) -> [LaneStep] {
        var live = isLive
        var kept: [LaneStep] = []
        for step in steps.reversed() where live[Int(step.d)] {
            kept.append(step)
            step.forEachRead(lists) { live[Int($0)] = true }
        }
        isLive = live
        return kept.reversed()
    }

    /// From now on only what the moves read is needed beyond the steps.
    mutating func keepOnly(_ moves: [LaneStep]) {
        isKept = [Bool](repeating: false, count: values.count)
        isLive = isKept
        for move in moves { move.forEachRead(lists) { keep($0) } }
    }

    mutating func placePersistent() {
        for index in values.indices where isLive[index] && values[index].isPersistent {
            places[index] = newPlace(values[index].kind)
        }
    }

    /// Places for what the steps compute, but for persistent values, which have theirs.
    mutating func place(_ steps: [LaneStep]) {
        var lastRead = [Int](repeating: -1, count: values.count)
        for (position, step) in steps.enumerated() {
            step.forEachRead(lists) { lastRead[Int($0)] = position }
        }
        var free: [LaneValue.Kind: [Int32]] = [:]
        var dying: [Int32] = []
        for (position, step) in steps.enumerated() {
            let kind = values[Int(step.d)].kind
            if !values[Int(step.d)].isPersistent {
                places[Int(step.d)] = free[kind]?.popLast() ?? newPlace(kind)
            }
            dying.removeAll(keepingCapacity: true)
            step.forEachRead(lists) { value in
                let index = Int(value)
                if lastRead[index] == position, !isKept[index], !values[index].isPersistent,
                    !dying.contains(value)
                {
                    dying.append(value)
                }
            }
            // Only now: the result overlaps no operand.
            for value in dying {
                free[values[Int(value)].kind, default: []].append(places[Int(value)])
            }
        }
    }

    private mutating func newPlace(_ kind: LaneValue.Kind) -> Int32 {
        switch kind {
        case .scalar:
            scalarCount += 1
            return Int32(scalarCount - 1)
        case .plane:
            slotCount += 1
            return Int32(slotCount - 1)
        case .array(let log):
            slotCount += 8 << log
            return Int32(slotCount - (8 << log))
        }
    }
}
