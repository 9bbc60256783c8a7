import MorphoCircuit

/// One of the two views of an edge.
public enum Moment: String, Hashable, Sendable {
    /// What the edge of the latest step sampled: settled with the inputs of that step, before any
    /// register changed. Before the first step the same as `.afterEdge`.
    case beforeEdge
    /// Now: registers as the latest step left them, settled with the present inputs.
    case afterEdge
}

/// What one step did.
public struct ClockStep: Hashable, Sendable {
    /// Number of the step, from 0.
    public var index: Int
    /// In ticks of the schedule.
    public var time: Int
    /// Indices of the domains that had an edge, ascending.
    public var domains: [Int]

    public init(index: Int, time: Int, domains: [Int]) {
        self.index = index
        self.time = time
        self.domains = domains
    }
}

/// A running simulation of one module.
///
///     try engine.poke("enable", Word(1, width: 1))
///     try engine.step()
///     try engine.peek("total")                // after the edge
///     try engine.peek("total", .beforeEdge)   // what the edge sampled
///
/// Engines are bit for bit equal: the same module, seed and inputs give the same values. An engine
/// is a reference with a state of its own, used by one task at a time.
public protocol SimulationEngine: AnyObject {
    /// The name of the module.
    var name: String { get }
    var domains: [ClockDomain] { get }
    /// Inputs, resets and outputs, in this order; resets once by name.
    var ports: [SignalDescription] { get }
    /// Everything that `peek` knows by name: ports, then wires and registers.
    var signals: [SignalDescription] { get }
    /// The state before the first step, for testbenches.
    var powerUp: [TestVectors.PowerUp] { get }
    /// Steps taken so far.
    var stepCount: Int { get }
    /// The time of the latest step; 0 before the first.
    var time: Int { get }

    /// Drives an input port or reset until it is driven again. All start inactive: zero, and
    /// resets at the level that does not reset.
    func poke(_ name: String, _ value: Word) throws(SimulationError)

    /// The value of a port, wire or register.
    func peek(_ name: String, _ moment: Moment) throws(SimulationError) -> Word

    /// The values of the signals at these places of `signals`: as `peek` gives them by name, but
    /// without looking names up. For many signals at each of many steps.
    /// - Throws: `.noSuchPlace`, and what `peek` throws.
    func peek(places: [Int], _ moment: Moment) throws(SimulationError) -> [Word]

    /// Lets the present inputs take effect, without an edge. `peek` does so by itself.
    func settle()

    /// Goes to the next time at which a domain has an edge. All registers and memories with an
    /// edge then sample the values from before it.
    @discardableResult
    func step() throws(SimulationError) -> ClockStep
}

extension SimulationEngine {
    /// The value now: after the latest edge, with the present inputs.
    public func peek(_ name: String) throws(SimulationError) -> Word {
        try peek(name, .afterEdge)
    }

    /// By name, one after the other.
    public func peek(places: [Int], _ moment: Moment) throws(SimulationError) -> [Word] {
        let signals = signals
        var words: [Word] = []
        words.reserveCapacity(places.count)
        for place in places {
            guard signals.indices.contains(place) else {
                throw .noSuchPlace(place, count: signals.count)
            }
            words.append(try peek(signals[place].name, moment))
        }
        return words
    }

    /// Takes `count` steps.
    public func step(_ count: Int) throws(SimulationError) {
        var left = count
        while left > 0 {
            try step()
            left -= 1
        }
    }

    /// Asserts all resets, steps until every domain has seen an edge, and deasserts them. A module
    /// without domains stays as it is.
    public func reset() throws(SimulationError) {
        let resets = ResetInputs(domains).inputs
        for reset in resets { try poke(reset.name, Word(reset.isActiveLow ? 0 : 1, width: 1)) }
        var waiting = Set(domains.indices)
        while !waiting.isEmpty { waiting.subtract(try step().domains) }
        for reset in resets { try poke(reset.name, Word(reset.isActiveLow ? 1 : 0, width: 1)) }
    }
}
