import MorphoCircuit
import MorphoLiberty
import MorphoSynthesis

/// To which clocks the starts and ends of paths in a netlist belong. Clocks are numbered as the
/// names that they are given by.
struct ClockMembership {
    /// By cell the clock of a flip-flop; nil for other cells, and where no clock reaches it.
    private(set) var flipFlops: [Int?]
    /// By port of the netlist; empty for an asynchronous input, and for a clock.
    private(set) var inputs: [Set<Int>]
    private(set) var outputs: [Set<Int>]
    /// By port of the netlist whether it is a clock.
    private(set) var isClock: [Bool]

    /// - Parameters:
    ///   - module: the flat unit, which says to which domains ports and resets belong.
    ///   - order: the cells, drivers before readers.
    init(_ netlist: CellNetlist, _ module: Module, clocks: [String], order: [Int]) {
        let numbers = module.domains.map { clocks.firstIndex(of: $0.name) }
        func members(_ port: CellNetlist.Port, _ direction: Port.Direction) -> Set<Int> {
            if let known = module.ports.first(where: {
                $0.name == port.name && $0.direction == direction
            }) {
                return Set([known.domain.flatMap { numbers[$0] }].compactMap { $0 })
            }
            return Set(
                zip(module.domains, numbers).filter { $0.0.reset?.name == port.name }
                    .compactMap { $0.1 })
        }
        isClock = netlist.inputs.map { clocks.contains($0.name) }
        inputs = zip(netlist.inputs, isClock).map { $1 ? [] : members($0, .input) }
        outputs = netlist.outputs.map { members($0, .output) }
        flipFlops = [Int?](repeating: nil, count: netlist.cellCount)

        var nets: [Int32: Int] = [:]
        for port in netlist.inputs {
            guard let clock = clocks.firstIndex(of: port.name) else { continue }
            for net in port.nets { nets[net] = clock }
        }
        // A clock may pass inverters on its way.
        for cell in order where !netlist.kind(cell).isSequential {
            let kind = netlist.kind(cell)
            let pins = Array(zip(kind.pins, netlist.nets[netlist.pins(cell)]))
            let sources = pins.filter { $0.0.direction == .input }
            guard sources.count == 1, let clock = nets[sources[0].1] else { continue }
            for (pin, net) in pins where pin.direction == .output { nets[net] = clock }
        }
        for cell in 0..<netlist.cellCount where netlist.kind(cell).isSequential {
            for (pin, net) in zip(netlist.kind(cell).pins, netlist.nets[netlist.pins(cell)])
            where pin.isClock {
                flipFlops[cell] = nets[net]
            }
        }
    }

    /// Paths that no clock times: for each end the groups of starts that it depends on and with
    /// which it shares no clock. A group has the same clocks. One sweep for each group; linear.
    func untimedPaths(_ netlist: CellNetlist, order: [Int]) -> Int {
        let starts = zip(inputs, isClock).filter { !$0.1 }.map(\.0)
        let groups = Set(starts + flipFlops.compactMap { $0 }.map { [$0] })
        return groups.reduce(0) { $0 + untimedPaths(from: $1, netlist, order) }
    }

    private func untimedPaths(
        from group: Set<Int>, _ netlist: CellNetlist, _ order: [Int]
    ) -> Int {
        var isReached = ContiguousArray(repeating: false, count: netlist.netCount)
        for (place, port) in netlist.inputs.enumerated()
        where !isClock[place] && inputs[place] == group {
            for net in port.nets { isReached[Int(net)] = true }
        }
        for cell in order {
            let first = netlist.pins(cell).lowerBound
            for (offset, pin) in netlist.kind(cell).pins.enumerated() {
                let net = Int(netlist.nets[first + offset])
                if net < 2 || pin.direction != .output { continue }
                for arc in pin.arcs where arc.kind.isPath {
                    let from = Int(netlist.nets[first + arc.related])
                    if from < 2 { continue }
                    let isMember = flipFlops[cell].map({ group == [$0] }) ?? false
                    if arc.kind.isClocked ? isMember : isReached[from] { isReached[net] = true }
                }
            }
        }
        var count = 0
        for (port, clocks) in zip(netlist.outputs, outputs) where clocks.isDisjoint(with: group) {
            count += port.nets.count { $0 >= 2 && isReached[Int($0)] }
        }
        for (cell, clock) in flipFlops.enumerated() {
            guard let clock, !group.contains(clock) else { continue }
            for (pin, net) in zip(netlist.kind(cell).pins, netlist.nets[netlist.pins(cell)])
            where net >= 2 && isReached[Int(net)] && pin.arcs.contains(where: \.kind.isSetup) {
                count += 1
            }
        }
        return count
    }
}
