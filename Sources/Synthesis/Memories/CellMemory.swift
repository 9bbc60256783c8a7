/// What macro cells of a netlist do together: a memory whose ports act at the edges of their
/// clocks. An address beyond the words reads zero and writes nothing. Of ports that write one
/// address the last one wins; a read at the same edge takes the word before the write.
///
/// Ports of one clock are one cell.
public struct CellMemory: Hashable, Sendable {
    public struct Read: Hashable, Sendable {
        public var cell: Int
        public var clock: Int32
        /// The lowest bit first, as all words here.
        public var address: [Int32]
        /// While it is 0 the port keeps its word.
        public var enable: Int32
        public var data: [Int32]
        /// The write that the port is for as well: both at once are one access. Nil: none.
        public var sharedWrite: Int?
        /// Of one access, joules.
        public var energy: Double

        public init(
            cell: Int, clock: Int32, address: [Int32], enable: Int32, data: [Int32],
            sharedWrite: Int?, energy: Double
        ) {
            self.cell = cell
            self.clock = clock
            self.address = address
            self.enable = enable
            self.data = data
            self.sharedWrite = sharedWrite
            self.energy = energy
        }
    }

    public struct Write: Hashable, Sendable {
        public var cell: Int
        public var clock: Int32
        public var address: [Int32]
        public var enable: Int32
        public var data: [Int32]
        /// One net for each of as many equal parts of the word; empty: the whole word.
        public var mask: [Int32]
        /// Of one access, joules.
        public var energy: Double

        public init(
            cell: Int, clock: Int32, address: [Int32], enable: Int32, data: [Int32],
            mask: [Int32], energy: Double
        ) {
            self.cell = cell
            self.clock = clock
            self.address = address
            self.enable = enable
            self.data = data
            self.mask = mask
            self.energy = energy
        }
    }

    public var name: String
    public var words: Int
    public var width: Int
    /// By word its bits at power-up, the lowest 64 first; empty: zeros.
    public var contents: [[UInt]]
    public var reads: [Read] = []
    public var writes: [Write] = []

    public init(name: String, words: Int, width: Int, contents: [[UInt]]) {
        self.name = name
        self.words = words
        self.width = width
        self.contents = contents
    }
}
