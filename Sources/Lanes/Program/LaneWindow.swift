import CMorphoLanes

/// State that walks along a row of registers, one place in each cycle.
///
///     When(load) { state.next(start) }
///         .otherwise { state.next(concatenate(state[0...14], feedback)) }
///
/// Copying the row would be most of the work. In compiled code the window through which the row is
/// seen moves instead, and only its head is written:
///
///     cycle 0   [ spare ... spare  v0 v1 v2 v3 ]
///     cycle 1   [ spare ...  v0'   v1 v2 v3 .. ]      v1' is where v0 was
///
/// When the spare places are used up, and behind the last cycle, the row goes back to its place.
struct LaneWindow: Sendable {
    /// In the order in which they walk; each takes the value of the one before it.
    var values: [Int32]
    var kind: LaneValue.Kind

    /// Cycles between two moves of the whole row.
    static let spare = 16
    /// Shorter rows are copied.
    static let shortest = 4

    /// The rows that walk.
    /// - Parameters:
    ///   - sources: by state the state whose value it takes.
    ///   - isWritten: whether a value is written in every cycle, so that it can be a head.
    static func rows(
        sources: [Int32: Int32], kinds: [LaneValue.Kind], isWritten: (Int32) -> Bool
    ) -> [LaneWindow] {
        var following: [Int32: Int32] = [:]
        for (target, source) in sources.sorted(by: { $0.key < $1.key })
        where following[source] == nil && kinds[Int(source)] == kinds[Int(target)] {
            following[source] = target
        }
        let starts = Set(following.keys).subtracting(following.values).sorted()
        return starts.compactMap { start in
            var row = [start]
            while let next = row.last.flatMap({ following[$0] }) { row.append(next) }
            while let head = row.first, !isWritten(head) { row.removeFirst() }
            guard row.count >= shortest else { return nil }
            return LaneWindow(values: row, kind: kinds[Int(row[0])])
        }
    }

    /// Units of 64 bytes for 512 lanes that a value takes.
    var units: Int {
        if case .array(let log) = kind { 8 << log } else { 1 }
    }
}
