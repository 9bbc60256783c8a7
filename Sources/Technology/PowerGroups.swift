extension Price {
    /// Power by what spends it, watts.
    public struct PowerParts: Codable, Hashable, Sendable {
        /// Dissipated inside cells when their pins change.
        public var internalW: Double
        /// Spent on charging and discharging the nets that cells drive.
        public var switchingW: Double
        public var leakageW: Double

        public init(internalW: Double = 0, switchingW: Double = 0, leakageW: Double = 0) {
            self.internalW = internalW
            self.switchingW = switchingW
            self.leakageW = leakageW
        }

        public var totalW: Double { internalW + switchingW + leakageW }

        static func += (left: inout PowerParts, right: PowerParts) {
            left.internalW += right.internalW
            left.switchingW += right.switchingW
            left.leakageW += right.leakageW
        }

        private enum CodingKeys: String, CodingKey { case internalW, switchingW, leakageW, totalW }

        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            internalW = try values.decode(Double.self, forKey: .internalW)
            switchingW = try values.decode(Double.self, forKey: .switchingW)
            leakageW = try values.decode(Double.self, forKey: .leakageW)
        }

        public func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(internalW, forKey: .internalW)
            try values.encode(switchingW, forKey: .switchingW)
            try values.encode(leakageW, forKey: .leakageW)
            try values.encode(totalW, forKey: .totalW)
        }
    }

    /// Power by kind of cell, as in OpenSTA's table; every watt stands in one group.
    public struct PowerGroups: Codable, Hashable, Sendable {
        /// Flip-flops and latches, without what their clock pins dissipate.
        public var sequential = PowerParts()
        public var combinational = PowerParts()
        /// What the clock pins of flip-flops dissipate when the clock changes, and the cells in the
        /// way of the clock with the nets they drive. The clock itself is ideal: there is no tree,
        /// and the net of the clock port counts nothing, as that of every other input.
        public var clock = PowerParts()
        /// Macros: accesses, leakage, and the nets they drive. Other memories are flip-flops, or
        /// logic when they are never written.
        public var memory = PowerParts()

        public init() {}

        public var total: PowerParts {
            var sum = PowerParts()
            for (_, parts) in rows { sum += parts }
            return sum
        }

        /// In the order of the table.
        public var rows: [(name: String, parts: PowerParts)] {
            [
                ("sequential", sequential), ("combinational", combinational), ("clock", clock),
                ("memory", memory),
            ]
        }
    }
}
