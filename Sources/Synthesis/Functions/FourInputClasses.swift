/// Functions of four inputs, up to order and inversion of inputs and inversion of the output: 222
/// classes. A class's representative is its member with the smallest 16-bit truth table.
struct FourInputClasses {
    /// How a function is made of its representative r: input i of r is `inputs[order[i]]`,
    /// inverted where bit i of `inverted` says so; the result is inverted by bit 4.
    struct Place: Hashable, Sendable {
        var representative: UInt16
        /// Two bits for each input of the representative.
        var order: UInt8
        var inverted: UInt8

        func input(_ index: Int) -> Int { Int(order >> UInt8(2 * index) & 3) }
    }

    private static let orders: [[Int]] = {
        var found: [[Int]] = []
        for a in 0..<4 {
            for b in 0..<4 where b != a {
                for c in 0..<4 where c != a && c != b {
                    found.append([a, b, c, 6 - a - b - c])
                }
            }
        }
        return found
    }()

    /// By function its place; representative 0xFFFF: not asked for yet.
    private var known = ContiguousArray(
        repeating: Place(representative: 0xFFFF, order: 0, inverted: 0), count: 1 << 16)

    mutating func place(of function: UInt16) -> Place {
        let stored = known[Int(function)]
        if stored.representative != 0xFFFF { return stored }
        let found = Self.search(function)
        known[Int(function)] = found
        return found
    }

    /// The function whose input i is `order[i]` of `representative`'s ... in full: 768 forms are
    /// tried, the smallest wins.
    private static func search(_ function: UInt16) -> Place {
        var best = Place(representative: .max, order: 0, inverted: 0)
        for order in orders {
            // r(y) = f(x) with y[i] = x[order[i]]: input order[i] of f becomes input i of r.
            var table = UInt64(function) &* 0x0001_0001_0001_0001
            var place = [0, 1, 2, 3]
            for target in 0..<4 {
                let from = place.firstIndex(of: order[target]) ?? target
                table = TruthTable.swapped(table, target, from)
                place.swapAt(target, from)
            }
            for signs in 0..<16 {
                // Gray code: one input changes from one form to the next.
                if signs > 0 {
                    table = TruthTable.inverted(table, signs.trailingZeroBitCount)
                }
                let inverted = UInt8(signs ^ signs >> 1)
                let plain = UInt16(truncatingIfNeeded: table)
                let form = min(plain, ~plain)
                if form < best.representative {
                    var packed: UInt8 = 0
                    for index in 0..<4 { packed |= UInt8(order[index]) << UInt8(2 * index) }
                    best = Place(
                        representative: form, order: packed,
                        inverted: inverted | (plain == form ? 0 : 16))
                }
            }
        }
        return best
    }
}
