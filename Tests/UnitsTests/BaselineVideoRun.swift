import Morpho
import MorphoImages
import MorphoSimulation
import MorphoStreaming
import ReferenceData

/// A unit with the ports `s_axis`, `m_axis` and `frame` in an engine: frames go in, what
/// comes out is read as frames of `factor` times the size.
struct BaselineVideoRun {
    let engine: LanesEngine
    private let widths: [String: Int]
    let channels: Int
    let factor: Int
    /// Cycles in which something else may happen at every edge, before it.
    var atEveryCycle: (LanesEngine) throws -> Void = { _ in }

    init(_ design: Design, channels: Int, factor: Int) throws {
        // One lane: the quickest engine for a single run.
        engine = try LanesEngine(design, lanes: 1, seed: 3)
        widths = Dictionary(uniqueKeysWithValues: engine.ports.map { ($0.name, $0.shape.width) })
        try engine.reset()
        (self.channels, self.factor) = (channels, factor)
    }

    struct Result {
        var images: [Image] = []
        /// The cycles in which the last pixels of frames went out.
        var frameEnds: [Int] = []
        var cycles = 0
    }

    /// - Parameter dice: who decides when the sender and the receiver wait; nil: never.
    func frames(
        _ images: [Image], dice: Dice? = nil, limit: Int = 20_000
    ) throws -> Result {
        var dice = dice
        func waits() -> Bool { dice == nil ? false : dice!.next() >> 62 == 0 }
        var result = Result()
        var (sent, frame) = (0, 0)
        var samples: [UInt8] = []
        let perBeat = try engine.peek("m_axis_tdata").width / (8 * channels)
        while result.images.count < images.count, result.cycles < limit {
            try atEveryCycle(engine)
            let isSending = frame < images.count && !waits()
            try poke("s_axis_tvalid", isSending ? 1 : 0)
            if isSending {
                let image = images[frame]
                try poke("frame_columns", image.width)
                try poke("frame_rows", image.height)
                let data = (0..<channels).reduce(0) {
                    $0 | Int(image.samples[sent * channels + $1]) << (8 * $1)
                }
                try poke("s_axis_tdata", data)
                try poke("s_axis_tuser", sent == 0 ? 1 : 0)
                try poke("s_axis_tlast", (sent + 1) % image.width == 0 ? 1 : 0)
            }
            try poke("m_axis_tready", waits() ? 0 : 1)
            if isSending, try peek("s_axis_tready") == 1 {
                sent += 1
                if sent == images[frame].width * images[frame].height {
                    (sent, frame) = (0, frame + 1)
                }
            }
            if try peek("m_axis_tvalid") == 1, try peek("m_axis_tready") == 1 {
                let image = images[result.images.count]
                let (width, height) = (image.width * factor, image.height * factor)
                let place = samples.count / channels
                guard try peek("m_axis_tuser") == (place == 0 ? 1 : 0),
                    try peek("m_axis_tlast") == ((place + perBeat) % width == 0 ? 1 : 0)
                else { return result }
                let beat = try engine.peek("m_axis_tdata")
                samples += (0..<beat.width / 8).map { byte in
                    UInt8(truncatingIfNeeded: beat.slice(low: 8 * byte, width: 8).allLimbs[0])
                }
                if samples.count == width * height * channels {
                    result.images.append(
                        try Image(
                            width: width, height: height, channels: channels, samples: samples))
                    result.frameEnds.append(result.cycles)
                    samples = []
                }
            }
            try engine.step()
            result.cycles += 1
        }
        return result
    }

    private func poke(_ name: String, _ value: Int) throws {
        try engine.poke(name, Word(UInt(value), width: widths[name] ?? 1))
    }

    private func peek(_ name: String) throws -> Int {
        Int(truncatingIfNeeded: try engine.peek(name).unsignedValue ?? 0)
    }
}
