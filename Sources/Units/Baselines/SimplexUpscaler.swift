import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// SR-LUT or MuLUT as a unit: enlarges video by interpolating between the entries of tables. What
/// comes out is `InterpolatedUpscaler`'s result, bit for bit.
///
///     s_axis ─▶ FrameReceiver ─▶ PixelWindow ─▶ SimplexStage ─▶ RasterBuffer ─▶ m_axis
///                                     ▲               │
///                                     └─ CreditQueue ◀┘  of a stage before the last one
///
/// A pixel of the image takes `SimplexConfiguration.cyclesPerPixel` cycles, all channels of it, as
/// long as the tables do not let wait; windows take a few more at the ends of lines only where they
/// are not hidden behind that.
public struct SimplexUpscaler: HardwareModule, NamedModule {
    public let configuration: SimplexConfiguration

    public let s: VideoInput
    public let m: VideoOutput
    /// The size of images before they are enlarged; taken over with the first pixel of a frame.
    public let frame: FrameSize
    /// See `FrameReceiver.status`.
    public let status = Output(bits(FrameReceiver.statusBits))
    public let clear = Input(bit)
    /// Of every stage, for tables that are outside.
    public let tables: [SimplexTablePort]
    /// For tables that are loaded.
    public let load: SimplexLoadPort?

    let shell: FrameShell
    let windows: [Instance<PixelWindow>]
    let stages: [Instance<SimplexStage>]
    /// Between stages.
    let queues: [Instance<CreditQueue>]
    let fixedTables: [[Instance<SimplexTable>]]
    let writtenTables: [[Instance<WritableSimplexTable>]]

    public var moduleName: String { "SimplexUpscaler_\(configuration.identifier)" }

    public init(_ configuration: SimplexConfiguration) {
        let description = configuration.description
        self.configuration = configuration
        let pixelBits = 8 * configuration.channels
        let limits = configuration.limits
        let geometries = description.stages.indices.map { configuration.geometry($0) }
        s = VideoInput(bits: pixelBits)
        m = VideoOutput(bits: configuration.raster.beatBits)
        frame = FrameSize(limits)
        let isExternal = configuration.storage == .external
        self.tables = isExternal ? geometries.map { SimplexTablePort($0) } : []
        load = configuration.storage == .loaded ? SimplexLoadPort(geometries) : nil
        shell = FrameShell(configuration.raster, pixelBits: pixelBits)
        windows = geometries.map { geometry in
            Instance(
                PixelWindow(
                    reach: geometry.reach, pixelBits: pixelBits, padding: geometry.padding,
                    limits: limits))
        }
        stages = geometries.map { geometry in
            Instance(SimplexStage(geometry: geometry, outstanding: configuration.outstanding))
        }
        queues = geometries.dropLast().map { _ in
            Instance(CreditQueue(width: pixelBits, depth: 3))
        }
        fixedTables = zip(geometries, configuration.contents).map { geometry, contents in
            contents.map { Instance(SimplexTable(geometry: geometry, contents: $0)) }
        }
        writtenTables =
            load == nil
            ? []
            : geometries.map { geometry in
                geometry.kernels.map { _ in Instance(WritableSimplexTable(geometry: geometry)) }
            }
    }

    public func describe() {
        receive()
        for (index, stage) in stages.enumerated() {
            let window = windows[index]
            window.columns.drive(shell.receiver.frameColumns)
            window.rows.drive(shell.receiver.frameRows)
            if index > 0 {
                let queue = queues[index - 1]
                window.pixel.drive(queue.head)
                window.pixelValid.drive(queue.valid)
                queue.ready.drive(window.pixelReady)
            }
            stage.window.drive(window.window)
            stage.windowValid.drive(window.windowValid)
            window.windowReady.drive(stage.windowReady)
            if index < queues.count {
                let queue = queues[index]
                stage.mayStart.drive(queue.mayStart)
                queue.starts.drive(stage.starts)
                queue.push.drive(stage.blockValid)
                queue.data.drive(stage.block[0])
            }
            switch configuration.storage {
            case .external: connect(stage, to: tables[index])
            case .fixed:
                respond(to: stage, fixedTables[index].map(\.entry), named: "entries_\(index)")
                for (kernel, table) in fixedTables[index].enumerated() {
                    table.enable.drive(stage.requestValid)
                    table.address.drive(stage.addresses[kernel])
                }
            case .loaded:
                respond(to: stage, writtenTables[index].map(\.entry), named: "entries_\(index)")
                for (kernel, table) in writtenTables[index].enumerated() {
                    table.enable.drive(stage.requestValid)
                    table.address.drive(stage.addresses[kernel])
                }
            }
        }
        loadTables()
        send()
    }

    private func receive() {
        windows[0].pixel.drive(shell.receiver.pixel)
        windows[0].pixelValid.drive(shell.receiver.pixelValid)
        shell.describe(
            from: s, to: m, frame: frame, clear: clear, status: status,
            takesPixel: windows[0].pixelReady)
    }

    private func connect(_ stage: Instance<SimplexStage>, to port: SimplexTablePort) {
        port.request.valid.drive(stage.requestValid)
        stage.requestReady.drive(port.request.ready)
        port.request.address.drive(stage.addresses)
        stage.responseValid.drive(port.response.valid)
        stage.entries.drive(port.response.entry)
    }

    /// Tables on chip never let wait, and answer after two cycles.
    private func respond(to stage: Instance<SimplexStage>, _ entries: [Bits], named name: String) {
        let isNext = Register(bit, reset: 0, named: name + "_next")
        let isValid = Register(bit, reset: 0, named: name + "_valid")
        isNext.next(stage.requestValid)
        isValid.next(isNext)
        stage.requestReady.drive(1)
        stage.responseValid.drive(isValid)
        if let entries = Vector(entries) { stage.entries.drive(entries) }
    }

    private func loadTables() {
        guard let load else { return }
        var number = 0
        for (index, tables) in writtenTables.enumerated() {
            let geometry = configuration.geometry(index)
            for table in tables {
                table.writeEnable.drive(load.enable && load.table == number)
                table.writeAddress.drive(load.address.truncated(to: geometry.addressBits))
                table.written.drive(load.entry[0..<geometry.entryBits])
                number += 1
            }
        }
    }

    private func send() {
        guard let last = stages.last else { return }
        last.mayStart.drive(shell.raster.mayStart)
        shell.drive(block: last.block, valid: last.blockValid, starts: last.starts)
    }
}
