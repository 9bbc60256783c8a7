import MorphoExternalTools
import MorphoHDL
import MorphoUnits
import Testing

@testable import MorphoTechnology

private struct Falling: HardwareModule {
    static let domain = ClockDomain("strobe", edge: .falling)
    let x = Input(unsigned(4), in: domain)
    let y = Output(unsigned(4), in: domain)
    let held = Register(unsigned(4), reset: 0, in: domain)

    func describe() {
        held.next(held &+ x)
        y.drive(held)
    }
}

/// Files for other programs, read by those that are there.
@Suite struct SideFileTests {
    private let library = try? DataFile.liberty.locate()

    private func design(_ path: String, falling: Bool = false) throws -> PricedDesign {
        let design =
            try falling ? Design(Falling()) : Design(SaturatingAccumulator(width: 10))
        return try EstimateEngine(liberty: path).design(request(design))
    }

    /// The constraints say what the price assumes: OpenSTA finds its slack with them.
    @Test(.enabled(if: toolsAreThere), arguments: [false, true])
    func openSTATakesTheFiles(falling: Bool) throws {
        let path = try #require(library)
        let design = try design(path, falling: falling)
        let output = try openSTA(
            design, path,
            [
                "source activity-2.0.tcl", "report_power",
                "puts \"slack [sta::time_ui_sta [worst_slack]]\"",
            ])
        #expect(!output.contains("Error") && !output.contains("Warning"), "\(output)")
        #expect(output.contains(/Sequential +\d/) && output.contains(/Total +\d/))
        let slack = try #require(output.firstMatch(of: /slack (\S+)/).flatMap { Double($0.1) })
        #expect(abs(slack * 1e9 - design.price.slackNs) < 0.01 * design.price.delayNs)
    }

    /// The external engine times flip-flops of the falling edge over a whole period, too.
    @Test(.enabled(if: toolsAreThere)) func fallingEdgesHaveAWholePeriod() throws {
        let request = try request(Design(Falling()))
        let external = try ExternalPriceEngine(liberty: #require(library)).price(request)
        #expect(external.delayNs < 2, "\(external.delayNs)")
        let path = try #require(external.criticalPath)
        #expect(path.steps.allSatisfy { (0..<2).contains($0.arrivalNs) })
    }

    /// The newer form, with a stand-in for the newer command: every pin that it names exists in
    /// the netlist, and every output of a cell is named.
    @Test(.enabled(if: toolsAreThere)) func namesOfTheNewFormExist() throws {
        let path = try #require(library)
        let design = try design(path)
        let output = try openSTA(
            design, path,
            [
                "set pins 0", "set ports 0",
                "proc set_power_activity {what object a activity d duty} {",
                "  global pins ports",
                "  if {$object == {} || $a != {-activity} || $d != {-duty}} {error {no object}}",
                "  if {$what == {-pins}} {incr pins} elseif {$what == {-input_ports}} {incr ports}",
                "}",
                "source activity-2.6.tcl", "puts \"named $pins $ports\"",
            ])
        #expect(!output.contains("Error") && !output.contains("Warning"), "\(output)")
        let netlist = design.priced.netlist
        let inputs = netlist.inputs.flatMap(\.nets).count - 1
        #expect(output.contains("named \(netlist.cellCount) \(inputs)"), "\(output)")
    }

    /// Times at zero and at one are the whole run; every pin of every cell is there.
    @Test func activityIsWhole() throws {
        try withLibrary(HandLibrary.text) { path in
            let design = try design(path)
            let text = try #require(design.sideFiles()["activity.saif"])
            let duration = try #require(
                text.firstMatch(of: /\(DURATION (\d+)\)/).flatMap { Int($0.1) })
            #expect(duration == 198 * 10_000 && text.contains("(TIMESCALE 1 ps)"))
            var toggles: [String: Int] = [:]
            for match in text.matches(of: /\((\S+) \(T0 (\d+)\) \(T1 (\d+)\) .*\(TC (\d+)\)/) {
                let (zero, one) = (Int(match.2) ?? 0, Int(match.3) ?? 0)
                #expect(zero + one == duration)
                toggles[String(match.1)] = Int(match.4)
            }
            #expect(toggles["clock"] == 2 * 198)
            #expect(text.contains("(clock (T0 990000) (T1 990000) "))
            let enable = try #require(design.priced.netlist.inputs.first { $0.name == "enable" })
            let share = design.priced.activity.shareAtOne[Int(enable.nets[0])]
            let ones = Int((share * Double(duration)).rounded())
            #expect(share > 0.3 && text.contains("(enable (T0 \(duration - ones)) (T1 \(ones)) "))
            let total = try #require(design.priced.netlist.outputs.first { $0.name == "total" })
            for (bit, net) in total.nets.enumerated() {
                #expect(
                    toggles["total\\[\(bit)\\]"] == design.priced.activity.toggles[Int(net)])
            }
            let netlist = design.priced.netlist
            #expect(text.matches(of: /\(INSTANCE u\d+/).count == netlist.cellCount)
            #expect(text.count { $0 == "(" } == text.count { $0 == ")" })
        }
    }

    /// The netlist has the ports of the unit, and does what the unit does.
    @Test(.enabled(if: toolsAreThere)) func netlistIsTheUnit() throws {
        let path = try #require(library)
        let design = try design(path)
        try withPrivateDirectory { directory in
            var files = design.sideFiles().filter { $0.key == "netlist.v" }
            for (name, text) in design.request.files where name.hasSuffix(".v") {
                files[name] = text.replacing(
                    "module \(design.request.top)", with: "module gold")
            }
            try OutputDirectory(directory.path).write(files)
            let sources = files.keys.filter { $0 != "netlist.v" }.sorted().joined(separator: " ")
            _ = try Tool.yosys.command(
                [
                    "-q", "-p",
                    """
                    read_liberty -ignore_miss_func \(path); read_verilog netlist.v; \
                    flatten \(design.request.top); rename \(design.request.top) gate; \
                    read_verilog \(sources); proc; flatten; opt_clean; \
                    equiv_make gold gate both; hierarchy -top both; async2sync; \
                    equiv_simple -undef; equiv_induct -undef -seq 12; equiv_status -assert
                    """,
                ], directory: directory.path, timeout: .seconds(60)
            ).requireSuccess()
        }
    }

    @Test func unitsOfTheLibrary() throws {
        let units = { (text: String) in
            try withLibrary(text) { LibraryUnits(try CellLibrary($0)) }
        }
        #expect(try units(HandLibrary.text) == units(HandLibrary.text))
        let plain = try units(HandLibrary.text)
        #expect(plain.time == 1e-9 && plain.capacitance == 1e-12)
        let small = try units(
            HandLibrary.text.replacing("\"1ns\"", with: "\"10ps\"")
                .replacing("(1,pf)", with: "(1,ff)"))
        #expect(isClose(small.time, 1e-11) && isClose(small.capacitance, 1e-15))
    }
}
