import MorphoHDL
import MorphoStreaming

/// What stands around every unit that makes blocks of new pixels of a frame's pixels: the receiver
/// in front of it and the buffer that brings blocks into the order of lines behind it.
struct FrameShell: Interface {
    let receiver: Instance<FrameReceiver>
    let raster: Instance<RasterBuffer>
    /// Frames that have begun to come in and have not gone out.
    let frames: Register<Unsigned>

    init(_ raster: RasterGeometry, pixelBits: Int) {
        receiver = Instance(FrameReceiver(limits: raster.limits, pixelBits: pixelBits))
        self.raster = Instance(RasterBuffer(geometry: raster))
        frames = Register(unsigned(4), reset: 0)
    }

    /// Connects the ports of the unit. Pixels go from `receiver` to the unit, blocks from there to
    /// `raster`; both are left to the unit.
    func describe(
        from s: VideoInput, to m: VideoOutput, frame: FrameSize, clear: Input<Bit>,
        status: Output<Bits>, takesPixel: Bit
    ) {
        receiver.data.drive(s.axis.tdata)
        receiver.valid.drive(s.axis.tvalid)
        receiver.user.drive(s.axis.tuser)
        receiver.last.drive(s.axis.tlast)
        s.axis.tready.drive(receiver.ready)
        receiver.columns.drive(frame.columns)
        receiver.rows.drive(frame.rows)
        receiver.isDrained.drive(frames == 0)
        receiver.mustDrain.drive(0)
        receiver.isHeld.drive(0)
        receiver.clear.drive(clear)
        status.drive(receiver.status)
        receiver.pixelReady.drive(takesPixel)
        let begins = receiver.pixelValid && takesPixel && receiver.isFirst
        When(begins && !raster.frameEnds) { frames.next(frames &+ 1) }
            .elseWhen(raster.frameEnds && !begins) { frames.next(frames &- 1) }

        // What changes with the size of frames changes one cycle after the size itself.
        let changed = Register(bit, reset: 0, named: "changed")
        changed.next(receiver.changes)
        raster.changes.drive(changed)
        raster.columns.drive(receiver.frameColumns)
        raster.rows.drive(receiver.frameRows)
        m.axis.tdata.drive(raster.data)
        m.axis.tvalid.drive(raster.valid)
        raster.ready.drive(m.axis.tready)
        m.axis.tuser.drive(raster.user)
        m.axis.tlast.drive(raster.last)
    }

    func drive(block: Vector<Bits>, valid: Bit, starts: Bit) {
        raster.block.drive(block)
        raster.blockValid.drive(valid)
        raster.isReal.drive(1)
        raster.starts.drive(starts)
    }
}
