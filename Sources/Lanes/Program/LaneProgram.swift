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
    private(set) var steps: [LaneStep]
    let moves: [LaneMoves]
    let lists: [Int32]
    let tables: [[UInt64]]
    let scalarConstants: [(value: Int32, word: UInt64)]
    let inputs: [LanePort]
    let outputs: [LanePort]
    let registers: [LanePlace]
    let memories: [(state: LaneMemoryState, place: LanePlace)]
    let kinds: [LaneValue.Kind]
    /// By value its place; -1: not needed.
    private(set) var places: [Int32]
    /// 64-byte units for 512 lanes, with a spare array at the end for moves in a circle.
    private(set) var slotCount: Int
    private(set) var scalarCount: Int

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
        steps = compiler.steps
        var allocation = LaneAllocation(values: compiler.values, lists: compiler.lists)
        let roots = moves.flatMap { $0.resettable + $0.resets + $0.others }
        for step in roots { step.forEachRead(compiler.lists) { allocation.keep($0) } }
        for port in outputs + inputs { port.place.forEachValue { allocation.keep($0) } }
        for place in registers + memories.map(\.place) {
            place.forEachValue { allocation.keep($0) }
        }
        steps = allocation.removingDead(compiler.steps)
        constantSteps = constantSteps.filter { allocation.isNeeded($0.d) }
        allocation.place(steps)
        places = allocation.places
        slotCount = allocation.slotCount + Self.spareUnits
        scalarCount = allocation.scalarCount + 1
    }

    private static let spareUnits = 64
    /// Where a move in a circle keeps what it is about to overwrite.
    var spareSlot: Int { slotCount - Self.spareUnits }
    var spareScalar: Int { scalarCount - 1 }

    /// Planes, arrays and scalars that the program computes in a step, for statistics.
    var operationCount: Int { steps.count }
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

    mutating func place(_ steps: [LaneStep]) {
        for index in values.indices where isLive[index] && values[index].isPersistent {
            places[index] = newPlace(values[index].kind)
        }
        var lastRead = [Int](repeating: -1, count: values.count)
        for (position, step) in steps.enumerated() {
            step.forEachRead(lists) { lastRead[Int($0)] = position }
        }
        var free: [LaneValue.Kind: [Int32]] = [:]
        var dying: [Int32] = []
        for (position, step) in steps.enumerated() {
            let kind = values[Int(step.d)].kind
            places[Int(step.d)] = free[kind]?.popLast() ?? newPlace(kind)
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
