import Morpho
import MorphoCircuit
import MorphoImages
import MorphoLookup
import MorphoStreaming
import MorphoVideoSimulation
import ReferenceData

@testable import MorphoUnits

/// A retoucher whose tables come from a memory beside it: so they come while video does, and long
/// loads need no look from outside.
struct FedRetoucher: HardwareModule {
    let configuration: RetouchConfiguration
    /// The words of all streams, `tlast` on top.
    let stream: TableContents

    let s = VideoInput(bits: 24)
    let m = VideoOutput(bits: 24)
    let frame: FrameSize
    let clear = Input(bit)
    let status = Output(bits(FrameReceiver.statusBits))
    /// So many words are to be sent from reset on.
    let allowed: Input<Unsigned>?
    let sent = Register(unsigned(24), reset: 0)
    let tables: Output<Vector<Bit>>?
    let errors: Output<Vector<Unsigned>>?
    let isPredicted = Output(bit)

    init(_ configuration: RetouchConfiguration, streams: [[UInt32]]) {
        self.configuration = configuration
        frame = FrameSize(configuration.limits)
        allowed = configuration.source.isLoaded ? Input(unsigned(24)) : nil
        tables = configuration.source.isLoaded ? Output(vector(3, of: bit)) : nil
        stream = TableContents(
            words: streams.flatMap { words in
                words.enumerated().map {
                    UInt64($1) | ($0 == words.count - 1 ? 1 << 32 : 0)
                }
            })
        errors =
            configuration.source.protection == .none
            ? nil : Output(vector(2, of: unsigned(16)))
    }

    func describe() {
        let unit = Instance(Retoucher(configuration), named: "unit")
        unit[dynamicMember: \.s.axis.tdata].drive(s.axis.tdata)
        unit[dynamicMember: \.s.axis.tvalid].drive(s.axis.tvalid)
        unit[dynamicMember: \.s.axis.tuser].drive(s.axis.tuser)
        unit[dynamicMember: \.s.axis.tlast].drive(s.axis.tlast)
        s.axis.tready.drive(unit[dynamicMember: \.s.axis.tready])
        m.axis.tdata.drive(unit[dynamicMember: \.m.axis.tdata])
        m.axis.tvalid.drive(unit[dynamicMember: \.m.axis.tvalid])
        m.axis.tuser.drive(unit[dynamicMember: \.m.axis.tuser])
        m.axis.tlast.drive(unit[dynamicMember: \.m.axis.tlast])
        unit[dynamicMember: \.m.axis.tready].drive(m.axis.tready)
        unit[dynamicMember: \.frame.columns].drive(frame.columns)
        unit[dynamicMember: \.frame.rows].drive(frame.rows)
        unit.clear.drive(clear)
        status.drive(unit.status)
        isPredicted.drive(unit.isPredicted)

        if let errors, let counts = unit.errors,
            let all = Vector([counts.corrected, counts.uncorrected])
        {
            errors.drive(all)
        }
        guard let port = unit.t, let state = unit.tables, let allowed else { return }
        let word = ROM(bits(33), contents: stream.memoryContents(), named: "stream")[sent]
        let isSent = Wire(sent < allowed, named: "is_sent")
        port[dynamicMember: \.axis.tdata].drive(word[0...31])
        port[dynamicMember: \.axis.tvalid].drive(isSent)
        port[dynamicMember: \.axis.tlast].drive(word[32])
        When(isSent && port[dynamicMember: \.axis.tready]) { sent.next(sent &+ 1) }
        if let all = Vector([state.pending, state.failed, state.ready]) { tables?.drive(all) }
    }
}

/// The same in compiled words.
struct RetouchLoadBench {
    let configuration: RetouchConfiguration
    let engine: WordEngine
    private let lengths: [Int]

    init(_ configuration: RetouchConfiguration, streams: [[UInt32]]) throws {
        self.configuration = configuration
        lengths = streams.map(\.count)
        let design = try Design(FedRetoucher(configuration, streams: streams))
        engine = try WordEngine(design)
        try engine.restart()
    }

    enum Status: Int { case pending, failed, ready }

    func holds(_ status: Status) throws -> Bool { try engine.holds("tables_\(status.rawValue)") }

    /// The streams up to that number begin to come; all but the last words of it come at once.
    func load(_ count: Int, but rest: Int = 0) throws {
        let earlier = lengths.prefix(count - 1).reduce(0, +)
        try engine.poke("allowed", earlier + lengths[count - 1])
        try engine.run(lengths[count - 1] - rest + 3)
    }

    /// Frames of the same size go in and come out.
    func send(
        _ images: [Image], pressure: VideoRun.Pressure = .none, isStill: Bool = false
    ) throws -> [Image] {
        var run = VideoRun(engine, channels: 3, pressure: pressure)
        return try run.send(
            isStill ? images.flatMap { [$0, $0] } : images,
            sizes: images.map { ($0.width, $0.height) }, limit: 1_000_000
        ).frames
    }
}

extension FixedRetoucher {
    func cube(of image: Image) throws -> ColourCube { cube(quarters: try predict(image).quarters) }
}
