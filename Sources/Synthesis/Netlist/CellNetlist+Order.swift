import MorphoLiberty

extension CellNetlist {
    /// By net the capacitance of the input pins and output ports on it, farads.
    /// - Parameter portLoad: of each output port.
    public func loads(portLoad: Double) -> ContiguousArray<Double> {
        var loads = ContiguousArray<Double>(repeating: 0, count: netCount)
        for cell in 0..<cellCount {
            let pins = library.cells[Int(kinds[cell])].pins
            for (offset, place) in self.pins(cell).enumerated()
            where pins[offset].direction != .output && nets[place] >= 0 {
                loads[Int(nets[place])] += pins[offset].capacitance
            }
        }
        for net in outputs.flatMap(\.nets) { loads[Int(net)] += portLoad }
        return loads
    }

    /// The cells so that each stands behind those that its outputs depend on at once: cells that
    /// hold state begin. Cells in a loop are left out.
    public func settlingOrder() -> [Int] {
        // By net the cell whose combinational output drives it.
        var drivers = ContiguousArray<Int32>(repeating: -1, count: netCount)
        var order: [Int] = []
        order.reserveCapacity(cellCount)
        for cell in 0..<cellCount {
            let kind = library.cells[Int(kinds[cell])]
            if kind.isSequential {
                order.append(cell)
                continue
            }
            for (offset, place) in pins(cell).enumerated()
            where kind.pins[offset].direction == .output && nets[place] >= 2 {
                drivers[Int(nets[place])] = Int32(cell)
            }
        }
        var waiting = ContiguousArray<Int32>(repeating: 0, count: cellCount)
        let sinks = NetSinks(self)
        var cellOfPin = ContiguousArray<Int32>(repeating: 0, count: nets.count)
        for cell in 0..<cellCount {
            let kind = library.cells[Int(kinds[cell])]
            for (offset, place) in pins(cell).enumerated() {
                cellOfPin[place] = Int32(cell)
                if !kind.isSequential, kind.pins[offset].direction != .output,
                    nets[place] >= 2, drivers[Int(nets[place])] >= 0
                {
                    waiting[cell] += 1
                }
            }
        }
        var ready: [Int] = []
        for cell in 0..<cellCount
        where waiting[cell] == 0 && !library.cells[Int(kinds[cell])].isSequential {
            ready.append(cell)
        }
        var next = 0
        while next < ready.count {
            let cell = ready[next]
            next += 1
            let kind = library.cells[Int(kinds[cell])]
            for (offset, place) in pins(cell).enumerated()
            where kind.pins[offset].direction == .output && nets[place] >= 2 {
                for sink in sinks.places(of: Int(nets[place])) {
                    let reader = Int(cellOfPin[Int(sink)])
                    if library.cells[Int(kinds[reader])].isSequential { continue }
                    waiting[reader] -= 1
                    if waiting[reader] == 0 { ready.append(reader) }
                }
            }
        }
        return order + ready
    }

    /// By input pin, as a place in `nets`, the most cells in a row from there to a flip-flop or
    /// port.
    func remainingDepth(_ sinks: NetSinks) -> ContiguousArray<Int32> {
        var depths = ContiguousArray<Int32>(repeating: 0, count: nets.count)
        for cell in settlingOrder().reversed() {
            let kind = library.cells[Int(kinds[cell])]
            if kind.isSequential { continue }
            var deepest: Int32 = 0
            for (offset, place) in pins(cell).enumerated()
            where kind.pins[offset].direction == .output && nets[place] >= 2 {
                for sink in sinks.places(of: Int(nets[place])) {
                    deepest = max(deepest, depths[Int(sink)])
                }
            }
            for (offset, place) in pins(cell).enumerated()
            where kind.pins[offset].direction != .output {
                depths[place] = deepest + 1
            }
        }
        return depths
    }
}
