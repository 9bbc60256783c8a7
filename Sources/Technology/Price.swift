/// What a unit costs in one technology at one clock.
///
/// Energy is not in it: energy of a result = power x cycles of a result x period, and the cycles
/// belong to the unit.
public struct Price: Codable, Hashable, Sendable {
    public struct Area: Codable, Hashable, Sendable {
        /// Sum of the cells' areas (um2 in all libraries met so far; Liberty has no unit of area).
        public var totalUm2: Double
        /// The part of flip-flops and latches.
        public var sequentialUm2: Double
        /// The part of memory macros.
        public var memoryUm2: Double
        /// Macros included.
        public var cells: Int

        public init(
            totalUm2: Double, sequentialUm2: Double, memoryUm2: Double = 0, cells: Int
        ) {
            self.totalUm2 = totalUm2
            self.sequentialUm2 = sequentialUm2
            self.memoryUm2 = memoryUm2
            self.cells = cells
        }

        /// Reports of before there were macros have no `memoryUm2`.
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            totalUm2 = try values.decode(Double.self, forKey: .totalUm2)
            sequentialUm2 = try values.decode(Double.self, forKey: .sequentialUm2)
            memoryUm2 = try values.decodeIfPresent(Double.self, forKey: .memoryUm2) ?? 0
            cells = try values.decode(Int.self, forKey: .cells)
        }
    }

    /// Watts, at the stated clock.
    public struct Power: Codable, Hashable, Sendable {
        /// Every other figure is a sum over these.
        public var groups: PowerGroups
        public var method: String
        public var activitySource: String

        public var totalW: Double { leakageW + internalW + switchingW }
        public var leakageW: Double { groups.total.leakageW }
        /// Dissipated inside the cells when their pins change, the clock pins included.
        public var internalW: Double { groups.total.internalW }
        /// Spent on charging and discharging the nets that cells drive.
        public var switchingW: Double { groups.total.switchingW }

        private enum CodingKeys: String, CodingKey {
            case totalW, leakageW, internalW, switchingW, groups, method, activitySource
        }

        init(groups: PowerGroups, method: String, activitySource: String) {
            self.groups = groups
            self.method = method
            self.activitySource = activitySource
        }

        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            groups = try values.decode(PowerGroups.self, forKey: .groups)
            method = try values.decode(String.self, forKey: .method)
            activitySource = try values.decode(String.self, forKey: .activitySource)
        }

        public func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(totalW, forKey: .totalW)
            try values.encode(leakageW, forKey: .leakageW)
            try values.encode(internalW, forKey: .internalW)
            try values.encode(switchingW, forKey: .switchingW)
            try values.encode(groups, forKey: .groups)
            try values.encode(method, forKey: .method)
            try values.encode(activitySource, forKey: .activitySource)
        }
    }

    public struct Technology: Codable, Hashable, Sendable {
        /// The name that the library gives itself.
        public var name: String
        /// `typical, 1.8 V, 25 C`.
        public var corner: String
        /// Of the fastest clock.
        public var clockMhz: Double
    }

    public var area: Area
    public var power: Power
    /// The longest path: from input or clock edge to output or set-up of a flip-flop. 0: no path.
    public var delayNs: Double
    /// Clock period less `delayNs`; of the clock with the least slack where there are several.
    public var slackNs: Double
    /// The path of `delayNs`; nil: not known from this engine, or there is no path.
    public var criticalPath: CriticalPath?
    /// Nil: the unit has not several clocks.
    public var clocks: ClockPrices?
    /// Every instance, parents before their children; nil: not known from this engine.
    public var modules: [ModulePrice]?
    /// Memories that are macros, and those that would be if they could; nil: not known from this
    /// engine, all of them are flip-flops or logic.
    public var memories: [MemoryPrice]?
    /// What the figures of macros stand on; nil: there are none.
    public var memoryModel: String?
    /// Nil: not asked for.
    public var window: PowerWindow?
    public var technology: Technology
    /// Names and versions of what priced.
    public var estimationEngine: String
    /// Nil: the estimator was not compared with other tools on this library, or not on units of
    /// this size, or this is a price of other tools.
    public var knownError: KnownError?
    /// Input pins on the busiest net, the clock left out.
    public var maxFanOut: Int
    /// What was assumed at the ports and of the clock.
    public var assumptions: String
    /// Why the figures must not be taken as a result; empty when nothing speaks against them.
    public var faults: [PriceFault]

    public var isValid: Bool { faults.isEmpty }

    /// The clock at which the longest path takes the whole period; nil: no path.
    public var maximumClockMhz: Double? { delayNs > 0 ? 1000 / delayNs : nil }
}

/// Why a price is not valid.
public enum PriceFault: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The longest path does not fit into the clock period.
    case tooSlow(delayNs: Double, periodNs: Double)
    /// The longest path of one of several clocks does not fit into its period.
    case clockTooFast(clock: String, delayNs: Double, periodNs: Double)
    /// Transition times at `pins` input pins lie beyond the library's tables; the worst of them.
    case slewsBeyondTables(pins: Int, worstNs: Double, limitNs: Double, cell: String)
    /// Loads of `pins` outputs lie beyond the library's tables; the worst of them.
    case loadsBeyondTables(pins: Int, worstPf: Double, limitPf: Double, cell: String)
    /// Nets that never had a known value while activity was measured.
    case unknownActivity(nets: Int)

    public var description: String {
        switch self {
        case .tooSlow(let delay, let period):
            "the longest path takes \(Self.short(delay)) ns, longer than the clock period of "
                + "\(Self.short(period)) ns"
        case .clockTooFast(let clock, let delay, let period):
            "the longest path of clock \(clock) takes \(Self.short(delay)) ns, longer than its "
                + "period of \(Self.short(period)) ns"
        case .slewsBeyondTables(let pins, let worst, let limit, let cell):
            "transition times at \(pins) pins lie beyond the library's tables (at worst "
                + "\(Self.short(worst)) ns at a \(cell), table to \(Self.short(limit)) ns)"
        case .loadsBeyondTables(let pins, let worst, let limit, let cell):
            "loads of \(pins) outputs lie beyond the library's tables (at worst "
                + "\(Self.short(worst)) pF at a \(cell), table to \(Self.short(limit)) pF)"
        case .unknownActivity(let nets):
            "\(nets) nets had no known value while activity was measured"
        }
    }

    private static func short(_ value: Double) -> String {
        "\((value * 10_000).rounded() / 10_000)"
    }
}
