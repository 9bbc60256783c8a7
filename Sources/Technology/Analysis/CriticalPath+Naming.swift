import MorphoCircuit
import MorphoSynthesis

extension CriticalPath {
    /// - Parameter module: the flat module whose nodes the cells' origins are; nil: not known.
    init(
        _ path: CellTiming.Path, _ timing: CellTiming, _ netlist: CellNetlist, _ module: Module?
    ) {
        let naming = PathNaming(netlist, module)
        steps = path.steps.map { place in
            let net = Int32(place / 2)
            return Step(
                cell: naming.driver(of: net).map { netlist.kind($0).name },
                net: naming.name(of: net), edge: place % 2 == 0 ? .rise : .fall,
                arrivalNs: timing.arrivals[place] * 1e9)
        }
        start = steps.first?.net ?? ""
        let last = path.steps.last.map { Int32($0 / 2) } ?? 0
        if let pin = path.endPin {
            end = naming.name(ofCellAt: pin)
            setupNs = path.setup * 1e9
        } else {
            end = naming.output(last) ?? naming.name(of: last)
            setupNs = nil
        }
        delayNs = path.delay * 1e9
    }
}

/// What the nets of a netlist are called.
struct PathNaming {
    private let netlist: CellNetlist
    private let nearest: NearestNames?
    /// By net the cell that drives it; -1: none.
    private var drivers: ContiguousArray<Int32>
    private var inputs: [Int32: String] = [:]
    private var outputs: [Int32: String] = [:]

    init(_ netlist: CellNetlist, _ module: Module?) {
        self.netlist = netlist
        nearest = module.map { NearestNames($0) }
        drivers = ContiguousArray(repeating: -1, count: netlist.netCount)
        for cell in 0..<netlist.cellCount {
            for (pin, place) in zip(netlist.kind(cell).pins, netlist.pins(cell))
            where pin.direction == .output && netlist.nets[place] >= 2 {
                drivers[Int(netlist.nets[place])] = Int32(cell)
            }
        }
        for port in netlist.inputs {
            for (bit, net) in port.nets.enumerated() { inputs[net] = port.bitName(bit) }
        }
        for port in netlist.outputs {
            for (bit, net) in port.nets.enumerated() where outputs[net] == nil {
                outputs[net] = port.bitName(bit)
            }
        }
    }

    func driver(of net: Int32) -> Int? { drivers[Int(net)] < 0 ? nil : Int(drivers[Int(net)]) }

    func output(_ net: Int32) -> String? { outputs[net] }

    func name(of net: Int32) -> String {
        if let input = inputs[net] { return input }
        let plain = "n\(net)"
        guard let cell = driver(of: net) else { return plain }
        if let state = netlist.names[cell] { return state }
        if let output = outputs[net] { return output }
        return nearest?.name(of: netlist.origins[cell]).map { "\(plain) (\($0))" } ?? plain
    }

    /// The cell that has a pin.
    func name(ofCellAt pin: Int) -> String {
        var (low, high) = (0, netlist.cellCount)
        while low + 1 < high {
            let middle = (low + high) / 2
            if netlist.pins(middle).lowerBound <= pin { low = middle } else { high = middle }
        }
        return netlist.names[low] ?? "u\(low)"
    }
}

extension CellNetlist.Port {
    func bitName(_ bit: Int) -> String { nets.count == 1 ? name : "\(name)[\(bit)]" }
}
