import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// A fixed look-up table of colours as a unit: what a retoucher without a network is. What comes
/// out is `FixedRetoucher.retouch` with the same cube, bit for bit.
///
///     s_axis ─▶ FrameReceiver ─▶ ColourCubePath ─▶ m_axis
///
/// One pixel a cycle, and one cycle more where frames change their size; latency
/// `ColourCubePath.latency` cycles where nobody waits.
public struct ColourTable: HardwareModule {
    public let cube: FixedColourCube
    public let limits: FrameLimits

    public let s = VideoInput(bits: 24)
    public let m = VideoOutput(bits: 24)
    /// The size of frames; taken over with the first pixel of a frame.
    public let frame: FrameSize
    /// See `FrameReceiver.status`.
    public let status = Output(bits(FrameReceiver.statusBits))
    public let clear = Input(bit)

    let receiver: Instance<FrameReceiver>
    let path: Instance<ColourCubePath>

    public init(
        _ cube: FixedColourCube,
        limits: FrameLimits = FrameLimits(columns: 1...4096, rows: 1...4096)
    ) {
        (self.cube, self.limits) = (cube, limits)
        frame = FrameSize(limits)
        receiver = Instance(FrameReceiver(limits: limits, pixelBits: 24))
        path = Instance(ColourCubePath(cube))
    }

    public func describe() {
        receiver.data.drive(s.axis.tdata)
        receiver.valid.drive(s.axis.tvalid)
        receiver.user.drive(s.axis.tuser)
        receiver.last.drive(s.axis.tlast)
        s.axis.tready.drive(receiver.ready)
        receiver.columns.drive(frame.columns)
        receiver.rows.drive(frame.rows)
        // Pixels do not depend on each other: nothing has to leave before another size.
        receiver.isDrained.drive(1)
        receiver.mustDrain.drive(0)
        receiver.isHeld.drive(0)
        receiver.clear.drive(clear)
        status.drive(receiver.status)

        path.pixel.drive(receiver.pixel)
        path.mark.drive(concatenate(receiver.isLineEnd, receiver.isFirst))
        path.pixelValid.drive(receiver.pixelValid)
        receiver.pixelReady.drive(path.pixelReady)
        m.axis.tdata.drive(path.result)
        m.axis.tuser.drive(path.resultMark[0])
        m.axis.tlast.drive(path.resultMark[1])
        m.axis.tvalid.drive(path.resultValid)
        path.resultReady.drive(m.axis.tready)
    }
}
