/// The words that ICELUT is computed with in fixed point: widths, binary points and the shifts
/// between them, read by the integer model and by the hardware.
///
/// Where tables are known only the widths are chosen: binary points follow from the tables, as far
/// to the left as no picture can make a word overflow; see `FixedRetouchTables`. A unit whose tables
/// are loaded has a format of its own, in which mixed factors and points of planes that are too
/// large become the ends of their range.
public struct RetouchFormat: Hashable, Sendable {
    /// A signed word: its value is the integer / 2^`fraction`.
    public struct Number: Hashable, Sendable {
        /// With the sign.
        public let bits: Int
        /// Bits after the binary point; negative where the last bits of an integer are left out.
        public let fraction: Int

        public init(bits: Int, fraction: Int) { (self.bits, self.fraction) = (bits, fraction) }

        /// The largest integer.
        var largest: Int { (1 << (bits - 1)) - 1 }

        /// The integer, or the end of the range beyond which it lies.
        func limited(_ integer: Int) -> Int { min(max(integer, -largest - 1), largest) }
    }

    /// What is chosen.
    public struct Widths: Hashable, Sendable {
        /// Bits of an entry of both feature tables, 8 to 24.
        public var feature = 16
        /// Bits of the factors of the cubes, 8 to 24.
        public var factor = 16
        /// Bits of the mixed factors, 8 to 24.
        public var mix = 18
        /// Bits of the points of a plane, 8 to 24.
        public var plane = 18
        /// Bits of an entry of the cube, 10 to 15.
        public var entry = 15
        /// Of them those below a grey level, 0 to 5.
        public var entryFraction = 5

        public init() {}

        /// - Throws: `RetouchFormatError.width`.
        func check() throws(RetouchFormatError) {
            let rows = [
                ("a feature", feature, 8...24), ("a factor", factor, 8...24),
                ("a mixed factor", mix, 8...24), ("a point of a plane", plane, 8...24),
                ("an entry", entry, 10...15), ("the fraction of an entry", entryFraction, 0...5),
            ]
            for (name, found, allowed) in rows where !allowed.contains(found) {
                throw .width(name, found, allowed)
            }
        }
    }

    /// Bits of a weight in quarters: the sum of five numbers of 8 bits.
    public static let quarterBits = 11
    /// Samples that a feature is the mean of, as a power of two.
    static let sampleBits = 10
    /// Bits of a feature in steps of a half, -32 to 31.
    public static let stepBits = 6
    /// Bits of a point number, 0 to 31, and of the share of the next point, in 1/32768.
    public static let pointBits = 5
    public static let shareBits = 15

    /// Entries of the feature tables.
    public let feature: Number
    public let mixFactor: Number
    public let planeFactor: Number
    /// Times 255, so that their products are grey levels.
    public let axisFactor: Number
    public let mix: Number
    public let plane: Number
    public let entry: Number

    /// - Throws: `RetouchFormatError` for words that cannot be computed with.
    public init(
        feature: Number, mixFactor: Number, planeFactor: Number, axisFactor: Number, mix: Number,
        plane: Number, entry: Number
    ) throws(RetouchFormatError) {
        (self.feature, self.mixFactor, self.planeFactor) = (feature, mixFactor, planeFactor)
        (self.axisFactor, self.mix, self.plane, self.entry) = (axisFactor, mix, plane, entry)
        for factor in [mixFactor, planeFactor, axisFactor] {
            var widths = Widths()
            (widths.feature, widths.factor, widths.mix) = (feature.bits, factor.bits, mix.bits)
            (widths.plane, widths.entry) = (plane.bits, entry.bits)
            widths.entryFraction = entry.fraction
            try widths.check()
        }
        let tables = [
            ("a feature", feature), ("a mix factor", mixFactor), ("a plane factor", planeFactor),
            ("an axis factor", axisFactor),
        ]
        for (name, number) in tables where !Number.fractions.contains(number.fraction) {
            throw .fraction(name, number.fraction, Number.fractions)
        }
        if stepShift < 1 { throw .tooNarrow("a feature", bits: feature.bits) }
        if mixShift < 1 || planeShift < 1 { throw .tooWide }
        if entryShift < 1 { throw .tooNarrow("a point of a plane", bits: plane.bits) }
    }

    /// A format for several sets of tables that are loaded one after the other: the longest
    /// fractions that leave room for those of each.
    ///
    /// - Parameter formats: of the sets, of equal widths, at least one.
    /// - Throws: `RetouchFormatError`.
    public init(common formats: [RetouchFormat]) throws(RetouchFormatError) {
        guard let first = formats.first else { throw .noFormats }
        if !formats.allSatisfy({ $0.widths == first.widths }) { throw .differentWidths }
        func common(_ number: (RetouchFormat) -> Number) -> Number {
            Number(
                bits: number(first).bits,
                fraction: formats.map { number($0).fraction }.min() ?? number(first).fraction)
        }
        let (mix, planeFactor) = (common(\.mix), common(\.planeFactor))
        let plane = common(\.plane)
        try self.init(
            feature: common(\.feature), mixFactor: common(\.mixFactor), planeFactor: planeFactor,
            axisFactor: common(\.axisFactor), mix: mix,
            plane: Number(
                bits: plane.bits,
                fraction: min(plane.fraction, mix.fraction + planeFactor.fraction - 1)),
            entry: first.entry)
    }

    /// A format that holds the tables of the authors and our own.
    public static func common() throws(RetouchFormatError) -> RetouchFormat {
        try RetouchFormat(
            feature: .init(bits: 16, fraction: 7), mixFactor: .init(bits: 16, fraction: 16),
            planeFactor: .init(bits: 16, fraction: 14), axisFactor: .init(bits: 16, fraction: 9),
            mix: .init(bits: 18, fraction: 9), plane: .init(bits: 18, fraction: 9),
            entry: .init(bits: 15, fraction: 5))
    }

    private var numbers: [Number] {
        [feature, mixFactor, planeFactor, axisFactor, mix, plane, entry]
    }

    /// Of all words, and the fraction of an entry, which is chosen too.
    private var widths: [Int] { numbers.map(\.bits) + [entry.fraction] }

    /// The bits that a sum of features has beyond a step of a half of their mean.
    public var stepShift: Int { Self.sampleBits + feature.fraction - 1 }
    /// The bits that a sum of quarters times factors has beyond a mixed factor.
    public var mixShift: Int { mixFactor.fraction + 2 - mix.fraction }
    /// The bits that a sum of mixed factors times factors has beyond a point of a plane.
    public var planeShift: Int { mix.fraction + planeFactor.fraction - plane.fraction }
    /// The bits that a sum of points times factors has beyond an entry.
    public var entryShift: Int { plane.fraction + axisFactor.fraction - entry.fraction }
    /// The largest magnitude of an entry.
    public var largestEntry: Int { entry.largestLevelEntry }
    /// What is missing from the fraction of an entry to that of a colour cube.
    public var entryPadding: Int { ColourCube.fractionBits - entry.fraction }
    /// Bits of the sum of all samples of a feature, of two tables.
    public var sumBits: Int { feature.bits + 1 + Self.sampleBits }
}

extension RetouchFormat: CustomStringConvertible {
    /// All words as bits and fraction: `16.7 16.20 ...`.
    public var description: String {
        numbers.map { "\($0.bits).\($0.fraction)" }.joined(separator: " ")
    }
}
