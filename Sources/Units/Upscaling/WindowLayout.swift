import MorphoLookup
import MorphoStreaming

/// Which bits of which samples a stage keeps, and for how long.
///
/// Around the present position a window of positions is kept, each a block of `side` × `side`
/// samples of every channel. It moves on by one column with each position; what leaves a column of
/// the window at the bottom is kept in a memory of as many words as there are columns, until the
/// next row comes by.
///
///                columns  -halo ... +halo
///     row -halo       .  .  .  .  .  ◀── oldest word of the line memory
///       ...           .  .  P  .  .      P: the present position
///     row +halo       .  .  .  .  .  ◀── what comes in
///
/// A sample has up to three parts: the higher and the lower bits of its level, and the rest that
/// division by the denominator left. Only near the present position all are needed.
struct WindowLayout: Hashable, Sendable {
    let side: Int
    let channels: Int
    let halo: Int
    /// How far neighbours reach, by part.
    let highReach: Int
    let lowReach: Int
    let highBits: Int
    let lowBits: Int
    /// 0: no rest.
    let restBits: Int

    init(_ description: UpscalerDescription, stage index: Int, channels: Int) {
        let stage = description.stages[index]
        func reach(_ part: UpscalerDescription.Part) -> Int {
            stage.branches.filter { $0.part == part }.map(\.reach).max() ?? 0
        }
        (highReach, lowReach) = (reach(.high), reach(.low))
        side = description.side(before: index)
        halo = description.halo(index)
        self.channels = channels
        highBits = description.bits(.high)
        lowBits = description.bits(.low)
        // Samples of the image itself are whole.
        restBits = index == 0 ? 0 : description.restBits
    }

    /// Of a sample that comes in: its level, then the rest.
    var sampleBits: Int { 8 + restBits }
    var samples: Int { channels * side * side }

    /// A sample within a block.
    struct Sample: Hashable {
        let channel: Int
        let row: Int
        let column: Int
    }
    var blockSamples: [Sample] {
        (0..<channels).flatMap { channel in
            (0..<side).flatMap { row in
                (0..<side).map { Sample(channel: channel, row: row, column: $0) }
            }
        }
    }
    func place(_ sample: Sample) -> Int {
        (sample.channel * side + sample.row) * side + sample.column
    }

    struct Parts: Hashable {
        var high: Bool
        var low: Bool
        var rest: Bool
        static let none = Parts(high: false, low: false, rest: false)

        func union(_ other: Parts) -> Parts {
            Parts(high: high || other.high, low: low || other.low, rest: rest || other.rest)
        }
    }

    func bits(_ parts: Parts) -> Int {
        (parts.high ? highBits : 0) + (parts.low ? lowBits : 0) + (parts.rest ? restBits : 0)
    }

    /// What the present position reads of a sample in the block at `row`, `column` of the window.
    func read(_ sample: Sample, row: Int, column: Int) -> Parts {
        if row == 0, column == 0 { return Parts(high: true, low: true, rest: restBits > 0) }
        let distance = max(distance(row, sample.row), distance(column, sample.column))
        return Parts(high: distance <= highReach, low: distance <= lowReach, rest: false)
    }

    /// From the nearest sample of the present position, along one axis.
    private func distance(_ block: Int, _ within: Int) -> Int {
        if block == 0 { return 0 }
        return block < 0 ? -block * side - within : (block - 1) * side + within + 1
    }

    /// What a register of the window keeps: what is read there and further left.
    func kept(_ sample: Sample, row: Int, column: Int) -> Parts {
        (-halo...column).reduce(.none) { $0.union(read(sample, row: row, column: $1)) }
    }

    /// What the line memory keeps of a sample once it has been at `row`: what is read in the rows
    /// above.
    func stored(_ sample: Sample, below row: Int) -> Parts {
        (-halo..<row).reduce(.none) { parts, row in
            parts.union(kept(sample, row: row, column: halo))
        }
    }

    /// The rows of the window from which samples go to the line memory; they come back in the row
    /// above.
    var storedRows: [Int] { halo == 0 ? [] : Array((1 - halo)...halo) }

    /// Of a word of the line memory.
    var lineBits: Int {
        storedRows.reduce(0) { sum, row in
            blockSamples.reduce(sum) { $0 + bits(stored($1, below: row)) }
        }
    }
}

extension UpscalerDescription {
    /// Of what is left of a sample when it is divided by the denominator; 0 when that is 1.
    var restBits: Int { denominator == 1 ? 0 : (denominator - 1).bitsOfCount }
}
