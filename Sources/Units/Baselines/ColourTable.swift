import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// A fixed look-up table of colours as a unit: what a retoucher without a network is. What comes
/// out is `FixedRetoucher.retouch` with the same cube, bit for bit.
///
///     s_axis ─▶ ColourCubePath ─▶ m_axis
///
/// One pixel a cycle; latency `ColourCubePath.latency` cycles where nobody waits. Pixels do not
/// depend on each other, so frames of any size pass as they come, with their marks.
public struct ColourTable: HardwareModule {
    public let cube: FixedColourCube

    public let s = VideoInput(bits: 24)
    public let m = VideoOutput(bits: 24)

    let path: Instance<ColourCubePath>

    public init(_ cube: FixedColourCube) {
        self.cube = cube
        path = Instance(ColourCubePath(cube))
    }

    public func describe() {
        path.pixel.drive(s.axis.tdata)
        path.mark.drive(concatenate(s.axis.tlast, s.axis.tuser))
        path.pixelValid.drive(s.axis.tvalid)
        s.axis.tready.drive(path.pixelReady)
        m.axis.tdata.drive(path.result)
        m.axis.tuser.drive(path.resultMark[0])
        m.axis.tlast.drive(path.resultMark[1])
        m.axis.tvalid.drive(path.resultValid)
        path.resultReady.drive(m.axis.tready)
    }
}
