import MorphoCircuit
import MorphoLiberty
import MorphoSynthesis

/// A netlist with its timing and activity: all that a price is made of, whichever engine found it.
struct PricedNetlist {
    var netlist: CellNetlist
    var ports: PortConditions
    /// Of the fastest clock.
    var periodNs: Double
    /// By 2 * net + (0 rising, 1 falling), seconds.
    var slews: ContiguousArray<Double>
    var activity: CellActivity
    /// Of the longest path; with several clocks that of the clock with the least slack.
    var delayNs: Double
    /// The longest path; nil: there is none, or it is not known.
    var path: TracedPath?
    /// The flat unit whose nodes the cells' origins are; nil: not known.
    var flat: (module: Module, hierarchy: InstanceHierarchy)?
    /// Nil: there are not several.
    var clocks: ClockTimings?

    var loads: ContiguousArray<Double> {
        netlist.loads(portLoad: ports.outputLoad(netlist.library))
    }

    var power: CellPower {
        CellPower(
            netlist: netlist, slews: slews, loads: loads, activity: activity, periodNs: periodNs)
    }
}

extension Price {
    init(_ priced: PricedNetlist, method: String, activitySource: String, engine: String) {
        let netlist = priced.netlist
        let library = netlist.library
        let parts = priced.power.parts()
        area = Area(totalUm2: 0, sequentialUm2: 0, cells: netlist.cellCount)
        let macros = netlist.macroCells
        for (place, kind) in netlist.kinds.enumerated() {
            let cell = library.cells[Int(kind)]
            area.totalUm2 += cell.area ?? 0
            if macros.contains(place) {
                area.memoryUm2 += cell.area ?? 0
            } else if cell.isSequential {
                area.sequentialUm2 += cell.area ?? 0
            }
        }
        let sinks = NetSinks(netlist)
        power = Power(
            groups: PowerGroups(netlist, sinks, parts), method: method,
            activitySource: activitySource)
        delayNs = priced.delayNs
        let critical = priced.clocks.map { $0.clocks[$0.critical] }
        slackNs = (critical?.periodNs ?? priced.periodNs) - priced.delayNs
        clocks = priced.clocks.map { ClockPrices($0, netlist, priced.flat?.module) }
        criticalPath = priced.path.map { CriticalPath($0, netlist, priced.flat?.module) }
        modules = priced.flat.map { ModulePrice.list($0.hierarchy, netlist, parts) }
        technology = Technology(
            name: library.name, corner: library.corner, clockMhz: 1000 / priced.periodNs)
        estimationEngine = engine
        maxFanOut = sinks.largest
        assumptions = "ideal clock; " + priced.ports.text(library)
        faults = TableRange(netlist: netlist, slews: priced.slews, loads: priced.loads).faults()
        if let clocks = priced.clocks?.clocks {
            faults.insert(
                contentsOf: clocks.filter { $0.slackNs < 0 }.map {
                    .clockTooFast(
                        clock: $0.domain.name, delayNs: $0.delayNs, periodNs: $0.periodNs)
                }, at: 0)
        } else if priced.delayNs > priced.periodNs {
            faults.insert(.tooSlow(delayNs: priced.delayNs, periodNs: priced.periodNs), at: 0)
        }
    }
}

extension Price.PowerGroups {
    /// - Parameter parts: by cell.
    fileprivate init(_ netlist: CellNetlist, _ sinks: NetSinks, _ parts: [CellPower.Parts]) {
        let macros = netlist.macroCells
        for (cell, parts) in parts.enumerated() {
            let kind = netlist.library.cells[Int(netlist.kinds[cell])]
            if macros.contains(cell) {
                memory += parts.all
            } else if kind.isSequential {
                sequential += .init(
                    internalW: parts.internal, switchingW: parts.switching,
                    leakageW: parts.leakage)
                clock.internalW += parts.clockPins
            } else if zip(kind.pins, netlist.pins(cell)).contains(where: { pin, place in
                pin.direction == .output && netlist.nets[place] >= 2
                    && sinks.isClock(Int(netlist.nets[place]))
            }) {
                clock += parts.all
            } else {
                combinational += parts.all
            }
        }
    }
}
