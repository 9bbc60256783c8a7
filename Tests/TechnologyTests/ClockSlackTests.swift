import MorphoHDL
import MorphoUnits
import Testing

@testable import MorphoTechnology

/// A queue between a rising and a falling clock that share a reset.
private struct Bridge: HardwareModule {
    static let writer = ClockDomain("writer", period: 7, reset: .init("clear"))
    static let reader = ClockDomain(
        "reader", edge: .falling, period: 11, phase: 3, reset: .init("clear"))
    let push = Input(bit, in: writer)
    let data = Input(bits(4), in: writer)
    let full = Output(bit, in: writer)
    let pop = Input(bit, in: reader)
    let head = Output(bits(4), in: reader)
    let empty = Output(bit, in: reader)
    private let queue = Instance(
        AsynchronousFIFO(width: 4, depth: 4, from: writer, into: reader))

    func describe() {
        queue.push.drive(push)
        queue.data.drive(data)
        full.drive(queue.full)
        queue.pop.drive(pop)
        head.drive(queue.head)
        empty.drive(queue.empty)
    }
}

@Suite struct ClockSlackTests {
    /// OpenSTA on the written netlist and constraints finds the slack of each clock.
    @Test(.enabled(if: toolsAreThere), arguments: realLibraries)
    func slacksAreOpenSTAs(library: String) throws {
        let units: [(design: Design, crossing: Int)] = [
            // The pointers of three bits both ways, and four bits of the head.
            (try Design(Bridge()), 10), (try Catalogue.entry(named: "fifo").design(), 18),
        ]
        for (unit, crossing) in units {
            let cells = try CellLibrary(library)
            let design = try EstimateEngine(cells).design(TechnologyTests.request(unit))
            let clocks = try #require(design.price.clocks)
            #expect(clocks.each.count == 2 && clocks.untimedPaths == crossing)
            let names = clocks.each.map(\.name).joined(separator: " ")
            // Without default wire loads, which are not in the price.
            let text = TimingAnalysis(
                library: cells, ports: .buffers, timeLimit: .seconds(60)
            ).libraryWithoutWires
            let output = try withLibrary(text) { path in
                try openSTA(
                    design, path,
                    [
                        "source activity-2.0.tcl", "report_power",
                        "foreach clock {\(names)} {",
                        "  foreach end [find_timing_paths -to [get_clocks $clock]] {",
                        "    puts \"$clock [get_property $end slack]\"", "  }", "}",
                        "puts \"worst [sta::time_ui_sta [worst_slack]]\"",
                    ])
            }
            #expect(!output.contains("Error") && !output.contains("Warning"), "\(output)")
            func slack(_ name: String) throws -> Double {
                let match = try output.firstMatch(of: Regex("(?m)^\(name) (\\S+)$"))
                return try #require(match?[1].substring.flatMap { Double($0) }, "\(output)")
            }
            // Properties are in the units of the library.
            let unit = LibraryUnits(cells).time * 1e9
            for clock in clocks.each {
                #expect(
                    abs(try slack(clock.name) * unit - clock.slackNs) < 0.03 * clock.delayNs,
                    "\(library) \(clock.name)")
            }
            #expect(
                abs(try slack("worst") * 1e9 - design.price.slackNs) < 0.03 * design.price.delayNs)
        }
    }
}
