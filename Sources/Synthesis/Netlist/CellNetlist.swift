import MorphoLiberty

/// A flat netlist of library cells. Nets are numbers: 0 is constant false, 1 constant true, all
/// others are driven by an input of the unit or by an output of a cell.
public struct CellNetlist: Sendable {
    public static let zero: Int32 = 0
    public static let one: Int32 = 1
    /// What stands for the net of a pin that is not connected.
    public static let open: Int32 = -1

    public struct Port: Hashable, Sendable {
        public var name: String
        /// The lowest bit first.
        public var nets: [Int32]

        public init(name: String, nets: [Int32]) {
            self.name = name
            self.nets = nets
        }
    }

    /// Behind the cells of the library stand those of memory macros, out of its order by name.
    public var library: LibertyLibrary
    /// By cell its place in the library's `cells`.
    public private(set) var kinds: ContiguousArray<Int32> = []
    /// By cell where its pins begin in `nets`; one more entry marks the end.
    public private(set) var starts: ContiguousArray<Int32> = [0]
    /// By cell and pin, in the order of the library cell's `pins`, the net.
    public var nets: ContiguousArray<Int32> = []
    public private(set) var netCount = 2
    public var inputs: [Port] = []
    public var outputs: [Port] = []
    /// By cell the node of the flat module that it was made for first; -1: not known.
    public var origins: ContiguousArray<Int32> = []
    /// Names of cells that have one: flip-flops are called like the bits they hold.
    public var names: [Int: String] = [:]
    /// Named words of the unit that a tool kept the names of, with the nets of their bits.
    public var words: [Port] = []
    /// Memories that are macro cells, with what they do.
    public var memories: [CellMemory] = []

    public init(library: LibertyLibrary) { self.library = library }

    public var cellCount: Int { kinds.count }

    public mutating func makeNet() -> Int32 {
        netCount += 1
        return Int32(netCount - 1)
    }

    /// - Parameters:
    ///   - nets: one for each pin of the library cell, in its order.
    ///   - origin: see `origins`.
    /// - Returns: the number of the new cell.
    @discardableResult
    public mutating func append<Nets: Sequence>(
        kind: Int, nets new: Nets, origin: Int32 = -1
    ) -> Int where Nets.Element == Int32 {
        kinds.append(Int32(kind))
        origins.append(origin)
        nets.append(contentsOf: new)
        starts.append(Int32(nets.count))
        return kinds.count - 1
    }

    /// The cells of all memories.
    public var macroCells: Set<Int> {
        Set(memories.flatMap { $0.reads.map(\.cell) + $0.writes.map(\.cell) })
    }

    public func kind(_ cell: Int) -> LibertyCell { library.cells[Int(kinds[cell])] }

    /// The places of a cell's pins in `nets`.
    @inline(__always)
    public func pins(_ cell: Int) -> Range<Int> { Int(starts[cell])..<Int(starts[cell + 1]) }

    /// The sum of the cells' areas; cells without one count nothing, see `unpriced`.
    public var area: Double { kinds.reduce(0) { $0 + (library.cells[Int($1)].area ?? 0) } }

    /// By cell of the library how often it is used.
    public var histogram: [String: Int] {
        var counts = [Int](repeating: 0, count: library.cells.count)
        for kind in kinds { counts[Int(kind)] += 1 }
        return Dictionary(
            uniqueKeysWithValues: counts.indices.filter { counts[$0] > 0 }.map {
                (library.cells[$0].name, counts[$0])
            })
    }
}

extension CellNetlist {
    /// The most cells in a row between flip-flops and ports.
    public var depth: Int {
        var levels = ContiguousArray<Int>(repeating: 0, count: netCount)
        for cell in 0..<cellCount where !kind(cell).isSequential {
            let pins = kind(cell).pins
            var deepest = 0
            var output = -1
            for (offset, place) in self.pins(cell).enumerated() where nets[place] >= 0 {
                if pins[offset].direction == .output {
                    output = Int(nets[place])
                } else {
                    deepest = max(deepest, levels[Int(nets[place])])
                }
            }
            if output >= 0 { levels[output] = deepest + 1 }
        }
        return levels.max() ?? 0
    }
}
