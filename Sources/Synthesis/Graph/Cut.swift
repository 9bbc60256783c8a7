/// The leaves of a cut: up to six nodes, ascending, and `Int32.max` in all other places.
struct CutLeaves: Equatable {
    static let room = 6

    /// Two leaves each: graphs have millions of cuts, and few places in them would be vectors.
    private var pairs: (UInt64, UInt64, UInt64)

    init() {
        let none = UInt64(UInt32(bitPattern: .max)) << 32 | UInt64(UInt32(bitPattern: .max))
        pairs = (none, none, none)
    }

    /// - Parameter leaves: `room` of them.
    @inline(__always)
    init(_ leaves: UnsafePointer<Int32>) {
        pairs = UnsafeRawPointer(leaves).loadUnaligned(as: (UInt64, UInt64, UInt64).self)
    }

    @inline(__always)
    subscript(_ place: Int) -> Int32 {
        get {
            withUnsafeBytes(of: pairs) { $0.load(fromByteOffset: 4 * place, as: Int32.self) }
        }
        set {
            withUnsafeMutableBytes(of: &pairs) {
                $0.storeBytes(of: newValue, toByteOffset: 4 * place, as: Int32.self)
            }
        }
    }

    @inline(__always)
    static func == (a: CutLeaves, b: CutLeaves) -> Bool { a.pairs == b.pairs }
}

/// A cut of a node: nodes that every path from a source to it passes, and its function of them.
struct Cut {
    var leaves = CutLeaves()
    /// Input i is leaf i.
    var table: UInt64
    /// Bit i stands for leaves whose number is i modulo 32: a quick test of containment.
    var signature: UInt32
    private var storedCount: UInt32

    /// Leaves.
    @inline(__always)
    var count: Int { Int(storedCount) }

    @inline(__always)
    init(leaves: CutLeaves, count: Int, signature: UInt32, table: UInt64) {
        self.leaves = leaves
        self.table = table
        self.signature = signature
        storedCount = UInt32(count)
    }

    static func leaf(_ node: Int) -> Cut {
        var leaves = CutLeaves()
        leaves[0] = Int32(node)
        return Cut(
            leaves: leaves, count: 1, signature: bit(Int32(node)), table: TruthTable.input(0))
    }

    @inline(__always)
    private static func bit(_ leaf: Int32) -> UInt32 { 1 << UInt32(leaf & 31) }

    /// Takes out leaves that the function does not depend on.
    @inline(__always)
    fileprivate mutating func dropUnused() {
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
            storedCount -= 1
            leaves[count] = .max
            signature = 0
            for place in 0..<count { signature |= Self.bit(leaves[place]) }
        }
    }

    /// Whether all leaves of this cut are leaves of another.
    @inline(__always)
    func isWithin(_ other: Cut) -> Bool {
        if count > other.count || signature & ~other.signature != 0 { return false }
        if count == other.count { return leaves == other.leaves }
        return withUnsafePointer(to: self) { own in
            withUnsafePointer(to: other) { other in
                Self.isSubset(
                    Self.leaves(of: own), own.pointee.count, Self.leaves(of: other),
                    other.pointee.count)
            }
        }
    }

    /// The leaves, which are the first field.
    @inline(__always)
    static func leaves(of cut: UnsafePointer<Cut>) -> UnsafePointer<Int32> {
        UnsafeRawPointer(cut).assumingMemoryBound(to: Int32.self)
    }

    /// Whether all of `some`, ascending, are among `all`, ascending.
    @inline(__always)
    static func isSubset(
        _ some: UnsafePointer<Int32>, _ someCount: Int, _ all: UnsafePointer<Int32>, _ allCount: Int
    ) -> Bool {
        var (i, j) = (0, 0)
        while i < someCount, j < allCount {
            if some[i] == all[j] { i += 1 }
            j += 1
        }
        return i == someCount
    }
}

/// The leaves of a cut of an AND, before its function is known.
struct CutMerger {
    let count: Int
    let signature: UInt32
    /// By leaf of each operand its place in the result, four bits each.
    private let places: (UInt32, UInt32)
    private let counts: (Int, Int)

    /// Nil when there are more than `limit` leaves.
    /// - Parameters:
    ///   - a: place of a cut, as `b`.
    ///   - leaves: room for `CutLeaves.room` leaves, which are written there.
    @inline(__always)
    init?(
        _ cuts: UnsafeBufferPointer<Cut>, _ a: Int, _ b: Int, limit: Int,
        _ leaves: UnsafeMutablePointer<Int32>
    ) {
        guard let base = cuts.baseAddress else { return nil }
        let (left, right) = (base + a, base + b)
        signature = left.pointee.signature | right.pointee.signature
        if signature.nonzeroBitCount > limit { return nil }
        let (x, y) = (Cut.leaves(of: left), Cut.leaves(of: right))
        counts = (left.pointee.count, right.pointee.count)
        var (i, j, count) = (0, 0, 0)
        var (xPlaces, yPlaces) = (UInt32(0), UInt32(0))
        while i < counts.0 || j < counts.1 {
            if count == limit { return nil }
            let next = i < counts.0 ? x[i] : .max
            let other = j < counts.1 ? y[j] : .max
            let leaf = min(next, other)
            leaves[count] = leaf
            if next == leaf {
                xPlaces |= UInt32(count) << UInt32(4 * i)
                i += 1
            }
            if other == leaf {
                yPlaces |= UInt32(count) << UInt32(4 * j)
                j += 1
            }
            count += 1
        }
        places = (xPlaces, yPlaces)
        self.count = count
    }

    /// The cut of the AND of two functions of the operands' leaves; it has fewer leaves where that
    /// does not depend on all.
    @inline(__always)
    func cut(_ a: UInt64, _ b: UInt64, _ leaves: UnsafeMutablePointer<Int32>) -> Cut {
        for place in count..<CutLeaves.room { leaves[place] = .max }
        var cut = Cut(
            leaves: CutLeaves(leaves), count: count, signature: signature,
            table: Self.stretched(a, counts.0, places.0) & Self.stretched(b, counts.1, places.1))
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
}
