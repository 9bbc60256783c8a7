import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// How a small convolutional network is built as hardware. What it computes, bit for bit, is
/// `IntegerNetwork.apply`.
public struct NetworkConfiguration: Hashable, Sendable {
    public let network: IntegerNetwork
    /// The sizes of images, before enlarging.
    public let limits: FrameLimits

    /// - Throws: `UpscalerUnitError.frame`.
    public init(
        _ network: IntegerNetwork, largestColumns: Int = 320, largestRows: Int = 180
    ) throws(UpscalerUnitError) {
        guard (2...4096).contains(largestColumns) else {
            throw .frame(axis: "columns", largestColumns, allowed: 2...4096)
        }
        guard (1...4096).contains(largestRows) else {
            throw .frame(axis: "rows", largestRows, allowed: 1...4096)
        }
        self.network = network
        limits = FrameLimits(columns: 2...largestColumns, rows: 1...largestRows)
    }

    /// From pixel to pixel of the image: those of the layer with the most outputs.
    public var cyclesPerPixel: Int { network.layers.map(\.outputs).max() ?? 1 }

    /// Multipliers of 8 by 8 bits in all layers.
    public var multipliers: Int {
        network.layers.reduce(0) { $0 + $1.inputs * $1.size * $1.size }
    }

    /// At most so many from frame to frame of one size where nobody waits, once lines are long
    /// enough for the buffer behind the layers.
    public func cycles(columns: Int, rows: Int) -> Int {
        let reaches = network.layers.filter { $0.size > 1 }.count
        return (columns + 1) * (rows + reaches) * cyclesPerPixel
    }

    public var raster: RasterGeometry {
        RasterGeometry(
            factor: network.factor, pixelBits: 8 * network.channels, limits: limits,
            cyclesPerBlock: network.layers.last?.outputs ?? 1)
    }

    /// Bits of line buffers and of the buffer that brings blocks into the order of lines.
    public var bufferBits: Int {
        network.layers.filter { $0.size > 1 }.reduce(raster.memoryBits) {
            $0 + 2 * 8 * $1.inputs * limits.columns.upperBound
        }
    }
}

/// A small convolutional network as a unit, all layers at work at once.
///
///     s_axis ─▶ FrameReceiver ─▶ PixelWindow ─▶ ConvolutionStage ─▶ RasterBuffer ─▶ m_axis
///                                     ▲               │
///                                     └─ CreditQueue ◀┘  of a layer before the last one
public struct NetworkScaler: HardwareModule, NamedModule {
    public let configuration: NetworkConfiguration

    public let s: VideoInput
    public let m: VideoOutput
    /// The size of images before they are enlarged; taken over with the first pixel of a frame.
    public let frame: FrameSize
    /// See `FrameReceiver.status`.
    public let status = Output(bits(FrameReceiver.statusBits))
    public let clear = Input(bit)

    let shell: FrameShell
    /// Nil before a layer that sees single places.
    let windows: [Instance<PixelWindow>?]
    let stages: [Instance<ConvolutionStage>]
    /// Between layers.
    let queues: [Instance<CreditQueue>]

    public var moduleName: String {
        let network = configuration.network
        let limits = configuration.limits
        let outputs = network.layers.map { "\($0.outputs)" }.joined(separator: "_")
        return "NetworkScaler_\(network.channels)to\(outputs)_x\(network.factor)_"
            + "\(limits.columns.upperBound)x\(limits.rows.upperBound)_"
            + "\(network.layers)".hashedText
    }

    public init(_ configuration: NetworkConfiguration) {
        self.configuration = configuration
        let network = configuration.network
        s = VideoInput(bits: 8 * network.channels)
        m = VideoOutput(bits: configuration.raster.beatBits)
        frame = FrameSize(configuration.limits)
        shell = FrameShell(configuration.raster, pixelBits: 8 * network.channels)
        windows = network.layers.map { layer in
            layer.size == 1
                ? nil
                : Instance(
                    PixelWindow(
                        reach: 1, pixelBits: 8 * layer.inputs, padding: .repeated,
                        limits: configuration.limits))
        }
        stages = network.layers.map { Instance(ConvolutionStage(layer: $0)) }
        queues = network.layers.dropLast().map { layer in
            // What is on its way at full speed, and one more that waits.
            let onTheWay = (ConvolutionStage.latency + layer.outputs) / layer.outputs
            return Instance(CreditQueue(width: 8 * layer.outputs, depth: onTheWay + 2))
        }
    }

    public func describe() {
        var takesPixel: Bit?
        for (index, stage) in stages.enumerated() {
            let source =
                index == 0
                ? (word: shell.receiver.pixel, valid: shell.receiver.pixelValid)
                : (queues[index - 1].head, queues[index - 1].valid)
            let ready: Bit
            if let window = windows[index] {
                window.columns.drive(shell.receiver.frameColumns)
                window.rows.drive(shell.receiver.frameRows)
                window.pixel.drive(source.word)
                window.pixelValid.drive(source.valid)
                stage.window.drive(window.window)
                stage.windowValid.drive(window.windowValid)
                window.windowReady.drive(stage.windowReady)
                ready = window.pixelReady
            } else {
                if let words = Vector([source.word]) { stage.window.drive(words) }
                stage.windowValid.drive(source.valid)
                ready = stage.windowReady
            }
            if index == 0 { takesPixel = ready } else { queues[index - 1].ready.drive(ready) }
            if index < queues.count {
                stage.mayStart.drive(queues[index].mayStart)
                queues[index].starts.drive(stage.starts)
                queues[index].push.drive(stage.resultValid)
                queues[index].data.drive(stage.result)
            }
        }
        if let takesPixel {
            shell.describe(
                from: s, to: m, frame: frame, clear: clear, status: status,
                takesPixel: takesPixel)
        }
        send()
    }

    private func send() {
        guard let last = stages.last else { return }
        last.mayStart.drive(shell.raster.mayStart)
        let network = configuration.network
        let (factor, pixels) = (network.factor, network.factor * network.factor)
        let words = (0..<factor).map { row in
            concatenate(
                (0..<factor).reversed().flatMap { column in
                    (0..<network.channels).reversed().map { channel in
                        let byte = 8 * (channel * pixels + row * factor + column)
                        return last.result[byte..<byte + 8] as any HardwareReadable
                    }
                })
        }
        if let block = Vector(words) {
            shell.drive(block: block, valid: last.resultValid, starts: last.starts)
        }
    }
}
