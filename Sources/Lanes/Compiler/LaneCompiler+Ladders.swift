import CMorphoLanes

/// Many comparisons of the same planes with scalars, as in a bank of stochastic number generators
/// on one operand, become one ladder: whether the planes are less than 0, than 1, than 2, and so
/// on. Each comparison is the choice of a rung then.
///
///     planes < 0   planes < 1   planes < 2   ...   planes < 256
///                      ^                 ^
///                  a < word 1        a < word 2
///
/// In compiled code a ladder is built anew only behind a change of its planes.
struct LaneLadder: Sendable {
    /// The planes side by side.
    var value: Int32
    /// A scalar, one in the first cycle of a run and in those that follow a change.
    var isStale: Int32
    /// A scalar that is zero where the cycle leaves the planes as they are.
    var changes: Int32

    /// What becomes of `isStale` at the edge.
    var move: LaneStep {
        LaneStep(operation: MORPHO_SCALAR_COPY, d: isStale, a: changes, b: changes, k: 1)
    }
}

extension LaneCompiler {
    /// More bits give more rungs than repay.
    private static let widestLadder = 10

    /// - Parameter moves: of the module's domains.
    mutating func buildLadders(_ moves: [LaneMoves]) {
        guard folds.isEmpty else { return }
        var groups: [[Int32]: [Int]] = [:]
        for (index, step) in steps.enumerated() where canBeRung(step) {
            groups[Array(lists[step.list]), default: []].append(index)
        }
        // By step in front of which they stand.
        var ladders: [Int: LaneStep] = [:]
        for group in groups.values.sorted(by: { $0[0] < $1[0] }) {
            let first = steps[group[0]]
            let width = first.list.count
            // A step for each bit of a comparison, against two for each rung.
            guard group.count * width >= 2 << width else { continue }
            let ladder = newValue(.ladder(width: width))
            ladders[group[0]] = LaneStep(
                operation: MORPHO_PLANE_LADDER, d: ladder, k: UInt64(width), list: first.list)
            keep(ladder, of: first.list, moves)
            for index in group {
                let above = steps[index].operation == MORPHO_PLANE_LESS_OR_EQUAL ? 1 : 0
                steps[index] = LaneStep(
                    operation: MORPHO_PLANE_RUNG, d: steps[index].d, a: ladder, b: steps[index].b,
                    c: Int32(above), hasPlainC: true)
            }
        }
        if ladders.isEmpty { return }
        steps = steps.enumerated().flatMap { index, step in
            ladders[index].map { [$0, step] } ?? [step]
        }
    }

    /// Keeps a ladder from cycle to cycle, if its planes are state that conditions guard.
    private mutating func keep(_ ladder: Int32, of list: Range<Int>, _ moves: [LaneMoves]) {
        guard !isForKernels, let only = moves.first, moves.count == 1 else { return }
        let planes = Set(lists[list].map { $0 >> 1 })
        guard planes.allSatisfy({ values[Int($0)].isPersistent }) else { return }
        let guards = Set(
            (only.resettable + only.others).filter { planes.contains($0.d) }.map(\.guardedBy))
        if guards.contains(-1) { return }
        let changes = guards.sorted().reduce(constantScalar(0)) { changes, guardedBy in
            step(MORPHO_SCALAR_OR, .scalar, a: changes, b: guardedBy, k: 64)
        }
        values[Int(ladder)].isPersistent = true
        let isStale = newValue(.scalar, isPersistent: true)
        self.ladders.append(LaneLadder(value: ladder, isStale: isStale, changes: changes))
    }

    private func canBeRung(_ step: LaneStep) -> Bool {
        (step.operation == MORPHO_PLANE_LESS || step.operation == MORPHO_PLANE_LESS_OR_EQUAL)
            && step.other == 0 && step.list.count <= Self.widestLadder
    }
}
