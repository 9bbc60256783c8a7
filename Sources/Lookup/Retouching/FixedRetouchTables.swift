/// The tables of ICELUT as integers, with binary points that no picture can overflow, or with those
/// of a unit that they are loaded into.
///
/// For the former, the largest magnitude that a mixed factor or a point of a plane can take is
/// computed from the integers, for the weights that the tables can give; so words need no
/// saturation, but for the entries of the cube, which the exact model limits as well. In a format
/// that was given, mixed factors and points saturate.
public struct FixedRetouchTables: Hashable, Sendable, CustomStringConvertible {
    public let format: RetouchFormat
    /// `RetouchTables.colours` × `RetouchTables.features`, as `format.feature`.
    public let high: [Int]
    public let low: [Int]
    /// Weights as they are stored, 32 too large and wrapped around at 8 bits:
    /// `RetouchTables.groups` × `RetouchTables.pairs` × `cubes`.
    public let weights: [Int8]
    /// `RetouchTables.axisRank` × `cubes` × 3 × `RetouchTables.planeRank`, as `format.mixFactor`.
    public let mixFactors: [Int]
    /// `RetouchTables.planeRank` × `RetouchTables.points` × `RetouchTables.points`, as
    /// `format.planeFactor`.
    public let planeFactors: [Int]
    /// `RetouchTables.points` × `RetouchTables.axisRank`, as `format.axisFactor`.
    public let axisFactors: [Int]
    /// Cubes that are mixed.
    public let cubes: Int
    /// No weights that the tables give make a mixed factor or a point of a plane exceed its word.
    public let isBounded: Bool
    /// A hash of all numbers, so that the parameters of hardware stay short.
    private let digest: TableDigest

    /// What stands for the tables among the parameters of hardware.
    public var description: String { "tables \(digest)" }

    public func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    /// With the binary points that suit the tables.
    /// - Throws: `RetouchFormatError`.
    public init(
        _ tables: RetouchTables, widths: RetouchFormat.Widths = .init()
    ) throws(RetouchFormatError) {
        try widths.check()
        typealias Number = RetouchFormat.Number
        let feature = Number(widths.feature, holding: tables.high + tables.low)
        let mixFactor = Number(widths.factor, holding: tables.mixFactors)
        let planeFactor = Number(widths.factor, holding: tables.planeFactors)
        let axisFactor = Number(widths.factor, holding: Self.axisLevels(tables))
        if RetouchFormat.sampleBits + feature.fraction < 2 {
            throw .tooNarrow("a feature", bits: widths.feature)
        }

        let mixSums = Self.largestMixes(
            try mixFactor.integers(tables.mixFactors, "mix factors"),
            Self.quarterRanges(tables.weights, cubes: tables.cubes))
        let mix = Number(
            widths.mix, holding: mixSums.max() ?? 0, fraction: mixFactor.fraction + 2)
        let mixShift = mixFactor.fraction + 2 - mix.fraction
        let planeSum = Self.largestPlane(
            mixSums.map { Self.rounded($0, by: mixShift) },
            try planeFactor.integers(tables.planeFactors, "plane factors"))
        let plane = Number(
            widths.plane, holding: planeSum, fraction: mix.fraction + planeFactor.fraction)
        try self.init(
            tables,
            format: RetouchFormat(
                feature: feature, mixFactor: mixFactor, planeFactor: planeFactor,
                axisFactor: axisFactor, mix: mix, plane: plane,
                entry: Number(bits: widths.entry, fraction: widths.entryFraction)))
    }

    /// With the binary points of a unit that the tables are loaded into.
    /// - Throws: `RetouchFormatError.number`.
    public init(_ tables: RetouchTables, format: RetouchFormat) throws(RetouchFormatError) {
        self.init(
            format: format, high: try format.feature.integers(tables.high, "higher features"),
            low: try format.feature.integers(tables.low, "lower features"),
            weights: tables.weights,
            mixFactors: try format.mixFactor.integers(tables.mixFactors, "mix factors"),
            planeFactors: try format.planeFactor.integers(tables.planeFactors, "plane factors"),
            axisFactors: try format.axisFactor.integers(
                Self.axisLevels(tables), "axis factors, times 255,"),
            cubes: tables.cubes)
    }

    /// Of integers that fit the format, as many as each table has.
    init(
        format: RetouchFormat, high: [Int], low: [Int], weights: [Int8], mixFactors: [Int],
        planeFactors: [Int], axisFactors: [Int], cubes: Int
    ) {
        (self.format, self.high, self.low, self.weights) = (format, high, low, weights)
        (self.mixFactors, self.planeFactors) = (mixFactors, planeFactors)
        (self.axisFactors, self.cubes) = (axisFactors, cubes)
        let (mix, plane, entry) = (format.mix, format.plane, format.entry)
        let mixes = Self.largestMixes(mixFactors, Self.quarterRanges(weights, cubes: cubes)).map {
            Self.rounded($0, by: format.mixShift)
        }
        let point = Self.rounded(
            Self.largestPlane(mixes, planeFactors), by: format.planeShift)
        isBounded = mixes.allSatisfy { $0 <= mix.largest } && point <= plane.largest
        digest = TableDigest([
            high, low, weights.map(Int.init), mixFactors, planeFactors, axisFactors,
            [mix.bits, plane.bits, entry.bits, entry.fraction, cubes],
            [format.stepShift, format.mixShift, format.planeShift, format.entryShift],
        ])
    }

    /// So that products are grey levels.
    private static func axisLevels(_ tables: RetouchTables) -> [Float] {
        tables.axisFactors.map { $0 * 255 }
    }

    /// A weight in quarters of what is stored.
    public static func quarters(_ stored: Int8) -> Int { Int(stored &- 32) }

    /// The integer `sum`, of 62 bits at most, without its last `shift` bits, to the nearest, halves
    /// up.
    static func rounded(_ sum: Int, by shift: Int) -> Int {
        shift < 63 ? (sum + 1 << (shift - 1)) >> shift : 0
    }

    /// The integer `sum` without its last `shift` bits, to the nearest, halves to the even one.
    static func roundedToEven(_ sum: Int, by shift: Int) -> Int {
        let isOdd = (sum >> shift) & 1
        return (sum + 1 << (shift - 1) - 1 + isOdd) >> shift
    }

    /// Where grey levels lie between the points of an axis, by level: the number of the point
    /// below, and the share of the next one in 1/32768.
    public static let places: [(point: Int, share: Int)] = (0...255).map {
        let place = ColourCube.Place(UInt8($0))
        return (place.point, place.share)
    }

    /// The smallest and largest weight of each cube that the table can give, in quarters.
    private static func quarterRanges(
        _ weights: [Int8], cubes: Int
    ) -> [(least: Int, most: Int)] {
        let groupSize = RetouchTables.pairs * cubes
        return (0..<cubes).map { cube in
            var (least, most) = (0, 0)
            for group in 0..<RetouchTables.groups {
                let first = group * groupSize + cube
                let own = stride(from: first, to: (group + 1) * groupSize, by: cubes)
                    .lazy.map { quarters(weights[$0]) }
                least += own.min() ?? 0
                most += own.max() ?? 0
            }
            return (least, most)
        }
    }

    /// The largest magnitude of each sum of weights times factors, in the order of the factors
    /// without the cubes.
    private static func largestMixes(
        _ factors: [Int], _ ranges: [(least: Int, most: Int)]
    ) -> [Int] {
        let row = 3 * RetouchTables.planeRank
        return (0..<RetouchTables.axisRank * row).map { place in
            var (least, most) = (0, 0)
            for (cube, range) in ranges.enumerated() {
                let factor = factors[(place / row * ranges.count + cube) * row + place % row]
                least += min(factor * range.least, factor * range.most)
                most += max(factor * range.least, factor * range.most)
            }
            return max(-least, most)
        }
    }

    /// The largest magnitude of a sum of mixed factors times factors.
    private static func largestPlane(_ mixes: [Int], _ factors: [Int]) -> Int {
        let (rank, plane) = (RetouchTables.planeRank, RetouchTables.points * RetouchTables.points)
        var largest = 0
        for sum in stride(from: 0, to: mixes.count, by: rank) {
            for place in 0..<plane {
                let magnitude = (0..<rank).reduce(0) {
                    $0 + mixes[sum + $1] * abs(factors[$1 * plane + place])
                }
                largest = max(largest, magnitude)
            }
        }
        return largest
    }
}
