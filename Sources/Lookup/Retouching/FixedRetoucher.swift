import MorphoImages

/// ICELUT in integers alone, bit for bit what the hardware computes.
///
/// Every sum is exact; words are shortened where `RetouchFormat` says so, and nowhere else. Mixed
/// factors and points that are too large become the ends of their range, which happens only with
/// tables in a format that was not made for them. What is done to a pixel is that of
/// `GoldenRetoucher`.
public struct FixedRetoucher: Sendable {
    public let tables: FixedRetouchTables

    public init(_ tables: FixedRetouchTables) { self.tables = tables }

    /// What is found out about a picture before its colours are changed.
    public struct Prediction: Equatable, Sendable {
        /// The sum of every feature over the reduced picture.
        public let sums: [Int]
        /// The features in steps of a half, -32 to 31.
        public let steps: [Int]
        /// The addresses in the table of weights, one for each pair of features.
        public let addresses: [Int]
        /// The weights of the cubes in quarters.
        public let quarters: [Int]
    }

    /// - Throws: `RetouchError.grey`.
    public func predict(_ image: Image) throws(RetouchError) -> Prediction {
        guard image.channels == 3 else { throw .grey(width: image.width, height: image.height) }
        let count = RetouchTables.features
        var sums = [Int](repeating: 0, count: count)
        for (high, low) in RetouchPrediction.colours(image) {
            for feature in 0..<count {
                sums[feature] +=
                    tables.high[high * count + feature] + tables.low[low * count + feature]
            }
        }
        let steps = sums.map {
            let step = FixedRetouchTables.roundedToEven($0, by: tables.format.stepShift)
            return min(max(step, -32), 31)
        }
        let addresses = (0..<RetouchTables.groups).map { group -> Int in
            let (first, second) = (steps[2 * group] + 32, steps[2 * group + 1] + 32)
            return first << RetouchFormat.stepBits | second
        }
        let quarters = (0..<tables.cubes).map { cube in
            addresses.enumerated().reduce(0) { sum, pair in
                let row = pair.offset * RetouchTables.pairs + pair.element
                return sum
                    + FixedRetouchTables.quarters(tables.weights[row * tables.cubes + cube])
            }
        }
        return Prediction(sums: sums, steps: steps, addresses: addresses, quarters: quarters)
    }

    /// Mixes the cubes, by their factors as the exact model does.
    public func cube(quarters: [Int]) -> ColourCube {
        let format = tables.format
        let (points, rank) = (RetouchTables.points, RetouchTables.axisRank)
        var entries = [Int16](repeating: 0, count: points * points * points * 4)
        for channel in 0..<3 {
            let planes = planes(channel: channel, quarters: quarters)
            for along in 0..<points {
                for place in 0..<points * points {
                    let sum = (0..<rank).reduce(0) {
                        $0 + tables.axisFactors[along * rank + $1] * planes[$1][place]
                    }
                    let entry = FixedRetouchTables.rounded(sum, by: format.entryShift)
                    let limited = min(max(entry, -format.largestEntry), format.largestEntry)
                    let (first, second) = (place / points, place % points)
                    let (blue, green, red) =
                        switch channel {
                        case 0: (first, second, along)
                        case 1: (first, along, second)
                        default: (along, first, second)
                        }
                    let index = ((blue * points + green) * points + red) * 4 + channel
                    // At most 511 << 5.
                    entries[index] = Int16(limited << format.entryPadding)
                }
            }
        }
        return ColourCube(entries: entries)
    }

    /// The planes that the points along the axis of a channel are sums of.
    func planes(channel: Int, quarters: [Int]) -> [[Int]] {
        let (rank, plane) = (RetouchTables.planeRank, RetouchTables.points * RetouchTables.points)
        return mixes(channel: channel, quarters: quarters).map { mixes in
            (0..<plane).map { place in
                let sum = (0..<rank).reduce(0) {
                    $0 + mixes[$1] * tables.planeFactors[$1 * plane + place]
                }
                let point = FixedRetouchTables.rounded(sum, by: tables.format.planeShift)
                return tables.format.plane.limited(point)
            }
        }
    }

    /// The factors of a channel's planes, mixed: `RetouchTables.axisRank` rows of
    /// `RetouchTables.planeRank`.
    func mixes(channel: Int, quarters: [Int]) -> [[Int]] {
        let rank = RetouchTables.planeRank
        return (0..<RetouchTables.axisRank).map { k in
            (0..<rank).map { j in
                let sum = quarters.enumerated().reduce(0) { sum, pair in
                    let row = (k * tables.cubes + pair.offset) * 3 + channel
                    return sum + pair.element * tables.mixFactors[row * rank + j]
                }
                let mix = FixedRetouchTables.rounded(sum, by: tables.format.mixShift)
                return tables.format.mix.limited(mix)
            }
        }
    }

    /// The retouched picture.
    ///
    /// - Throws: `RetouchError.grey`.
    public func retouch(_ image: Image) throws(RetouchError) -> Image {
        Self.apply(cube(quarters: try predict(image).quarters), to: image)
    }

    /// Adds what a cube says to every pixel of an RGB image.
    ///
    /// - Throws: `RetouchError.grey`.
    public static func retouch(_ image: Image, with cube: ColourCube) throws(RetouchError) -> Image
    {
        guard image.channels == 3 else { throw .grey(width: image.width, height: image.height) }
        return apply(cube, to: image)
    }

    private static func apply(_ cube: ColourCube, to image: Image) -> Image {
        GoldenRetoucher.apply(cube, to: image)
    }
}
