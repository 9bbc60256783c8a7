/// Super-resolution by look-up tables, in the form of HKLUT (Huang and others, IJCAI 2024, arXiv
/// 2312.06101): what is fixed before any table is filled. All sizes follow from it.
///
/// Every channel of an image goes through the stages alone. A stage takes a sample of 8 bits
/// apart into its higher and lower bits, one branch for each. Each kernel of a branch reads the
/// bits of a few neighbours, which together are an address of its table; an entry has one signed
/// byte for every new pixel in place of the old one. That happens in all four rotations. The
/// result is the sum of all, averaged over the kernels of a branch, added to the repeated sample.
public struct UpscalerDescription: Hashable, Sendable {
    /// A neighbour, counted from the sample itself.
    public struct Offset: Hashable, Sendable {
        /// Rows downward.
        public let row: Int
        /// Columns to the right.
        public let column: Int

        public init(_ row: Int, _ column: Int) {
            self.row = row
            self.column = column
        }

        /// The offset after `quarters` quarter turns.
        public func turned(_ quarters: Int) -> Offset {
            switch quarters & 3 {
            case 0: self
            case 1: Offset(column, -row)
            case 2: Offset(-row, -column)
            default: Offset(-column, row)
            }
        }
    }

    /// A pattern of neighbours with a table of its own.
    public struct Kernel: Hashable, Sendable {
        /// One letter in the published ones.
        public let name: String
        /// The neighbour whose bits are the highest of the address comes first.
        public let offsets: [Offset]

        public init(_ name: String, _ offsets: [Offset]) {
            self.name = name
            self.offsets = offsets
        }
    }

    /// What stands beyond the edge of the image.
    public enum Padding: String, Hashable, Sendable {
        /// The image mirrored at its outermost samples, which are not repeated; of a narrow image
        /// the mirror image is mirrored again, and a single row or column repeats. That is what
        /// numpy.pad does.
        case mirrored
        /// The outermost samples again.
        case repeated
    }

    /// The bits of a sample that a branch sees.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case high, low
    }

    public struct Branch: Hashable, Sendable {
        public let part: Part
        public let kernels: [Kernel]
        public let padding: Padding

        public init(_ part: Part, _ kernels: [Kernel], padding: Padding) {
            self.part = part
            self.kernels = kernels
            self.padding = padding
        }

        /// How far the kernels reach from the sample, in any rotation.
        public var reach: Int {
            kernels.flatMap(\.offsets).map { max(abs($0.row), abs($0.column)) }.max() ?? 0
        }

        /// Rows, and columns, of the window that holds all neighbours in all rotations.
        public var window: Int { 2 * reach + 1 }
    }

    public struct Stage: Hashable, Sendable {
        /// New pixels along each axis in place of one.
        public let factor: Int
        public let branches: [Branch]

        public init(factor: Int, branches: [Branch]) {
            self.factor = factor
            self.branches = branches
        }
    }

    public let stages: [Stage]
    /// Bits of the higher part of a sample, 1 to 7; the lower part has the rest of 8.
    public let highBits: Int

    /// The most addresses that a table may have.
    static let largestTable = 1 << 20

    /// - Throws: `UpscalerError.description` when there is no such thing.
    public init(stages: [Stage], highBits: Int = 4) throws(UpscalerError) {
        self.init(uncheckedStages: stages, highBits: highBits)
        if let fault { throw .description(fault) }
    }

    private init(uncheckedStages stages: [Stage], highBits: Int) {
        self.stages = stages
        self.highBits = highBits
    }

    private var fault: UpscalerError.Fault? {
        if !(1...7).contains(highBits) { return .highBits(highBits) }
        if stages.isEmpty { return .noStages }
        for (place, stage) in stages.enumerated() {
            if !(1...16).contains(stage.factor) { return .factor(stage: place, stage.factor) }
            if stage.branches.isEmpty { return .noBranches(stage: place) }
            for branch in stage.branches {
                if branch.kernels.isEmpty { return .noKernels(stage: place) }
                for kernel in branch.kernels {
                    let bits = kernel.offsets.count.multipliedReportingOverflow(
                        by: self.bits(branch.part))
                    if bits.overflow || !(1...20).contains(bits.partialValue) {
                        return .addressBits(kernel: kernel.name, bits.partialValue)
                    }
                    if kernel.offsets.contains(where: { max(abs($0.row), abs($0.column)) > 64 }) {
                        return .reach(kernel: kernel.name)
                    }
                }
            }
        }
        return nil
    }

    /// Kernels H, D and B on the higher bits, H and D on the lower ones. The four rotations of the
    /// first see all of a 5 × 5 window, those of the second all of a 3 × 3 window.
    public static func published(factors: [Int]) throws(UpscalerError) -> UpscalerDescription {
        try UpscalerDescription(stages: factors.map(publishedStage))
    }

    private static func publishedStage(factor: Int) -> Stage {
        let three = [
            Kernel("H", [Offset(0, 0), Offset(0, 1), Offset(0, 2)]),
            Kernel("D", [Offset(0, 0), Offset(1, 1), Offset(2, 2)]),
            Kernel("B", [Offset(0, 0), Offset(1, 2), Offset(2, 1)]),
        ]
        let two = [
            Kernel("H", [Offset(0, 0), Offset(0, 1)]), Kernel("D", [Offset(0, 0), Offset(1, 1)]),
        ]
        return Stage(
            factor: factor,
            branches: [
                Branch(.high, three, padding: .mirrored), Branch(.low, two, padding: .repeated),
            ])
    }

    /// HKLUT-S: twice by 2.
    public static let small = UpscalerDescription(
        uncheckedStages: [2, 2].map(publishedStage), highBits: 4)
    /// HKLUT-L: by 2, a stage of the same size, by 2.
    public static let large = UpscalerDescription(
        uncheckedStages: [2, 1, 2].map(publishedStage), highBits: 4)
}
