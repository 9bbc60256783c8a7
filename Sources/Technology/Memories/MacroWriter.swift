import MorphoCircuit
import MorphoLiberty
import MorphoSynthesis

/// Writes one memory into a netlist: for each of its clocks a cell of its own, which the library
/// of the netlist is extended by. Their outputs drive like the library's smallest buffer.
struct MacroWriter {
    let memory: CutMemories.Memory
    let layout: MemoryLayout
    /// Of one macro.
    let figures: MemoryModel.Figures
    let domains: [ClockDomain]
    /// By port of the module its nets.
    let ports: [String: [Int32]]

    /// A cell that is being made, with the nets of its pins.
    private struct Draft {
        var cell = LibertyCell()
        var nets: [Int32] = []

        mutating func add(_ pin: LibertyPin, _ net: Int32) {
            cell.pins.append(pin)
            nets.append(net)
        }
    }

    func write(to netlist: inout CellNetlist) {
        let scalar = netlist.library.scalarAxes()
        let macros = Double(layout.macros)
        var made = CellMemory(
            name: memory.name, words: memory.words, width: memory.width,
            contents: (memory.contents ?? []).map(\.allLimbs))
        let clocks = Set(memory.reads.compactMap(\.domain) + memory.writes.map(\.domain)).sorted()
        for (place, domain) in clocks.enumerated() {
            let input = netlist.inputs.first { $0.name == domains[domain].name }
            guard let clock = input?.nets.first else { continue }
            var draft = Draft()
            let suffix = clocks.count > 1 ? "_\(place)" : ""
            draft.cell.name =
                "memory\(netlist.memories.count)_\(layout.wordsOfBank)x\(layout.widthOfBank)"
                + "_\(layout.ports)p\(suffix)"
            draft.cell.isSequential = true
            draft.cell.area = figures.areaUm2 * macros / Double(clocks.count)
            draft.cell.leakage = figures.leakage * macros / Double(clocks.count)
            var pin = LibertyPin()
            pin.name = "clock"
            pin.direction = .input
            pin.isClock = true
            pin.capacitance = figures.inputCapacitance * macros
            draft.add(pin, clock)
            let cell = netlist.cellCount
            let edge = domains[domain].edge
            for (number, read) in memory.reads.enumerated() where read.domain == domain {
                let enable = add(
                    read.enable, "read\(number)_enable", edge, layout.banks, &draft,
                    scalar)
                made.reads.append(
                    .init(
                        cell: cell, clock: clock,
                        address: add(
                            read.address, "read\(number)_address", edge, layout.banks,
                            &draft, scalar),
                        enable: enable.first ?? CellNetlist.one,
                        data: addOutputs(
                            read.data, "read\(number)_data", edge, &draft, netlist.library,
                            scalar),
                        sharedWrite: memory.sharedWrite(of: number),
                        energy: figures.accessEnergy * Double(layout.macrosOfRead)))
            }
            for (number, write) in memory.writes.enumerated() where write.domain == domain {
                func input(_ port: String?, _ name: String) -> [Int32] {
                    add(
                        port, "write\(number)_\(name)", edge, layout.macros, &draft,
                        scalar)
                }
                made.writes.append(
                    .init(
                        cell: cell, clock: clock, address: input(write.address, "address"),
                        enable: input(write.enable, "enable").first ?? CellNetlist.one,
                        data: input(write.data, "data"), mask: input(write.mask, "mask"),
                        energy: figures.accessEnergy * Double(layout.macrosOfWrite)))
            }
            netlist.library.cells.append(draft.cell)
            netlist.append(
                kind: netlist.library.cells.count - 1, nets: draft.nets,
                origin: memory.origin.map { Int32($0.index) } ?? -1)
            netlist.names[cell] = memory.name
        }
        netlist.memories.append(made)
    }

    /// Adds input pins.
    /// - Returns: their nets; none for a port that there is not.
    private func add(
        _ port: String?, _ name: String, _ edge: ClockDomain.Edge, _ macros: Int,
        _ draft: inout Draft, _ scalar: Int
    ) -> [Int32] {
        let nets = port.flatMap { ports[$0] } ?? []
        for (bit, net) in nets.enumerated() {
            var pin = LibertyPin()
            pin.name = nets.count == 1 ? name : "\(name)\(bit)"
            pin.direction = .input
            pin.capacitance = figures.inputCapacitance * Double(macros)
            var arc = LibertyArc()
            arc.kind = edge == .rising ? .setupRising : .setupFalling
            arc.riseConstraint = LibertyTable(axes: scalar, values: [figures.setup])
            arc.fallConstraint = arc.riseConstraint
            pin.arcs = [arc]
            draft.add(pin, net)
        }
        return nets
    }

    private func addOutputs(
        _ port: String, _ name: String, _ edge: ClockDomain.Edge, _ draft: inout Draft,
        _ library: LibertyLibrary, _ scalar: Int
    ) -> [Int32] {
        let nets = ports[port] ?? []
        let buffer = library.buffer?.arc
        for (bit, net) in nets.enumerated() {
            var pin = LibertyPin()
            pin.name = nets.count == 1 ? name : "\(name)\(bit)"
            pin.direction = .output
            var arc = LibertyArc()
            arc.kind = edge == .rising ? .risingEdge : .fallingEdge
            arc.cellRise = later(buffer?.cellRise, scalar)
            arc.cellFall = later(buffer?.cellFall, scalar)
            arc.riseTransition = buffer?.riseTransition
            arc.fallTransition = buffer?.fallTransition
            pin.arcs = [arc]
            draft.add(pin, net)
        }
        return nets
    }

    /// A table of delays, by the access time longer.
    private func later(_ table: LibertyTable?, _ scalar: Int) -> LibertyTable {
        guard var table else { return LibertyTable(axes: scalar, values: [figures.accessTime]) }
        for place in table.values.indices { table.values[place] += figures.accessTime }
        return table
    }
}

extension LibertyLibrary {
    /// The place of the axes that a scalar has, which are added where there are none yet.
    fileprivate mutating func scalarAxes() -> Int {
        if let known = axes.firstIndex(where: \.list.isEmpty) { return known }
        axes.append(.init(list: []))
        return axes.count - 1
    }
}
