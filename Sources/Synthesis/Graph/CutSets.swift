/// A cut of a node: nodes that every path from a source to it passes, and its function of them.
struct Cut {
    /// Ascending; places from `count` on hold `Int32.max`.
    var leaves: SIMD8<Int32>
    var count: Int
    /// Bit i stands for leaves whose number is i modulo 64: a quick test of containment.
    var signature: UInt64
    /// Input i is leaf i.
    var table: UInt64

    static func leaf(_ node: Int) -> Cut {
        var leaves = SIMD8<Int32>(repeating: .max)
        leaves[0] = Int32(node)
        return Cut(
            leaves: leaves, count: 1, signature: 1 << UInt64(node & 63),
            table: TruthTable.input(0))
    }

    /// The cut of an AND of two gates with these cuts; nil when it has more than `limit` leaves.
    @inline(__always)
    static func merged(
        _ a: Cut, _ aInverted: Bool, _ b: Cut, _ bInverted: Bool, limit: Int
    ) -> Cut? {
        let signature = a.signature | b.signature
        if signature.nonzeroBitCount > limit { return nil }
        var leaves = SIMD8<Int32>(repeating: .max)
        var (i, j, count) = (0, 0, 0)
        // By place of the result the place among the leaves of each operand.
        var aTable = a.table
        var bTable = b.table
        var aPlaces: UInt32 = 0
        var bPlaces: UInt32 = 0
        while i < a.count || j < b.count {
            if count == limit { return nil }
            let (x, y) = (a.leaves[i], b.leaves[j])
            if x <= y {
                leaves[count] = x
                aPlaces |= UInt32(count) << UInt32(4 * i)
                i += 1
                if x == y {
                    bPlaces |= UInt32(count) << UInt32(4 * j)
                    j += 1
                }
            } else {
                leaves[count] = y
                bPlaces |= UInt32(count) << UInt32(4 * j)
                j += 1
            }
            count += 1
        }
        aTable = stretched(aTable, a.count, aPlaces)
        bTable = stretched(bTable, b.count, bPlaces)
        let table = (aInverted ? ~aTable : aTable) & (bInverted ? ~bTable : bTable)
        var cut = Cut(leaves: leaves, count: count, signature: signature, table: table)
        cut.dropUnused()
        return cut
    }

    /// Moves inputs up to their places, the highest first.
    @inline(__always)
    private static func stretched(_ table: UInt64, _ count: Int, _ places: UInt32) -> UInt64 {
        var table = table
        var index = count - 1
        while index >= 0 {
            let place = Int(places >> UInt32(4 * index) & 15)
            if place == index { break }
            table = TruthTable.swapped(table, index, place)
            index -= 1
        }
        return table
    }

    /// Takes out leaves that the function does not depend on.
    @inline(__always)
    private mutating func dropUnused() {
        var index = 0
        while index < count {
            if TruthTable.depends(table, on: index) {
                index += 1
                continue
            }
            for place in index..<(count - 1) {
                table = TruthTable.swapped(table, place, place + 1)
                leaves[place] = leaves[place + 1]
            }
            count -= 1
            leaves[count] = .max
            signature = 0
            for place in 0..<count { signature |= 1 << UInt64(leaves[place] & 63) }
        }
    }

    /// Whether all leaves of this cut are leaves of another.
    @inline(__always)
    func isWithin(_ other: Cut) -> Bool {
        if count > other.count || signature & ~other.signature != 0 { return false }
        var place = 0
        for index in 0..<count {
            while place < other.count, other.leaves[place] < leaves[index] { place += 1 }
            if place == other.count || other.leaves[place] != leaves[index] { return false }
        }
        return true
    }
}
