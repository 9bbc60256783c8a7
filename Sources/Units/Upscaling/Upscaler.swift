import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// HKLUT as a unit: enlarges video by look-up tables. What comes out is `GoldenUpscaler`'s result,
/// bit for bit.
///
///     s_axis ─▶ FrameReceiver ─▶ UpscalerStage 0 ─▶ ... ─▶ RasterBuffer ─▶ m_axis
///                     ▲                                        │
///                     └───────────── may start ◀───────────────┘
///
/// Every `UpscalerConfiguration.cyclesPerPosition` cycles a pixel is taken and a position of the
/// pipeline begun, when the raster buffer has room for what will come of it. Frames follow each
/// other without a gap. When no frame follows, empty positions push the last one out.
public struct Upscaler: HardwareModule, NamedModule {
    public let configuration: UpscalerConfiguration

    public let s: VideoInput
    public let m: VideoOutput
    /// The size of images before they are enlarged; taken over with the first pixel of a frame.
    public let frame: FrameSize
    /// See `FrameReceiver.status`.
    public let status = Output(bits(FrameReceiver.statusBits))
    public let clear = Input(bit)
    /// Nil where tables are built in.
    public let t: TableInput?
    public let tables: TableStatus?
    public let errors: TableErrors?

    let receiver: Instance<FrameReceiver>
    let stages: [Instance<UpscalerStage>]
    let raster: Instance<RasterBuffer>
    let loader: Instance<TableLoader>?
    let cycle: Register<Unsigned>
    /// Frames that have begun to come in and have not gone out.
    let frames = Register(unsigned(4), reset: 0)
    let startsFirst = Register(bit, reset: 0)
    let started = Register(bit, reset: 0)
    let pixel: Register<Bits>

    public var moduleName: String { "Upscaler_\(configuration.identifier)" }

    public init(_ configuration: UpscalerConfiguration) {
        self.configuration = configuration
        s = VideoInput(bits: 8 * configuration.channels)
        let geometry = configuration.raster
        m = VideoOutput(bits: geometry.beatBits)
        frame = FrameSize(configuration.limits)
        receiver = Instance(
            FrameReceiver(limits: configuration.limits, pixelBits: 8 * configuration.channels))
        stages = configuration.description.stages.indices.map { index in
            Instance(
                UpscalerStage(configuration, index: index))
        }
        raster = Instance(RasterBuffer(geometry: geometry))
        let isLoaded = configuration.contents == nil
        t = isLoaded ? TableInput() : nil
        tables = isLoaded ? TableStatus() : nil
        errors = configuration.protection == .none ? nil : TableErrors()
        loader = isLoaded ? Instance(TableLoader(sections: configuration.sections)) : nil
        cycle = Register(
            unsigned((max(2, configuration.cyclesPerPosition) - 1).bitsOfCount), reset: 0)
        pixel = Register(bits(8 * configuration.channels), reset: .uninitialised)
    }

    public func describe() {
        let isDrained = Wire(frames == 0, named: "is_drained")
        receiver.data.drive(s.axis.tdata)
        receiver.valid.drive(s.axis.tvalid)
        receiver.user.drive(s.axis.tuser)
        receiver.last.drive(s.axis.tlast)
        s.axis.tready.drive(receiver.ready)
        receiver.columns.drive(frame.columns)
        receiver.rows.drive(frame.rows)
        receiver.isDrained.drive(isDrained)
        describeLoading()
        describeErrors()
        receiver.clear.drive(clear)
        status.drive(receiver.status)

        let isFree = Wire(cycle == 0 && raster.mayStart, named: "is_free")
        // Between frames, positions without a pixel bring out what is still inside.
        let flushes = receiver.isBetweenFrames && !receiver.pixelValid && !isDrained
        let starts = Wire(isFree && (receiver.pixelValid || flushes), named: "starts")
        receiver.pixelReady.drive(isFree)
        raster.starts.drive(starts)
        let lastCycle = configuration.cyclesPerPosition - 1
        if lastCycle == 0 {
            cycle.next(0)
        } else {
            When(starts) { cycle.next(1) }
                .elseWhen(cycle == lastCycle) { cycle.next(0) }
                .elseWhen(cycle != 0) { cycle.next(cycle &+ 1) }
        }
        let beginsFrame = Wire(
            isFree && receiver.pixelValid && receiver.isFirst, named: "begins_frame")
        count(begins: beginsFrame)
        started.next(starts)
        startsFirst.next(beginsFrame)
        pixel.next(receiver.pixel)
        connectStages()

        raster.columns.drive(receiver.frameColumns)
        raster.rows.drive(receiver.frameRows)
        m.axis.tdata.drive(raster.data)
        m.axis.tvalid.drive(raster.valid)
        raster.ready.drive(m.axis.tready)
        m.axis.tuser.drive(raster.user)
        m.axis.tlast.drive(raster.last)
    }

    private func count(begins: Wire<Bit>) {
        When(begins && !raster.frameEnds) { frames.next(frames &+ 1) }
            .elseWhen(raster.frameEnds && !begins) { frames.next(frames &- 1) }
    }

    private func connectStages() {
        // What changes with the size of frames changes one cycle after the size itself.
        let changed = Register(bit, reset: 0, named: "changed")
        changed.next(receiver.changes)
        raster.changes.drive(changed)
        for (index, stage) in stages.enumerated() {
            stage.columns.drive(receiver.frameColumns)
            stage.rows.drive(receiver.frameRows)
            stage.changes.drive(changed)
            if index == 0 {
                stage.comes.drive(started)
                stage.isFirst.drive(startsFirst)
                let samples = (0..<configuration.channels).map {
                    pixel[8 * $0..<8 * $0 + 8]
                }
                if let samples = Vector(samples) { stage.block.drive(samples) }
            } else {
                let before = stages[index - 1]
                stage.comes.drive(before.goes)
                stage.isFirst.drive(before.resultIsFirst)
                stage.block.drive(before.result)
            }
        }
        guard let last = stages.last else { return }
        raster.blockValid.drive(last.goes)
        raster.isReal.drive(last.resultIsReal)
        let factor = configuration.description.factor
        let words = (0..<factor).map { row in
            concatenate(
                (0..<factor).reversed().flatMap { column in
                    (0..<configuration.channels).reversed().map { channel in
                        last.result[(channel * factor + row) * factor + column]
                            as any HardwareReadable
                    }
                })
        }
        if let words = Vector(words) { raster.block.drive(words) }
    }
}
