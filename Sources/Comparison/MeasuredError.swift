/// How far a unit's results are from the function, over a grid of inputs and its seeds.
public struct MeasuredError: Codable, Hashable, Sendable {
    public var meanAbsolute: Double
    /// Square root of the mean of squares.
    public var rmsAbsolute: Double
    /// 99 of 100 results are at least as near: the value at place ceil(0.99 n) of n in order.
    public var p99Absolute: Double
    public var maxAbsolute: Double
    /// Number of results that were compared: inputs times seeds.
    public var samples: Int
    /// Number of inputs that were tried with each seed.
    public var inputs: Int
    /// All inputs of the unit were tried.
    public var exhaustive: Bool
    /// The seeds of the unit's random sources; none for a unit without.
    public var seeds: [Int]
    /// The input, as integers v of v / 256, with the largest error: of several the first one of
    /// the first seed.
    public var worstInput: [Int]
    /// The numbers v / 256 that the worst input stands for.
    public var worstInputValue: [Double]
    /// What the unit gives there, as an integer v of v / 256, and what it should give.
    public var worstResult: Int
    public var worstExact: Double
    /// The seed of the worst result; nil for a unit without.
    public var worstSeed: Int?
}

/// Errors as they come in: for each seed those of the whole grid, in its order.
struct ErrorSample {
    private let grid: InputGrid
    private let seeds: [Int]
    private var errors: [Double] = []
    private var sum = 0.0
    private var sumOfSquares = 0.0
    private var worst = (error: -1.0, index: 0, result: 0, exact: 0.0)

    init(grid: InputGrid, seeds: [Int]) {
        (self.grid, self.seeds) = (grid, seeds)
        errors.reserveCapacity(grid.count * max(1, seeds.count))
    }

    /// - Parameters:
    ///   - result: an integer v of v / 256.
    ///   - exact: what it should be; finite.
    mutating func add(result: Int, exact: Double) {
        let error = abs(Double(result) / Double(InputGrid.steps) - exact)
        if error > worst.error { worst = (error, errors.count, result, exact) }
        sum += error
        sumOfSquares += error * error
        errors.append(error)
    }

    /// - Complexity: O(number of errors).
    consuming func measured() -> MeasuredError {
        let count = Double(max(1, errors.count))
        let input = grid.input(at: worst.index % grid.count)
        let run = worst.index / grid.count
        let place = (99 * errors.count + 99) / 100
        return MeasuredError(
            meanAbsolute: sum / count, rmsAbsolute: (sumOfSquares / count).squareRoot(),
            p99Absolute: Self.smallest(errors, place: place), maxAbsolute: max(0, worst.error),
            samples: errors.count, inputs: grid.count, exhaustive: grid.isExhaustive,
            seeds: seeds, worstInput: input,
            worstInputValue: input.map { Double($0) / Double(InputGrid.steps) },
            worstResult: worst.result, worstExact: worst.exact,
            worstSeed: seeds.indices.contains(run) ? seeds[run] : nil)
    }

    /// The value at a place, from 1, of the values in ascending order, without sorting them: the
    /// order of numbers that are not negative is that of their bits, of which each pass fixes 16.
    static func smallest(_ values: [Double], place: Int) -> Double {
        guard place >= 1, place <= values.count else { return 0 }
        var found: UInt64 = 0
        var left = place
        for shift in stride(from: UInt64(48), through: 0, by: -16) {
            var counts = [Int](repeating: 0, count: 1 << 16)
            // Shifts by 64, in the first pass, give zero.
            for value in values where value.bitPattern >> (shift + 16) == found {
                counts[Int(value.bitPattern >> shift & 0xffff)] += 1
            }
            var digit = 0
            while digit < 0xffff, counts[digit] < left {
                left -= counts[digit]
                digit += 1
            }
            found = found << 16 | UInt64(digit)
        }
        return Double(bitPattern: found)
    }
}
