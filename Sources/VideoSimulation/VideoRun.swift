import MorphoCircuit
import MorphoImages
import MorphoSimulation

/// Sends images through a unit with AXI4-Stream ports, cycle by cycle, and collects what comes out.
///
///     var run = VideoRun(engine, channels: 3)
///     let result = try run.send([image], outputs: [expected.width, expected.height])
///
/// The ports are those of `VideoInput` and `VideoOutput` as properties `s` and `m`, and of
/// `FrameSize` as property `frame`. The unit must have been reset.
public struct VideoRun {
    /// Who waits when. With probabilities, both sides choose anew in each cycle; a source that has
    /// offered a pixel keeps offering it.
    public struct Pressure: Hashable, Sendable {
        /// Of 256 cycles, in how many the source has a pixel and the sink takes one.
        public var source = 256
        public var sink = 256
        public var seed: UInt64 = 1

        public static let none = Pressure()

        public init(source: Int = 256, sink: Int = 256, seed: UInt64 = 1) {
            (self.source, self.sink, self.seed) = (source, sink, seed)
        }
    }

    /// What a run gave.
    public struct Result: Sendable {
        public var frames: [Image] = []
        /// Cycles from the first pixel taken to the last beat sent, both counted.
        public var cycles = 0
        /// By frame the cycle of its first pixel taken, of its first beat sent and of its last
        /// one, from 0.
        public var begins: [Int] = []
        public var firstBeats: [Int] = []
        public var ends: [Int] = []
    }

    public let engine: any SimulationEngine
    public let channels: Int
    public var pressure: Pressure
    /// Called with the share of all pixels that have come out, now and then.
    public var progress: (Double) -> Void = { _ in }
    private let widths: [String: Int]
    private var random: SplitMix64

    public init(_ engine: any SimulationEngine, channels: Int, pressure: Pressure = .none) {
        self.engine = engine
        self.channels = channels
        self.pressure = pressure
        random = SplitMix64(seed: pressure.seed)
        var widths: [String: Int] = [:]
        for port in engine.ports { widths[port.name] = port.shape.width }
        self.widths = widths
    }

    /// What the source offers in a cycle.
    private struct Beat {
        var data: Word
        var isFirst: Bool
        var isLast: Bool
        var columns: Int
        var rows: Int

        init(_ image: Image, _ place: Int, channels: Int) {
            (columns, rows) = (image.width, image.height)
            let (row, column) = (place / columns, place % columns)
            var word: UInt = 0
            for channel in 0..<channels {
                word |= UInt(image[row, column, channel]) << UInt(8 * channel)
            }
            data = Word(word, width: 8 * channels)
            isFirst = place == 0
            isLast = column == columns - 1
        }
    }

    /// - Parameters:
    ///   - images: one frame each, of `channels` channels.
    ///   - sizes: of the frames that come out.
    ///   - limit: cycles after which something must be wrong.
    /// - Throws: `VideoError`, `SimulationError`.
    public mutating func send(
        _ images: [Image], sizes: [(width: Int, height: Int)], limit: Int
    ) throws -> Result {
        var (frame, place) = (0, 0)
        func following() -> Beat? {
            guard frame < images.count else { return nil }
            let image = images[frame]
            defer {
                place += 1
                if place == image.width * image.height { (frame, place) = (frame + 1, 0) }
            }
            return Beat(image, place, channels: channels)
        }
        var next = following()
        var result = Result()
        var samples: [UInt8] = []
        var (offered, cycle, first) = (false, 0, -1)
        let total = sizes.reduce(0) { $0 + $1.width * $1.height } * channels
        var received = 0
        try poke("m_axis_tready", 0)
        if let beat = next { try offer(beat) }
        while result.frames.count < sizes.count {
            guard cycle < limit else {
                throw VideoError.stuck(
                    frames: result.frames.count, of: sizes.count, cycles: limit)
            }
            offered = next != nil && (offered || happens(pressure.source))
            let takes = happens(pressure.sink)
            try poke("s_axis_tvalid", offered ? 1 : 0)
            try poke("m_axis_tready", takes ? 1 : 0)
            if takes, try isSet("m_axis_tvalid") {
                let size = sizes[result.frames.count]
                if try isSet("m_axis_tuser") != samples.isEmpty {
                    throw VideoError.frameStart(frame: result.frames.count, after: samples.count)
                }
                if samples.isEmpty { result.firstBeats.append(cycle) }
                append(try engine.peek("m_axis_tdata"), to: &samples)
                if try isSet("m_axis_tlast") != (samples.count % (size.width * channels) == 0) {
                    throw VideoError.lineEnd(frame: result.frames.count, after: samples.count)
                }
                if samples.count == size.width * size.height * channels {
                    result.frames.append(
                        try Image(
                            width: size.width, height: size.height, channels: channels,
                            samples: samples))
                    result.ends.append(cycle)
                    received += samples.count
                    samples = []
                }
            }
            if offered, try isSet("s_axis_tready") {
                if next?.isFirst == true { result.begins.append(cycle) }
                if first < 0 { first = cycle }
                next = following()
                offered = false
                try engine.step()
                if let beat = next { try offer(beat) }
            } else {
                try engine.step()
            }
            cycle += 1
            if cycle & 0x3FFF == 0, total > 0 {
                progress(Double(received + samples.count) / Double(total))
            }
        }
        result.cycles = (result.ends.last ?? 0) - first + 1
        return result
    }

    /// Sends tables through the ports of `TableInput` as property `t`, the check behind them; while
    /// it does, no video comes.
    /// - Throws: `VideoError.stuck`.
    public func load(_ words: [UInt32], limit: Int) throws {
        try poke("t_axis_tvalid", 1)
        var left = limit
        for (place, word) in words.enumerated() {
            try poke("t_axis_tdata", Int(word))
            try poke("t_axis_tlast", place == words.count - 1 ? 1 : 0)
            while try !isSet("t_axis_tready") {
                if left == 0 { throw VideoError.stuck(frames: 0, of: 0, cycles: limit) }
                left -= 1
                try engine.step()
            }
            try engine.step()
        }
        try poke("t_axis_tvalid", 0)
    }

    private func offer(_ beat: Beat) throws {
        try engine.poke("s_axis_tdata", beat.data)
        try poke("s_axis_tuser", beat.isFirst ? 1 : 0)
        try poke("s_axis_tlast", beat.isLast ? 1 : 0)
        if beat.isFirst {
            try poke("frame_columns", beat.columns)
            try poke("frame_rows", beat.rows)
        }
    }

    private func poke(_ name: String, _ value: Int) throws {
        try engine.poke(name, Word(UInt(value), width: widths[name] ?? 1))
    }

    private func isSet(_ name: String) throws -> Bool { try !engine.peek(name).isZero }

    private mutating func happens(_ chance: Int) -> Bool {
        chance >= 256 || Int(random.next() & 255) < chance
    }

    private func append(_ word: Word, to samples: inout [UInt8]) {
        for limb in word.allLimbs.enumerated() {
            let bytes = min(8, word.width / 8 - 8 * limb.offset)
            for byte in 0..<bytes {
                samples.append(UInt8(truncatingIfNeeded: limb.element >> UInt(8 * byte)))
            }
        }
    }
}

/// What is wrong with the video that comes out of a unit.
public enum VideoError: Error, Hashable, Sendable {
    case stuck(frames: Int, of: Int, cycles: Int)
    /// The mark of a first pixel is missing, or stands in the middle of a frame.
    case frameStart(frame: Int, after: Int)
    case lineEnd(frame: Int, after: Int)
}

extension VideoError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .stuck(let frames, let count, let cycles):
            "after \(cycles) cycles \(frames) of \(count) frames have come out of the unit; it waits "
                + "for something that does not come"
        case .frameStart(let frame, let samples):
            "tuser is wrong in frame \(frame), after \(samples) samples"
        case .lineEnd(let frame, let samples):
            "tlast is wrong in frame \(frame), after \(samples) samples"
        }
    }
}
