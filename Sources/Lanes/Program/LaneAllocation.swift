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

    /// The steps with their gates in threes; see `LaneTernary`.
    func covered(_ steps: [LaneStep]) -> [LaneStep] {
        var ternary = LaneTernary(steps, lists: lists, isWanted: isKept)
        return ternary.covered()
    }

    /// From now on only what the moves read is needed beyond the steps.
    mutating func keepOnly(_ moves: [LaneStep]) {
        isKept = [Bool](repeating: false, count: values.count)
        isLive = isKept
        for move in moves { move.forEachRead(lists) { keep($0) } }
    }

    /// Whether the value is wanted beyond the steps that have been placed.
    func isWanted(_ value: Int) -> Bool { isKept[value] }

    /// - Parameter windows: have spare places before them, side by side with them.
    mutating func placePersistent(_ windows: [LaneWindow] = []) {
        for window in windows {
            for _ in 0..<LaneWindow.spare { _ = newPlace(window.kind) }
            for value in window.values { places[Int(value)] = newPlace(window.kind) }
        }
        for index in values.indices
        where isLive[index] && values[index].isPersistent && places[index] < 0 {
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
        case .ladder(let width):
            slotCount += (1 << width) + 1
            return Int32(slotCount - (1 << width) - 1)
        case .array(let log):
            // At whole vectors of 64 bytes, in blocks of 64 lanes too.
            slotCount = (slotCount + 7) & ~7
            slotCount += 8 << log
            return Int32(slotCount - (8 << log))
        }
    }
}
