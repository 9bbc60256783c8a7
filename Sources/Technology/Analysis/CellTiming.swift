import MorphoLiberty
import MorphoSynthesis

/// The times at which the nets of a netlist settle after a clock edge: delay and slew tables of
/// the library (NLDM), longest paths, no wires. One sweep over the cells; linear.
///
/// As OpenSTA calculates, of all arcs into a net the latest arrival and the longest slew count,
/// even when they come from different arcs. Clocks are ideal.
public struct CellTiming: Sendable {
    /// By 2 * net + (0 rising, 1 falling): transition time, seconds.
    public private(set) var slews: ContiguousArray<Double>
    /// By the same place the latest arrival, seconds after the clock edge; -infinity: never.
    public private(set) var arrivals: ContiguousArray<Double>
    /// By net, farads.
    public let loads: ContiguousArray<Double>
    /// The longest path: from an input or a clock edge to an output, or to the set-up of a
    /// flip-flop. Nil when there is none.
    public private(set) var longest: Path?

    /// A path from its end: every step is a place in `arrivals`.
    public struct Path: Sendable {
        /// Seconds, set-up included.
        public var delay: Double
        /// The set-up time of the flip-flop at its end; 0 for an output.
        public var setup: Double
        public var steps: [Int]
        /// The place, among the netlist's `nets`, of the data pin at its end; nil for an output.
        public var endPin: Int?
    }

    private static let never = -Double.infinity
    /// By place the place that its latest arrival comes from; -1: a start.
    private var sources: ContiguousArray<Int32>

    /// - Parameters:
    ///   - portLoad: of each output, farads.
    ///   - clockSlew: transition time of all clocks, seconds.
    /// - Throws: `PricingError.combinationalLoop`.
    public init(
        _ netlist: CellNetlist, ports: PortConditions, clockSlew: Double
    ) throws(PricingError) {
        let places = netlist.netCount * 2
        slews = ContiguousArray(repeating: 0, count: places)
        arrivals = ContiguousArray(repeating: Self.never, count: places)
        sources = ContiguousArray(repeating: -1, count: places)
        loads = netlist.loads(portLoad: ports.outputLoad(netlist.library))
        let sinks = NetSinks(netlist)
        startAtInputs(netlist, ports, sinks, clockSlew)
        let order = netlist.settlingOrder()
        if order.count < netlist.cellCount { throw .combinationalLoop }
        for cell in order { propagate(cell, netlist, clockSlew) }
        findLongest(netlist, clockSlew, outputs: netlist.outputs) { _ in true }
    }

    /// The paths that start and end in one clock domain, at the slews of all paths, as OpenSTA
    /// has them.
    func within(
        _ clock: Int, _ members: ClockMembership, _ netlist: CellNetlist, order: [Int],
        clockSlew: Double
    ) -> CellTiming {
        var own = self
        own.longest = nil
        own.arrivals = ContiguousArray(repeating: Self.never, count: arrivals.count)
        own.sources = ContiguousArray(repeating: -1, count: sources.count)
        for (port, clocks) in zip(netlist.inputs, members.inputs) where clocks.contains(clock) {
            for net in port.nets.map({ Int($0) }) {
                for place in [2 * net, 2 * net + 1] { own.arrivals[place] = arrivals[place] }
            }
        }
        for cell in order
        where !netlist.kind(cell).isSequential || members.flipFlops[cell] == clock {
            own.propagate(cell, netlist, clockSlew)
        }
        own.findLongest(
            netlist, clockSlew,
            outputs: zip(netlist.outputs, members.outputs).filter { $1.contains(clock) }.map(\.0)
        ) { members.flipFlops[$0] == clock }
        return own
    }

    private mutating func startAtInputs(
        _ netlist: CellNetlist, _ ports: PortConditions, _ sinks: NetSinks, _ clockSlew: Double
    ) {
        let buffer = netlist.library.buffer
        for net in netlist.inputs.flatMap(\.nets).map({ Int($0) }) {
            if sinks.isClock(net) {
                (slews[2 * net], slews[2 * net + 1]) = (clockSlew, clockSlew)
                continue
            }
            for edge in 0...1 {
                let place = 2 * net + edge
                switch ports {
                case .fixed(let transition, _):
                    (arrivals[place], slews[place]) = (0, transition * 1e-9)
                case .buffers:
                    // What the load adds to the delay of the buffer that drives the input.
                    guard let arc = buffer?.arc else { continue }
                    let (delay, slew) =
                        edge == 0
                        ? (arc.cellRise, arc.riseTransition) : (arc.cellFall, arc.fallTransition)
                    let library = netlist.library
                    arrivals[place] =
                        delay.map {
                            library.value(of: $0, slew: 0, load: loads[net])
                                - library.value(of: $0, slew: 0, load: 0)
                        } ?? 0
                    slews[place] =
                        slew.map { library.value(of: $0, slew: 0, load: loads[net]) } ?? 0
                }
            }
        }
    }

    private mutating func propagate(
        _ cell: Int, _ netlist: CellNetlist, _ clockSlew: Double
    ) {
        let library = netlist.library
        let kind = Int(netlist.kinds[cell])
        let first = netlist.pins(cell).lowerBound
        for (offset, pin) in library.cells[kind].pins.enumerated() where !pin.arcs.isEmpty {
            let net = Int(netlist.nets[first + offset])
            if net < 2 || pin.direction != .output { continue }
            for arc in pin.arcs where arc.kind.isPath {
                let from = Int(netlist.nets[first + arc.related])
                if from < 2 { continue }
                for edge in 0...1 {
                    guard let delay = edge == 0 ? arc.cellRise : arc.cellFall else { continue }
                    let transition = edge == 0 ? arc.riseTransition : arc.fallTransition
                    for cause in arc.causes(of: edge) {
                        let source = 2 * from + cause
                        let start = arc.kind.isClocked ? 0 : arrivals[source]
                        if start == Self.never { continue }
                        let slew = arc.kind.isClocked ? clockSlew : slews[source]
                        let arrival =
                            start + library.value(of: delay, slew: slew, load: loads[net])
                        let place = 2 * net + edge
                        if arrival > arrivals[place] {
                            arrivals[place] = arrival
                            sources[place] = arc.kind.isClocked ? -1 : Int32(source)
                        }
                        if let transition {
                            slews[place] = max(
                                slews[place],
                                library.value(of: transition, slew: slew, load: loads[net]))
                        }
                    }
                }
            }
        }
    }

    /// - Parameter endsAt: whether paths may end at a flip-flop.
    private mutating func findLongest(
        _ netlist: CellNetlist, _ clockSlew: Double, outputs: [CellNetlist.Port],
        endsAt: (Int) -> Bool
    ) {
        var best = (delay: Self.never, setup: 0.0, place: -1, pin: Int?.none)
        for net in outputs.flatMap(\.nets).map({ Int($0) }) where net >= 2 {
            for place in [2 * net, 2 * net + 1] where arrivals[place] > best.delay {
                best = (arrivals[place], 0, place, nil)
            }
        }
        let library = netlist.library
        for cell in 0..<netlist.cellCount {
            let kind = library.cells[Int(netlist.kinds[cell])]
            if !kind.isSequential || !endsAt(cell) { continue }
            let first = netlist.pins(cell).lowerBound
            for (offset, pin) in kind.pins.enumerated() where pin.direction == .input {
                let net = Int(netlist.nets[first + offset])
                if net < 2 { continue }
                for arc in pin.arcs where arc.kind.isSetup {
                    for edge in 0...1 {
                        guard let table = edge == 0 ? arc.riseConstraint : arc.fallConstraint,
                            arrivals[2 * net + edge] > Self.never
                        else { continue }
                        let setup = library.value(
                            of: table, slew: slews[2 * net + edge], relatedSlew: clockSlew,
                            load: 0)
                        let delay = arrivals[2 * net + edge] + setup
                        if delay > best.delay {
                            best = (delay, setup, 2 * net + edge, first + offset)
                        }
                    }
                }
            }
        }
        guard best.place >= 0 else { return }
        var steps = [best.place]
        while let last = steps.last, sources[last] >= 0 { steps.append(Int(sources[last])) }
        longest = Path(
            delay: best.delay, setup: best.setup, steps: steps.reversed(), endPin: best.pin)
    }
}

extension LibertyArc {
    /// The edges of the related pin, 0 rising and 1 falling, that cause an edge of the pin.
    func causes(of edge: Int) -> ClosedRange<Int> {
        switch kind {
        case .risingEdge: return 0...0
        case .fallingEdge: return 1...1
        case .combinational, .combinationalRise, .combinationalFall:
            switch sense {
            case .positive: return edge...edge
            case .negative: return (1 - edge)...(1 - edge)
            case .nonUnate: return 0...1
            }
        default: return 0...1
        }
    }
}

extension LibertyArc.Kind {
    /// From a clock pin to an output.
    var isClocked: Bool { self == .risingEdge || self == .fallingEdge }
    var isSetup: Bool { self == .setupRising || self == .setupFalling }
    /// Part of a path from input to output.
    var isPath: Bool {
        switch self {
        case .combinational, .combinationalRise, .combinationalFall, .risingEdge, .fallingEdge:
            true
        default: false
        }
    }
}
