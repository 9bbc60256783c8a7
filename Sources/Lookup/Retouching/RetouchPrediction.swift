import MorphoImages

/// What is found out about a picture before its colours are changed.
public struct RetouchPrediction: Equatable, Sendable {
    /// Samples along each axis of the reduced picture that features are averaged over.
    public static let grid = 32

    /// The mean of every feature.
    public let features: [Double]
    /// The features in steps of a half, from -32 to 31: -16 to 15.5.
    public let quantised: [Int]
    /// The addresses in the table of weights, one for each pair of features.
    public let addresses: [Int]
    /// The weights of the cubes in quarters.
    public let quarters: [Int]

    /// The weights of the cubes.
    public var weights: [Double] { quarters.map { Double($0) / 4 } }

    /// - Throws: `RetouchError.grey`.
    public init(_ image: Image, tables: RetouchTables) throws(RetouchError) {
        guard image.channels == 3 else { throw .grey(width: image.width, height: image.height) }
        let count = RetouchTables.features
        var sums = [Double](repeating: 0, count: count)
        for (high, low) in Self.colours(image) {
            for feature in 0..<count {
                sums[feature] +=
                    Double(tables.high[high * count + feature])
                    + Double(tables.low[low * count + feature])
            }
        }
        self.init(sums: sums, tables: tables)
    }

    /// From the sums of the features over the reduced picture.
    init(sums: [Double], tables: RetouchTables) {
        let samples = Double(Self.grid * Self.grid)
        features = sums.map { $0 / samples }
        let steps = features.map(Self.quantised)
        quantised = steps
        let addresses = (0..<RetouchTables.groups).map { group -> Int in
            let (first, second) = (steps[2 * group] + 32, steps[2 * group + 1] + 32)
            return first << 6 | second
        }
        self.addresses = addresses
        quarters = (0..<tables.cubes).map { cube in
            addresses.enumerated().reduce(0) { sum, pair in
                let row = pair.offset * RetouchTables.pairs + pair.element
                // What is stored is 32 too large and wraps around at 8 bits.
                return sum + Int(tables.weights[row * tables.cubes + cube] &- 32)
            }
        }
    }

    /// Steps of a half, halves of a step to the even number.
    private static func quantised(_ feature: Double) -> Int {
        Int(min(max((2 * feature).rounded(.toNearestOrEven), -32), 31))
    }

    /// The colours of the reduced picture, row by row, as addresses of both feature tables.
    ///
    /// Higher and lower bits are each reduced by linear interpolation without antialiasing between
    /// the four samples around the middle of a cell, and rounded, halves to the even number.
    static func colours(_ image: Image) -> [(high: Int, low: Int)] {
        let rows = (0..<grid).map { Neighbours($0, count: image.height) }
        let columns = (0..<grid).map { Neighbours($0, count: image.width) }
        return rows.flatMap { row in
            columns.map { column in
                var (high, low) = (0, 0)
                for channel in 0..<3 {
                    func reduced(_ part: (Int) -> Int) -> Int {
                        func sample(_ row: Int, _ column: Int) -> Int {
                            part(Int(image[row, column, channel]))
                        }
                        let upper = column.mixed { sample(row.first, $0) }
                        let lower = column.mixed { sample(row.second, $0) }
                        return Self.rounded(row.mixed { $0 == row.first ? upper : lower })
                    }
                    high = high << 4 | reduced { $0 >> 4 }
                    low = low << 4 | reduced { $0 & 15 }
                }
                return (high, low)
            }
        }
    }

    /// The nearest integer to a number in 1/4096, the even one of two.
    private static func rounded(_ number: Int) -> Int {
        let (quotient, remainder) = (number >> 12, number & 4095)
        return quotient + (remainder > 2048 || (remainder == 2048 && quotient & 1 == 1) ? 1 : 0)
    }

    /// The two samples around the middle of a cell, along one axis.
    struct Neighbours: Equatable {
        let first: Int
        let second: Int
        /// The share of the second in 1/64; that is exact, as there are 32 cells.
        let share: Int

        init(_ cell: Int, count: Int) {
            // (cell + 1/2) count / 32 - 1/2, in 1/64.
            let place = max((2 * cell + 1) * count - RetouchPrediction.grid, 0)
            first = min(place >> 6, count - 1)
            second = min(first + 1, count - 1)
            share = place & 63
        }

        /// In 1/64 of what `sample` gives.
        func mixed(_ sample: (Int) -> Int) -> Int {
            // At the last sample both are the same one.
            first == second
                ? 64 * sample(first) : (64 - share) * sample(first) + share * sample(second)
        }
    }
}
