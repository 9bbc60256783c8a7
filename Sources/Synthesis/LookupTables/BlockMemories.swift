import MorphoCircuit

/// Memories of a flat module that programmable logic keeps in memory blocks: they are cut out.
public struct BlockMemories: Sendable {
    public struct Block: Hashable, Sendable {
        public enum Kind: String, Hashable, Sendable {
            /// A block of its own beside the logic.
            case block
            /// Look-up tables of series 7 that work as memory.
            case distributed
        }
        public var name: String
        public var words: Int
        public var bits: Int
        public var kind: Kind
        /// Blocks of memory, or look-up tables.
        public var cells: Int
        /// What keeps the word before a write for a read of it at the same edge, where a block
        /// does not: flip-flops and look-up tables.
        public var collisionFlipFlops = 0
        public var collisionTables = 0
    }

    private var cut: CutMemories
    public private(set) var blocks: [Block] = []

    /// Bits up to which a written memory stays in flip-flops: what `memory_libmap` of Yosys takes
    /// when one block costs as much as 64 bits of logic.
    public static let leastBits = 65
    /// A memory that is only read is logic of a sixteenth of that cost for each bit.
    public static let leastTableBits = 1025

    /// The module without them.
    public var module: Module { cut.module }

    public init(_ flat: Module, family: LogicFamily) {
        cut = CutMemories(flat)
        for index in flat.memories.indices { cutOut(index, family) }
    }

    private mutating func cutOut(_ index: Int, _ family: LogicFamily) {
        let memory = module.memories[index]
        let reads = memory.readPorts.map { module.readPorts[$0] }
        let writes = memory.writePorts.map { module.writePorts[$0] }
        let (bits, overflow) = memory.depth.multipliedReportingOverflow(by: memory.shape.width)
        // Ports that a block does not have leave the memory to the logic.
        guard !overflow, !reads.isEmpty, writes.count <= 1 else { return }
        let isSynchronous = reads.allSatisfy { $0.domain != nil }
        guard bits >= (memory.isReadOnly ? Self.leastTableBits : Self.leastBits) else { return }
        let kind: Block.Kind
        let cells: Int
        if isSynchronous, reads.allSatisfy({ $0.duringWrite != .new }) {
            kind = .block
            cells = reads.count * Self.blocks(memory.depth, memory.shape.width, family)
        } else if !isSynchronous, !memory.isReadOnly, family == .lut6 {
            kind = .distributed
            cells = reads.count * Self.distributedTables(memory.depth, memory.shape.width)
        } else {
            return
        }
        blocks.append(
            .init(
                name: memory.name, words: memory.depth, bits: bits, kind: kind, cells: cells))
        // The block of the iCE40 does not say what it reads then.
        if family == .lut4, kind == .block, let write = writes.first {
            let early = reads.count { $0.duringWrite != .new && $0.domain == write.domain }
            addCollisionLogic(
                reads: early, width: memory.shape.width,
                addressBits: module.shape(write.address).width)
        }
        cut.cut(index)
    }

    /// As Yosys' `emulate_read_first`: the write is a cycle late, and its word is taken in place
    /// of the block's when the addresses are equal.
    private mutating func addCollisionLogic(reads: Int, width: Int, addressBits: Int) {
        guard reads > 0 else { return }
        let last = blocks.count - 1
        blocks[last].collisionFlipFlops = width + addressBits + 1 + reads * (width + 1)
        // Two bits of both addresses to a table, and tables that join three of those.
        let pairs = (addressBits + 1) / 2
        blocks[last].collisionTables = reads * (width + pairs + pairs / 3 + 2)
    }

    /// Memory blocks of one write and one read port: SB_RAM40_4K (256 x 16, 512 x 8, 1024 x 4,
    /// 2048 x 2) or RAMB18E1 (512 x 36 to 16384 x 1).
    static func blocks(_ words: Int, _ width: Int, _ family: LogicFamily) -> Int {
        let forms =
            family == .lut4
            ? [(256, 16), (512, 8), (1024, 4), (2048, 2)]
            : [(512, 36), (1024, 18), (2048, 9), (4096, 4), (8192, 2), (16384, 1)]
        return forms.map { form in
            ((words + form.0 - 1) / form.0) * ((width + form.1 - 1) / form.1)
        }.min() ?? 0
    }

    /// Look-up tables of RAM32M (32 words of 6 bits) or RAM64M (64 words of 3 bits), four each.
    static func distributedTables(_ words: Int, _ width: Int) -> Int {
        words <= 32
            ? 4 * ((width + 5) / 6) : 4 * ((words + 63) / 64) * ((width + 2) / 3)
    }
}
