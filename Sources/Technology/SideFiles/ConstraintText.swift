import MorphoCircuit
import MorphoSynthesis
import MorphoWording

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
    private func time(_ nanoseconds: Double) -> String { "\(nanoseconds * (1e-9 / units.time))" }

    private func ports(_ ports: [CellNetlist.Port]) -> String {
        let bits = ports.flatMap { port in port.nets.indices.map { port.bitName($0) } }
        return "[get_ports {\(bits.joined(separator: " "))}]"
    }

    /// A clock of the unit, or the one that its ports belong to when it has none.
    private struct Clock {
        var name: String
        var domain: ClockDomain?
        var periodNs: Double
        /// Of the ports that belong to it.
        var inputs: [CellNetlist.Port]
        var outputs: [CellNetlist.Port]

        /// Ports belong to the edge at which flip-flops take their data.
        var edge: String { domain?.edge == .falling ? " -clock_fall" : "" }
    }

    private var data: [CellNetlist.Port] {
        design.priced.netlist.inputs.filter { port in
            !design.clocks.contains { $0.name == port.name }
        }
    }

    private var clocks: [Clock] {
        let priced = design.priced
        let netlist = priced.netlist
        guard let several = priced.clocks else {
            let domain = design.clocks.first
            return [
                Clock(
                    name: domain?.name ?? "virtual_clock", domain: domain,
                    periodNs: priced.periodNs, inputs: data, outputs: netlist.outputs)
            ]
        }
        return several.clocks.enumerated().map { place, clock in
            let hasPort = design.clocks.contains { $0.name == clock.domain.name }
            return Clock(
                name: clock.domain.name, domain: hasPort ? clock.domain : nil,
                periodNs: clock.periodNs,
                inputs: zip(netlist.inputs, several.inputs).filter { $1.contains(place) }.map(\.0),
                outputs: zip(netlist.outputs, several.outputs).filter { $1.contains(place) }
                    .map(\.0))
        }
    }

    /// The clock itself.
    private func lines(of clock: Clock) -> [String] {
        let priced = design.priced
        let period = clock.periodNs
        var create = "create_clock -name \(clock.name) -period \(time(period))"
        if clock.domain?.edge == .falling {
            create += " -waveform {\(time(period / 2)) \(time(period))}"
        }
        guard clock.domain != nil else { return [create] }
        let slew = time(priced.netlist.steepestClock * 1e9)
        return [
            create + " [get_ports \(clock.name)]",
            "set_clock_transition \(slew) [get_clocks \(clock.name)]",
        ]
    }

    var text: String {
        let (priced, library) = (design.priced, design.library.liberty)
        let clocks = clocks
        var lines = [
            "# \(design.request.top): \(design.price.assumptions)",
            "# Units of \(library.name): \(units.time) s, \(units.capacitance) F.",
        ]
        lines += clocks.flatMap { self.lines(of: $0) }
        if let several = priced.clocks {
            let groups = clocks.map { "-group [get_clocks \($0.name)]" }.joined(separator: " ")
            lines.append(
                "# \(counted(several.untimedPaths, "path")) between clocks not timed.")
            lines.append("set_clock_groups -asynchronous \(groups)")
        }
        // A port of several clocks is told each of them.
        var isTold: Set<String> = []
        func delay(_ direction: String, _ clock: Clock, _ ports: [CellNetlist.Port]) -> String {
            let isMore = ports.contains { isTold.contains($0.name) }
            isTold.formUnion(ports.map(\.name))
            return "set_\(direction)_delay 0 -clock \(clock.name)\(clock.edge)"
                + (isMore ? " -add_delay " : " ") + self.ports(ports)
        }
        for clock in clocks where !clock.inputs.isEmpty {
            lines.append(delay("input", clock, clock.inputs))
        }
        if !data.isEmpty {
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
        for clock in clocks where !clock.outputs.isEmpty {
            lines.append(delay("output", clock, clock.outputs))
        }
        if !priced.netlist.outputs.isEmpty {
            let load = priced.ports.outputLoad(library) / units.capacitance
            lines.append("set_load \(load) \(ports(priced.netlist.outputs))")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
