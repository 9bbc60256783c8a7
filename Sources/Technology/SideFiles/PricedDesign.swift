import MorphoCircuit
import MorphoSynthesis

/// A price with the netlist that it is of, for who wants to check it elsewhere.
public struct PricedDesign: Sendable {
    public internal(set) var price: Price
    let priced: PricedNetlist
    let request: PriceRequest
    let library: CellLibrary

    /// The netlist, its conditions and its activity, by file name:
    ///
    ///     netlist.v         the mapped netlist
    ///     memories.lib      the macros in it; missing where there are none
    ///     TOP.sdc           clock and ports as the price assumes them
    ///     activity.saif     toggles and times at one of every net (SAIF 2.0)
    ///     activity-2.0.tcl  activity of the inputs, as OpenSTA before 2.6 takes it
    ///     activity-2.6.tcl  activity of all pins, as OpenSTA from 2.6 on takes it
    public func sideFiles() -> [String: String] {
        let text = NetlistText(priced.netlist, module: request.top)
        let activity = NetActivity(self, text)
        var files = [
            "netlist.v": text.verilog, "\(request.top).sdc": ConstraintText(self, text).text,
            "activity.saif": activity.saif, "activity-2.0.tcl": activity.oldTcl,
            "activity-2.6.tcl": activity.newTcl,
        ]
        files["memories.lib"] = MemoryLibraryText(netlist: priced.netlist).text
        return files
    }

    /// The clocks that the unit has a port for; none for a unit without flip-flops.
    var clocks: [ClockDomain] {
        request.vectors.domains.filter { domain in
            priced.netlist.inputs.contains { $0.name == domain.name }
        }
    }
}
