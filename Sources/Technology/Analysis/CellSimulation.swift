import MorphoLiberty
import MorphoSynthesis

/// Runs a netlist of cells, net by net, with two values.
struct CellSimulation {
    /// A function of up to six nets.
    private struct Function {
        var table: UInt64
        /// Unused ones are net 0, which is always 0.
        var nets: (Int32, Int32, Int32, Int32, Int32, Int32)

        init(_ table: UInt64, _ nets: [Int32]) {
            func net(_ index: Int) -> Int32 { index < nets.count ? nets[index] : 0 }
            self.table = table
            self.nets = (net(0), net(1), net(2), net(3), net(4), net(5))
        }

        @inline(__always)
        func value(_ values: UnsafeMutableBufferPointer<UInt8>) -> UInt8 {
            var index = UInt64(values[Int(nets.0)])
            index |= UInt64(values[Int(nets.1)]) << 1
            index |= UInt64(values[Int(nets.2)]) << 2
            index |= UInt64(values[Int(nets.3)]) << 3
            index |= UInt64(values[Int(nets.4)]) << 4
            index |= UInt64(values[Int(nets.5)]) << 5
            return UInt8(truncatingIfNeeded: table >> index & 1)
        }
    }

    /// An output of a cell.
    private struct Node {
        var function: Function
        var output: Int32
    }

    private struct FlipFlop {
        var data: Function
        var clear: Function?
        var preset: Function?
        /// 0 or 1.
        var state: UInt8 = 0
        /// Places in `outputs`.
        var outputs: Range<Int32>
        var domain: Int

        /// What the asynchronous inputs make of a state.
        @inline(__always)
        func forced(_ state: UInt8, _ values: UnsafeMutableBufferPointer<UInt8>) -> UInt8 {
            var state = state
            if let preset, preset.value(values) == 1 { state = 1 }
            if let clear, clear.value(values) == 1 { state = 0 }
            return state
        }
    }

    /// A net that shows the state of a flip-flop.
    private struct Output {
        var net: Int32
        /// 1: the inverse of the state.
        var inverts: UInt8
    }

    private var nodes: ContiguousArray<Node> = []
    private var flipFlops: ContiguousArray<FlipFlop> = []
    private var outputs: ContiguousArray<Output> = []
    /// Flip-flops with asynchronous inputs.
    private var asynchronous: [Int] = []
    private var memories: [MemoryRun] = []
    /// Flip-flops that change at an edge, and to what; kept for its storage.
    private var changes: ContiguousArray<(flipFlop: Int, state: UInt8)> = []
    private var values: ContiguousArray<UInt8>
    /// At the last settling.
    private var counted: ContiguousArray<UInt8>
    private var toggles: ContiguousArray<Int>
    /// By net the time at one up to its last change, and when that was; tenths of a step.
    private var tenths: ContiguousArray<Int>
    private var changed: ContiguousArray<Int>
    private var now = 0
    private var isCounting = false
    private var hasChanged = true
    /// By net the joules of one change; empty: `energy` is not added up.
    var energies: ContiguousArray<Double> = []
    /// Joules of all changes and accesses of memories counted so far, without those of clocks.
    private(set) var energy = 0.0
    /// Nets of clocks, their inverses too, with the number of the clock.
    private(set) var clockNets: [Int32: Int] = [:]

    init(_ netlist: CellNetlist, clocks: [String]) throws(PricingError) {
        // Whole words of eight nets are compared at a time.
        values = ContiguousArray(repeating: 0, count: (netlist.netCount + 7) & ~7)
        values[1] = 1
        counted = values
        toggles = ContiguousArray(repeating: 0, count: netlist.netCount)
        tenths = toggles
        changed = toggles
        for port in netlist.inputs {
            if let clock = clocks.firstIndex(of: port.name), let net = port.nets.first {
                clockNets[net] = clock
            }
        }
        let order = netlist.settlingOrder()
        if order.count < netlist.cellCount { throw .combinationalLoop }
        for cell in order where !netlist.kind(cell).isSequential {
            try addNodes(cell, netlist)
        }
        let macros = netlist.macroCells
        for cell in order where netlist.kind(cell).isSequential && !macros.contains(cell) {
            try addFlipFlop(cell, netlist)
        }
        memories = netlist.memories.map { MemoryRun($0, clocks: clockNets) }
    }

    private mutating func addNodes(_ cell: Int, _ netlist: CellNetlist) throws(PricingError) {
        let kind = netlist.kind(cell)
        let nets = netlist.nets[netlist.pins(cell)].map { $0 < 0 ? 0 : $0 }
        let inputs = kind.pins.indices.filter { kind.pins[$0].direction == .input }
        if inputs.count == 1, let clock = clockNets[nets[inputs[0]]] {
            for (pin, net) in zip(kind.pins, nets) where pin.direction == .output {
                clockNets[net] = clock
            }
            return
        }
        for (place, pin) in kind.pins.enumerated()
        where pin.direction == .output && nets[place] >= 2 {
            guard inputs.count <= 6,
                let table = pin.function?.truthTable(inputs.map { kind.pins[$0].name })
            else { throw .cellWithoutFunction(cell: kind.name) }
            nodes.append(
                Node(function: Function(table, inputs.map { nets[$0] }), output: nets[place]))
        }
    }

    private mutating func addFlipFlop(
        _ cell: Int, _ netlist: CellNetlist
    ) throws(PricingError) {
        let kind = netlist.kind(cell)
        guard let storage = kind.storage, !storage.isLatch, let data = storage.data,
            let clockName = storage.clock?.names.first, let clockPin = kind.pin(clockName)
        else { throw .cellWithoutFunction(cell: kind.name) }
        let nets = Array(netlist.nets[netlist.pins(cell)])
        let domain = clockNets[nets[clockPin]] ?? -1
        func function(_ expression: LibertyExpression) throws(PricingError) -> Function {
            let names = expression.names
            guard let table = expression.truthTable(names) else {
                throw .cellWithoutFunction(cell: kind.name)
            }
            return Function(table, names.map { kind.pin($0).map { max(0, nets[$0]) } ?? 0 })
        }
        let first = Int32(outputs.count)
        for (place, pin) in kind.pins.enumerated()
        where pin.direction == .output && nets[place] >= 2 {
            guard let function = pin.function, function.names.count == 1 else {
                throw .cellWithoutFunction(cell: kind.name)
            }
            let inverts = function.lanes { _ in .max } == 0
            outputs.append(
                Output(
                    net: nets[place],
                    inverts: inverts != (function.names[0] == storage.inverse) ? 1 : 0))
        }
        var flop = FlipFlop(
            data: try function(data), outputs: first..<Int32(outputs.count), domain: domain)
        if let clear = storage.clear { flop.clear = try function(clear) }
        if let preset = storage.preset { flop.preset = try function(preset) }
        if flop.clear != nil || flop.preset != nil { asynchronous.append(flipFlops.count) }
        flipFlops.append(flop)
        show(flipFlops.count - 1)
    }

    // MARK: Running

    mutating func set(_ net: Int32, _ value: Bool) {
        if clockNets[net] != nil { return }
        values[Int(net)] = value ? 1 : 0
        hasChanged = true
    }

    private mutating func show(_ index: Int) {
        let flop = flipFlops[index]
        for place in flop.outputs {
            let output = outputs[Int(place)]
            values[Int(output.net)] = flop.state ^ output.inverts
        }
        hasChanged = true
    }

    /// Brings everything up to date, asynchronous resets included.
    mutating func settle() {
        if !hasChanged { return }
        hasChanged = false
        evaluate()
        var isReset = false
        for index in asynchronous {
            let flop = flipFlops[index]
            let state = values.withUnsafeMutableBufferPointer { flop.forced(flop.state, $0) }
            if state == flop.state { continue }
            flipFlops[index].state = state
            show(index)
            isReset = true
        }
        if isReset {
            evaluate()
            hasChanged = false
        }
        if isCounting { count() }
    }

    private mutating func evaluate() {
        values.withUnsafeMutableBufferPointer { values in
            for node in nodes { values[Int(node.output)] = node.function.value(values) }
        }
    }

    /// An active edge of clocks, and what follows from it.
    mutating func step(domains: [Int]) {
        changes.removeAll(keepingCapacity: true)
        values.withUnsafeMutableBufferPointer { values in
            for (index, flop) in flipFlops.enumerated() where domains.contains(flop.domain) {
                let state = flop.forced(flop.data.value(values), values)
                if state != flop.state { changes.append((index, state)) }
            }
        }
        stepMemories(domains)
        for change in changes {
            flipFlops[change.flipFlop].state = change.state
            show(change.flipFlop)
        }
        settle()
    }

    /// What macros take at the edge: before any of them shows what it read, and before flip-flops
    /// change.
    private mutating func stepMemories(_ domains: [Int]) {
        for index in memories.indices {
            let spent = values.withUnsafeMutableBufferPointer { values in
                memories[index].step(domains, values, counts: isCounting)
            }
            if isCounting, !energies.isEmpty { energy += spent }
        }
        for index in memories.indices {
            let hasRead = values.withUnsafeMutableBufferPointer { memories[index].show(in: $0) }
            if hasRead { hasChanged = true }
        }
    }

    /// By memory of the netlist the accesses of its read ports, then of its write ports.
    var accesses: [[Int]] { memories.map(\.accesses) }

    // MARK: Counting

    mutating func startCounting() {
        counted = values
        isCounting = true
    }

    /// The time for which the present values hold.
    mutating func passTime(_ tenths: Int) { if isCounting { now += tenths } }

    /// Called when values may have changed.
    private mutating func count() {
        values.withUnsafeBytes { values in
            counted.withUnsafeMutableBytes { counted in
                for word in 0..<values.count / 8 {
                    let present = values.load(fromByteOffset: 8 * word, as: UInt64.self)
                    var differs = present ^ counted.load(fromByteOffset: 8 * word, as: UInt64.self)
                    if differs == 0 { continue }
                    counted.storeBytes(of: present, toByteOffset: 8 * word, as: UInt64.self)
                    while differs != 0 {
                        let net = 8 * word + differs.trailingZeroBitCount / 8
                        differs &= differs - 1
                        toggles[net] += 1
                        if values[net] == 0 { tenths[net] += now - changed[net] }
                        changed[net] = now
                        if !energies.isEmpty { energy += energies[net] }
                    }
                }
            }
        }
    }

    mutating func result(
        tenths total: Int
    ) -> (toggles: ContiguousArray<Int>, shareAtOne: ContiguousArray<Double>) {
        count()
        let shares = toggles.indices.map { net in
            let last = values[net] == 1 ? now - changed[net] : 0
            return Double(tenths[net] + last) / Double(total)
        }
        return (toggles, ContiguousArray(shares))
    }
}
