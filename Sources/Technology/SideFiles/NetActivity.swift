import MorphoSynthesis

/// The measured activity of a netlist in the forms that programs for power read.
struct NetActivity {
    private let design: PricedDesign
    private let text: NetlistText

    init(_ design: PricedDesign, _ text: NetlistText) {
        self.design = design
        self.text = text
    }

    private var netlist: CellNetlist { design.priced.netlist }
    private var activity: CellActivity { design.priced.activity }

    // MARK: SAIF

    /// SAIF 2.0, direction "backward". Every net is there, also one that never changed: readers
    /// would take a default for one that is missing. OpenSTA looks for pins, so each cell is an
    /// instance with the nets at its pins.
    var saif: String {
        let picoseconds = Double(activity.cycles) * design.priced.periodNs * 1000
        let duration = Int(picoseconds.rounded())
        var lines = [
            "(SAIFILE", "  (SAIFVERSION \"2.0\")", "  (DIRECTION \"backward\")",
            "  (DESIGN \"\(text.module)\")", "  (VENDOR \"Morpho\")",
            "  (PROGRAM_NAME \"Morpho\")", "  (DIVIDER / )", "  (TIMESCALE 1 ps)",
            "  (DURATION \(duration))", "  (INSTANCE \(text.module)", "    (NET",
        ]
        for net in usedNets {
            lines.append("      " + entry(text.name(of: net), net, duration))
        }
        for port in netlist.outputs {
            for (bit, net) in port.nets.enumerated() where net >= 2 {
                lines.append("      " + entry(port.bitName(bit), net, duration))
            }
        }
        lines.append("    )")
        for cell in 0..<netlist.cellCount {
            lines.append("    (INSTANCE \(text.name(ofCell: cell))")
            lines.append("      (NET")
            for (pin, place) in zip(netlist.kind(cell).pins, netlist.pins(cell))
            where netlist.nets[place] >= 2 {
                lines.append("        " + entry(pin.name, netlist.nets[place], duration))
            }
            lines.append("      )")
            lines.append("    )")
        }
        lines += ["  )", ")"]
        return lines.joined(separator: "\n") + "\n"
    }

    private var usedNets: [Int32] {
        Set(netlist.nets.filter { $0 >= 2 } + netlist.inputs.flatMap(\.nets)).sorted()
    }

    private func entry(_ name: String, _ net: Int32, _ duration: Int) -> String {
        let ones = min(duration, Int((activity.shareAtOne[Int(net)] * Double(duration)).rounded()))
        let plain = name.replacing("[", with: "\\[").replacing("]", with: "\\]")
        return "(\(plain) (T0 \(duration - ones)) (T1 \(ones)) (TX 0) (TZ 0) "
            + "(TC \(activity.toggles[Int(net)])) (IG 0))"
    }

    // MARK: Tcl

    private var source: String { "# \(text.module): \(design.price.power.activitySource)\n" }

    /// `-activity 0.5 -duty 0.25`: changes in a clock period, and share of the time at one.
    /// - Parameter cycles: of the clock in the run.
    private func measured(_ net: Int32, cycles: Int) -> String {
        let rate = Double(activity.toggles[Int(net)]) / Double(max(1, cycles))
        return "-activity \(rate) -duty \(min(1, max(0, activity.shareAtOne[Int(net)])))"
    }

    /// - Parameter cycles: by place of a port those that its activity is told for.
    private func inputLines(cycles: (Int) -> Int) -> [String] {
        netlist.inputs.enumerated().flatMap { place, port -> [String] in
            if design.clocks.contains(where: { $0.name == port.name }) { return [] }
            return port.nets.enumerated().map { bit, net in
                "set_power_activity -input_ports [get_ports {\(port.bitName(bit))}] "
                    + measured(net, cycles: cycles(place))
            }
        }
    }

    /// The cycles of the clock that a port belongs to; of the fastest where it has several or none.
    private func ownCycles(_ port: Int) -> Int {
        guard let clocks = design.priced.clocks, let own = clocks.inputs[port].first,
            clocks.inputs[port].count == 1
        else { return activity.cycles }
        return clocks.clocks[own].edges
    }

    /// OpenSTA before 2.6, tried with 2.0.17: only inputs can be told, inner pins are guessed from
    /// them by the program. It takes activity for a period of the clock of the cells behind.
    var oldTcl: String {
        source
            + "# For OpenSTA before 2.6: inputs alone; its -pins fails in 2.0.17.\n"
            + inputLines(cycles: ownCycles).map { $0 + "\n" }.joined()
    }

    /// OpenSTA from 2.6 on: every output pin of a cell, too. It takes activity for a period of the
    /// fastest clock (its `power/Power.tcl`).
    var newTcl: String {
        var lines = inputLines { _ in activity.cycles }
        for cell in 0..<netlist.cellCount {
            for (pin, place) in zip(netlist.kind(cell).pins, netlist.pins(cell))
            where pin.direction == .output && netlist.nets[place] >= 2 {
                lines.append(
                    "set_power_activity -pins [get_pins {\(text.name(ofCell: cell))/\(pin.name)}] "
                        + measured(netlist.nets[place], cycles: activity.cycles))
            }
        }
        return source
            + "# For OpenSTA from 2.6 on: inputs and all outputs of cells.\n"
            + lines.map { $0 + "\n" }.joined()
    }
}
