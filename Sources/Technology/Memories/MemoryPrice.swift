/// What one memory of a unit became, and what it costs.
public struct MemoryPrice: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Hashable, Sendable {
        case macro
        /// Flip-flops, or logic when it is never written.
        case logic
    }

    /// What a macro costs and does.
    public struct Macro: Codable, Hashable, Sendable {
        /// One or two.
        public var ports: Int
        /// Of the whole contents, for more ports than a macro has.
        public var copies: Int
        /// Macros side by side in one copy.
        public var banks: Int
        public var wordsOfBank: Int
        public var widthOfBank: Int
        /// Of all of them.
        public var areaUm2: Double
        public var leakageW: Double
        /// From the clock edge to the word, without load.
        public var accessNs: Double
        /// Of one access of all copies and banks that take part in it.
        public var readEnergyJ: Double
        /// Nil: it is never written.
        public var writeEnergyJ: Double?
        /// In the counted run, of all ports; cycles are those of the fastest clock.
        public var readsPerCycle: Double
        public var writesPerCycle: Double?
    }

    public var name: String
    public var words: Int
    public var width: Int
    public var kind: Kind
    /// Why it is no macro, though it has the bits for one; nil for a macro.
    public var reason: String?
    public var macro: Macro?
}
