/// Functions of four inputs, up to order and inversion of inputs and inversion of the output: 222
/// classes. A class's representative is its member with the smallest 16-bit truth table.
struct FourInputClasses: Sendable {
    /// How a function is made of its representative r: input i of r is `inputs[order[i]]`,
    /// inverted where bit i of `inverted` says so; the result is inverted by bit 4.
    struct Place: Hashable, Sendable {
        var representative: UInt16
        /// Two bits for each input of the representative.
        var order: UInt8
        var inverted: UInt8

        func input(_ index: Int) -> Int { Int(order >> UInt8(2 * index) & 3) }
    }

    private struct Order {
        /// Two bits for each input.
        var packed: UInt8
        /// Input i of the representative is input `places[i]` of the function.
        var places: [Int]
        /// The exchanges that make a function of one of the representative's inputs.
        var exchanges: [(Int, Int)]
    }

    private static let orders: [Order] = {
        var found: [Order] = []
        for a in 0..<4 {
            for b in 0..<4 where b != a {
                for c in 0..<4 where c != a && c != b {
                    found.append(order([a, b, c, 6 - a - b - c]))
                }
            }
        }
        return found
    }()

    private static func order(_ places: [Int]) -> Order {
        var packed: UInt8 = 0
        for index in 0..<4 { packed |= UInt8(places[index]) << UInt8(2 * index) }
        var exchanges: [(Int, Int)] = []
        var place = [0, 1, 2, 3]
        for target in 0..<4 {
            let from = place.firstIndex(of: places[target]) ?? target
            if from != target { exchanges.append((target, from)) }
            place.swapAt(target, from)
        }
        return Order(packed: packed, places: places, exchanges: exchanges)
    }

    /// By function its place.
    private let places: ContiguousArray<Place>
    /// The smallest function of each class, ascending.
    let representatives: [UInt16]

    /// Of every class all 768 forms of its smallest function are its members.
    init() {
        let unknown = Place(representative: 0xFFFF, order: 0, inverted: 0)
        var places = ContiguousArray(repeating: unknown, count: 1 << 16)
        var representatives: [UInt16] = []
        for number in 0..<0x8000 where places[number].representative == 0xFFFF {
            let representative = UInt16(number)
            representatives.append(representative)
            for order in Self.orders {
                var table = Self.permuted(representative, order)
                for step in 0..<16 {
                    // Gray code: one input changes from one form to the next.
                    if step > 0 {
                        let input = order.places[step.trailingZeroBitCount]
                        table = TruthTable.inverted(table, input)
                    }
                    let inverted = UInt8(step ^ step >> 1)
                    let plain = Int(table & 0xFFFF)
                    for (form, output) in [(plain, UInt8(0)), (plain ^ 0xFFFF, 16)]
                    where places[form].representative == 0xFFFF {
                        places[form] = Place(
                            representative: representative, order: order.packed,
                            inverted: inverted | output)
                    }
                }
            }
        }
        self.places = places
        self.representatives = representatives
    }

    func place(of function: UInt16) -> Place { places[Int(function)] }

    /// A function of the representative's inputs as one of the inputs themselves; the inversion of
    /// the result is left to the caller.
    static func transformed(_ function: UInt16, _ place: Place) -> UInt16 {
        var table = UInt64(function) &* 0x0001_0001_0001_0001
        for index in 0..<4 where place.inverted >> UInt8(index) & 1 == 1 {
            table = TruthTable.inverted(table, index)
        }
        let order = orders.first { $0.packed == place.order }
        for (a, b) in (order?.exchanges ?? []).reversed() {
            table = TruthTable.swapped(table, a, b)
        }
        return UInt16(truncatingIfNeeded: table)
    }

    private static func permuted(_ representative: UInt16, _ order: Order) -> UInt64 {
        var table = UInt64(representative) &* 0x0001_0001_0001_0001
        for (a, b) in order.exchanges.reversed() { table = TruthTable.swapped(table, a, b) }
        return table
    }
}
