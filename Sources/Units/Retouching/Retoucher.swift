import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// ICELUT (Yang and others, ECCV 2024, arXiv 2403.19238) as hardware: retouches frames by a colour
/// cube that is mixed for each of them, bit for bit as `FixedRetoucher` does it.
///
/// While a frame passes it is reduced to 32 × 32 colours, whose features give the weights of the
/// cubes (`RetouchPredictor`); these are mixed into one (`FusionEngine`), by which pixels are
/// retouched (`CubeInterpolator`). Pixels pass at one a cycle; `RetouchCycles` tells what a frame
/// takes and what of it is waiting.
///
/// Tables are built in, or loaded through a port of their own (`RetouchTableSource`). A set that has
/// come whole and right is taken over when no frame is being measured and none waits for its cube:
/// a cube comes from one set. Until the first set no frame begins.
///
/// A frame has 64 × 64 pixels at least. Frames of a wrong size are repaired by `FrameReceiver`.
public struct Retoucher: HardwareModule {
    public enum Mode: String, Hashable, Sendable, CaseIterable {
        /// Every frame comes twice: it is measured, then retouched by its own cube. Nothing comes
        /// out the first time.
        case still
        /// Every frame is retouched by the cube of the frame before it; the first one stays as it
        /// is. A frame waits until the cube of the one before it is there.
        case video
    }

    /// Multiplications in a cycle for the planes of the cube.
    public enum PlaneMultipliers: Int, Hashable, Sendable, CaseIterable {
        case one = 1
        case two = 2
        case five = 5
        case ten = 10
    }

    /// Channels of a point of the cube in a cycle, with five multiplications each.
    public enum PointChannels: Int, Hashable, Sendable, CaseIterable {
        case one = 1
        case three = 3
    }

    /// The smallest number of columns and of rows, so that no pixel belongs to two cells of the
    /// reduced frame.
    public static let smallestSide = 64

    public let source: RetouchTableSource
    public let mode: Mode
    public let planeMultipliers: PlaneMultipliers
    public let pointChannels: PointChannels
    public let limits: FrameLimits

    public let s = VideoInput(bits: 24)
    public let frame: FrameSize
    public let m = VideoOutput(bits: 24)
    /// What was repaired, see `FrameReceiver`.
    public let status = Output(bits(FrameReceiver.statusBits))
    public let clear = Input(bit)
    /// Nil where tables are built in.
    public let t: TableInput?
    public let tables: TableStatus?
    /// Nil without protection.
    public let errors: TableErrors?
    /// Holds for one cycle when the weights of a frame are there, and when its cube is.
    public let isPredicted = Output(bit)
    public let isMixed = Output(bit)
    /// The addresses that the latest frame's features gave, from `isPredicted` on.
    public let pairs = Output(
        vector(RetouchTables.groups, of: unsigned(2 * RetouchFormat.stepBits)))

    /// A frame was measured or is, and its cube is not in use yet.
    let isPending = Register(bit, reset: 0)
    /// The weights wait for the mixing to begin.
    let isWaiting = Register(bit, reset: 0)
    /// The cube of the measured frame is there.
    let isCubeReady = Register(bit, reset: 0)
    /// There is a cube to retouch by; in still mode it is the frame's own.
    let hasCube = Register(bit, reset: 0)

    public init(_ configuration: RetouchConfiguration) {
        (source, mode, limits) = (configuration.source, configuration.mode, configuration.limits)
        planeMultipliers = configuration.planeMultipliers
        pointChannels = configuration.pointChannels
        frame = FrameSize(limits)
        t = source.isLoaded ? TableInput() : nil
        tables = source.isLoaded ? TableStatus() : nil
        errors = source.protection == .none ? nil : TableErrors()
    }

    /// With tables for good, without protection.
    public init(
        tables: FixedRetouchTables, mode: Mode = .video,
        planeMultipliers: PlaneMultipliers = .ten, pointChannels: PointChannels = .three,
        columns: Int = 4096, rows: Int = 4096
    ) {
        self.init(
            RetouchConfiguration(
                RetouchTableSource(tables), mode: mode, planeMultipliers: planeMultipliers,
                pointChannels: pointChannels, columns: columns, rows: rows))
    }

    public func describe() {
        let receiver = Instance(FrameReceiver(limits: limits, pixelBits: 24), named: "receiver")
        let predictor = Instance(
            RetouchPredictor(
                tables: source, columnBits: limits.columnBits, rowBits: limits.rowBits),
            named: "predictor")
        let fusion = Instance(
            FusionEngine(
                tables: source, multipliers: planeMultipliers.rawValue,
                channels: pointChannels.rawValue), named: "fusion")
        let path = Instance(
            CubeInterpolator(entry: source.format.entry, markBits: 2), named: "path")
        let queue = Instance(CreditQueue(width: 26, depth: 2), named: "queue")

        receiver.data.drive(s.axis.tdata)
        receiver.valid.drive(s.axis.tvalid)
        receiver.user.drive(s.axis.tuser)
        receiver.last.drive(s.axis.tlast)
        s.axis.tready.drive(receiver.ready)
        receiver.columns.drive(frame.columns)
        receiver.rows.drive(frame.rows)
        receiver.isDrained.drive(path.isEmpty && !queue.valid)
        receiver.mustDrain.drive(0)
        receiver.clear.drive(clear)
        status.drive(receiver.status)

        // The size of a frame is there for a cycle before its first pixel passes.
        let isResized = delayed(receiver.changes, by: 1, named: "is_resized")
        let hasNoTables = describeTables(predictor: predictor, fusion: fusion)
        let isHeld = isPending || isResized
        receiver.isHeld.drive(hasNoTables.map { isHeld || $0 } ?? isHeld)
        let isRetouched = mode == .video ? bit(1) : hasCube.value
        let isMeasured = mode == .video ? bit(1) : !hasCube
        let mayPass = Wire(path.pixelReady || !isRetouched, named: "may_pass")
        receiver.pixelReady.drive(mayPass)
        let passes = Wire(receiver.pixelValid && mayPass, named: "passes")

        predictor.columns.drive(receiver.frameColumns)
        predictor.rows.drive(receiver.frameRows)
        predictor.pixel.drive(receiver.pixel)
        predictor.passes.drive(passes && isMeasured)
        predictor.isLineEnd.drive(receiver.isLineEnd)
        predictor.isFrameEnd.drive(receiver.isFrameEnd)
        isPredicted.drive(predictor.isLast)
        pairs.drive(predictor.pairs)

        // In still mode the cube is written where it is read, so no pixel may be on its way.
        let mayMix = mode == .video ? bit(1) : path.isEmpty
        let starts = Wire(isWaiting && mayMix, named: "starts")
        When(predictor.isLast) { isWaiting.next(1) }.elseWhen(starts) { isWaiting.next(0) }
        fusion.weight.drive(predictor.weight)
        fusion.weightValid.drive(predictor.valid)
        fusion.starts.drive(starts)
        isMixed.drive(fusion.isLast)

        let isTaken = Wire(isCubeReady && receiver.isBetweenFrames, named: "is_taken")
        When(isTaken) { isCubeReady.next(0) }
            .elseWhen(fusion.isLast) { isCubeReady.next(1) }
        When(isTaken) { isPending.next(0) }
            .elseWhen(passes && receiver.isFirst && isMeasured) { isPending.next(1) }
        When(isTaken) { hasCube.next(1) }
        if mode == .still {
            When(passes && receiver.isFrameEnd && isRetouched) { hasCube.next(0) }
        }

        path.pixel.drive(receiver.pixel)
        path.mark.drive(concatenate(receiver.isLineEnd, receiver.isFirst))
        path.isPlain.drive(mode == .video ? !hasCube : bit(0))
        path.pixelValid.drive(receiver.pixelValid && isRetouched)
        path.words.drive(words(for: path, from: fusion, taken: isTaken.value))

        let leaves = Wire(path.resultValid && queue.mayStart, named: "leaves")
        path.resultReady.drive(queue.mayStart)
        queue.starts.drive(leaves)
        queue.push.drive(leaves)
        queue.data.drive(concatenate(path.resultMark, path.result))
        queue.ready.drive(m.axis.tready)
        m.axis.tdata.drive(queue.head[0..<24])
        m.axis.tuser.drive(queue.head[24])
        m.axis.tlast.drive(queue.head[25])
        m.axis.tvalid.drive(queue.valid)
    }

    /// Loading and errors of the tables; gives the condition that there are none yet.
    private func describeTables(
        predictor: Instance<RetouchPredictor>, fusion: Instance<FusionEngine>
    ) -> Bit? {
        errors?.describe(
            [predictor.errors, fusion.errors].compactMap { $0 }, clear: clear.value)
        guard let tables, let t else { return nil }
        // From a frame's first pixel to its cube `isPending` holds; before and after that nobody
        // reads a table. When both happen in one cycle, the frame has the new tables: its first
        // reading comes later.
        let loader = Instance(
            TableLoader(sections: source.sections(multipliers: planeMultipliers.rawValue)),
            named: "loader")
        let write = tables.describe(t, through: loader, clear: clear.value, mayTake: !isPending)
        write.drive(predictor.load)
        write.drive(fusion.load)
        return !tables.isReady
    }

    /// The cube, or in video mode the one of two that pixels are retouched by while the other one
    /// is written. They change places when the written one is taken.
    private func words(
        for path: Instance<CubeInterpolator>, from fusion: Instance<FusionEngine>, taken: Bit
    ) -> Vector<Bits> {
        var readChoice: Register<Bit>?
        if mode == .video {
            let choice = Register(bit, reset: 0, named: "choice")
            When(taken) { choice.next(!choice) }
            readChoice = choice
        }
        let cubes = (0..<(mode == .video ? 2 : 1)).map { number in
            let banks = Instance(
                CubeBanks(entryBits: source.format.entry.bits), named: "cube_\(number)")
            let isWritten = readChoice.map { number == 0 ? $0.value : !$0 } ?? bit(1)
            banks.readEnable.drive(path.readEnable)
            banks.addresses.drive(path.addresses)
            banks.writeEnable.drive(fusion.writeEnable && isWritten)
            banks.writeBank.drive(fusion.writeBank)
            banks.writeAddress.drive(fusion.writeAddress)
            banks.writeData.drive(fusion.writeData)
            return banks.words
        }
        guard let readChoice else { return cubes[0] }
        // The choice goes with the pixel.
        let chosen = delayed(
            readChoice.value, by: CubeInterpolator.Stage.word, while: path.readEnable,
            named: "pixel_choice")
        return mux(chosen, cubes[1], cubes[0])
    }
}
