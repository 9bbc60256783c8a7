import MorphoLiberty

/// By net the input pins on it.
public struct NetSinks {
    private let starts: ContiguousArray<Int32>
    private let sinks: ContiguousArray<Int32>
    private let capacitances: ContiguousArray<Double>
    private let clocks: ContiguousArray<Bool>

    public init(_ netlist: CellNetlist) {
        var starts = ContiguousArray<Int32>(repeating: 0, count: netlist.netCount + 1)
        var clocks = ContiguousArray<Bool>(repeating: false, count: netlist.netCount)
        var capacitances = ContiguousArray<Double>(repeating: 0, count: netlist.nets.count)
        for cell in 0..<netlist.cellCount {
            let pins = netlist.library.cells[Int(netlist.kinds[cell])].pins
            for (offset, place) in netlist.pins(cell).enumerated()
            where pins[offset].direction != .output && netlist.nets[place] >= 0 {
                let net = Int(netlist.nets[place])
                starts[net + 1] += 1
                capacitances[place] = pins[offset].capacitance
                if pins[offset].isClock { clocks[net] = true }
            }
        }
        for net in 1..<starts.count { starts[net] += starts[net - 1] }
        var next = starts
        var sinks = ContiguousArray<Int32>(repeating: 0, count: Int(starts.last ?? 0))
        for cell in 0..<netlist.cellCount {
            let pins = netlist.library.cells[Int(netlist.kinds[cell])].pins
            for (offset, place) in netlist.pins(cell).enumerated()
            where pins[offset].direction != .output && netlist.nets[place] >= 0 {
                let net = Int(netlist.nets[place])
                sinks[Int(next[net])] = Int32(place)
                next[net] += 1
            }
        }
        self.starts = starts
        self.sinks = sinks
        self.capacitances = capacitances
        self.clocks = clocks
    }

    /// Places in the netlist's `nets`.
    public func places(of net: Int) -> Slice<ContiguousArray<Int32>> {
        Slice(base: sinks, bounds: Int(starts[net])..<Int(starts[net + 1]))
    }

    /// Of the input pin at a place, farads.
    public func capacitance(at place: Int) -> Double { capacitances[place] }

    /// Whether the net reaches the clock pin of a flip-flop.
    public func isClock(_ net: Int) -> Bool { clocks[net] }

    /// The number of pins on the busiest net, clocks left out.
    public var largest: Int {
        (2..<max(2, starts.count - 1)).map {
            clocks[$0] ? 0 : Int(starts[$0 + 1] - starts[$0])
        }.max() ?? 0
    }
}
