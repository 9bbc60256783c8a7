extension UpscalerDescription {
    /// Pixels along each axis of the result for one of the image.
    public var factor: Int { stages.reduce(1) { $0 * $1.factor } }

    /// The bits of one part of a sample.
    public func bits(_ part: Part) -> Int { part == .high ? highBits : 8 - highBits }

    /// Addresses of a kernel's table.
    public func addresses(_ kernel: Kernel, _ part: Part) -> Int {
        1 << (bits(part) * kernel.offsets.count)
    }

    /// Bytes of all tables; every number of an entry is one.
    public var storageBytes: Int { stages.reduce(0) { $0 + storageBytes($1) } }

    public func storageBytes(_ stage: Stage) -> Int {
        stage.branches.reduce(0) { sum, branch in
            branch.kernels.reduce(sum) {
                $0 + addresses($1, branch.part) * stage.factor * stage.factor
            }
        }
    }

    /// Entries that a stage reads for one of its samples: every kernel in four rotations.
    public func lookups(_ stage: Stage) -> Int {
        stage.branches.reduce(0) { $0 + 4 * $1.kernels.count }
    }

    /// Entries that all stages read for one sample of the image.
    public var lookupsPerSample: Int {
        var (sum, samples) = (0, 1)
        for stage in stages {
            sum += samples * lookups(stage)
            samples *= stage.factor * stage.factor
        }
        return sum
    }

    /// The sums are kept in this part of a grey level, so that no branch's average is rounded:
    /// the least common multiple of the numbers of kernels, 6 in the published ones.
    public var denominator: Int {
        stages.flatMap(\.branches).reduce(1) { multiple, branch in
            let count = branch.kernels.count
            return multiple / Self.commonDivisor(multiple, count) * count
        }
    }

    private static func commonDivisor(_ a: Int, _ b: Int) -> Int {
        b == 0 ? a : commonDivisor(b, a % b)
    }

    /// What the sum of a branch's entries is multiplied by, in parts of a grey level.
    public func multiplier(_ branch: Branch) -> Int { denominator / branch.kernels.count }

    /// Samples between stages are from 0 to this, in parts of a grey level.
    public var largestSample: Int { 255 * denominator }

    /// The sums that a branch's accumulator must hold, whatever its tables are.
    public func accumulatorRange(_ branch: Branch) -> ClosedRange<Int> {
        let entries = 4 * branch.kernels.count
        return -128 * entries...127 * entries
    }

    /// What a stage's sum of everything can be before it is limited, whatever the tables are.
    public func sumRange(_ stage: Stage) -> ClosedRange<Int> {
        stage.branches.reduce(0...largestSample) { sum, branch in
            let range = accumulatorRange(branch)
            let multiplier = multiplier(branch)
            return sum.lowerBound + multiplier * range.lowerBound...sum.upperBound + multiplier
                * range.upperBound
        }
    }
}

extension ClosedRange<Int> {
    /// Bits of the two's complement numbers that hold all of the range.
    public var signedBits: Int {
        let magnitude = Swift.max(upperBound, ~lowerBound, 0)
        return 1 + Int.bitWidth - magnitude.leadingZeroBitCount
    }
}
