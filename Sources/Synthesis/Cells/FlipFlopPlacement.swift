import MorphoCircuit
import MorphoGates
import MorphoLiberty

/// Puts the flip-flops of a unit into a netlist, with the inverters that their clocks, resets and
/// outputs need.
struct FlipFlopPlacement {
    /// By kept flip-flop the net of its bit.
    private(set) var bits: [Int32] = []
    /// By kept flip-flop the place of its data pin among the netlist's pins.
    private var dataPins: [Int] = []

    /// Adds a port for each clock.
    init(
        _ network: LogicNetwork, _ library: LibertyLibrary,
        inverter: CellFunctions.Inverter, in netlist: inout CellNetlist
    ) throws(SynthesisError) {
        let gates = network.netlist
        var cells = FlipFlopCells(library)
        var inverses: [Int32: Int32] = [:]
        func inverse(
            of net: Int32, _ netlist: inout CellNetlist, origin: Int32 = -1
        ) -> Int32 {
            if net < 2 { return 1 - net }
            if let known = inverses[net] { return known }
            let made = netlist.makeNet()
            netlist.append(
                kind: inverter.cell, nets: inverter.pins(from: net, to: made), origin: origin)
            inverses[net] = made
            return made
        }
        let clocks = gates.domains.map { domain in
            let net = netlist.makeNet()
            netlist.inputs.append(.init(name: domain.name, nets: [net]))
            return net
        }
        // By node of the gate netlist the net of a reset.
        var resetNets: [Int32: Int32] = [:]
        for (port, input) in zip(netlist.inputs, gates.inputs) {
            for (net, bit) in zip(port.nets, input.bits) { resetNets[bit.node] = net }
        }
        for index in network.flipFlops {
            let flop = gates.flipFlops[index]
            let demand = FlipFlopCells.Demand(
                edge: gates.domains[flop.domain].edge, resetValue: flop.asynchronousReset)
            guard let choice = cells.choice(for: demand) else {
                throw .noCell(
                    library: library.name,
                    kind: .flipFlop(edge: demand.edge, resetValue: demand.resetValue))
            }
            var pins = [Int32](
                repeating: CellNetlist.open, count: library.cells[choice.cell].pins.count)
            let clock = clocks[flop.domain]
            pins[choice.clock] = choice.invertsClock ? inverse(of: clock, &netlist) : clock
            for (pin, value) in choice.tied {
                pins[pin] = value ? CellNetlist.one : CellNetlist.zero
            }
            if let reset = choice.reset, let active = gates.resets[flop.domain] {
                let net = resetNets[active.node] ?? CellNetlist.zero
                pins[reset.pin] =
                    active.isInverted == reset.isActiveLow ? net : inverse(of: net, &netlist)
            }
            let output = netlist.makeNet()
            pins[choice.output] = output
            let node = Int(flop.node.node)
            let origin = node < gates.origins.count ? gates.origins[node] : -1
            let cell = netlist.append(kind: choice.cell, nets: pins, origin: origin)
            netlist.names[cell] = flop.name
            dataPins.append(netlist.pins(cell).lowerBound + choice.data)
            bits.append(
                choice.invertsOutput
                    ? inverse(of: output, &netlist, origin: origin) : output)
        }
    }

    /// Connects what the flip-flops take next.
    func connect(_ next: [Int32], in netlist: inout CellNetlist) {
        for (pin, net) in zip(dataPins, next) { netlist.nets[pin] = net }
    }
}
