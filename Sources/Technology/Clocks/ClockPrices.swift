/// The clocks of a unit that has several, and what each of them allows.
///
/// Time is told by counted edges: the clock that was asked for is that of the domain with the most
/// edges in the recorded run, and the period of every other domain follows from its edges there.
/// A path is timed where it starts and ends in one domain. Inputs and outputs belong to the domain
/// that they are declared in, a reset to each domain that it resets.
public struct ClockPrices: Codable, Hashable, Sendable {
    /// One clock domain.
    public struct Clock: Codable, Hashable, Sendable {
        /// The name of the clock's port.
        public var name: String
        /// Counted active edges in the recorded run.
        public var edges: Int
        public var clockMhz: Double
        public var periodNs: Double
        /// The longest path within the domain. 0: no path.
        public var delayNs: Double
        /// `periodNs` less `delayNs`.
        public var slackNs: Double
        /// Nil: no path.
        public var maximumClockMhz: Double?
        /// Nil: no path.
        public var criticalPath: CriticalPath?
    }

    /// The clock with the least slack, whose delay and path are those of the price; among equals
    /// the first.
    public var critical: String
    /// Paths that start in one domain, or at an asynchronous input, and end in another: each end
    /// of them counts once for each domain that it depends on.
    public var untimedPaths: Int
    /// In the order of the unit's domains.
    public var each: [Clock]
}
