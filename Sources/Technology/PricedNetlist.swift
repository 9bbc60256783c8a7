import MorphoLiberty
import MorphoSynthesis

/// A netlist with its timing and activity: all that a price is made of, whichever engine found it.
struct PricedNetlist {
    var netlist: CellNetlist
    var ports: PortConditions
    var periodNs: Double
    /// By 2 * net + (0 rising, 1 falling), seconds.
    var slews: ContiguousArray<Double>
    var activity: CellActivity
    /// Of the longest path.
    var delayNs: Double
}

extension Price {
    init(_ priced: PricedNetlist, method: String, activitySource: String, engine: String) {
        let netlist = priced.netlist
        let library = netlist.library
        let loads = netlist.loads(portLoad: priced.ports.outputLoad(library))
        let parts = CellPower(
            netlist: netlist, slews: priced.slews, loads: loads, activity: priced.activity,
            periodNs: priced.periodNs
        ).parts()
        area = Area(totalUm2: 0, sequentialUm2: 0, cells: netlist.cellCount)
        for kind in netlist.kinds {
            let cell = library.cells[Int(kind)]
            area.totalUm2 += cell.area ?? 0
            if cell.isSequential { area.sequentialUm2 += cell.area ?? 0 }
        }
        power = Power(
            leakageW: parts.reduce(0) { $0 + $1.leakage },
            internalW: parts.reduce(0) { $0 + $1.internal },
            switchingW: parts.reduce(0) { $0 + $1.switching }, method: method,
            activitySource: activitySource)
        delayNs = priced.delayNs
        slackNs = priced.periodNs - priced.delayNs
        technology = Technology(
            name: library.name, corner: library.corner, clockMhz: 1000 / priced.periodNs)
        estimationEngine = engine
        maxFanOut = NetSinks(netlist).largest
        assumptions = "ideal clock; " + priced.ports.text(library)
        faults = TableRange(netlist: netlist, slews: priced.slews, loads: loads).faults()
        if priced.delayNs > priced.periodNs {
            faults.insert(.tooSlow(delayNs: priced.delayNs, periodNs: priced.periodNs), at: 0)
        }
    }
}
