/// Sizes of a `RasterBuffer`, from what it is to do.
public struct RasterGeometry: Hashable, Sendable {
    /// Pixels along each axis of a block.
    public let factor: Int
    public let pixelBits: Int
    /// Frames in blocks.
    public let limits: FrameLimits
    /// Cycles from block to block at the least.
    public let cyclesPerBlock: Int

    public init(factor: Int, pixelBits: Int, limits: FrameLimits, cyclesPerBlock: Int) {
        self.factor = max(1, factor)
        self.pixelBits = pixelBits
        self.cyclesPerBlock = max(1, cyclesPerBlock)
        self.limits = limits
    }

    /// Memories that take turns: a memory takes one word a cycle, a power of two.
    public var ways: Int { Self.powerOfTwo(from: (factor + cyclesPerBlock - 1) / cyclesPerBlock) }
    var wayBits: Int { ways.trailingZeroBitCount }
    public var wordBits: Int { factor * pixelBits }
    public var largestColumnsOfWay: Int { (limits.columns.upperBound + ways - 1) / ways }

    /// Pixels that are sent at once: so many that sending is never slower than what comes in.
    public var pixelsPerBeat: Int {
        if ways > 1 { return ways * factor }
        let needed = (factor * factor + cyclesPerBlock - 1) / cyclesPerBlock
        return (needed...factor).first { factor % $0 == 0 } ?? factor
    }
    public var beatBits: Int { pixelsPerBeat * pixelBits }
    /// Beats that a word of a memory is sent in.
    public var beatsOfWord: Int { ways > 1 ? 1 : factor / pixelsPerBeat }
    /// Bits of all memories.
    public var memoryBits: Int { ways * factor * largestColumnsOfWay * wordBits }
    /// The fewest columns that all memories have room for two blocks each with. Lines have a
    /// multiple of `ways`, so that memories get equal shares.
    public var fewestColumns: Int { ways > 1 ? 4 * ways : 2 }

    private static func powerOfTwo(from number: Int) -> Int {
        var power = 1
        while power < number { power *= 2 }
        return power
    }
}
