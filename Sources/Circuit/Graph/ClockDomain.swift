/// A clock with its reset: a time base for registers, not a data signal.
///
///     phase        period
///     |<--->|<------------->|
///     ______/-------\_______/-------\____     rising edges at phase, phase + period, ...
public struct ClockDomain: Hashable, Sendable {
    /// The edge of the clock at which registers take their next values.
    public enum Edge: String, Hashable, Sendable { case rising, falling }

    /// A reset input and how it acts.
    public struct Reset: Hashable, Sendable {
        /// The port's name.
        public var name: String
        /// Takes effect at once instead of at the next edge.
        public var isAsynchronous: Bool
        public var isActiveLow: Bool

        public init(_ name: String = "reset", asynchronous: Bool = false, activeLow: Bool = false) {
            self.name = name
            isAsynchronous = asynchronous
            isActiveLow = activeLow
        }
    }

    /// The name of the clock port.
    public var name: String
    public var edge: Edge
    /// Time between active edges, in ticks of the schedule (at least 1).
    public var period: Int
    /// Time of the first active edge, in ticks, 0 ..< period.
    public var phase: Int
    /// Nil: no register of the domain is reset.
    public var reset: Reset?

    public init(
        _ name: String = "clock", edge: Edge = .rising, period: Int = 10, phase: Int = 0,
        reset: Reset? = Reset()
    ) {
        self.name = name
        self.edge = edge
        self.period = period
        self.phase = phase
        self.reset = reset
    }
}

extension ClockDomain: CustomStringConvertible {
    public var description: String { name }
}

/// The active edges of several domains in order of time. Edges at one time belong to one step:
/// all of them sample the values from before it.
public struct Schedule: Sendable, Sequence, IteratorProtocol {
    /// Edges that happen at one time.
    public struct Step: Hashable, Sendable {
        public var time: Int
        /// Indices of the domains that have an edge, ascending.
        public var domains: [Int]
    }

    private let periods: [Int]
    /// For each domain the time of its next edge; nil when that lies beyond the largest integer.
    private var upcoming: [Int?]

    public init(_ domains: [ClockDomain]) {
        periods = domains.map { Swift.max(1, $0.period) }
        upcoming = domains.map(\.phase)
    }

    /// The next step; nil when there is no domain, or no time left that an integer can express.
    public mutating func next() -> Step? {
        var earliest: Int?
        for case let time? in upcoming { earliest = Swift.min(earliest ?? time, time) }
        guard let time = earliest else { return nil }
        let edges = upcoming.indices.filter { upcoming[$0] == time }
        for index in edges {
            let (following, overflow) = time.addingReportingOverflow(periods[index])
            upcoming[index] = overflow ? nil : following
        }
        return Step(time: time, domains: edges)
    }

    /// Goes on by `count` steps at once, for a single domain.
    /// - Returns: the time of the last of them; nil when there are several domains or none, or
    ///   not so much time is left, and then nothing has changed.
    public mutating func advance(by count: Int) -> Int? {
        guard upcoming.count == 1, let first = upcoming[0], count > 0 else { return nil }
        let (length, isLong) = periods[0].multipliedReportingOverflow(by: count - 1)
        let (last, isLate) = first.addingReportingOverflow(length)
        if isLong || isLate { return nil }
        let (following, overflow) = last.addingReportingOverflow(periods[0])
        upcoming[0] = overflow ? nil : following
        return last
    }
}
