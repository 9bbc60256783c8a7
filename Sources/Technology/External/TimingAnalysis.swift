import Foundation
import MorphoExternalTools
import MorphoLiberty
import MorphoSynthesis

/// OpenSTA: transition times at all pins, and the longest path.
///
/// Its own power report is not asked for: version 2.0.17 counts the internal energy of a rising
/// *and* a falling edge for each single transition of an output or clock.
struct TimingAnalysis {
    let library: CellLibrary
    let ports: PortConditions
    let timeLimit: Duration

    struct Timing: Sendable {
        /// Seconds; nil when there is no path.
        var worstSlack: Double?
        /// By 2 * net + (0 rising, 1 falling) the longest transition time, seconds.
        var slews: ContiguousArray<Double>
        /// The longest path; nil when there is none.
        var path: TracedPath?
    }

    /// Analyses `netlist.v` with the module `netlist` in `directory`.
    /// - Parameters:
    ///   - clock: the net of the clock; nil for a unit without one.
    ///   - clockSlew: transition time of the ideal clock, in seconds.
    func run(
        _ netlist: CellNetlist, top: String, clock: Int32?, falling: Bool, periodNs: Double,
        clockSlew: Double, in directory: PrivateDirectory
    ) throws -> Timing {
        let script = self.script(
            netlist, clock: clock, falling: falling, periodNs: periodNs, clockSlew: clockSlew)
        try OutputFile(directory.path("timing.tcl"), text: script).write()
        try OutputFile(directory.path("timing.lib"), text: libraryWithoutWires).write()
        // Without the settings of the user's home.
        let run = try Tool.sta.command(
            ["-no_init", "-no_splash", "-exit", "timing.tcl"], directory: directory.path,
            timeout: timeLimit
        ).run()
        if case .signalled(let number) = run.ending {
            throw PricingError.toolKilled(.sta, top: top, signal: number)
        }
        // It goes on after an error, and ends with 0 all the same.
        let output = run.standardOutput.text + "\n" + run.standardError.text
        let complaint = output.split(whereSeparator: \.isNewline).first { $0.hasPrefix("Error") }
        guard run.succeeded, complaint == nil else {
            let message = complaint.map { String($0.prefix(500)) } ?? run.reason
            throw PricingError.toolFailed(.sta, top: top, message: message)
        }
        guard let report = try? InputFile.read(directory.path("timing.txt")),
            let timing = Self.read(report, netlist, periodNs: periodNs)
        else { throw PricingError.reportIncomplete(.sta, top: top, missing: "timing report") }
        return timing
    }

    /// Some libraries name a wire load model that OpenSTA takes up unasked: a guess by the number
    /// of pins, which other parts of the price know nothing of.
    var libraryWithoutWires: String {
        library.text.split(separator: "\n", omittingEmptySubsequences: false).filter {
            !$0.drop { $0 == " " || $0 == "\t" }.hasPrefix("default_wire_load")
        }.joined(separator: "\n")
    }

    private func script(
        _ netlist: CellNetlist, clock: Int32?, falling: Bool, periodNs: Double, clockSlew: Double
    ) -> String {
        let data = Set(netlist.inputs.flatMap(\.nets)).filter { $0 != clock }.sorted().map {
            "n\($0)"
        }
        let outputs = netlist.outputs.flatMap(\.nets).indices.map { "o\($0)" }
        let waveform =
            falling ? " -waveform [list [expr $ns * \(periodNs / 2)] [expr $ns * \(periodNs)]]" : ""
        // Ports belong to the edge at which flip-flops take their data.
        let edge = falling ? " -clock_fall" : ""
        let target = clock.map { " [get_ports n\($0)]" } ?? ""
        var lines = [
            "read_liberty timing.lib",
            "read_verilog netlist.v",
            "link_design netlist",
            // Numbers are given in the library's units, whatever these are.
            "set ns [sta::time_sta_ui 1e-9]",
            "set pf [sta::capacitance_sta_ui 1e-12]",
            "create_clock -name morpho_clock -period [expr $ns * \(periodNs)]\(waveform)\(target)",
        ]
        if clock != nil {
            lines.append(
                "set_clock_transition [expr $ns * \(clockSlew * 1e9)] [get_clocks morpho_clock]")
        }
        if !data.isEmpty {
            lines.append("set data [get_ports {\(data.joined(separator: " "))}]")
            lines.append("set_input_delay 0 -clock morpho_clock\(edge) $data")
            switch ports {
            case .buffers:
                if let buffer = library.liberty.buffer {
                    lines.append(
                        "set_driving_cell -lib_cell \(buffer.cell.name) -pin \(buffer.cell.pins[buffer.output].name) $data"
                    )
                }
            case .fixed(let transition, _):
                lines.append("set_input_transition [expr $ns * \(transition)] $data")
            }
        }
        if !outputs.isEmpty {
            lines.append("set results [get_ports {\(outputs.joined(separator: " "))}]")
            lines.append("set_output_delay 0 -clock morpho_clock\(edge) $results")
            let load = ports.outputLoad(library.liberty) * 1e12
            lines.append("set_load [expr $pf * \(load)] $results")
        }
        lines.append(
            """
            set report [open timing.txt w]
            puts $report "slack [sta::time_ui_sta [worst_slack]]"
            foreach instance [get_cells *] {
              set pins [$instance pin_iterator]
              while {[$pins has_next]} {
                set pin [$pins next]
                foreach vertex [$pin vertices] {
                  puts $report "[get_full_name $pin] [$vertex slews rise] [$vertex slews fall]"
                }
              }
              $pins finish
            }
            foreach end [find_timing_paths] {
              puts $report "target [$end target_clk_time]"
              foreach point [get_property $end points] {
                set arrival [sta::time_ui_sta [get_property $point arrival]]
                puts $report "point [get_full_name [get_property $point pin]] $arrival"
              }
            }
            puts $report end
            close $report

            """)
        return lines.joined(separator: "\n")
    }

    /// Reads `slack 7.6e-9`, lines such as `u12/A 1e-10 2e-10 1e-10 2e-10` (shortest and longest
    /// rising, then falling), `target 1e-8` (the clock edge that the longest path must reach),
    /// its points such as `point u12/Y 2e-10`, and `end`.
    static func read(_ report: String, _ netlist: CellNetlist, periodNs: Double) -> Timing? {
        var timing = Timing(
            worstSlack: nil, slews: ContiguousArray(repeating: 0, count: netlist.netCount * 2))
        var points: [(name: String, arrival: Double)] = []
        var target: Double?
        var sawSlack = false
        var sawEnd = false
        for line in report.utf8.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "))
            if words.count == 1, line.elementsEqual("end".utf8) {
                sawEnd = true
            } else if words.count == 2, words[0].elementsEqual("slack".utf8) {
                guard let slack = Double(Substring(words[1])) else { return nil }
                sawSlack = true
                // About 1e30 is OpenSTA's infinity.
                timing.worstSlack = abs(slack) < 1e20 ? slack : nil
            } else if words.count == 2, words[0].elementsEqual("target".utf8) {
                target = Double(Substring(words[1]))
            } else if words.count == 3, words[0].elementsEqual("point".utf8) {
                guard let arrival = Double(Substring(words[2])) else { return nil }
                points.append((String(Substring(words[1])), arrival))
            } else if words.count == 5, let slash = words[0].firstIndex(of: UInt8(ascii: "/")),
                let cell = Int(Substring(words[0][..<slash].dropFirst())),
                let rise = Double(Substring(words[2])), let fall = Double(Substring(words[4]))
            {
                let name = String(Substring(words[0][words[0].index(after: slash)...]))
                // Supply pins are pins for OpenSTA.
                guard cell < netlist.cellCount, let pin = netlist.kind(cell).pin(name) else {
                    continue
                }
                let net = Int(netlist.nets[netlist.pins(cell).lowerBound + pin])
                if net < 2 { continue }
                // A pin that never changes has no, or an infinite, transition time.
                timing.slews[2 * net] = max(timing.slews[2 * net], abs(rise) < 1 ? rise : 0)
                timing.slews[2 * net + 1] = max(
                    timing.slews[2 * net + 1], abs(fall) < 1 ? fall : 0)
            }
        }
        if let target, let slack = timing.worstSlack {
            // The launching edge is one period before.
            let launch = target - periodNs * 1e-9
            timing.path = TracedPath(
                points.map { ($0.name, $0.arrival - launch) }, netlist,
                delay: periodNs * 1e-9 - slack)
        }
        return sawSlack && sawEnd ? timing : nil
    }
}

/// What drives inputs and loads outputs.
public enum PortConditions: Codable, Hashable, Sendable {
    /// The library's smallest buffer drives each input, and each output drives one.
    case buffers
    /// The transition time of all inputs and the load of all outputs.
    case fixed(transitionNs: Double, loadPf: Double)

    /// Farads.
    func outputLoad(_ library: LibertyLibrary) -> Double {
        switch self {
        case .fixed(_, let load): load * 1e-12
        case .buffers: library.buffer.map { $0.cell.pins[$0.input].capacitance } ?? 0
        }
    }

    func text(_ library: LibertyLibrary) -> String {
        switch self {
        case .buffers:
            "each input driven by, and each output loaded with, one \(library.buffer?.cell.name ?? "buffer")"
        case .fixed(let transition, let load):
            "input transitions of \(transition) ns, output loads of \(load) pF"
        }
    }
}
