import MorphoHDL

/// Makes frames of exactly the expected size out of a stream of video, whatever is wrong with it.
///
///     waiting ──first pixel──▶ running ──line too short──▶ padding ──line full──▶ running
///        ▲                        │ ├────line too long───▶ skipping ──tlast─────▶ running
///        └────────last pixel──────┘ └────new frame too early──▶ completing ──▶ waiting
///
/// A line that ends too early is filled with its last pixel, the rest of one that is too long is
/// dropped. When a frame begins before the one before it is complete, that one is filled with its
/// last pixel while the new one waits. What comes between a complete frame and the next first pixel
/// is dropped. Every repair sets a bit of `status`, which stays until `clear`.
///
/// The size of frames is taken over when a frame begins and nothing of earlier frames is left
/// behind this module (`isDrained`); a frame of a size outside the limits is dropped as a whole.
/// Pixels pass in the same cycle.
public struct FrameReceiver: HardwareModule {
    public let limits: FrameLimits
    public let pixelBits: Int

    // From the stream.
    public let data: Input<Bits>
    public let valid = Input(bit)
    public let user = Input(bit)
    public let last = Input(bit)
    public let ready = Output(bit)
    /// The size of the next frame.
    public let columns: Input<Unsigned>
    public let rows: Input<Unsigned>

    // To the unit.
    public let pixel: Output<Bits>
    public let pixelValid = Output(bit)
    public let pixelReady = Input(bit)
    /// The pixel is the first one of a frame, the last one of a line, the last one of a frame.
    public let isFirst = Output(bit)
    public let isLineEnd = Output(bit)
    public let isFrameEnd = Output(bit)
    /// The next pixel is the first one of a frame.
    public let isBetweenFrames = Output(bit)
    /// The size of the present frame.
    public let frameColumns: Output<Unsigned>
    public let frameRows: Output<Unsigned>
    /// Nothing of earlier frames is left in the unit.
    public let isDrained = Input(bit)
    /// The next frame must not begin before that.
    public let mustDrain = Input(bit)
    /// No frame may begin.
    public let isHeld = Input(bit)
    /// Holds for one cycle before a frame that waited until all was drained: what may change
    /// between frames changes at its end.
    public let changes = Output(bit)
    /// Short line, long line, frame cut short, pixels between frames, size outside the limits.
    public let status = Output(bits(FrameReceiver.statusBits))
    public static let statusBits = 5
    public let clear = Input(bit)

    enum State: String, States { case waiting, running, padding, skipping, completing }
    let state = Register(states(State.self), reset: .waiting)
    let column: Register<Unsigned>
    let row: Register<Unsigned>
    let previous: Register<Bits>
    let activeColumns: Register<Unsigned>
    let activeRows: Register<Unsigned>
    let faults = Register(bits(FrameReceiver.statusBits), reset: 0)
    let passes = Wire(bit)
    let repeats = Wire(bit)
    let advances = Wire(bit)
    let lineEnds = Wire(bit)
    let frameEnds = Wire(bit)
    let fits = Wire(bit)
    let mayBegin = Wire(bit)

    public init(limits: FrameLimits, pixelBits: Int) {
        (self.limits, self.pixelBits) = (limits, pixelBits)
        data = Input(bits(pixelBits))
        columns = Input(unsigned(limits.columnBits))
        rows = Input(unsigned(limits.rowBits))
        pixel = Output(bits(pixelBits))
        frameColumns = Output(unsigned(limits.columnBits))
        frameRows = Output(unsigned(limits.rowBits))
        column = Register(unsigned(limits.columnBits), reset: 0)
        row = Register(unsigned(limits.rowBits), reset: 0)
        previous = Register(bits(pixelBits), reset: .uninitialised)
        activeColumns = Register(unsigned(limits.columnBits), reset: 0)
        activeRows = Register(unsigned(limits.rowBits), reset: 0)
    }

    public func describe() {
        var isRight =
            within(columns, limits.columns, limits.columnBits)
            && within(rows, limits.rows, limits.rowBits)
        if limits.columnStep > 1 {
            isRight = isRight && columns.truncated(to: limits.columnStep.trailingZeroBitCount) == 0
        }
        fits.drive(isRight)
        let isSame = columns == activeColumns && rows == activeRows && !mustDrain
        mayBegin.drive(fits && isSame && !isHeld)
        let begins = Wire(state == .waiting && valid && user && !isHeld, named: "begins")
        changes.drive(begins && fits && !isSame && isDrained)
        When(begins && fits && !isSame && isDrained) {
            activeColumns.next(columns)
            activeRows.next(rows)
        }

        passes.drive(state == .running && valid && !user || begins && mayBegin)
        repeats.drive(state == .padding || state == .completing)
        pixelValid.drive(passes || repeats)
        pixel.drive(mux(repeats, previous, data))
        advances.drive((passes || repeats) && pixelReady)
        lineEnds.drive(column == (activeColumns &- 1))
        frameEnds.drive(lineEnds && row == (activeRows &- 1))
        isFirst.drive(state == .waiting)
        isLineEnd.drive(lineEnds)
        isFrameEnd.drive(frameEnds)
        isBetweenFrames.drive(state == .waiting)
        frameColumns.drive(activeColumns)
        frameRows.drive(activeRows)

        ready.drive(0)
        Switch(state) {
            Case(.waiting) { ready.drive(!user || !fits && !isHeld || mayBegin && pixelReady) }
            Case(.running) { ready.drive(!user && pixelReady) }
            Case(.skipping) { ready.drive(!user) }
            Default {}
        }
        When(advances) { move() }
            .elseWhen(valid && user && (state == .running || state == .skipping)) {
                state.next(.completing)
            }
            .elseWhen(state == .skipping && valid && last) { state.next(.running) }
        recordFaults(begins: begins.value)
    }

    private func within(
        _ word: Input<Unsigned>, _ range: ClosedRange<Int>, _ width: Int
    ) -> Bit {
        // A comparison that cannot fail is none.
        let isBelow = range.upperBound < 1 << width - 1 ? word <= range.upperBound : nil
        return isBelow.map { $0 && word >= range.lowerBound } ?? (word >= range.lowerBound)
    }

    private func move() {
        previous.next(mux(repeats, previous, data))
        When(lineEnds) {
            column.next(0)
            When(frameEnds) { row.next(0) }.otherwise { row.next(row &+ 1) }
        }.otherwise { column.next(column &+ 1) }
        // The end of a frame needs no look at tlast: what follows is dropped until a first pixel.
        When(frameEnds) { state.next(.waiting) }
            .elseWhen(state == .completing) { state.next(.completing) }
            .elseWhen(lineEnds && passes && !last) { state.next(.skipping) }
            .elseWhen(!lineEnds && passes && last) { state.next(.padding) }
            .elseWhen(lineEnds || state == .waiting) { state.next(.running) }
    }

    private func recordFaults(begins: Bit) {
        let isShort = advances && passes && last && !lineEnds
        let isLong = advances && passes && !last && lineEnds
        let isCut = valid && user && (state == .running || state == .skipping)
        let isStray = state == .waiting && valid && !user
        let new = concatenate(begins && !fits, isStray, isCut, isLong, isShort)
        When(clear) { faults.next(new) }.otherwise { faults.next(faults | new) }
        status.drive(faults)
    }
}
