/// Functions of up to six bits as 64-bit truth tables: bit m is the value where input i has bit i
/// of m. A function of fewer inputs repeats, so that it does not depend on the others.
enum TruthTable {
    static let inputLimit = 6

    /// The functions that pass input i on.
    static let inputs: [UInt64] = [
        0xAAAA_AAAA_AAAA_AAAA, 0xCCCC_CCCC_CCCC_CCCC, 0xF0F0_F0F0_F0F0_F0F0,
        0xFF00_FF00_FF00_FF00, 0xFFFF_0000_FFFF_0000, 0xFFFF_FFFF_0000_0000,
    ]

    @inline(__always)
    static func input(_ index: Int) -> UInt64 {
        switch index {
        case 0: 0xAAAA_AAAA_AAAA_AAAA
        case 1: 0xCCCC_CCCC_CCCC_CCCC
        case 2: 0xF0F0_F0F0_F0F0_F0F0
        case 3: 0xFF00_FF00_FF00_FF00
        case 4: 0xFFFF_0000_FFFF_0000
        default: 0xFFFF_FFFF_0000_0000
        }
    }

    /// Whether the function depends on an input.
    @inline(__always)
    static func depends(_ table: UInt64, on index: Int) -> Bool {
        (table ^ (table >> UInt64(1 << index))) & ~input(index) != 0
    }

    /// The function with two inputs exchanged.
    @inline(__always)
    static func swapped(_ table: UInt64, _ a: Int, _ b: Int) -> UInt64 {
        if a == b { return table }
        let (low, high) = a < b ? (a, b) : (b, a)
        // The places where the lower input is one and the higher is zero move up.
        let moving = input(low) & ~input(high)
        let distance = UInt64((1 << high) - (1 << low))
        return table & ~(moving | moving << distance)
            | (table & moving) << distance | (table >> distance) & moving
    }

    /// The function with an input inverted.
    @inline(__always)
    static func inverted(_ table: UInt64, _ index: Int) -> UInt64 {
        let distance = UInt64(1 << index)
        return (table & input(index)) >> distance | (table & ~input(index)) << distance
    }

    /// The function where an input is zero, and where it is one; neither depends on it.
    @inline(__always)
    static func cofactors(_ table: UInt64, _ index: Int) -> (UInt64, UInt64) {
        let distance = UInt64(1 << index)
        let (zero, one) = (table & ~input(index), table & input(index))
        return (zero | zero << distance, one | one >> distance)
    }
}
