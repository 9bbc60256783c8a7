/// Ranges of variants by function; a function and its inverse are found together.
struct FunctionIndex: Sendable {
    private struct Slot {
        /// Of a function and its inverse the one that is false where all inputs are zero.
        var table: UInt64 = 0
        var plain: Range<Int32> = 0..<0
        var inverse: Range<Int32> = 0..<0
    }
    /// Open addressing; constant false, which no cell computes, is empty.
    private var slots: ContiguousArray<Slot>

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = ContiguousArray(repeating: Slot(), count: size)
    }

    /// - Parameter table: no more of them than the capacity, and no constant.
    mutating func insert(_ table: UInt64, _ variants: Range<Int32>) {
        let key = table & 1 == 1 ? ~table : table
        let slot = place(key)
        slots[slot].table = key
        if table == key { slots[slot].plain = variants } else { slots[slot].inverse = variants }
    }

    /// The variants that compute a function, and those that compute its inverse.
    @inline(__always)
    func variants(of table: UInt64) -> (plain: Range<Int32>, inverse: Range<Int32>) {
        let key = table & 1 == 1 ? ~table : table
        let slot = slots[place(key)]
        return table == key ? (slot.plain, slot.inverse) : (slot.inverse, slot.plain)
    }

    @inline(__always)
    private func place(_ key: UInt64) -> Int {
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        var place = Int((mixed ^ mixed >> 32) & UInt64(slots.count - 1))
        while slots[place].table != 0, slots[place].table != key {
            place = (place + 1) & (slots.count - 1)
        }
        return place
    }
}
