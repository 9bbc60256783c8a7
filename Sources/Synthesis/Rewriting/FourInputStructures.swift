import MorphoCircuit

/// Ways to build each function of four inputs of few ANDs.
struct FourInputStructures {
    /// ANDs in the order in which they are built. Literals are 2 * place + (1 if inverted); place
    /// 0 is constant false, 1 to 4 are the inputs, 5 and more the ANDs.
    struct Program {
        var ands: [(UInt8, UInt8)] = []
        var result: UInt8 = 0
    }

    private struct Decomposition {
        var isInverted: Bool
        var isDifference: Bool
        var left: UInt16
        var right: UInt16
    }

    private var decompositions: [UInt16: [Decomposition]]
    var classes = FourInputClasses()
    /// By representative, made when first asked for.
    private var programs: [UInt16: [Program]] = [:]

    init() {
        decompositions = Self.parsed
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

    /// The programs of a representative: none for constants, an empty one for an input.
    mutating func programs(of representative: UInt16) -> [Program] {
        if let known = programs[representative] { return known }
        let count = max(1, decompositions[representative]?.count ?? 0)
        let made = (0..<count).map { choice in
            var builder = Builder()
            let result = build(representative, &builder, choice: choice, depth: 0)
            return Program(ands: builder.ands, result: result)
        }
        programs[representative] = made
        return made
    }

    private struct Builder {
        var ands: [(UInt8, UInt8)] = []

        mutating func and(_ a: UInt8, _ b: UInt8) -> UInt8 {
            let pair = a < b ? (a, b) : (b, a)
            if pair.0 == 0 || pair.0 == pair.1 ^ 1 { return 0 }
            if pair.0 == 1 || pair.0 == pair.1 { return pair.1 }
            let place = ands.firstIndex { $0 == pair } ?? ands.count
            if place == ands.count { ands.append(pair) }
            return UInt8(2 * (place + 5))
        }
    }

    private mutating func build(
        _ function: UInt16, _ builder: inout Builder, choice: Int, depth: Int
    ) -> UInt8 {
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
        let left = build(
            Self.transform(way.left, place), &builder, choice: 0, depth: depth + 1)
        let right = build(
            Self.transform(way.right, place), &builder, choice: 0, depth: depth + 1)
        let result: UInt8
        if way.isDifference {
            let (a, b) = (builder.and(left, right ^ 1), builder.and(left ^ 1, right))
            result = builder.and(a ^ 1, b ^ 1) ^ 1
        } else {
            result = builder.and(left, right)
        }
        return result ^ (way.isInverted ? 1 : 0) ^ (place.inverted >> 4 & 1)
    }

    /// A function of the representative's inputs as one of the inputs themselves.
    private static func transform(_ function: UInt16, _ place: FourInputClasses.Place) -> UInt16 {
        var result: UInt16 = 0
        for number in 0..<16 {
            var inner = 0
            for index in 0..<4 {
                let bit = number >> place.input(index) & 1 ^ Int(place.inverted >> UInt8(index) & 1)
                inner |= bit << index
            }
            if function >> UInt16(inner) & 1 == 1 { result |= 1 << UInt16(number) }
        }
        return result
    }
}
