import MorphoCircuit

/// Ways to build each function of four inputs of few ANDs.
struct FourInputStructures: Sendable {
    /// ANDs in the order in which they are built. Literals are 2 * place + (1 if inverted); place
    /// 0 is constant false, 1 to 4 are the inputs, 5 and more the ANDs.
    struct Program: Sendable {
        var ands: [(UInt8, UInt8)] = []
        var result: UInt8 = 0
    }

    private struct Decomposition {
        var isInverted: Bool
        var isDifference: Bool
        var left: UInt16
        var right: UInt16
    }

    let classes: FourInputClasses
    /// All programs, those of a class in a row.
    private let all: ContiguousArray<Program>
    /// By representative where its programs stand in `all`.
    private let ranges: ContiguousArray<Range<Int32>>

    /// The ways of `table`. They are the same for all, so that they are made once.
    static let shared = FourInputStructures()

    private init() {
        classes = FourInputClasses()
        let decompositions = Self.parsed
        var all: ContiguousArray<Program> = []
        // Representatives are less than half of all functions: the smaller of each and its inverse.
        var ranges = ContiguousArray(repeating: Int32(0)..<0, count: 1 << 15)
        for representative in classes.representatives {
            let first = Int32(all.count)
            for choice in 0..<max(1, decompositions[representative]?.count ?? 0) {
                var builder = Builder(decompositions: decompositions, classes: classes)
                let result = builder.build(representative, choice: choice)
                all.append(Program(ands: builder.ands, result: result))
            }
            ranges[Int(representative)] = first..<Int32(all.count)
        }
        self.all = all
        self.ranges = ranges
    }

    /// The programs of a representative: one that only names a constant or an input for those.
    @inline(__always)
    func programs(of representative: UInt16) -> ContiguousArray<Program>.SubSequence {
        let range = ranges[Int(representative)]
        return all[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    private static let parsed: [UInt16: [Decomposition]] = {
        var found: [UInt16: [Decomposition]] = [:]
        for entry in table.split(whereSeparator: \.isWhitespace) {
            let sides = entry.split(separator: ":")
            guard sides.count == 2, let representative = UInt16(sides[0], radix: 16) else {
                continue
            }
            found[representative] = sides[1].split(separator: ";").compactMap { way in
                let isInverted = way.hasPrefix("~")
                let rest = isInverted ? way.dropFirst() : way
                let halves = rest.dropFirst().split(separator: ",")
                guard halves.count == 2, let left = UInt16(halves[0], radix: 16),
                    let right = UInt16(halves[1], radix: 16)
                else { return nil }
                return Decomposition(
                    isInverted: isInverted, isDifference: rest.hasPrefix("^"), left: left,
                    right: right)
            }
        }
        return found
    }()

    private struct Builder {
        let decompositions: [UInt16: [Decomposition]]
        let classes: FourInputClasses
        var ands: [(UInt8, UInt8)] = []

        mutating func and(_ a: UInt8, _ b: UInt8) -> UInt8 {
            let pair = a < b ? (a, b) : (b, a)
            if pair.0 == 0 || pair.0 == pair.1 ^ 1 { return 0 }
            if pair.0 == 1 || pair.0 == pair.1 { return pair.1 }
            let place = ands.firstIndex { $0 == pair } ?? ands.count
            if place == ands.count { ands.append(pair) }
            return UInt8(2 * (place + 5))
        }

        mutating func build(_ function: UInt16, choice: Int) -> UInt8 {
            if function == 0 { return 0 }
            if function == .max { return 1 }
            for index in 0..<4 {
                let input = UInt16(truncatingIfNeeded: TruthTable.input(index))
                if function == input { return UInt8(2 * (index + 1)) }
                if function == ~input { return UInt8(2 * (index + 1) + 1) }
            }
            let place = classes.place(of: function)
            guard let ways = decompositions[place.representative], !ways.isEmpty else { return 0 }
            let way = ways[min(choice, ways.count - 1)]
            // The halves are functions of the representative's inputs; make them functions of ours.
            let left = build(FourInputClasses.transformed(way.left, place), choice: 0)
            let right = build(FourInputClasses.transformed(way.right, place), choice: 0)
            let result: UInt8
            if way.isDifference {
                let (a, b) = (and(left, right ^ 1), and(left ^ 1, right))
                result = and(a ^ 1, b ^ 1) ^ 1
            } else {
                result = and(left, right)
            }
            return result ^ (way.isInverted ? 1 : 0) ^ (place.inverted >> 4 & 1)
        }
    }
}
