import Morpho
import MorphoCircuit
import MorphoImages
import MorphoLanes
import MorphoLookup
import MorphoStreaming
import MorphoUnits
import MorphoVideoSimulation
import ReferenceData

/// An upscaler in compiled words, and what it should give.
struct UpscalerBench {
    let configuration: UpscalerConfiguration
    let engine: WordEngine

    init(_ configuration: UpscalerConfiguration) throws {
        self.configuration = configuration
        let design = try Design(Upscaler(configuration))
        engine = try WordEngine(design)
        try engine.reset()
    }

    func send(
        _ images: [Image], pressure: VideoRun.Pressure = .none, limit: Int = 3_000_000
    ) throws -> VideoRun.Result {
        var run = VideoRun(engine, channels: configuration.channels, pressure: pressure)
        let factor = configuration.description.factor
        return try run.send(
            images, sizes: images.map { ($0.width * factor, $0.height * factor) }, limit: limit)
    }

    func status() throws -> Int { try word("status") }
    func word(_ port: String) throws -> Int {
        Int(try engine.peek(port).unsignedValue ?? 0)
    }
    func poke(_ port: String, _ value: Int, width: Int) throws {
        try engine.poke(port, Word(UInt(value), width: width))
    }
}

extension Dice {
    mutating func tables(_ description: UpscalerDescription) throws -> UpscalerTables {
        try UpscalerTables(description) { place, _ in
            (0..<place.factor * place.factor).map { _ in
                // Large enough that levels are limited, small enough that not all are.
                Double(Int(next() >> 20 & 63) - 32)
            }
        }
    }
}

extension [Image] {
    func enlarged(by tables: UpscalerTables) throws -> [Image] {
        try map { try GoldenUpscaler(tables).upscale($0) }
    }
}
