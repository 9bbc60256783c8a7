import MorphoLiberty

/// What a library offers to build logic from: for each function of up to six inputs the ways to
/// get it from one cell, with any order and inversion of the inputs.
public struct CellFunctions: Sendable {
    /// A cell that computes a function of the leaves of a cut.
    struct Variant {
        /// Place in the library's `cells`.
        var cell: Int32
        /// Bit i: leaf i enters inverted.
        var phases: UInt8
        /// Four bits for each leaf: its place among the cell's logic inputs.
        var pins: UInt32

        @inline(__always)
        func input(_ leaf: Int) -> Int { Int(pins >> UInt32(4 * leaf) & 15) }
    }

    /// A cell of one output and up to six inputs.
    struct Gate {
        /// Places in the library cell's `pins`.
        var inputs: [Int]
        var output: Int
        var table: UInt64
        var cost: Cost
    }

    /// What the cover weighs.
    struct Cost {
        var area: Float = 0
        /// By input the nominal delay to an output without readers, seconds.
        var delays = SIMD8<Float>(repeating: 0)
        /// What each reader adds.
        var delayPerReader: Float = 0
    }

    /// The smallest inverter or buffer.
    public struct Inverter: Sendable {
        /// Place in the library's `cells`.
        public let cell: Int
        let input: Int
        let output: Int
        let pinCount: Int

        /// The nets of its pins, in order.
        func pins(from source: Int32, to target: Int32) -> [Int32] {
            var pins = [Int32](repeating: CellNetlist.open, count: pinCount)
            pins[input] = source
            pins[output] = target
            return pins
        }
    }

    /// By place in the library's `cells`; nil for what cannot be used.
    let gates: [Gate?]
    /// By the same place; zero for what cannot be used.
    let costs: ContiguousArray<Cost>
    let variants: ContiguousArray<Variant>
    /// By function the ranges of its variants.
    let index: FunctionIndex
    let inverter: Int
    let inverterCell: Inverter
    let buffer: Inverter?

    public enum Failure: Error, Hashable, Sendable { case noInverter, noAnd }

    /// Cells that can be used: combinational, of one output, with an area and a function.
    /// - Throws: `Failure` when inverters or ANDs cannot be built.
    public init(_ library: LibertyLibrary) throws(Failure) {
        let timing = NominalTiming(library)
        var gates = [Gate?](repeating: nil, count: library.cells.count)
        // By function the smallest cell: sizes are chosen later, when loads are known.
        var smallest: [UInt64: Int] = [:]
        for (index, cell) in library.cells.enumerated() {
            guard let gate = Self.gate(cell, timing) else { continue }
            gates[index] = gate
            if let known = smallest[gate.table], let other = gates[known],
                other.cost.area <= gate.cost.area
            {
                continue
            }
            smallest[gate.table] = index
        }
        self.gates = gates
        costs = ContiguousArray(gates.map { $0?.cost ?? Cost() })
        var inverter: Int?
        var buffer: Int?
        var found: [UInt64: [Variant]] = [:]
        for index in smallest.values.sorted() {
            guard let gate = gates[index] else { continue }
            if gate.inputs.count == 1 {
                if gate.table == ~TruthTable.input(0) { inverter = index } else { buffer = index }
                continue
            }
            Self.addVariants(of: gate, index, to: &found)
        }
        guard let inverter else { throw .noInverter }
        let and = TruthTable.input(0) & TruthTable.input(1)
        guard found[and] != nil || found[~and] != nil else { throw .noAnd }
        func single(_ index: Int) -> Inverter? {
            gates[index].map {
                Inverter(
                    cell: index, input: $0.inputs[0], output: $0.output,
                    pinCount: library.cells[index].pins.count)
            }
        }
        guard let inverterCell = single(inverter) else { throw .noInverter }
        self.inverter = inverter
        self.inverterCell = inverterCell
        self.buffer = buffer.flatMap(single)
        var variants: ContiguousArray<Variant> = []
        var index = FunctionIndex(capacity: found.count)
        for (table, list) in found.sorted(by: { $0.key < $1.key }) {
            index.insert(table, Int32(variants.count)..<Int32(variants.count + list.count))
            variants.append(contentsOf: list)
        }
        self.variants = variants
        self.index = index
    }

    private static func gate(_ cell: LibertyCell, _ timing: NominalTiming) -> Gate? {
        guard !cell.isSequential, !cell.isDontUse, !cell.isClockGate, let area = cell.area
        else { return nil }
        let inputs = cell.pins.indices.filter { cell.pins[$0].direction == .input }
        let outputs = cell.pins.indices.filter { cell.pins[$0].direction == .output }
        guard outputs.count == 1, (1...6).contains(inputs.count),
            inputs.count + 1 == cell.pins.count, !cell.pins[outputs[0]].isThreeState,
            let table = cell.pins[outputs[0]].function?.truthTable(
                inputs.map { cell.pins[$0].name }),
            inputs.indices.allSatisfy({ TruthTable.depends(table, on: $0) })
        else { return nil }
        var cost = Cost(area: Float(area))
        for (place, input) in inputs.enumerated() {
            func delay(readers: Double) -> Double {
                timing.delay(cell, from: input, to: outputs[0], readers: readers)
            }
            cost.delays[place] = Float(delay(readers: 0))
            cost.delayPerReader = max(
                cost.delayPerReader, Float((delay(readers: 4) - delay(readers: 0)) / 4))
        }
        return Gate(inputs: inputs, output: outputs[0], table: table, cost: cost)
    }

    /// All orders by exchanges of two, all inversions in Gray code.
    private static func addVariants(
        of gate: Gate, _ index: Int, to found: inout [UInt64: [Variant]]
    ) {
        let count = gate.inputs.count
        var seen: [UInt64: Set<UInt8>] = [:]
        for order in permutations(count) {
            // Leaf i of the function enters at input order[i].
            var table = gate.table
            var place = Array(0..<count)
            var pins: UInt32 = 0
            for leaf in 0..<count {
                let from = place.firstIndex(of: order[leaf]) ?? leaf
                table = TruthTable.swapped(table, leaf, from)
                place.swapAt(leaf, from)
                pins |= UInt32(order[leaf]) << UInt32(4 * leaf)
            }
            for step in 0..<1 << count {
                if step > 0 { table = TruthTable.inverted(table, step.trailingZeroBitCount) }
                let phases = UInt8(step ^ step >> 1)
                if seen[table, default: []].insert(phases).inserted {
                    found[table, default: []].append(
                        Variant(cell: Int32(index), phases: phases, pins: pins))
                }
            }
        }
    }

    private static func permutations(_ count: Int) -> [[Int]] {
        if count == 0 { return [[]] }
        return permutations(count - 1).flatMap { shorter in
            (0..<count).map { place in
                var order = shorter
                order.insert(count - 1, at: place)
                return order
            }
        }
    }
}
