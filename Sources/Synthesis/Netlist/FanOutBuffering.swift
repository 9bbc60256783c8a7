import MorphoLiberty

/// Gives the nets of a netlist no more than their drivers can bear: a number of pins, and the
/// loads that the tables of their drivers know. Beyond these, slews, delays and power would be
/// extrapolations.
public struct FanOutBuffering {
    let buffer: CellFunctions.Inverter
    /// Input pins on a net.
    let pinLimit: Int
    /// Of an output port, farads.
    let portLoad: Double

    init(buffer: CellFunctions.Inverter, pinLimit: Int, portLoad: Double) {
        self.buffer = buffer
        self.pinLimit = pinLimit
        self.portLoad = portLoad
    }

    /// Nil when the library has no buffer.
    public init?(_ library: LibertyLibrary, pinLimit: Int, portLoad: Double) {
        guard let buffer = (try? CellFunctions(library))?.buffer else { return nil }
        self.init(buffer: buffer, pinLimit: pinLimit, portLoad: portLoad)
    }

    /// Clocks are not buffered: they are taken as ideal.
    public func buffer(_ netlist: inout CellNetlist) {
        let library = netlist.library
        let sinks = NetSinks(netlist)
        var limits = ContiguousArray<Double>(repeating: 0, count: netlist.netCount)
        let bufferPins = library.cells[buffer.cell].pins
        let bufferLimit = library.loadLimit(bufferPins[buffer.output])
        let bufferLoad = bufferPins[buffer.input].capacitance
        // Inputs of the unit come from a buffer.
        for net in limits.indices { limits[net] = bufferLimit }
        // By net what its driver is for: buffers are for the same.
        var origins = ContiguousArray<Int32>(repeating: -1, count: netlist.netCount)
        for cell in 0..<netlist.cellCount {
            for (place, pin) in zip(netlist.pins(cell), netlist.kind(cell).pins)
            where pin.direction == .output && netlist.nets[place] >= 0 {
                limits[Int(netlist.nets[place])] = library.loadLimit(pin)
                origins[Int(netlist.nets[place])] = netlist.origins[cell]
            }
        }
        var ports = ContiguousArray<Double>(repeating: 0, count: netlist.netCount)
        var portCounts = ContiguousArray<Int>(repeating: 0, count: netlist.netCount)
        for net in netlist.outputs.flatMap(\.nets) {
            ports[Int(net)] += portLoad
            portCounts[Int(net)] += 1
        }
        let remaining = netlist.remainingDepth(sinks)
        for net in 2..<limits.count {
            let places = sinks.places(of: net)
            if places.isEmpty || sinks.isClock(net) { continue }
            // The pins with the longest way before them stay with the driver.
            var pins = places.map { (place: Int($0), load: sinks.capacitance(at: Int($0))) }
            if pins.count + portCounts[net] > pinLimit {
                pins.sort { (remaining[$0.place], $1.place) > (remaining[$1.place], $0.place) }
            }
            // Every pass makes the list shorter; a driver too weak for one buffer stays so, and
            // is told by the check of the tables.
            for _ in 0..<16 {
                let load = pins.reduce(ports[net]) { $0 + $1.load }
                if pins.count + portCounts[net] <= pinLimit, load <= limits[net] { break }
                let groups = groups(pins, limits[net], ports[net], portCounts[net], bufferLimit)
                if groups.buffered.allSatisfy({ $0.count == 1 }),
                    pins.allSatisfy({ $0.load <= bufferLoad })
                {
                    break
                }
                pins =
                    groups.kept
                    + groups.buffered.map { group in
                        insert(
                            from: Int32(net), to: group.map(\.place), origin: origins[net],
                            &netlist)
                    }.map { ($0, bufferLoad) }
            }
        }
    }

    private typealias Sink = (place: Int, load: Double)

    /// As many pins as the driver can bear besides the buffers stay with it; each buffer takes as
    /// many as it can.
    private func groups(
        _ pins: [Sink], _ limit: Double, _ portLoad: Double, _ ports: Int, _ bufferLimit: Double
    ) -> (kept: [Sink], buffered: [[Sink]]) {
        // With b buffers of n pins each and n - b pins kept, n = pinLimit: all pins have a place.
        let excess = max(0, pins.count + ports - pinLimit)
        let buffers = (excess + pinLimit - 2) / max(1, pinLimit - 1)
        let places = max(0, pinLimit - ports - buffers)
        var kept: [Sink] = []
        var buffered: [[Sink]] = []
        var (keptLoad, groupLoad) = (portLoad, 0.0)
        for pin in pins {
            if buffered.isEmpty, kept.count < places, keptLoad + pin.load <= limit / 2 {
                kept.append(pin)
                keptLoad += pin.load
            } else if let last = buffered.last, last.count < pinLimit,
                groupLoad + pin.load <= bufferLimit
            {
                buffered[buffered.count - 1].append(pin)
                groupLoad += pin.load
            } else {
                buffered.append([pin])
                groupLoad = pin.load
            }
        }
        return (kept, buffered)
    }

    /// Puts a buffer between a net and some of its pins; the place of the buffer's own pin.
    private func insert(
        from net: Int32, to places: [Int], origin: Int32, _ netlist: inout CellNetlist
    ) -> Int {
        let made = netlist.makeNet()
        for place in places { netlist.nets[place] = made }
        let cell = netlist.append(
            kind: buffer.cell, nets: buffer.pins(from: net, to: made), origin: origin)
        return netlist.pins(cell).lowerBound + buffer.input
    }
}

extension LibertyLibrary {
    /// The largest load that all delay tables of an output know, farads; its `max_capacitance`
    /// when that is less.
    public func loadLimit(_ pin: LibertyPin) -> Double {
        var limit = pin.maxCapacitance ?? .infinity
        for arc in pin.arcs {
            for table in [arc.cellRise, arc.cellFall].compactMap({ $0 }) {
                for axis in axes[table.axes].list where axis.variable == .load {
                    limit = min(limit, axis.points.last ?? .infinity)
                }
            }
        }
        return limit
    }
}
