import MorphoCircuit
import MorphoLiberty

extension TechnologyMapping {
    /// Writes the cover as cells into a netlist.
    /// - Parameter sources: by input of the graph its net.
    /// - Returns: by output of the graph its net.
    func write(to netlist: inout CellNetlist, sources: [Int32]) -> [Int32] {
        // By phase its net; -1: none yet.
        var nets = ContiguousArray<Int32>(repeating: CellNetlist.open, count: graph.count * 2)
        nets[0] = CellNetlist.zero
        nets[1] = CellNetlist.one
        for (input, net) in zip(graph.inputs, sources) { nets[2 * Int(input)] = net }
        for node in choices.order.lazy.map({ Int($0) }) {
            let second = matches[2 * node].cut == -1 ? 2 * node : 2 * node + 1
            for phase in [second ^ 1, second] where readers[phase] > 0 {
                if matches[phase].cut == -2 { continue }
                let net = netlist.makeNet()
                nets[phase] = net
                append(phase, driving: net, nets, to: &netlist)
            }
        }
        return graph.outputs.map { nets[Int($0.literal)] }
    }

    private func append(
        _ phase: Int, driving net: Int32, _ nets: ContiguousArray<Int32>,
        to netlist: inout CellNetlist
    ) {
        let match = matches[phase]
        let leaves = leaves(phase, match)
        let kind =
            match.cut == -1
            ? functions.inverter : Int(functions.variants[Int(match.variant)].cell)
        guard let gate = functions.gates[kind] else { return }
        var pins = [Int32](
            repeating: CellNetlist.open, count: netlist.library.cells[kind].pins.count)
        pins[gate.output] = net
        for index in 0..<leaves.count {
            let input = match.cut == -1 ? 0 : functions.variants[Int(match.variant)].input(index)
            pins[gate.inputs[input]] = nets[leaf(index, leaves)]
        }
        netlist.append(kind: kind, nets: pins, origin: graph.origins[phase >> 1])
    }
}
