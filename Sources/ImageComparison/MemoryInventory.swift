import MorphoCircuit

/// The memories of a design, every instance counted: what is on the chip.
public struct MemoryInventory: Sendable {
    public struct Entry: Sendable {
        /// With the path of instances.
        public let name: String
        public let words: Int
        public let width: Int
        /// Never written.
        public let isConstant: Bool
        public var bits: Int { words * width }
    }
    public let entries: [Entry]

    public init(_ design: Design) {
        entries = design.flattened().memories.map {
            Entry(
                name: $0.name, words: $0.depth, width: $0.shape.width, isConstant: $0.isReadOnly)
        }
    }

    public var constantBits: Int { entries.filter(\.isConstant).reduce(0) { $0 + $1.bits } }
    public var writtenBits: Int { entries.filter { !$0.isConstant }.reduce(0) { $0 + $1.bits } }
    public var bits: Int { constantBits + writtenBits }
}
