/// The cuts of the nodes of a graph, in one array, and those of the node in work.
struct CutStore {
    private(set) var cuts: ContiguousArray<Cut> = []
    /// By node its places in `cuts`.
    private var ranges: ContiguousArray<Range<Int>> = []
    /// Of the node in work: none is within another.
    private(set) var found: ContiguousArray<Cut> = []

    /// - Parameters:
    ///   - nodes: that room is made for. What is not used of it costs no memory, but moving the
    ///     cuts of a million nodes would cost seconds.
    ///   - cutLimit: cuts of each.
    init(nodes: Int, cutLimit: Int) {
        cuts.reserveCapacity(nodes * cutLimit)
        ranges.reserveCapacity(nodes)
    }

    @inline(__always)
    subscript(_ node: Int) -> ContiguousArray<Cut>.SubSequence { cuts[range(node)] }

    @inline(__always)
    func range(_ node: Int) -> Range<Int> { node < ranges.count ? ranges[node] : 0..<0 }

    /// Begins with a node.
    mutating func begin() { found.removeAll(keepingCapacity: true) }

    /// Finds the cuts of an AND of two gates whose cuts are stored.
    /// - Parameters:
    ///   - a: a literal, as `b`.
    ///   - limit: leaves of a cut.
    ///   - smallest: cuts with fewer leaves are left out.
    mutating func merge(_ a: Int32, _ b: Int32, limit: Int, smallest: Int = 0) {
        let (left, right) = (range(Int(a >> 1)), range(Int(b >> 1)))
        // Lanes of a vector are slow to reach one by one, so leaves are merged in memory.
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: CutLeaves.room) { room in
            guard let leaves = room.baseAddress else { return }
            for i in left {
                for j in right {
                    let merger = cuts.withUnsafeBufferPointer {
                        CutMerger($0, i, j, limit: limit, leaves)
                    }
                    guard let merger, !contains(merger, leaves) else { continue }
                    let cut = merger.cut(
                        a & 1 == 1 ? ~cuts[i].table : cuts[i].table,
                        b & 1 == 1 ? ~cuts[j].table : cuts[j].table, leaves)
                    if cut.count >= smallest { keep(cut) }
                }
            }
        }
    }

    /// Whether a cut of the node in work is within one that is being made: most are.
    @inline(__always)
    private func contains(_ merger: CutMerger, _ leaves: UnsafeMutablePointer<Int32>) -> Bool {
        found.withUnsafeBufferPointer { found in
            guard let first = found.baseAddress else { return false }
            for place in 0..<found.count {
                let cut = first + place
                if cut.pointee.signature & ~merger.signature == 0,
                    cut.pointee.count <= merger.count,
                    Cut.isSubset(Cut.leaves(of: cut), cut.pointee.count, leaves, merger.count)
                {
                    return true
                }
            }
            return false
        }
    }

    /// Adds a cut to those of the node in work unless one of them is within it; those that it is
    /// within go.
    mutating func keep(_ cut: Cut) {
        var kept = 0
        for place in found.indices {
            let other = found[place]
            let shared = cut.signature & other.signature
            // When this is so none was taken away before: no two were within each other.
            if shared == other.signature, other.isWithin(cut) { return }
            if shared == cut.signature, cut.isWithin(other) { continue }
            if kept != place { found[kept] = other }
            kept += 1
        }
        found.removeLast(found.count - kept)
        found.append(cut)
    }

    /// Leaves the cuts with the fewest leaves.
    mutating func prune(to limit: Int) {
        if found.count <= limit { return }
        found.sort { $0.count < $1.count }
        found.removeLast(found.count - limit)
    }

    /// Leaves the cuts at these places of `found`, in this order.
    mutating func select(_ places: some Sequence<Int>) {
        let all = found
        found = ContiguousArray(places.map { all[$0] })
    }

    /// Stores what was found as the cuts of a node, behind them the node itself.
    mutating func store(_ node: Int) {
        let first = cuts.count
        cuts.append(contentsOf: found)
        cuts.append(.leaf(node))
        while ranges.count <= node { ranges.append(0..<0) }
        ranges[node] = first..<cuts.count
    }
}
