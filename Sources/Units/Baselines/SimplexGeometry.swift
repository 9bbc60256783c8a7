import MorphoLookup
import MorphoStreaming

/// Numbers of a stage that interpolates between the entries of tables, from its description.
public struct SimplexGeometry: Hashable, Sendable {
    public let factor: Int
    public let kernels: [InterpolatedDescription.Kernel]
    public let padding: UpscalerDescription.Padding
    public let reach: Int
    public let channels: Int
    public let fractionBits: Int
    /// Of every kernel.
    public let neighbours: Int
    let divisor: Int
    let bias: Int
    /// Of a sum of weighted entries, two's complement.
    let sumBits: Int

    init(_ description: InterpolatedDescription, stage index: Int, channels: Int) {
        let stage = description.stages[index]
        (factor, kernels, padding) = (stage.factor, stage.kernels, stage.padding)
        // A window has a neighbour at least.
        reach = max(1, stage.reach)
        self.channels = channels
        fractionBits = description.fractionBits
        neighbours = stage.kernels.first?.offsets.count ?? 1
        (divisor, bias) = (description.divisor(stage), description.bias(stage))
        sumBits = description.sumRange(stage).signedBits
    }

    /// New pixels in place of one.
    var pixels: Int { factor * factor }
    /// Bits of an entry of one table.
    public var entryBits: Int { 8 * pixels }
    /// Of a table.
    public var addressBits: Int {
        SimplexSequencer.addressBits(neighbours: neighbours, fractionBits: fractionBits)
    }
    public var addresses: Int {
        (0..<neighbours).reduce(1) { size, _ in size * ((1 << (8 - fractionBits)) + 1) }
    }
    /// Reads of each table for one pixel, one a cycle.
    public var cyclesPerPixel: Int { channels * 4 * (neighbours + 1) }
    /// Sums that are divided at once, so that those of a channel are done in the time of the next.
    var lanes: Int {
        (1...pixels).first { pixels % $0 == 0 && pixels / $0 <= 4 * (neighbours + 1) } ?? pixels
    }
}
