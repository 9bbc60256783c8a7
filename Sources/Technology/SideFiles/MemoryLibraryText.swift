import Foundation
import MorphoLiberty
import MorphoSynthesis

/// The macros of a netlist as a Liberty library, so that other tools can read the netlist: areas,
/// leakage, capacitances, set-up times and delays. What an access takes is not in it: Liberty has
/// no place for energies that are counted and not caused by a pin.
struct MemoryLibraryText {
    let netlist: CellNetlist

    /// Nil: there are no macros.
    var text: String? {
        let cells = Set(netlist.macroCells.map { Int(netlist.kinds[$0]) }).sorted()
        if cells.isEmpty { return nil }
        let library = netlist.library
        let limits = library.thresholds
        var text = """
            library (memories) {
              delay_model : table_lookup;
              time_unit : "1ns";
              voltage_unit : "1V";
              current_unit : "1mA";
              leakage_power_unit : "1uW";
              pulling_resistance_unit : "1kohm";
              capacitive_load_unit (1, pf);
              nom_process : 1;
              nom_voltage : \(library.voltage);
              nom_temperature : \(library.temperature ?? 25);
              slew_derate_from_library : \(limits.slewDerate);

            """
        for (name, share) in [
            ("slew_lower_threshold_pct_rise", limits.slewLowerRise),
            ("slew_upper_threshold_pct_rise", limits.slewUpperRise),
            ("slew_lower_threshold_pct_fall", limits.slewLowerFall),
            ("slew_upper_threshold_pct_fall", limits.slewUpperFall),
            ("input_threshold_pct_rise", limits.inputRise),
            ("input_threshold_pct_fall", limits.inputFall),
            ("output_threshold_pct_rise", limits.outputRise),
            ("output_threshold_pct_fall", limits.outputFall),
        ] {
            text += "  \(name) : \(share * 100);\n"
        }
        for cell in cells {
            for pin in library.cells[cell].pins {
                for table in tables(pin).compactMap(\.table) where !axes(table).isEmpty {
                    let template = template(table)
                    if !text.contains("(\(name(table)))") { text += template }
                }
            }
        }
        for cell in cells { text += self.cell(library.cells[cell]) }
        return text + "}\n"
    }

    private func axes(_ table: LibertyTable) -> [LibertyTable.Axis] {
        netlist.library.axes[table.axes].list
    }

    private func tables(_ pin: LibertyPin) -> [(name: String, table: LibertyTable?)] {
        pin.arcs.flatMap { arc in
            [
                ("cell_rise", arc.cellRise), ("cell_fall", arc.cellFall),
                ("rise_transition", arc.riseTransition),
                ("fall_transition", arc.fallTransition),
                ("rise_constraint", arc.riseConstraint),
                ("fall_constraint", arc.fallConstraint),
            ]
        }
    }

    private func name(_ table: LibertyTable) -> String {
        axes(table).isEmpty ? "scalar" : "axes\(table.axes)"
    }

    /// Times in ns; slews between the thresholds of the library as its file has them.
    private func numbers(_ seconds: some Sequence<Double>, areSlews: Bool) -> String {
        let unit = 1e-9 * (areSlews ? netlist.library.thresholds.slewDerate : 1)
        return seconds.map { number($0 / unit) }.joined(separator: ", ")
    }

    /// Seven digits.
    private func number(_ value: Double) -> String { String(format: "%.7g", value) }

    /// The values of a table, those of one point of its first axis in a text of their own.
    private func values(_ table: LibertyTable, areSlews: Bool) -> String {
        let rows = axes(table).count > 1 ? axes(table)[0].points.count : 1
        let columns = table.values.count / rows
        return (0..<rows).map { row in
            "\"" + numbers(table.values[row * columns..<(row + 1) * columns], areSlews: areSlews)
                + "\""
        }.joined(separator: ", ")
    }

    private func template(_ table: LibertyTable) -> String {
        var text = "  lu_table_template (\(name(table))) {\n"
        for (place, axis) in axes(table).enumerated() {
            let isLoad = axis.variable == .load
            let variable = isLoad ? "total_output_net_capacitance" : "input_net_transition"
            text += "    variable_\(place + 1) : \(variable);\n"
            let points =
                isLoad
                ? axis.points.map { number($0 * 1e12) }.joined(separator: ", ")
                : numbers(axis.points, areSlews: true)
            text += "    index_\(place + 1) (\"\(points)\");\n"
        }
        return text + "  }\n"
    }

    private func cell(_ cell: LibertyCell) -> String {
        var text = """
              cell (\(cell.name)) {
                area : \(number(cell.area ?? 0));
                cell_leakage_power : \(number((cell.leakage ?? 0) * 1e6));
                interface_timing : true;

            """
        let clock = cell.pins.first { $0.isClock }?.name ?? ""
        for pin in cell.pins {
            text += "    pin (\(pin.name)) {\n"
            text += "      direction : \(pin.direction == .output ? "output" : "input");\n"
            if pin.direction != .output {
                text += "      capacitance : \(number(pin.capacitance * 1e12));\n"
            }
            if pin.isClock { text += "      clock : true;\n" }
            for arc in pin.arcs {
                text += "      timing () {\n        related_pin : \"\(clock)\";\n"
                text += "        timing_type : \(arc.kind.liberty);\n"
                for (name, table) in tables(pin) {
                    guard let table else { continue }
                    let isSlew = name.hasSuffix("transition")
                    text += "        \(name) (\(self.name(table))) { values ("
                    text += values(table, areSlews: isSlew) + "); }\n"
                }
                text += "      }\n"
            }
            text += "    }\n"
        }
        return text + "  }\n"
    }
}

extension LibertyArc.Kind {
    /// As Liberty calls the arcs that macros have.
    fileprivate var liberty: String {
        switch self {
        case .risingEdge: "rising_edge"
        case .fallingEdge: "falling_edge"
        case .setupFalling: "setup_falling"
        default: "setup_rising"
        }
    }
}
