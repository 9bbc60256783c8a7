import CMorphoLanes

/// Instructions that repeat themselves at places a fixed distance apart, as those of instances of
/// one module do. They become a loop: straight-line code for hundreds of instances has to be
/// fetched anew in every cycle, which takes longer than running it.
///
///     v0 = m[10]   v1 = v0 ^ m[90]   m[10] = v1           for i in 0..<256:
///     v2 = m[14]   v3 = v2 ^ m[90]   m[14] = v3     ->        v0 = m[10 + 4 i]
///     v4 = m[18]   v5 = v4 ^ m[90]   m[18] = v5               v1 = v0 ^ m[90] ...
struct NativeLoop {
    /// By repetition the places of its lane instructions in the code. Scalar ones may stand
    /// between them.
    var rounds: [[Int]]
    /// By slot that the first round reads or writes outside of itself how far further on the next
    /// round finds its own.
    var strides: [UInt32: Int]

    /// What stands between the first and the last instruction.
    var range: Range<Int> { rounds[0][0]..<(rounds[rounds.count - 1].last ?? rounds[0][0]) + 1 }

    /// Fewer do not pay.
    private static let fewestRounds = 8
    private static let longestRound = 64

    /// The loops of a code, from the front.
    /// - Parameter units: by slot something that has to be the same in all rounds.
    static func loops(
        _ code: LaneProgram.Code, _ lists: [UInt32], units: (UInt32) -> Int
    ) -> [NativeLoop] {
        let lane = code.indices.filter { !code[$0].definesScalar }
        var numbers: [Signature: Int] = [:]
        let kinds = lane.map { index -> Int in
            let signature = Signature(code[index], lists)
            let number = numbers[signature] ?? numbers.count
            numbers[signature] = number
            return number
        }
        var found: [NativeLoop] = []
        // By period where the row of repetitions at hand ends, and from where on to try it again.
        var ends = [Int](repeating: 0, count: longestRound + 1)
        var tries = ends
        var start = 0
        while start < lane.count {
            var best: NativeLoop?
            for period in 1...longestRound {
                if ends[period] <= start {
                    ends[period] = end(kinds, start, period)
                    tries[period] = period
                }
                let rounds = (ends[period] - start) / period + 1
                guard rounds >= fewestRounds, tries[period] > 0,
                    rounds * period > best?.instructions ?? 0
                else { continue }
                tries[period] -= 1
                let places = (0..<rounds).map { round in
                    Array(lane[(start + round * period)..<(start + (round + 1) * period)])
                }
                let loop = loop(code, lists, places, units)
                if let loop, loop.instructions > best?.instructions ?? 0 { best = loop }
            }
            if let best { found.append(best) }
            start += best?.instructions ?? 1
        }
        return found
    }

    private var instructions: Int { rounds.count * rounds[0].count }

    /// Up to where each kind comes again after the period.
    private static func end(_ kinds: [Int], _ start: Int, _ period: Int) -> Int {
        var end = start
        while end + period < kinds.count, kinds[end] == kinds[end + period] { end += 1 }
        return max(end, start + 1)
    }

    /// As many of the rounds as have their places at fixed distances; nil if that is few.
    private static func loop(
        _ code: LaneProgram.Code, _ lists: [UInt32], _ rounds: [[Int]], _ units: (UInt32) -> Int
    ) -> NativeLoop? {
        var definition: [UInt32: (round: Int, place: Int)] = [:]
        // Of the first round: where it reads, an instruction of the round or a slot outside.
        var firstReads: [(local: Int, slot: UInt32)] = []
        var distances: [Int?] = []
        var strides: [UInt32: Int] = [:]
        var count = 0
        for (number, round) in rounds.enumerated() {
            var operand = 0
            var isAffine = true
            for (place, index) in round.enumerated() where isAffine {
                code[index].forEachRead(lists) { read in
                    guard case .slot(let slot) = read else { return }
                    defer { operand += 1 }
                    let source = definition[slot]
                    if let source, source.round != number {
                        isAffine = false
                        return
                    }
                    let local = source?.place ?? -1
                    if number == 0 {
                        firstReads.append((local, slot))
                        distances.append(nil)
                        return
                    }
                    let (firstLocal, first) = firstReads[operand]
                    guard firstLocal == local else {
                        isAffine = false
                        return
                    }
                    if local >= 0 { return }
                    let distance = Int(slot) - Int(first)
                    guard units(slot) == units(first), distance.isMultiple(of: number),
                        distances[operand].map({ $0 * number == distance }) ?? true
                    else {
                        isAffine = false
                        return
                    }
                    distances[operand] = distance / number
                }
                definition[code[index].d] = (number, place)
            }
            guard isAffine else { break }
            count += 1
        }
        guard count >= fewestRounds else { return nil }
        for (read, distance) in zip(firstReads, distances) where read.local < 0 {
            guard let distance, strides[read.slot].map({ $0 == distance }) ?? true else {
                return nil
            }
            strides[read.slot] = distance
        }
        return NativeLoop(rounds: Array(rounds[..<count]), strides: strides)
    }

    /// The loop with the places to which it writes, or nil when they are no fixed distance apart.
    /// - Parameter stored: by instruction whether its result goes to memory.
    func writing(
        _ code: LaneProgram.Code, _ stored: [Bool], units: (UInt32) -> Int
    ) -> NativeLoop? {
        var loop = self
        for (place, first) in rounds[0].enumerated() {
            let targets = rounds.map { code[$0[place]].d }
            guard rounds.allSatisfy({ stored[$0[place]] == stored[first] }) else { return nil }
            if !stored[first] { continue }
            let distance = Int(targets[1]) - Int(targets[0])
            guard
                targets.enumerated().allSatisfy({ number, target in
                    Int(target) == Int(targets[0]) + number * distance
                        && units(target) == units(targets[0])
                }), loop.strides[targets[0]].map({ $0 == distance }) ?? true
            else { return nil }
            loop.strides[targets[0]] = distance
        }
        return loop
    }

    /// What has to be the same in all rounds.
    private struct Signature: Hashable {
        var key: UInt16
        var sizes: [UInt8]
        var k: UInt64
        var plain: UInt32
        var isGuarded: Bool
        var inversions: [Bool]

        init(_ instruction: morpho_lane_instruction, _ lists: [UInt32]) {
            key = instruction.key
            sizes = [instruction.size, instruction.other]
            k = instruction.k
            isGuarded = instruction.guard > 0
            let operation = instruction.operation
            // A ladder's places are no slots of their own.
            plain =
                operation == MORPHO_PLANE_LADDER
                ? instruction.d : operation == MORPHO_PLANE_RUNG ? instruction.c : 0
            let listed: [morpho_lane_operation] = [
                MORPHO_PLANE_LESS, MORPHO_PLANE_LESS_OR_EQUAL, MORPHO_PLANE_EQUAL,
                MORPHO_PLANE_LADDER, MORPHO_ARRAY_PACK,
            ]
            inversions =
                listed.contains { $0 == operation }
                ? (0..<Int(instruction.k)).map { lists[Int(instruction.a) + $0] & 1 == 1 } : []
        }
    }
}
