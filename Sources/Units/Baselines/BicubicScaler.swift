import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// How bicubic interpolation is built as hardware. What it computes, bit for bit, is the
/// `BicubicUpscaler` given.
public struct BicubicConfiguration: Hashable, Sendable {
    public let upscaler: BicubicUpscaler
    /// 1 for grey pictures, 3 for colours, which are computed side by side.
    public let channels: Int
    /// The sizes of images, before enlarging.
    public let limits: FrameLimits

    /// - Throws: `UpscalerUnitError.channels`, `.frame`.
    public init(
        _ upscaler: BicubicUpscaler, channels: Int = 3, largestColumns: Int = 320,
        largestRows: Int = 180
    ) throws(UpscalerUnitError) {
        guard [1, 3].contains(channels) else { throw .channels(channels) }
        guard (2...4096).contains(largestColumns) else {
            throw .frame(axis: "columns", largestColumns, allowed: 2...4096)
        }
        guard (1...4096).contains(largestRows) else {
            throw .frame(axis: "rows", largestRows, allowed: 1...4096)
        }
        (self.upscaler, self.channels) = (upscaler, channels)
        limits = FrameLimits(columns: 2...largestColumns, rows: 1...largestRows)
    }

    public var raster: RasterGeometry {
        RasterGeometry(
            factor: upscaler.factor, pixelBits: 8 * channels, limits: limits,
            cyclesPerBlock: upscaler.factor * upscaler.factor)
    }

    /// Multipliers of the unit: four taps along columns and four along rows for each channel.
    public var multipliers: Int { 8 * channels }

    /// Bits of line buffers and of the buffer that brings blocks into the order of lines.
    public var bufferBits: Int {
        raster.memoryBits + 4 * 8 * channels * limits.columns.upperBound
    }

    /// From frame to frame of one size where nobody waits: a new pixel a cycle, and a little for
    /// what lies beyond the edges.
    public func cycles(columns: Int, rows: Int) -> Int {
        let factor = upscaler.factor
        return 2 * (columns + 2) + rows * (2 * factor + columns * factor * factor)
    }
}

/// Bicubic interpolation as a unit, one new pixel a cycle: see `BicubicDatapath`.
///
///     s_axis ─▶ FrameReceiver ─▶ PixelColumn ─▶ BicubicDatapath ─▶ RasterBuffer ─▶ m_axis
public struct BicubicScaler: HardwareModule, NamedModule {
    public let configuration: BicubicConfiguration

    public let s: VideoInput
    public let m: VideoOutput
    /// The size of images before they are enlarged; taken over with the first pixel of a frame.
    public let frame: FrameSize
    /// See `FrameReceiver.status`.
    public let status = Output(bits(FrameReceiver.statusBits))
    public let clear = Input(bit)

    let shell: FrameShell
    let column: Instance<PixelColumn>
    let datapath: Instance<BicubicDatapath>

    public var moduleName: String {
        let limits = configuration.limits
        return "BicubicScaler_x\(configuration.upscaler.factor)_"
            + "\(configuration.upscaler.fractionBits)f_\(configuration.channels)c_"
            + "\(limits.columns.upperBound)x\(limits.rows.upperBound)"
    }

    public init(_ configuration: BicubicConfiguration) {
        self.configuration = configuration
        let pixelBits = 8 * configuration.channels
        s = VideoInput(bits: pixelBits)
        m = VideoOutput(bits: configuration.raster.beatBits)
        frame = FrameSize(configuration.limits)
        shell = FrameShell(configuration.raster, pixelBits: pixelBits)
        column = Instance(
            PixelColumn(
                reach: 2, pixelBits: pixelBits, padding: .repeated, limits: configuration.limits))
        datapath = Instance(BicubicDatapath(configuration: configuration))
    }

    public func describe() {
        shell.describe(
            from: s, to: m, frame: frame, clear: clear, status: status,
            takesPixel: column.pixelReady)
        column.pixel.drive(shell.receiver.pixel)
        column.pixelValid.drive(shell.receiver.pixelValid)
        column.columns.drive(shell.receiver.frameColumns)
        column.rows.drive(shell.receiver.frameRows)
        datapath.column.drive(column.column)
        datapath.columnValid.drive(column.columnValid)
        column.columnReady.drive(datapath.columnReady)
        datapath.columns.drive(shell.receiver.frameColumns)
        datapath.mayStart.drive(shell.raster.mayStart)
        shell.drive(
            block: datapath.block, valid: datapath.blockValid, starts: datapath.starts)
    }
}
