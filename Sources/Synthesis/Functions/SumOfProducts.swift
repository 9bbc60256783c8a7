/// A product of inputs, some inverted.
struct Cube: Hashable {
    /// Bit i: input i, or its inverse, is a factor.
    var plain: UInt16 = 0
    var inverted: UInt16 = 0

    var isOne: Bool { plain == 0 && inverted == 0 }
    func contains(_ other: Cube) -> Bool {
        other.plain & ~plain == 0 && other.inverted & ~inverted == 0
    }
    func without(_ other: Cube) -> Cube {
        Cube(plain: plain & ~other.plain, inverted: inverted & ~other.inverted)
    }
    func times(_ other: Cube) -> Cube {
        Cube(plain: plain | other.plain, inverted: inverted | other.inverted)
    }
}

/// An irredundant sum of products of a function (Minato and Morreale).
struct SumOfProducts {
    private(set) var cubes: [Cube] = []
    private let limit: Int

    /// - Parameter limit: nil is given for functions with more products.
    init?(_ function: WideTable, inputs: Int, limit: Int) {
        self.limit = limit
        guard cover(function, function, inputs) != nil else { return nil }
    }

    /// Adds products whose sum lies between two functions that depend on the first inputs alone.
    private mutating func cover(
        _ lower: WideTable, _ upper: WideTable, _ inputs: Int
    ) -> WideTable? {
        if inputs <= TruthTable.inputLimit {
            return cover(lower.words[0], upper.words[0], inputs).map { WideTable($0) }
        }
        if lower == .zero { return .zero }
        if upper == .one { return addOne() ? .one : nil }
        let index = inputs - 1
        let (lower0, lower1) = (lower.cofactor(index, false), lower.cofactor(index, true))
        let (upper0, upper1) = (upper.cofactor(index, false), upper.cofactor(index, true))
        if lower0 == lower1, upper0 == upper1 { return cover(lower, upper, index) }
        let first = cubes.count
        guard let with0 = cover(lower0 & ~upper1, upper0, index) else { return nil }
        let second = cubes.count
        guard let with1 = cover(lower1 & ~upper0, upper1, index) else { return nil }
        let third = cubes.count
        let rest = (lower0 & ~with0) | (lower1 & ~with1)
        guard let both = cover(rest, upper0 & upper1, index) else { return nil }
        multiply(first, second, third, by: index)
        let input = WideTable.inputs[index]
        return both | (with0 & ~input) | (with1 & input)
    }

    /// The same in one word.
    private mutating func cover(_ lower: UInt64, _ upper: UInt64, _ inputs: Int) -> UInt64? {
        if lower == 0 { return 0 }
        if upper == .max { return addOne() ? .max : nil }
        var index = inputs - 1
        while index >= 0, !TruthTable.depends(lower, on: index),
            !TruthTable.depends(upper, on: index)
        {
            index -= 1
        }
        // Functions between which no input decides are constant, and were answered above.
        if index < 0 { return nil }
        let (lower0, lower1) = TruthTable.cofactors(lower, index)
        let (upper0, upper1) = TruthTable.cofactors(upper, index)
        let first = cubes.count
        guard let with0 = cover(lower0 & ~upper1, upper0, index) else { return nil }
        let second = cubes.count
        guard let with1 = cover(lower1 & ~upper0, upper1, index) else { return nil }
        let third = cubes.count
        let rest = (lower0 & ~with0) | (lower1 & ~with1)
        guard let both = cover(rest, upper0 & upper1, index) else { return nil }
        multiply(first, second, third, by: index)
        let input = TruthTable.input(index)
        return both | (with0 & ~input) | (with1 & input)
    }

    private mutating func addOne() -> Bool {
        if cubes.count == limit { return false }
        cubes.append(Cube())
        return true
    }

    /// The products of the first range get the inverse of an input, those of the second the input.
    private mutating func multiply(_ first: Int, _ second: Int, _ third: Int, by index: Int) {
        for place in first..<second { cubes[place].inverted |= 1 << UInt16(index) }
        for place in second..<third { cubes[place].plain |= 1 << UInt16(index) }
    }
}
