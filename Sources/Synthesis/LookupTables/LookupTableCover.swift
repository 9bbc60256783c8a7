import MorphoCircuit

/// A unit as look-up tables, carry cells and flip-flops: how many of each, and the longest path.
public struct LookupTableCover: Sendable {
    /// Look-up tables, those beside carry cells and those that only invert included.
    public private(set) var lookUpTables = 0
    /// Cells of the carry chains: bits for `lut4`, groups of four bits for `lut6`.
    public private(set) var carryCells = 0
    public private(set) var flipFlops = 0
    public private(set) var longestPath = Path()

    /// What stands on a path between flip-flops or ports.
    public struct Path: Hashable, Sendable {
        public var lookUpTables = 0
        /// Bits that a carry runs through.
        public var carryBits = 0

        /// Carry bits are so much faster than tables that only a long chain outweighs one.
        var weight: Int { lookUpTables * Self.bitsPerTable + carryBits }
        /// Bits of a carry in the time of one table and its wire (iCE40 HX: 0.13 ns and about
        /// 1.1 ns).
        static let bitsPerTable = 8
    }

    public init(_ logic: ProgrammableLogic) {
        let graph = logic.network.graph
        var mapping = LookupTableMapping(
            ChoiceGraph(graph, alternatives: 2), inputs: logic.family.lookUpInputs)
        mapping.run()
        flipFlops = logic.network.flipFlops.count
        let tables = mapping.tables
        lookUpTables = tables.count + Self.extraInverters(mapping.graph)
        countCarryCells(logic, mapping, tables)
        findLongestPath(logic, mapping.graph, tables)
    }

    /// Tables that only invert: of sources, and of nodes that outputs want in both phases. A table
    /// whose readers outside the logic all want it inverted is made inverted.
    private static func extraInverters(_ graph: LogicGraph) -> Int {
        let wanted = Set(graph.outputs.filter { $0.node != 0 })
        return wanted.count { gate in
            gate.isInverted && (!graph.isAnd(Int(gate.node)) || wanted.contains(!gate))
        }
    }

    // MARK: Carry cells

    private mutating func countCarryCells(
        _ logic: ProgrammableLogic, _ mapping: LookupTableMapping,
        _ tables: [(node: Int, leaves: [Int])]
    ) {
        if logic.family.carryCellMakesSum {
            carryCells = chainLengths(logic).reduce(0) {
                $0 + ($1 + logic.family.bitsPerCarryCell - 1) / logic.family.bitsPerCarryCell
            }
            return
        }
        carryCells = logic.readsCarry.count { $0 }
        // The table beside the cell makes the sum. It has a free input, so that a table of two
        // inputs that alone reads the sum goes into it.
        let graph = mapping.graph
        var small: Set<Int> = []
        for table in tables where table.leaves.count <= 2 { small.formUnion(table.leaves) }
        for index in logic.carryCells.indices where logic.readsSum[index] {
            lookUpTables += 1
            let sum = Int(graph.inputs[logic.firstCarryInput + 2 * index])
            if mapping.readers[sum] == 1, small.contains(sum) { lookUpTables -= 1 }
        }
    }

    /// By chain its bits. Yosys leaves a bit at the bottom that passes an operand on, and one at
    /// the top that passes the carry on to a sum, in the cells of series 7.
    private func chainLengths(_ logic: ProgrammableLogic) -> [Int] {
        let chained = Set(logic.carryCells.map(\.carryIn))
        var lengths: [Int] = []
        var chainOfCarry: [Gate: Int] = [:]
        for (index, cell) in logic.carryCells.enumerated() {
            let chain: Int
            if let known = chainOfCarry.removeValue(forKey: cell.carryIn) {
                chain = known
            } else {
                chain = lengths.count
                lengths.append(cell.carryIn.node == 0 ? 0 : 1)
            }
            let isTop = !chained.contains(cell.carryOut) && logic.readsCarry[index]
            lengths[chain] += isTop && logic.readsSum[index] ? 2 : 1
            chainOfCarry[cell.carryOut] = chain
        }
        return lengths
    }

    // MARK: Paths

    /// Tables and chains read each other, so sweeps go on until nothing becomes later.
    private mutating func findLongestPath(
        _ logic: ProgrammableLogic, _ graph: LogicGraph, _ tables: [(node: Int, leaves: [Int])]
    ) {
        var paths = [Path](repeating: Path(), count: graph.count)
        func later(_ a: Path, _ b: Path) -> Path { a.weight >= b.weight ? a : b }
        var carryNode: [Gate: Int] = [:]
        for (index, cell) in logic.carryCells.enumerated() {
            carryNode[cell.carryOut] = Int(graph.inputs[logic.firstCarryInput + 2 * index + 1])
        }
        var changed = true
        var sweeps = 0
        while changed, sweeps <= logic.carryCells.count + 1 {
            changed = false
            sweeps += 1
            for (node, leaves) in tables {
                var path = leaves.map { paths[$0] }.reduce(Path(), later)
                path.lookUpTables += 1
                paths[node] = path
            }
            for (index, cell) in logic.carryCells.enumerated() {
                let operands = logic.carryOperands[index].map { paths[Int(graph.outputs[$0].node)] }
                var path = operands.reduce(Path(), later)
                if let previous = carryNode[cell.carryIn] { path = later(path, paths[previous]) }
                let place = logic.firstCarryInput + 2 * index
                let (sum, carry) = (Int(graph.inputs[place]), Int(graph.inputs[place + 1]))
                var through = path
                through.carryBits += 1
                if logic.family.carryCellMakesSum {
                    path.carryBits += 1
                } else {
                    path.lookUpTables += 1
                }
                if paths[sum] != path || paths[carry] != through { changed = true }
                paths[sum] = path
                paths[carry] = through
            }
        }
        longestPath = graph.outputs.map { paths[Int($0.node)] }.reduce(Path(), later)
    }
}
