import CMorphoLanes

/// Covers gates on planes by functions of three planes, each one instruction.
///
/// A cut of a gate is a set of up to three planes that decide it. Each gate keeps a few cuts,
/// those whose covers are smallest when every plane's cost is shared among those who read it (area
/// flow; Cong, Wu and Ding, "Cut ranking and pruning", FPGA 1999). From the planes that are wanted
/// the best cuts are then taken backwards. Linear in the number of gates.
struct LaneTernary {
    /// Planes, ascending and ended by -1, and what they make: bit 4a + 2b + c of the table is the
    /// value for a, b, c. Kept without arrays, as there are dozens for each gate.
    private struct Cut {
        var a: Int32
        var b: Int32 = -1
        var c: Int32 = -1
        var table: UInt8
        var flow: Float = 0

        var count: Int { c >= 0 ? 3 : b >= 0 ? 2 : 1 }

        func hasLeaves(of other: Cut) -> Bool { a == other.a && b == other.b && c == other.c }

        func contains(_ leaf: Int32) -> Bool { a == leaf || b == leaf || c == leaf }

        /// Adds the leaves of another; false when they become too many.
        mutating func merge(_ other: Cut) -> Bool {
            insert(other.a) && (other.b < 0 || insert(other.b)) && (other.c < 0 || insert(other.c))
        }

        private mutating func insert(_ leaf: Int32) -> Bool {
            if contains(leaf) { return true }
            if c >= 0 { return false }
            if leaf < a {
                (a, b, c) = (leaf, a, b)
            } else if b < 0 || leaf < b {
                (b, c) = (leaf, b)
            } else {
                c = leaf
            }
            return true
        }

        /// The table on a larger set of leaves.
        func table(on cut: Cut) -> UInt8 {
            if hasLeaves(of: cut) { return table }
            func place(_ leaf: Int32) -> Int { leaf == cut.a ? 2 : leaf == cut.b ? 1 : 0 }
            let (first, second, third) = (place(a), place(b), place(c))
            var result: UInt8 = 0
            for row in 0..<8 {
                var index = (row >> first & 1) << 2
                if b >= 0 { index |= (row >> second & 1) << 1 }
                if c >= 0 { index |= row >> third & 1 }
                result |= (table >> UInt8(index) & 1) << UInt8(row)
            }
            return result
        }
    }

    private static let cutsPerGate = 5
    private static let rounds = 2

    private let steps: [LaneStep]
    private let lists: [Int32]
    private let isWanted: [Bool]
    /// By value its number among the gates; -1: none, a leaf for everybody.
    private var gateOf: [Int32]
    private var gateCount = 0
    private var readers: [Float]
    /// By gate its best cuts, the best first.
    private var cuts: [[Cut]] = []

    /// - Parameters:
    ///   - steps: in an order of evaluation.
    ///   - isWanted: by value whether somebody beyond the steps reads it.
    init(_ steps: [LaneStep], lists: [Int32], isWanted: [Bool]) {
        self.steps = steps
        self.lists = lists
        self.isWanted = isWanted
        gateOf = [Int32](repeating: -1, count: isWanted.count)
        readers = [Float](repeating: 0, count: isWanted.count)
        for step in steps {
            if step.isGate {
                gateOf[Int(step.d)] = Int32(gateCount)
                gateCount += 1
            }
            step.forEachRead(lists) { readers[Int($0)] += 1 }
        }
    }

    /// The steps with gates in threes, those that are not needed left out.
    mutating func covered() -> [LaneStep] {
        var chosen: [Cut?] = []
        for _ in 0..<Self.rounds {
            rank()
            chosen = cover()
        }
        return steps.compactMap { step in
            guard step.isGate else { return step }
            guard let cut = chosen[Int(gateOf[Int(step.d)])] else { return nil }
            // A place that does not matter reads what is there anyway.
            return LaneStep(
                operation: MORPHO_PLANE_TERNARY, d: step.d, a: cut.a,
                b: cut.b < 0 ? cut.a : cut.b, c: cut.c < 0 ? cut.a : cut.c, k: UInt64(cut.table))
        }
    }

    // MARK: Cuts

    private struct Candidate {
        var cut: Cut
        var parts: (Cut, Cut, Cut)
    }

    private mutating func rank() {
        cuts.removeAll(keepingCapacity: true)
        var flows = [Float](repeating: 0, count: readers.count)
        var found: [Candidate] = []
        func share(_ leaf: Int32) -> Float { flows[Int(leaf)] / max(1, readers[Int(leaf)]) }
        for step in steps where step.isGate {
            found.removeAll(keepingCapacity: true)
            let isUnary = step.b < 0
            for first in choices(step.a) {
                for second in isUnary ? [first] : choices(step.b) {
                    var pair = first
                    if !isUnary, !pair.merge(second) { continue }
                    for third in step.c < 0 ? [first] : choices(step.c) {
                        var cut = pair
                        if step.c >= 0, !cut.merge(third) { continue }
                        if found.contains(where: { $0.cut.hasLeaves(of: cut) }) { continue }
                        cut.flow = 1 + share(cut.a)
                        if cut.b >= 0 { cut.flow += share(cut.b) }
                        if cut.c >= 0 { cut.flow += share(cut.c) }
                        found.append(Candidate(cut: cut, parts: (first, second, third)))
                    }
                }
            }
            found.sort { ($0.cut.flow, $0.cut.count) < ($1.cut.flow, $1.cut.count) }
            flows[Int(step.d)] = found.first?.cut.flow ?? 0
            // Tables only of those that stay.
            cuts.append(
                found.prefix(Self.cutsPerGate).map { candidate in
                    var cut = candidate.cut
                    let (first, second, third) = candidate.parts
                    cut.table = step.gate(
                        first.table(on: cut), second.table(on: cut), third.table(on: cut))
                    return cut
                })
        }
    }

    /// The value by itself, and what it may be made of.
    private func choices(_ value: Int32) -> [Cut] {
        let own = Cut(a: value, table: 0b1111_0000)
        let gate = gateOf[Int(value)]
        return gate < 0 ? [own] : [own] + cuts[Int(gate)]
    }

    // MARK: Cover

    /// Takes the best cut of every gate that is wanted, and counts readers anew for the next round.
    private mutating func cover() -> [Cut?] {
        var chosen = [Cut?](repeating: nil, count: gateCount)
        var count = [Float](repeating: 0, count: readers.count)
        var isNeeded = isWanted
        for step in steps.reversed() {
            if !step.isGate {
                step.forEachRead(lists) {
                    isNeeded[Int($0)] = true
                    count[Int($0)] += 1
                }
                continue
            }
            let gate = Int(gateOf[Int(step.d)])
            guard isNeeded[Int(step.d)], let cut = cuts[gate].first else { continue }
            chosen[gate] = cut
            for leaf in [cut.a, cut.b, cut.c] where leaf >= 0 {
                isNeeded[Int(leaf)] = true
                count[Int(leaf)] += 1
            }
        }
        // Gates that have been absorbed keep a reader, so that they may come back.
        readers = zip(readers, count).map { ($0 + 2 * $1) / 3 }
        return chosen
    }
}

extension LaneStep {
    /// Whether the step is a function of planes alone.
    fileprivate var isGate: Bool {
        switch operation {
        case MORPHO_PLANE_AND, MORPHO_PLANE_AND_NOT, MORPHO_PLANE_NOR, MORPHO_PLANE_XOR,
            MORPHO_PLANE_MULTIPLEX, MORPHO_PLANE_MULTIPLEX_NOT, MORPHO_PLANE_NOT:
            true
        default: false
        }
    }

    /// The gate's table from those of its inputs.
    fileprivate func gate(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt8 {
        switch operation {
        case MORPHO_PLANE_AND: return a & b
        case MORPHO_PLANE_AND_NOT: return a & ~b
        case MORPHO_PLANE_NOR: return ~(a | b)
        case MORPHO_PLANE_XOR: return a ^ b
        case MORPHO_PLANE_MULTIPLEX: return (a & b) | (~a & c)
        case MORPHO_PLANE_MULTIPLEX_NOT: return (a & ~b) | (~a & c)
        default: return ~a
        }
    }
}
