import MorphoCircuit
import MorphoSynthesis

/// A path as nets, whoever found it.
struct TracedPath: Sendable {
    struct Step: Sendable {
        var net: Int32
        /// Nil: not known.
        var edge: CriticalPath.Edge?
        /// Seconds after the clock edge.
        var arrival: Double
    }

    var steps: [Step]
    /// The place, among the netlist's `nets`, of the data pin at its end; nil for an output.
    var endPin: Int?
    /// Seconds, set-up included.
    var delay: Double

    init(_ path: CellTiming.Path, _ timing: CellTiming) {
        steps = path.steps.map { place in
            Step(
                net: Int32(place / 2), edge: place % 2 == 0 ? .rise : .fall,
                arrival: timing.arrivals[place])
        }
        endPin = path.endPin
        delay = path.delay
    }

    /// A path of OpenSTA through the text of `CellNetlist.verilog`: pins such as `u12/Y`, inputs
    /// `n3` and outputs `o4`. Nil for one without points.
    init?(_ points: [(name: String, arrival: Double)], _ netlist: CellNetlist, delay: Double) {
        steps = []
        self.delay = delay
        for (name, arrival) in points {
            let parts = name.split(separator: "/")
            if parts.count == 2, let cell = Int(parts[0].dropFirst()), cell < netlist.cellCount,
                let pin = netlist.kind(cell).pin(String(parts[1]))
            {
                let place = netlist.pins(cell).lowerBound + pin
                endPin = place
                if netlist.kind(cell).pins[pin].direction == .output {
                    steps.append(Step(net: netlist.nets[place], edge: nil, arrival: arrival))
                }
            } else {
                endPin = nil
                if name.hasPrefix("n"), let net = Int32(name.dropFirst()) {
                    steps.append(Step(net: net, edge: nil, arrival: arrival))
                }
            }
        }
        if steps.isEmpty { return nil }
    }
}

extension CriticalPath {
    /// - Parameter module: the flat module whose nodes the cells' origins are; nil: not known.
    init(_ path: TracedPath, _ netlist: CellNetlist, _ module: Module?) {
        let naming = PathNaming(netlist, module)
        steps = path.steps.map { step in
            Step(
                cell: naming.driver(of: step.net).map { netlist.kind($0).name },
                net: naming.name(of: step.net), edge: step.edge, arrivalNs: step.arrival * 1e9)
        }
        start = steps.first?.net ?? ""
        let last = path.steps.last
        if let pin = path.endPin {
            end = naming.name(ofCellAt: pin)
            setupNs = (path.delay - (last?.arrival ?? 0)) * 1e9
        } else {
            end = last.map { naming.output($0.net) ?? naming.name(of: $0.net) } ?? ""
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
