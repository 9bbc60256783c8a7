import MorphoLookup

/// How long a unit takes; what is simulated takes exactly so long.
extension UpscalerConfiguration {
    /// From the pixel that is taken to the first beat of what has become of it in all stages.
    public struct Cycles: Hashable, Sendable {
        /// From the first pixel taken to the last beat sent of a frame that comes alone, both
        /// counted, when neither side waits.
        public let frame: Int
        /// From one frame to the next when they follow each other.
        public let frameInterval: Int
        /// From the first pixel taken to the first beat sent, both counted.
        public let latency: Int
        /// Lines are so short that the memory at the output may be full at the end of a row: a frame
        /// may take longer than said here.
        public let isLeast: Bool
    }

    /// - Parameters: the size before enlarging.
    public func cycles(columns: Int, rows: Int) -> Cycles {
        let positions = columns * rows
        let behind = description.stages.indices.reduce(0) {
            $0 + description.halo($1) * (columns + 1)
        }
        // A register behind the receiver, and the stages.
        let pipeline = description.stages.indices.reduce(1) { $0 + latency(stage: $1) }
        let start = behind * cyclesPerPosition + pipeline
        let beats = raster.beatsOfWord
        // The last block is written row by row; then its lines but the first are read and sent.
        let last = (positions - 1) * cyclesPerPosition + start + description.factor + 2
        let rest = (description.factor - 1) * columns / raster.ways * beats + beats - 1
        // While the last words of a row go out, so many blocks are on the way already.
        let onTheWay = pipeline / cyclesPerPosition + 1 + raster.ways
        return Cycles(
            frame: last + rest + 1, frameInterval: positions * cyclesPerPosition,
            // The first blocks of all memories, written row by row.
            latency: start + 3 + description.factor + (raster.ways - 1) * cyclesPerPosition,
            isLeast: columns < description.factor * onTheWay)
    }

    /// From a block that comes to the block that goes.
    private func latency(stage index: Int) -> Int {
        let schedule = schedule(index)
        let table = shapes(stage: index).first?.latency ?? 1
        // Window, samples, addresses, tables, sums, weights, limits, levels; see `UpscalerStage`.
        return schedule.steps + 1 + 1 + table + 1 + (schedule.phases - 1) + 1 + 1
            + (description.denominator > 1 ? 1 : 0) + 1
    }
}
