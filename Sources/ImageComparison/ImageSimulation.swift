import MorphoCircuit
import MorphoImages
import MorphoLanes
import MorphoSimulation
import MorphoTechnology
import MorphoUnits
import MorphoVerilog
import MorphoVideoSimulation

/// One unit at work on one image: software on all of it, the hardware on all or a part, which is
/// compared with the exact model.
public struct ImageSimulation: Sendable {
    /// How much of an image the hardware is simulated with.
    public enum Part: Hashable, Sendable {
        case none
        case all
        /// Columns and rows from the upper left corner.
        case corner(columns: Int, rows: Int)
    }

    public let unit: ImageUnit
    public let configured: ConfiguredImageUnit
    public var part: Part
    /// What prices the unit; nil: it is not priced.
    public var pricing: (any PriceEngine)?
    public var clockPeriodNs: Double
    public var pressure: VideoRun.Pressure = .none

    public init(
        unit: ImageUnit, configured: ConfiguredImageUnit, part: Part,
        pricing: (any PriceEngine)?, clockPeriodNs: Double
    ) {
        (self.unit, self.configured, self.part) = (unit, configured, part)
        (self.pricing, self.clockPeriodNs) = (pricing, clockPeriodNs)
    }

    /// Up to so many pixels all of an image is simulated by default.
    public static let usualPixels = 128 * 128

    /// All of a small image, a corner of a larger one.
    public static func usualPart(of image: Image, _ unit: ConfiguredImageUnit) -> Part {
        if image.width * image.height <= usualPixels { return .all }
        let side = max(96, unit.limits.columns.lowerBound)
        return .corner(columns: min(side, image.width), rows: min(side, image.height))
    }

    /// - Parameters:
    ///   - reference: what the result is compared with; nil: nothing.
    ///   - progress: called with what is being done.
    /// - Throws: `ImageComparisonError`, and what models, engines and prices throw.
    public func run(
        _ image: Image, reference: Image?, progress: @escaping (String) -> Void = { _ in }
    ) throws -> ImageRow {
        let clock = ContinuousClock()
        progress("\(unit.name): software")
        let begin = clock.now
        let output = try (configured.software ?? configured.model)(image)
        let softwareTime = clock.now - begin
        var row = ImageRow(
            unit: unit.name, image: image, output: output, clockPeriodNs: clockPeriodNs)
        row.softwareSeconds = softwareTime / .seconds(1)
        row.notes = configured.notes
        row.tableBytes = configured.tableBytes
        row.cyclesPerFrame = configured.frameInterval(image.width, image.height)
        if let reference { try row.compare(with: reference, border: configured.factor) }
        if part == .none && pricing == nil { return row }
        progress("\(unit.name): building")
        let design = try configured.design()
        let memories = MemoryInventory(design)
        row.constantBits = memories.constantBits
        row.writtenBits = memories.writtenBits
        if let simulated = try simulatedPart(of: image) {
            try simulate(simulated, design, &row, progress)
        }
        if let pricing {
            progress("\(unit.name): pricing")
            if configured.stream != nil {
                row.isPowerOfFrames = false
                row.notes.append(("power", "while tables are loaded"))
            }
            row.price = try price(image, design, pricing)
        }
        return row
    }

    private func simulatedPart(of image: Image) throws -> Image? {
        let (columns, rows): (Int, Int)
        switch part {
        case .none: return nil
        case .all: (columns, rows) = (image.width, image.height)
        case .corner(let width, let height):
            (columns, rows) = (min(width, image.width), min(height, image.height))
        }
        return try corner(of: image, columns: columns, rows: rows)
    }

    private func corner(of image: Image, columns: Int, rows: Int) throws -> Image {
        guard configured.limits.contains(columns: columns, rows: rows) else {
            throw ImageComparisonError.frame(
                unit: unit.name, columns: columns, rows: rows, limits: configured.limits)
        }
        return try Image(width: columns, height: rows, channels: image.channels) {
            image[$0, $1, $2]
        }
    }

    private func simulate(
        _ image: Image, _ design: Design, _ row: inout ImageRow,
        _ progress: @escaping (String) -> Void
    ) throws {
        progress("\(unit.name): compiling")
        let engine = try WordEngine(design)
        try engine.reset()
        let clock = ContinuousClock()
        let begin = clock.now
        if let stream = configured.stream {
            progress("\(unit.name): loading tables")
            try VideoRun(engine, channels: image.channels).load(stream, limit: stream.count)
        }
        let result = try send(image, through: engine) { share in
            progress("\(unit.name): simulating \(Int(100 * share)) %")
        }
        let expected = try configured.model(image)
        let wrong = zip(result.frames[0].samples, expected.samples).reduce(0) {
            $0 + ($1.0 == $1.1 ? 0 : 1)
        }
        if wrong > 0 || result.frames[0].width != expected.width {
            throw ImageComparisonError.different(unit: unit.name, pixels: wrong)
        }
        row.simulated = (image.width, image.height)
        row.simulatedCycles = result.cycles
        row.simulationSeconds = (clock.now - begin) / .seconds(1)
    }

    private func send(
        _ image: Image, through engine: any SimulationEngine,
        progress: @escaping (Double) -> Void = { _ in }
    ) throws -> VideoRun.Result {
        var run = VideoRun(engine, channels: image.channels, pressure: pressure)
        run.progress = progress
        let images = configured.sendsTwice ? [image, image] : [image]
        let factor = configured.factor
        return try run.send(
            images, sizes: [(image.width * factor, image.height * factor)],
            limit: 1_000_000_000)
    }

    // MARK: Prices

    /// Steps of the recorded run that power is measured in, and before.
    static let recordedSteps = 6000

    /// The unit at work on a corner of the image: power is that of the last third of what was
    /// recorded, when all parts have come to work. Of a unit that is loaded, which takes longer than
    /// what is recorded, it is the power while that happens.
    private func price(_ image: Image, _ design: Design, _ pricing: any PriceEngine) throws -> Price
    {
        let limits = configured.limits
        func side(_ size: Int, _ range: ClosedRange<Int>) -> Int {
            min(max(16, range.lowerBound), size) / limits.columnStep * limits.columnStep
        }
        let small = try corner(
            of: image, columns: side(image.width, limits.columns),
            rows: side(image.height, limits.rows))
        let engine = RecordingEngine(try WordEngine(design), most: Self.recordedSteps)
        try engine.reset()
        if let stream = configured.stream {
            // Without the check, which would end it.
            let part = Array(stream.dropLast().prefix(Self.recordedSteps))
            try VideoRun(engine, channels: image.channels).load(part, limit: part.count)
        } else {
            _ = try send(small, through: engine)
        }
        let emitter = VerilogEmitter(design)
        var files: [String: String] = [:]
        for file in try emitter.files() { files[file.name] = file.text }
        let vectors = engine.vectors
        return try pricing.price(
            PriceRequest(
                design: design, files: files, top: emitter.topName, clockPeriodNs: clockPeriodNs,
                vectors: vectors, settlingSteps: vectors.steps.count * 2 / 3))
    }
}
