import MorphoCircuit

/// Records signals of one bit as streams, a bit for each step.
///
///     var probe = try StreamProbe(of: engine, signals: ["a", "b"], while: "busy")
///     for _ in 0..<256 { try probe.step(engine) }
///     try probe.streams[0].correlation(with: probe.streams[1])
///
/// The bits are those that the edge of each step samples, so that they are the ones a counter in
/// the circuit would count.
public struct StreamProbe: Probe, Sendable {
    /// The names of the signals.
    public let names: [String]
    /// In the order of the names.
    public private(set) var streams: [BitStream]
    private let places: [Int]
    private let condition: Int?
    private let domain: Int?

    /// - Parameters:
    ///   - names: signals of one bit.
    ///   - condition: a signal of one bit; steps in which it is zero are left out. Nil: none is.
    ///   - domain: the index of a clock domain; steps without an edge of it are left out. Nil:
    ///     none is.
    /// - Throws: `.unknownSignal`, `.clockIsNoSignal`, `.notOneBit`.
    public init(
        of engine: any SimulationEngine, signals names: [String], while condition: String? = nil,
        domain: Int? = nil
    ) throws(SimulationError) {
        let places = try engine.places(of: names + (condition.map { [$0] } ?? []))
        for signal in engine.signals(at: places) where signal.shape.width != 1 {
            throw .notOneBit(name: signal.name, shape: signal.shape)
        }
        self.names = names
        self.places = Array(places.prefix(names.count))
        self.condition = condition == nil ? nil : places.last
        self.domain = domain
        streams = names.map { _ in BitStream() }
    }

    public mutating func record(
        _ step: ClockStep, of engine: any SimulationEngine
    ) throws(SimulationError) {
        if let domain, !step.domains.contains(domain) { return }
        if let condition {
            let held = try engine.peek(places: [condition], .beforeEdge).first
            if held?.isZero != false { return }
        }
        for (index, word) in try engine.peek(places: places, .beforeEdge).enumerated() {
            streams[index].bits.append(!word.isZero)
        }
    }

    /// Nothing is left to do: the last edge has sampled its bits.
    public mutating func finish(_ engine: any SimulationEngine) {}
}
