import MorphoSynthesis

/// The clock and the conditions at the ports, as the price assumes them, as a constraint file
/// (SDC) in the units of the library.
struct ConstraintText {
    private let design: PricedDesign
    private let units: LibraryUnits

    init(_ design: PricedDesign, _ text: NetlistText) {
        self.design = design
        units = LibraryUnits(design.library)
    }

    /// Nanoseconds in the library's unit.
    private func time(_ nanoseconds: Double) -> String { "\(nanoseconds * 1e-9 / units.time)" }

    private func ports(_ ports: [CellNetlist.Port]) -> String {
        let bits = ports.flatMap { port in port.nets.indices.map { port.bitName($0) } }
        return "[get_ports {\(bits.joined(separator: " "))}]"
    }

    var text: String {
        let (priced, library) = (design.priced, design.library.liberty)
        let period = priced.periodNs
        let clock = design.clock
        let name = clock?.name ?? "virtual_clock"
        var create = "create_clock -name \(name) -period \(time(period))"
        if clock?.domain.edge == .falling {
            create += " -waveform {\(time(period / 2)) \(time(period))}"
        }
        if let clock { create += " [get_ports \(clock.name)]" }
        // Ports belong to the edge at which flip-flops take their data.
        let edge = clock?.domain.edge == .falling ? " -clock_fall" : ""
        var lines = [
            "# \(design.request.top): \(design.price.assumptions)",
            "# Units of \(library.name): \(units.time) s, \(units.capacitance) F.",
            create,
        ]
        if clock != nil {
            let slew = time(library.steepestClock(priced.netlist) * 1e9)
            lines.append("set_clock_transition \(slew) [get_clocks \(name)]")
        }
        let data = priced.netlist.inputs.filter { $0.name != clock?.name }
        if !data.isEmpty {
            lines.append("set_input_delay 0 -clock \(name)\(edge) \(ports(data))")
            switch priced.ports {
            case .buffers:
                if let buffer = library.buffer {
                    lines.append(
                        "set_driving_cell -lib_cell \(buffer.cell.name) -pin "
                            + "\(buffer.cell.pins[buffer.output].name) \(ports(data))")
                }
            case .fixed(let transition, _):
                lines.append("set_input_transition \(time(transition)) \(ports(data))")
            }
        }
        if !priced.netlist.outputs.isEmpty {
            let load = priced.ports.outputLoad(library) / units.capacitance
            lines.append(
                "set_output_delay 0 -clock \(name)\(edge) \(ports(priced.netlist.outputs))")
            lines.append("set_load \(load) \(ports(priced.netlist.outputs))")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
