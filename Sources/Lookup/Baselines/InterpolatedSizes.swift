extension InterpolatedDescription {
    /// Pixels along each axis of the result for one of the image.
    public var factor: Int { stages.reduce(1) { $0 * $1.factor } }

    /// Levels from one sampling point to the next.
    public var interval: Int { 1 << fractionBits }

    /// Sampling points along an axis; the last one is level 256. 17 in the published ones.
    public var points: Int { (1 << (8 - fractionBits)) + 1 }

    /// Entries of a kernel's table.
    public func addresses(_ kernel: Kernel) -> Int {
        kernel.offsets.reduce(1) { product, _ in product * points }
    }

    /// Bytes of all tables; every number of an entry is one.
    public var storageBytes: Int { stages.reduce(0) { $0 + storageBytes($1) } }

    public func storageBytes(_ stage: Stage) -> Int {
        stage.kernels.reduce(0) { $0 + addresses($1) * stage.factor * stage.factor }
    }

    /// Entries that a stage reads for one of its samples: the corners of a simplex for every kernel
    /// in four rotations.
    public func reads(_ stage: Stage) -> Int {
        stage.kernels.reduce(0) { $0 + 4 * ($1.offsets.count + 1) }
    }

    /// Multiplications of an entry's number by a weight, for one sample of a stage.
    public func multiplications(_ stage: Stage) -> Int {
        reads(stage) * stage.factor * stage.factor
    }

    /// Additions of such products for one sample of a stage.
    public func additions(_ stage: Stage) -> Int {
        (reads(stage) - 1) * stage.factor * stage.factor
    }

    /// The sum over what `count` says of each stage, for one sample of the image.
    public func perSample(_ count: (Stage) -> Int) -> Int {
        var (sum, samples) = (0, 1)
        for stage in stages {
            sum += samples * count(stage)
            samples *= stage.factor * stage.factor
        }
        return sum
    }

    /// What a stage's sum of weighted entries is divided by.
    public func divisor(_ stage: Stage) -> Int {
        interval * stage.kernels.count * (stage.combination == .mean ? 4 : 1)
    }

    /// What is added after the division.
    public func bias(_ stage: Stage) -> Int { stage.combination == .mean ? 127 : 0 }

    /// What a stage's sum of weighted entries can be, whatever its tables are.
    public func sumRange(_ stage: Stage) -> ClosedRange<Int> {
        let weights = 4 * stage.kernels.count * interval
        return -128 * weights...127 * weights
    }
}
