/// What is added to colours, by colour: 33 points along each axis, for three channels.
public struct ColourCube: Equatable, Sendable {
    /// Entries are in this part of a grey level.
    public static let unitsPerLevel = 32
    /// Entries are limited to this many grey levels, so that the difference of two fits 16 bits.
    static let largestLevel = 511

    /// By blue, green, red and channel, the last one fastest; the fourth channel is 0 and makes an
    /// entry 64 bits. 33 × 33 × 33 × 4 numbers.
    public let entries: [Int16]

    init(entries: [Int16]) { self.entries = entries }

    /// Mixes the cubes.
    ///
    /// The factors are mixed, not the cubes, so the work does not grow with their number. All is
    /// in single precision, each product and each sum rounded, in the order written here.
    public init(_ tables: RetouchTables, quarters: [Int]) {
        let (points, rank) = (RetouchTables.points, RetouchTables.axisRank)
        let plane = points * points
        var entries = [Int16](repeating: 0, count: points * plane * 4)
        let limit = Float(Self.largestLevel * Self.unitsPerLevel)
        for channel in 0..<3 {
            let planes = Self.planes(tables, channel: channel, quarters: quarters)
            for along in 0..<points {
                for place in 0..<plane {
                    var sum: Float = 0
                    for k in 0..<rank {
                        sum += tables.axisFactors[along * rank + k] * planes[k * plane + place]
                    }
                    let units = (sum * Float(255 * Self.unitsPerLevel)).rounded(.toNearestOrEven)
                    // The axis of the factors is that of the channel itself; the two others
                    // follow in the order blue, green, red.
                    let (first, second) = (place / points, place % points)
                    let (blue, green, red) =
                        switch channel {
                        case 0: (first, second, along)
                        case 1: (first, along, second)
                        default: (along, first, second)
                        }
                    entries[((blue * points + green) * points + red) * 4 + channel] = Int16(
                        min(max(units, -limit), limit))
                }
            }
        }
        self.entries = entries
    }

    /// The planes that the points along the axis are sums of: 5 × 33 × 33 numbers.
    private static func planes(
        _ tables: RetouchTables, channel: Int, quarters: [Int]
    ) -> [Float] {
        let rank = RetouchTables.planeRank
        let plane = RetouchTables.points * RetouchTables.points
        var planes = [Float](repeating: 0, count: RetouchTables.axisRank * plane)
        for k in 0..<RetouchTables.axisRank {
            for j in 0..<rank {
                var mix: Float = 0
                for cube in 0..<tables.cubes {
                    let row = (k * tables.cubes + cube) * 3 + channel
                    mix += Float(quarters[cube]) / 4 * tables.mixFactors[row * rank + j]
                }
                for place in 0..<plane {
                    planes[k * plane + place] += mix * tables.planeFactors[j * plane + place]
                }
            }
        }
        return planes
    }

    /// Where a grey level lies between the points of an axis.
    struct Place: Equatable {
        /// The point below, 0 to 31.
        let point: Int
        /// The share of the next point in 1/32768, at most 32767.
        let share: Int

        init(_ level: UInt8) {
            // The authors make a step a little too large, so that level 255 stays below the last
            // point.
            let place = Double(level) / 255 * 32 / 1.000001
            point = Int(place)
            share = min(Int(((place - Double(point)) * 32_768).rounded()), 32_767)
        }
    }
}
