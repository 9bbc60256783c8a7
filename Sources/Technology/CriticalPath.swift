/// The longest path, cell by cell, by the names of the unit.
public struct CriticalPath: Codable, Hashable, Sendable {
    public enum Edge: String, Codable, Hashable, Sendable { case rise, fall }

    public struct Step: Codable, Hashable, Sendable {
        /// The kind of the cell that drives the net; nil for an input of the unit.
        public var cell: String?
        /// A bit of a port or register. Other nets have the name they have in the netlist, and
        /// that of the nearest named signal which they are for: `n57 (adder.sum)`.
        public var net: String
        /// Nil: not known from this engine.
        public var edge: Edge?
        /// After the clock edge.
        public var arrivalNs: Double
    }

    /// A bit of an input, or of a register from whose clock pin the path starts.
    public var start: String
    /// A bit of an output, or of a register before which the path ends.
    public var end: String
    public var steps: [Step]
    /// Set-up time of the flip-flop at the end; nil where the path ends at an output.
    public var setupNs: Double?
    /// The last arrival and the set-up time.
    public var delayNs: Double
}
