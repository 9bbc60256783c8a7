import MorphoLiberty
import MorphoSynthesis

/// Runs a netlist of cells, net by net, with two values.
struct CellSimulation {
    /// An output of a cell as a function of nets.
    private struct Node {
        var table: UInt64
        /// Unused ones are net 0, which is always 0.
        var inputs: (Int32, Int32, Int32, Int32, Int32, Int32)
        var output: Int32
    }

    private struct FlipFlop {
        var data: LibertyExpression
        var clear: LibertyExpression?
        var preset: LibertyExpression?
        /// By expression the nets of its names.
        var nets: [[Int32]]
        var state = false
        /// Nets that show the state, and whether inverted.
        var outputs: [(net: Int32, isInverted: Bool)]
        var domain: Int
    }

    private var nodes: ContiguousArray<Node> = []
    private var flipFlops: [FlipFlop] = []
    private var values: ContiguousArray<UInt8>
    /// At the last settling.
    private var counted: ContiguousArray<UInt8>
    private var toggles: ContiguousArray<Int>
    private var tenths: ContiguousArray<Int>
    private var isCounting = false
    private var hasChanged = true
    private var pendingTenths = 0
    /// By net the joules of one change; empty: `energy` is not added up.
    var energies: ContiguousArray<Double> = []
    /// Joules of all changes counted so far, without those of clocks.
    private(set) var energy = 0.0
    /// Nets of clocks, their inverses too, with the number of the clock.
    private(set) var clockNets: [Int32: Int] = [:]

    init(_ netlist: CellNetlist, clocks: [String]) throws(PricingError) {
        values = ContiguousArray(repeating: 0, count: netlist.netCount)
        values[1] = 1
        counted = values
        toggles = ContiguousArray(repeating: 0, count: netlist.netCount)
        tenths = toggles
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
        for cell in order where netlist.kind(cell).isSequential {
            try addFlipFlop(cell, netlist)
        }
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
            func net(_ index: Int) -> Int32 { index < inputs.count ? nets[inputs[index]] : 0 }
            nodes.append(
                Node(
                    table: table, inputs: (net(0), net(1), net(2), net(3), net(4), net(5)),
                    output: nets[place]))
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
        func sources(of expression: LibertyExpression?) -> [Int32] {
            (expression?.names ?? []).map { name in
                kind.pin(name).map { max(0, nets[$0]) } ?? 0
            }
        }
        var outputs: [(net: Int32, isInverted: Bool)] = []
        for (place, pin) in kind.pins.enumerated()
        where pin.direction == .output && nets[place] >= 2 {
            guard let function = pin.function, function.names.count == 1 else {
                throw .cellWithoutFunction(cell: kind.name)
            }
            let inverts = function.lanes { _ in .max } == 0
            outputs.append((nets[place], inverts != (function.names[0] == storage.inverse)))
        }
        flipFlops.append(
            FlipFlop(
                data: data, clear: storage.clear, preset: storage.preset,
                nets: [
                    sources(of: data), sources(of: storage.clear), sources(of: storage.preset),
                ],
                outputs: outputs, domain: domain))
        show(flipFlops.count - 1)
    }

    // MARK: Running

    mutating func set(_ net: Int32, _ value: Bool) {
        if clockNets[net] != nil { return }
        values[Int(net)] = value ? 1 : 0
        hasChanged = true
    }

    private mutating func show(_ index: Int) {
        for (net, isInverted) in flipFlops[index].outputs {
            values[Int(net)] = flipFlops[index].state != isInverted ? 1 : 0
        }
        hasChanged = true
    }

    private func value(_ expression: LibertyExpression, _ nets: [Int32]) -> Bool {
        expression.value { values[Int(nets[$0])] == 1 }
    }

    /// Brings everything up to date, asynchronous resets included.
    mutating func settle() {
        if !hasChanged { return }
        hasChanged = false
        evaluate()
        var isReset = false
        for index in flipFlops.indices {
            let flop = flipFlops[index]
            if flop.clear == nil, flop.preset == nil { continue }
            var state = flop.state
            if let preset = flop.preset, value(preset, flop.nets[2]) { state = true }
            if let clear = flop.clear, value(clear, flop.nets[1]) { state = false }
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
            for node in nodes {
                var index = UInt64(values[Int(node.inputs.0)])
                index |= UInt64(values[Int(node.inputs.1)]) << 1
                index |= UInt64(values[Int(node.inputs.2)]) << 2
                index |= UInt64(values[Int(node.inputs.3)]) << 3
                index |= UInt64(values[Int(node.inputs.4)]) << 4
                index |= UInt64(values[Int(node.inputs.5)]) << 5
                values[Int(node.output)] = UInt8(truncatingIfNeeded: node.table >> index & 1)
            }
        }
    }

    /// An active edge of clocks, and what follows from it.
    mutating func step(domains: [Int]) {
        var next: [(Int, Bool)] = []
        for (index, flop) in flipFlops.enumerated() where domains.contains(flop.domain) {
            var state = value(flop.data, flop.nets[0])
            if let preset = flop.preset, value(preset, flop.nets[2]) { state = true }
            if let clear = flop.clear, value(clear, flop.nets[1]) { state = false }
            if state != flop.state { next.append((index, state)) }
        }
        for (index, state) in next {
            flipFlops[index].state = state
            show(index)
        }
        settle()
    }

    // MARK: Counting

    mutating func startCounting() {
        counted = values
        isCounting = true
    }

    /// The time for which the present values hold.
    mutating func passTime(_ tenths: Int) { if isCounting { pendingTenths += tenths } }

    /// Called when values may have changed: the old ones held for the pending time.
    private mutating func count() {
        let time = pendingTenths
        pendingTenths = 0
        for net in values.indices {
            toggles[net] += Int(values[net] ^ counted[net])
            if time > 0 { tenths[net] += Int(counted[net]) * time }
        }
        for net in energies.indices where values[net] != counted[net] { energy += energies[net] }
        counted = values
    }

    mutating func result(
        tenths total: Int
    ) -> (toggles: ContiguousArray<Int>, shareAtOne: ContiguousArray<Double>) {
        count()
        return (toggles, ContiguousArray(tenths.map { Double($0) / Double(total) }))
    }
}
