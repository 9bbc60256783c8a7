import MorphoHDL
import MorphoLookup
import MorphoStreaming

/// A stage of SR-LUT or MuLUT: makes a block of new pixels of every square of pixels, by
/// interpolating between the entries of tables that are outside of it.
///
///     window ─▶ SimplexSequencer ─▶ request ─▶ tables ─▶ response ─▶ × weight ─▶ + kernels
///                     └─▶ weights and marks ─▶ queue ──────────────────▲            │
///       block ◀─ bytes ◀─ division ◀─ limits ◀─ captured sums ◀─ sums of all pixels ◀┘
///
/// All kernels work at once, each with its table; channels, the four rotations and the corners of
/// the simplex follow each other, one read a cycle: `SimplexGeometry.cyclesPerPixel` cycles from
/// square to square, as many as the tables let wait more. A request stays until `requestReady`;
/// responses come in the order of requests, at the earliest one cycle later, and are taken at once.
/// A block comes 10 cycles after its last response at the latest and as many as there are pixels in
/// it more.
public struct SimplexStage: HardwareModule {
    public let geometry: SimplexGeometry
    /// Requests that may wait for their response.
    public let outstanding: Int

    public let window: Input<Vector<Bits>>
    public let windowValid = Input(bit)
    public let windowReady = Output(bit)
    /// See `RasterBuffer` and `CreditQueue`.
    public let mayStart = Input(bit)
    public let starts = Output(bit)
    public let block: Output<Vector<Bits>>
    public let blockValid = Output(bit)

    public let requestValid = Output(bit)
    public let requestReady = Input(bit)
    /// One for each kernel.
    public let addresses: Output<Vector<Unsigned>>
    public let responseValid = Input(bit)
    public let entries: Input<Vector<Bits>>

    let sequencers: [Instance<SimplexSequencer>]
    let queue: Instance<CreditQueue>
    let corner: Register<Unsigned>
    let rotation = Register(unsigned(2), reset: 0)
    let channel: Register<Unsigned>
    let hasLevels = Register(bit, reset: 0)
    let hasOrder = Register(bit, reset: 0)
    let cornersLeft: Register<Unsigned>
    let hasCorner = Register(bit, reset: 0)
    /// Whether the rotation is the first, the last one, with the levels, the order, the corner.
    let marks: [Register<Bits>]
    /// The corner is the first, the last one.
    let isFirstCorner = Register(bit, reset: 0)

    public init(geometry: SimplexGeometry, outstanding: Int) {
        (self.geometry, self.outstanding) = (geometry, outstanding)
        let span = 2 * geometry.reach + 1
        let (kernels, neighbours) = (geometry.kernels.count, geometry.neighbours)
        window = Input(vector(span * span, of: bits(8 * geometry.channels)))
        block = Output(vector(geometry.factor, of: bits(geometry.factor * 8 * geometry.channels)))
        addresses = Output(vector(kernels, of: unsigned(geometry.addressBits)))
        entries = Input(vector(kernels, of: bits(geometry.entryBits)))
        sequencers = (0..<kernels).map { _ in
            Instance(
                SimplexSequencer(neighbours: neighbours, fractionBits: geometry.fractionBits))
        }
        queue = Instance(
            CreditQueue(width: kernels * (geometry.fractionBits + 1) + 3, depth: outstanding))
        corner = Register(unsigned(neighbours.bitsOfCount), reset: 0)
        channel = Register(unsigned((max(2, geometry.channels) - 1).bitsOfCount), reset: 0)
        cornersLeft = Register(unsigned(neighbours.bitsOfCount), reset: 0)
        marks = (0..<3).map { _ in Register(bits(2), reset: .uninitialised) }
    }

    public func describe() {
        let advances = Wire(!hasCorner || queue.mayStart && requestReady, named: "advances")
        let takesLevels = Wire(bit, named: "takes_levels")
        begin(advances, takesLevels)

        // Levels, order and corners follow each other.
        let takesOrder = Wire(advances && hasLevels, named: "takes_order")
        let startsCorner = Wire(advances && hasOrder, named: "starts_corner")
        let stepsCorner = Wire(
            advances && !hasOrder && cornersLeft != 0, named: "steps_corner")
        When(advances) {
            hasLevels.next(takesLevels)
            hasOrder.next(hasLevels)
            hasCorner.next(hasOrder || cornersLeft != 0)
            isFirstCorner.next(hasOrder)
        }
        When(startsCorner) { cornersLeft.next(geometry.neighbours) }
            .elseWhen(stepsCorner) { cornersLeft.next(cornersLeft &- 1) }
        When(takesLevels) { marks[0].next(concatenate(rotation == 3, rotation == 0)) }
        When(takesOrder) { marks[1].next(marks[0]) }
        When(startsCorner) { marks[2].next(marks[1]) }

        let samples = chosenSamples()
        for (sequencer, kernel) in zip(sequencers, geometry.kernels) {
            let levels = kernel.offsets.map { level($0, samples) }
            if let levels = Vector(levels) { sequencer.levels.drive(levels) }
            sequencer.takesLevels.drive(takesLevels)
            sequencer.takesOrder.drive(takesOrder)
            sequencer.startsCorner.drive(startsCorner)
            sequencer.stepsCorner.drive(stepsCorner)
        }
        request()
        SimplexSums(geometry).describe(
            self, head: queue.head, response: responseValid.value)
    }

    /// Starts a rotation of a channel of a square, when the one before it has had its corners.
    private func begin(_ advances: Wire<Bit>, _ takesLevels: Wire<Bit>) {
        let isLastChannel = channel == geometry.channels - 1
        let isFirst = rotation == 0 && channel == 0
        takesLevels.drive(
            advances && corner == 0 && windowValid && (!isFirst || mayStart))
        starts.drive(takesLevels && isFirst)
        windowReady.drive(takesLevels && rotation == 3 && isLastChannel)
        When(takesLevels) {
            corner.next(1)
            rotation.next(rotation &+ 1)
            When(rotation == 3) {
                When(isLastChannel) { channel.next(0) }.otherwise { channel.next(channel &+ 1) }
            }
        }.elseWhen(advances && corner != 0) {
            When(corner == geometry.neighbours) { corner.next(0) }
                .otherwise { corner.next(corner &+ 1) }
        }
    }

    /// The present channel's sample of every pixel of the square.
    private func chosenSamples() -> [Unsigned] {
        (0..<window.value.count).map { place in
            let samples = (0..<geometry.channels).map {
                window[place][8 * $0..<8 * $0 + 8].asUnsigned
            }
            return geometry.channels == 1
                ? samples[0] : Vector(samples).map { $0[channel] } ?? samples[0]
        }
    }

    /// The sample that a neighbour is in the present rotation.
    private func level(_ offset: UpscalerDescription.Offset, _ samples: [Unsigned]) -> Unsigned {
        let reach = geometry.reach
        let turned = (0..<4).map { quarters in
            let offset = offset.turned(quarters)
            return samples[(offset.row + reach) * (2 * reach + 1) + offset.column + reach]
        }
        if offset == offset.turned(1) { return turned[0] }
        return Vector(turned).map { $0[rotation] } ?? turned[0]
    }

    private func request() {
        let accepted = Wire(hasCorner && queue.mayStart && requestReady, named: "accepted")
        requestValid.drive(hasCorner && queue.mayStart)
        if let values = Vector(sequencers.map(\.address)) { addresses.drive(values) }
        queue.starts.drive(accepted)
        queue.push.drive(accepted)
        // The first weight of a rotation turns the sums, of the first rotation it clears them; the
        // last one of all ends them.
        let isLastCorner = cornersLeft == 0
        let parts: [any HardwareReadable] = [
            isLastCorner && marks[2][1], isFirstCorner && !marks[2][0],
            isFirstCorner && marks[2][0],
        ]
        queue.data.drive(
            concatenate(parts + sequencers.reversed().map { $0.weight as any HardwareReadable }))
        queue.ready.drive(responseValid)
        Assert(!responseValid || queue.valid, "a response follows its request")
    }
}
