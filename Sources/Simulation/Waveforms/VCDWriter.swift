import MorphoCircuit

/// Writes a run as a value change dump (IEEE 1364, clause 18) while it goes on.
///
///     var writer = try VCDWriter(to: sink, engine: engine)
///     for _ in 0..<1000 { try writer.step(engine) }
///     try writer.finish(engine)
///
/// Times are ticks of the schedule, as nanoseconds. All edges stand one `lead` (the shortest
/// period) later than in the schedule, so that the values before an edge at time 0 can be seen.
/// Clocks fall (or rise, by their edge) half a period after their active edge. Signals with named
/// values have a companion of type `string`, `<name>_state`.
///
/// Text goes to the sink in blocks that end after a whole time, each followed by a flush: a file
/// that ends early is valid up to its last block.
public struct VCDWriter<Sink: TextSink>: Probe {
    public private(set) var sink: Sink
    private let layout: VCDLayout
    /// Of the signals in the engine; empty for a trace, which hands over their values.
    private let places: [Int]
    private let blockSize: Int
    private var block: String
    /// Values last written, by signal; nil before the first step.
    private var written: [Word]?
    private var clocks: VCDClocks

    /// Writes the header.
    /// - Parameters:
    ///   - names: the signals to write; nil for all that have a name.
    ///   - blockSize: characters after which a block is handed to the sink.
    public init(
        to sink: Sink, engine: any SimulationEngine, signals names: [String]? = nil,
        blockSize: Int = 1 << 16
    ) throws {
        let places = try engine.places(of: names)
        try self.init(
            to: sink, name: engine.name, domains: engine.domains,
            signals: engine.signals(at: places), places: places, blockSize: blockSize)
    }

    init(
        to sink: Sink, name: String, domains: [ClockDomain], signals: [SignalDescription],
        places: [Int] = [], blockSize: Int
    ) throws {
        self.sink = sink
        self.places = places
        self.blockSize = blockSize
        layout = VCDLayout(name: name, domains: domains, signals: signals)
        clocks = VCDClocks(domains)
        block = layout.header
        try writeBlock()
    }

    /// Writes the step that the engine has just taken.
    public mutating func record(_ step: ClockStep, of engine: any SimulationEngine) throws {
        try add(step, try engine.peek(places: places, .beforeEdge))
    }

    /// Writes the edges of the last step and the values after it.
    public mutating func finish(_ engine: any SimulationEngine) throws {
        try finish(try engine.peek(places: places, .afterEdge))
    }

    /// - Parameter values: by signal, before the edge of `step`.
    mutating func add(_ step: ClockStep, _ values: [Word]) throws {
        // The values hold since the previous edge, whose time is still open.
        change(to: values)
        write(clocks.advance(to: step))
        if block.utf8.count >= blockSize { try writeBlock() }
    }

    mutating func finish(_ values: [Word]) throws {
        change(to: values)
        let end = clocks.end
        write(clocks.leave(before: end))
        block += "#\(end)\n"
        try writeBlock()
    }

    private mutating func write(_ edges: [(time: Int, levels: [VCDClocks.Level])]) {
        for (time, levels) in edges {
            block += "#\(time)\n"
            for (clock, level) in levels { block += layout.clock(clock, level) }
        }
    }

    /// Writes the open time with its clock edges and all changes.
    private mutating func change(to values: [Word]) {
        block += "#\(clocks.openTime)\n"
        if written == nil { block += "$dumpvars\n" }
        for (clock, level) in clocks.openLevels { block += layout.clock(clock, level) }
        for index in values.indices where written?[index] != values[index] {
            block += layout.change(of: index, to: values[index])
        }
        if written == nil { block += "$end\n" }
        written = values
    }

    private mutating func writeBlock() throws {
        try sink.write(block)
        try sink.flush()
        block.removeAll(keepingCapacity: true)
    }
}

extension Trace {
    /// Writes the whole trace as a value change dump; see `VCDWriter`.
    public func writeVCD<Sink: TextSink>(to sink: Sink) throws -> Sink {
        var writer = try VCDWriter(
            to: sink, name: name, domains: domains, signals: signals, blockSize: 1 << 16)
        for (step, words) in zip(steps, values) { try writer.add(step, words) }
        if !steps.isEmpty { try writer.finish(finalValues) }
        return writer.sink
    }
}
