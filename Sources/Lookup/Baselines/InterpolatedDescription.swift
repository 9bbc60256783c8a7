/// Super-resolution by interpolated look-up tables, in the form of SR-LUT (Jo and Kim, CVPR 2021)
/// and MuLUT (Li and others, ECCV 2022): what is fixed before any table is filled.
///
/// Every channel of an image goes through the stages alone. Each kernel of a stage reads a few
/// whole samples, which lie between the sampling points of its table: the result is interpolated
/// between the corners of the simplex around them. That happens in all four rotations.
public struct InterpolatedDescription: Hashable, Sendable {
    public typealias Offset = UpscalerDescription.Offset
    public typealias Kernel = UpscalerDescription.Kernel
    public typealias Padding = UpscalerDescription.Padding

    /// What a stage makes of the entries, which are averaged over its kernels in either case.
    public enum Combination: String, Hashable, Sendable, CaseIterable {
        /// The sum over the rotations is the new pixel.
        case sum
        /// The mean over the rotations and 127 is the new pixel.
        case mean
    }

    public struct Stage: Hashable, Sendable {
        /// New pixels along each axis in place of one.
        public let factor: Int
        /// Each of 1 to 4 neighbours.
        public let kernels: [Kernel]
        public let padding: Padding
        public let combination: Combination

        public init(
            factor: Int, kernels: [Kernel], padding: Padding, combination: Combination
        ) {
            self.factor = factor
            self.kernels = kernels
            self.padding = padding
            self.combination = combination
        }

        /// How far the kernels reach from the sample, in any rotation.
        public var reach: Int {
            kernels.flatMap(\.offsets).map { max(abs($0.row), abs($0.column)) }.max() ?? 0
        }
    }

    public let stages: [Stage]
    /// The lower bits of a sample, which are interpolated over: 4 in the published ones, where
    /// sampling points are 16 levels apart. 0 to 7.
    public let fractionBits: Int

    /// The most addresses that a table may have.
    static let largestTable = 1 << 20
    /// The most that all stages together may enlarge.
    static let largestFactor = 64

    /// - Throws: `InterpolatedError.description` when there is no such thing.
    public init(stages: [Stage], fractionBits: Int = 4) throws(InterpolatedError) {
        self.init(uncheckedStages: stages, fractionBits: fractionBits)
        if let fault { throw .description(fault) }
    }

    private init(uncheckedStages stages: [Stage], fractionBits: Int) {
        self.stages = stages
        self.fractionBits = fractionBits
    }

    private var fault: InterpolatedError.Fault? {
        if !(0...7).contains(fractionBits) { return .fractionBits(fractionBits) }
        if stages.isEmpty { return .noStages }
        var factor = 1
        for (place, stage) in stages.enumerated() {
            if !(1...16).contains(stage.factor) { return .factor(stage: place, stage.factor) }
            factor *= stage.factor
            if factor > Self.largestFactor { return .allFactors }
            if !(1...16).contains(stage.kernels.count) {
                return .kernels(stage: place, stage.kernels.count)
            }
            for kernel in stage.kernels {
                guard (1...4).contains(kernel.offsets.count) else {
                    return .neighbours(kernel: kernel.name, kernel.offsets.count)
                }
                if addresses(kernel) > Self.largestTable {
                    return .addresses(kernel: kernel.name, addresses(kernel))
                }
                if kernel.offsets.contains(where: { max(abs($0.row), abs($0.column)) > 64 }) {
                    return .reach(kernel: kernel.name)
                }
            }
        }
        return nil
    }

    private static let square = Kernel(
        "S", [Offset(0, 0), Offset(0, 1), Offset(1, 0), Offset(1, 1)])

    /// SR-LUT-S: one stage that enlarges 4 times, with the four samples of a square.
    public static let single = InterpolatedDescription(
        uncheckedStages: [
            Stage(factor: 4, kernels: [square], padding: .mirrored, combination: .sum)
        ], fractionBits: 4)

    /// MuLUT-SDY-X2: a stage of the same size and one that enlarges 4 times, each with three
    /// kernels, whose rotations see all of a 5 × 5 window.
    public static let cascaded: InterpolatedDescription = {
        let kernels = [
            square,
            Kernel("D", [Offset(0, 0), Offset(0, 2), Offset(2, 0), Offset(2, 2)]),
            Kernel("Y", [Offset(0, 0), Offset(1, 1), Offset(1, 2), Offset(2, 1)]),
        ]
        return InterpolatedDescription(
            uncheckedStages: [
                Stage(factor: 1, kernels: kernels, padding: .repeated, combination: .mean),
                Stage(factor: 4, kernels: kernels, padding: .repeated, combination: .sum),
            ], fractionBits: 4)
    }()
}
