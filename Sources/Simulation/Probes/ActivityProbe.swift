import MorphoCircuit

/// Counts the activity of a run.
///
/// A step costs a comparison for each signal and some work for each bit that changed.
public struct ActivityProbe: Probe {
    private let name: String
    private let domains: [ClockDomain]
    private let signals: [SignalDescription]
    private let places: [Int]
    private var timeline: VCDClocks
    private var clockBits: BitCounter
    private var bits: BitCounter
    private var levels: [Bool?]
    private var values: [Word]?
    private var steps = 0
    /// The end of the run, once it is known.
    private var end: Int?

    /// - Parameter names: the signals to count; nil for all that have a name. Clocks are counted
    ///   in any case.
    public init(
        of engine: any SimulationEngine, signals names: [String]? = nil
    ) throws(SimulationError) {
        name = engine.name
        domains = engine.domains
        places = try engine.places(of: names)
        signals = engine.signals(at: places)
        timeline = VCDClocks(domains)
        clockBits = BitCounter(widths: domains.map { _ in 1 })
        bits = BitCounter(widths: signals.map(\.shape.width))
        levels = domains.map { _ in nil }
    }

    public mutating func record(
        _ step: ClockStep, of engine: any SimulationEngine
    ) throws(SimulationError) {
        change(to: try engine.peek(places: places, .beforeEdge))
        for (time, levels) in timeline.advance(to: step) { change(to: levels, at: time) }
        steps += 1
    }

    public mutating func finish(_ engine: any SimulationEngine) throws(SimulationError) {
        change(to: try engine.peek(places: places, .afterEdge))
        let end = timeline.end
        for (time, levels) in timeline.leave(before: end) { change(to: levels, at: time) }
        self.end = end
    }

    /// The counts up to the end of the run; before `finish` up to the latest edge.
    public var activity: Activity {
        let duration = end ?? timeline.openTime
        let clocks = domains.indices.map { index in
            Activity.Signal(
                name: domains[index].name, kind: nil, toggles: clockBits.toggles(of: index),
                timeAtOne: clockBits.timeAtOne(
                    of: index, until: duration, value: Word(levels[index] == true ? 1 : 0, width: 1)
                ))
        }
        return Activity(
            module: name, steps: steps, duration: duration,
            signals: clocks
                + signals.indices.map { index in
                    Activity.Signal(
                        name: signals[index].name, kind: signals[index].kind,
                        toggles: bits.toggles(of: index),
                        timeAtOne: bits.timeAtOne(
                            of: index, until: duration,
                            value: values?[index] ?? Word(width: signals[index].shape.width)))
                })
    }

    /// The values that hold from the time that is open, and its clock edges.
    private mutating func change(to new: [Word]) {
        change(to: timeline.openLevels, at: timeline.openTime)
        for index in new.indices where values?[index] != new[index] {
            bits.change(of: index, from: values?[index], to: new[index], at: timeline.openTime)
        }
        values = new
    }

    private mutating func change(to new: [VCDClocks.Level], at time: Int) {
        for (clock, isHigh) in new where levels[clock] != isHigh {
            clockBits.change(
                of: clock, from: levels[clock].map { Word($0 ? 1 : 0, width: 1) },
                to: Word(isHigh ? 1 : 0, width: 1), at: time)
            levels[clock] = isHigh
        }
    }
}
