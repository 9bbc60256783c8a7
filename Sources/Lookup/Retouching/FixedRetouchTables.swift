/// The tables of ICELUT as integers, with binary points that no picture can overflow.
///
/// The largest magnitude that a mixed factor or a point of a plane can take is computed from the
/// integers, for the weights that the tables can give; so words need no saturation, but for the
/// entries of the cube, which the exact model limits as well.
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
    /// A hash of all numbers, so that the parameters of hardware stay short.
    private let digest: TableDigest

    /// What stands for the tables among the parameters of hardware.
    public var description: String { "tables \(digest)" }

    public func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    /// - Throws: `RetouchFormatError`.
    public init(
        _ tables: RetouchTables, widths: RetouchFormat.Widths = .init()
    ) throws(RetouchFormatError) {
        try widths.check()
        typealias Number = RetouchFormat.Number
        let feature = Number(widths.feature, holding: tables.high + tables.low)
        let mixFactor = Number(widths.factor, holding: tables.mixFactors)
        let planeFactor = Number(widths.factor, holding: tables.planeFactors)
        let axisLevels = tables.axisFactors.map { $0 * 255 }
        let axisFactor = Number(widths.factor, holding: axisLevels)
        (high, low) = (feature.integers(tables.high), feature.integers(tables.low))
        (weights, cubes) = (tables.weights, tables.cubes)
        mixFactors = mixFactor.integers(tables.mixFactors)
        planeFactors = planeFactor.integers(tables.planeFactors)
        axisFactors = axisFactor.integers(axisLevels)

        let ranges = Self.quarterRanges(tables)
        let mixSums = Self.largestMixes(mixFactors, ranges)
        let mix = Number(
            widths.mix, holding: mixSums.max() ?? 0, fraction: mixFactor.fraction + 2)
        let mixShift = mixFactor.fraction + 2 - mix.fraction
        let planeSum = Self.largestPlane(
            mixSums.map { Self.rounded($0, by: mixShift) }, planeFactors)
        let plane = Number(
            widths.plane, holding: planeSum, fraction: mix.fraction + planeFactor.fraction)
        format = RetouchFormat(
            feature: feature, mixFactor: mixFactor, planeFactor: planeFactor,
            axisFactor: axisFactor, mix: mix, plane: plane,
            entry: Number(bits: widths.entry, fraction: widths.entryFraction))
        digest = TableDigest([
            high, low, weights.map(Int.init), mixFactors, planeFactors, axisFactors,
            [widths.mix, widths.plane, widths.entry, widths.entryFraction, cubes],
        ])
        if format.stepShift < 1 { throw .tooNarrow("a feature", bits: widths.feature) }
        if format.entryShift < 1 { throw .tooNarrow("a point of a plane", bits: widths.plane) }
    }

    /// A weight in quarters of what is stored.
    public static func quarters(_ stored: Int8) -> Int { Int(stored &- 32) }

    /// The integer `sum` without its last `shift` bits, to the nearest, halves up.
    static func rounded(_ sum: Int, by shift: Int) -> Int { (sum + 1 << (shift - 1)) >> shift }

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
    private static func quarterRanges(_ tables: RetouchTables) -> [(least: Int, most: Int)] {
        let groupSize = RetouchTables.pairs * tables.cubes
        return (0..<tables.cubes).map { cube in
            var (least, most) = (0, 0)
            for group in 0..<RetouchTables.groups {
                let first = group * groupSize + cube
                let own = stride(from: first, to: (group + 1) * groupSize, by: tables.cubes)
                    .lazy.map { quarters(tables.weights[$0]) }
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

extension RetouchFormat.Number {
    /// Beyond this nothing is won.
    private static let longestFraction = 30

    /// With the longest fraction that leaves room for all of the numbers.
    init(_ bits: Int, holding numbers: [Float]) {
        let largest = numbers.lazy.map { abs(Double($0)) }.max() ?? 0
        let room = Double(1 << (bits - 1)) - 1
        var fraction = Self.longestFraction
        while (largest * Self.scale(fraction)).rounded() > room { fraction -= 1 }
        self.init(bits: bits, fraction: fraction)
    }

    /// With the longest fraction, shorter than that of the sum, that leaves room for a sum that is
    /// rounded to it.
    init(_ bits: Int, holding sum: Int, fraction: Int) {
        var shift = 1
        while FixedRetouchTables.rounded(sum, by: shift) > (1 << (bits - 1)) - 1 { shift += 1 }
        self.init(bits: bits, fraction: fraction - shift)
    }

    func integers(_ numbers: [Float]) -> [Int] {
        numbers.map { Int((Double($0) * Self.scale(fraction)).rounded(.toNearestOrEven)) }
    }

    private static func scale(_ fraction: Int) -> Double {
        Double(sign: .plus, exponent: fraction, significand: 1)
    }
}
