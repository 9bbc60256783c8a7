/// Gives the nets of a mapped netlist no more than their drivers can bear.
///
/// ABC limits the number of pins on a net, and buffers the logic between flip-flops. This adds what
/// it leaves: nets around that logic, such as an asynchronous reset, and loads beyond the tables of
/// their drivers, which make figures of slews, delays and power extrapolations.
struct FanOutBuffering {
    let library: LibertyLibrary
    /// Input pins on a net.
    let pinLimit: Int
    /// Farads, of an output port.
    let portLoad: Double
    /// Not buffered: it is taken as ideal.
    let clock: Int?

    func buffer(_ netlist: inout MappedNetlist) {
        guard let buffer = library.buffer else { return }
        let sinks = netlist.pins(.input, library)
        let drivers = netlist.pins(.output, library)
        var ports = [Double](repeating: 0, count: netlist.netCount)
        for case .net(let net) in netlist.outputs.flatMap(\.bits) {
            ports[net] += portLoad / library.units.capacitance
        }
        let bufferPin = buffer.cell.pins[buffer.input]
        let bufferLimit = buffer.cell.pins[buffer.output]?.loadLimit ?? .infinity
        for net in sinks.indices where net != clock {
            // Inputs of the unit come from a buffer.
            let limit =
                drivers[net].first.flatMap { pin(of: $0, netlist)?.loadLimit } ?? bufferLimit
            var pins = sinks[net]
            // Every pass makes the list shorter; a driver too weak for one buffer stays so, and
            // is told later.
            for _ in 0..<16 {
                let loads = pins.map { pin(of: $0, netlist)?.capacitance ?? 0 }
                if pins.count <= pinLimit, loads.reduce(ports[net], +) <= limit { break }
                // Half of what the driver can bear stays with it; buffers take the rest.
                var kept: [MappedNetlist.Pin] = []
                var groups: [[MappedNetlist.Pin]] = []
                var (keptLoad, groupLoad) = (ports[net], 0.0)
                for (pin, load) in zip(pins, loads) {
                    if groups.isEmpty, kept.count < pinLimit / 2, keptLoad + load <= limit / 2 {
                        kept.append(pin)
                        keptLoad += load
                    } else if let last = groups.last, last.count < pinLimit,
                        groupLoad + load <= bufferLimit
                    {
                        groups[groups.count - 1].append(pin)
                        groupLoad += load
                    } else {
                        groups.append([pin])
                        groupLoad = load
                    }
                }
                // A buffer for a single pin would not help.
                if groups.allSatisfy({ $0.count == 1 }), (bufferPin?.capacitance ?? 0) > 0 {
                    let heaviest = loads.max() ?? 0
                    if heaviest <= bufferPin?.capacitance ?? 0 { break }
                }
                pins = kept + groups.map { netlist.insert(buffer, from: net, to: $0) }
            }
        }
    }

    private func pin(of place: MappedNetlist.Pin, _ netlist: MappedNetlist) -> LibertyPin? {
        library.cells[netlist.cells[place.cell].type]?.pins[place.name]
    }
}

extension MappedNetlist {
    /// Number of input pins on the busiest net, `clock` left out.
    func largestFanOut(_ library: LibertyLibrary, except clock: Int?) -> Int {
        let loads = pins(.input, library)
        return loads.indices.map { $0 == clock ? 0 : loads[$0].count }.max() ?? 0
    }

    /// Puts a buffer between a net and some of its pins; the buffer's own pin on the net.
    fileprivate mutating func insert(
        _ buffer: (cell: LibertyCell, input: String, output: String), from net: Int,
        to pins: [Pin]
    ) -> Pin {
        for pin in pins {
            for index in cells[pin.cell].connections.indices
            where cells[pin.cell].connections[index].pin == pin.name {
                cells[pin.cell].connections[index].source = .net(netCount)
            }
        }
        cells.append(
            Cell(
                type: buffer.cell.name,
                connections: [
                    Connection(pin: buffer.input, source: .net(net)),
                    Connection(pin: buffer.output, source: .net(netCount)),
                ]))
        netCount += 1
        return Pin(cell: cells.count - 1, name: buffer.input)
    }
}
