import MorphoCircuit
import MorphoGates
import MorphoSynthesis

/// What a unit takes of a family of programmable logic, by Morpho's own mapping and before any
/// placement: counts, and what stands in a row on the longest path. There are no nanoseconds in
/// it: more than half of a path in programmable logic is wire, which only a placement knows.
public struct FPGAEstimate: Hashable, Sendable, Encodable {
    public struct Memory: Hashable, Sendable, Encodable {
        public var name: String
        public var words: Int
        /// Of all words.
        public var bits: Int
        /// `block`, or `distributed` in look-up tables.
        public var kind: String
        /// Memory blocks, or look-up tables.
        public var cells: Int
    }

    public var family: String
    /// Look-up tables, distributed memory included.
    public var lookUpTables: Int
    public var flipFlops: Int
    /// Carry bits (`lut4`), or carry cells of four bits (`lut6`).
    public var carryCells: Int
    /// 4-kbit blocks (`lut4`) or 18-kbit blocks (`lut6`).
    public var memoryBlocks: Int
    /// Look-up tables in a row on the longest path.
    public var levels: Int
    /// Bits that a carry runs through on that path.
    public var carryBitsOnPath: Int
    /// Memories that are neither flip-flops nor plain logic.
    public var memories: [Memory]

    /// - Throws: `PricingError.gates` when the unit has no gates.
    public init(_ design: Design, family: LogicFamily) throws(PricingError) {
        let memories = BlockMemories(design.flattened(), family: family)
        let netlist: GateNetlist
        do {
            netlist = try GateNetlist(
                memories.module, arithmetic: .carryChains(lookUpInputs: family.lookUpInputs))
        } catch {
            throw .gates(top: design.top.name, error)
        }
        let cover = LookupTableCover(ProgrammableLogic(netlist, family: family))
        self.family = family.rawValue
        let distributed = memories.blocks.filter { $0.kind == .distributed }
        lookUpTables = cover.lookUpTables + distributed.reduce(0) { $0 + $1.cells }
        lookUpTables += memories.blocks.reduce(0) { $0 + $1.collisionTables }
        flipFlops = cover.flipFlops + memories.blocks.reduce(0) { $0 + $1.collisionFlipFlops }
        carryCells = cover.carryCells
        memoryBlocks = memories.blocks.filter { $0.kind == .block }.reduce(0) { $0 + $1.cells }
        levels = cover.longestPath.lookUpTables
        carryBitsOnPath = cover.longestPath.carryBits
        self.memories = memories.blocks.map {
            Memory(
                name: $0.name, words: $0.words, bits: $0.bits, kind: $0.kind.rawValue,
                cells: $0.cells)
        }
    }

    /// What the figures rest on, a line each.
    public static func basis(_ family: LogicFamily) -> [String] {
        let blocks = family == .lut4 ? "4-kbit blocks (SB_RAM40_4K)" : "18-kbit blocks (RAMB18)"
        let carries = family == .lut4 ? "bits of carry chains" : "carry cells of four bits"
        let like = family == .lut4 ? "Lattice iCE40" : "Xilinx series 7, without multiplier blocks"
        let others =
            family == .lut4
            ? "read at once: flip-flops"
            : "read at once and written: look-up tables (RAM32M, RAM64M)"
        return [
            "family: \(family.rawValue), as in \(like); carry: \(carries)",
            "memories of \(BlockMemories.leastBits) bits and more (tables: "
                + "\(BlockMemories.leastTableBits)) read at the clock: \(blocks); \(others)",
            "levels: look-up tables in a row and bits of carry on the longest path, before placement",
        ]
    }
}
