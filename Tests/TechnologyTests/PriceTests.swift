import MorphoExternalTools
import MorphoHDL
import MorphoSynthesis
import MorphoUnits
import Testing

@testable import MorphoTechnology

@Suite(.enabled(if: toolsAreThere)) struct PriceTests {
    @Test func slackChangesItsSignAtTheDelay() throws {
        let design = try Design(SaturatingAccumulator())
        try withLibrary(HandLibrary.text) { path in
            let engine = try ExternalPriceEngine(liberty: path)
            let slow = try engine.price(request(design, periodNs: 100))
            #expect(slow.isValid, "\(slow.faults)")
            // At least the clock's edge to the output, a gate, and set-up.
            #expect(slow.delayNs > 0.8)
            let enough = try engine.price(request(design, periodNs: slow.delayNs + 0.01))
            #expect(isClose(enough.slackNs, 0.01, 0.01) && enough.isValid)
            let little = try engine.price(request(design, periodNs: slow.delayNs - 0.01))
            #expect(isClose(little.slackNs, -0.01, 0.01) && !little.isValid)
            guard case .tooSlow(let delay, let period)? = little.faults.first else {
                Issue.record("\(little.faults)")
                return
            }
            #expect(isClose(delay, slow.delayNs) && isClose(period, slow.delayNs - 0.01))
            // Power is energy over time; leakage alone does not grow with the clock.
            let dynamic = { (price: Price) in price.power.internalW + price.power.switchingW }
            #expect(isClose(dynamic(slow) * 100, dynamic(enough) * (slow.delayNs + 0.01)))
            #expect(isClose(slow.power.leakageW, enough.power.leakageW))
        }
    }

    /// Area against Yosys' own sum; activity against the reference engine.
    @Test func areaAndActivityOfTheAccumulator() throws {
        let request = try request(try Design(SaturatingAccumulator(width: 16)))
        try withLibrary(HandLibrary.text) { path in
            try withPrivateDirectory { directory in
                let library = try CellLibrary(path)
                let netlist = try YosysSynthesis(
                    library: library, timeLimit: .seconds(60)
                ).run(
                    files: request.files, top: request.top, periodNs: 10, in: directory)
                try OutputFile(
                    directory.path("netlist.v"), text: netlist.verilog(module: "netlist")
                ).write()
                let report = try Tool.yosys.command(
                    [
                        "-p",
                        "read_liberty -lib cells.lib; read_verilog netlist.v; stat -liberty cells.lib",
                    ], directory: directory.path, timeout: .seconds(60)
                ).requireSuccess().standardOutput.text
                let line = try #require(
                    report.split(separator: "\n").last { $0.contains("Chip area for module") })
                let area = try #require(line.split(separator: " ").last.flatMap { Double($0) })
                let price = try ExternalPriceEngine(liberty: path).price(request)
                // Buffers that come later are counted by hand.
                let buffers = Double(price.area.cells - netlist.cellCount) * 3
                #expect(isClose(price.area.totalUm2, area + buffers))
                #expect(price.area.sequentialUm2 == 160)

                let clock = try #require(netlist.inputs.first { $0.name == "clock" }?.nets.first)
                let (activity, unknown) = try ActivitySimulation(timeLimit: .seconds(60)).run(
                    netlist, request, clock: clock, falling: false, in: directory)
                #expect(activity.steps == 198 && unknown == 0)
                #expect(activity.toggles[Int(clock)] == 2 * 198)
                let total = try #require(netlist.outputs.first { $0.name == "total" })
                for (bit, net) in total.nets.enumerated() where net >= 2 {
                    // Recorded before the edge of each step, so that step 2 shows what step 1 did.
                    let values = request.vectors.steps.dropFirst(2).map { $0.outputs[0][bit] }
                    let changes = zip(values, values.dropFirst()).count { $0 != $1 }
                    // The last edge may change the output once more.
                    #expect([0, 1].contains(activity.toggles[Int(net)] - changes))
                }
            }
        }
    }

    /// One driver and 500 inverters, without buffers; slews from OpenSTA and from the own sweep.
    @Test func extrapolationIsDetected() throws {
        try withLibrary(HandLibrary.text) { path in
            let library = try CellLibrary(path)
            let inverter = try #require(library.liberty.index(of: "INV"))
            var netlist = CellNetlist(library: library.liberty)
            let (input, driven) = (netlist.makeNet(), netlist.makeNet())
            netlist.inputs = [.init(name: "a", nets: [input])]
            netlist.append(kind: inverter, nets: [input, driven])
            for _ in 0..<500 { netlist.append(kind: inverter, nets: [driven, netlist.makeNet()]) }
            netlist.outputs = [.init(name: "y", nets: [4])]
            let timing = try withPrivateDirectory { directory in
                try OutputDirectory(directory.path).write([
                    "cells.lib": library.text, "netlist.v": netlist.verilog(module: "netlist"),
                ])
                return try TimingAnalysis(
                    library: library, ports: .buffers, timeLimit: .seconds(60)
                ).run(
                    netlist, top: "toy", clock: nil, falling: false, periodNs: 10, clockSlew: 0,
                    in: directory)
            }
            let own = try CellTiming(netlist, ports: .buffers, clockSlew: 0)
            for slews in [timing.slews, own.slews] {
                let found = TableRange(
                    netlist: netlist, slews: slews, loads: netlist.loads(portLoad: 0)
                ).faults()
                try #require(found.count == 2)
                guard case .slewsBeyondTables(500, let slew, let slewLimit, "INV") = found[0],
                    case .loadsBeyondTables(1, let load, let loadLimit, "INV") = found[1]
                else {
                    Issue.record("\(found)")
                    return
                }
                // 500 pins of 0.005 pF; transitions grow by 0.9 ns in 0.099 pF.
                #expect(isClose(load, 2.5) && isClose(loadLimit, 0.1))
                #expect(
                    isClose(slew, 0.1 + 0.9 * (2.5 - 0.001) / 0.099) && isClose(slewLimit, 1))
                #expect(
                    found[0].description.hasPrefix(
                        "transition times at 500 pins lie beyond the library's tables (at worst "
                            + "22.81"))
                #expect(
                    found[1].description
                        == "loads of 1 outputs lie beyond the library's tables (at worst 2.5 pF "
                        + "at a INV, table to 0.1 pF)")
            }
        }
    }

    @Test func errorsAreOneSentence() throws {
        let design = try Design(SaturatingAccumulator())
        var accumulator = try request(design)
        try withLibrary(HandLibrary.text) { path in
            let engine = try ExternalPriceEngine(liberty: path)
            accumulator.clockPeriodNs = 0
            #expect(throws: PricingError.clockPeriod(0)) { try engine.price(accumulator) }
            accumulator.clockPeriodNs = 10
            accumulator.settlingSteps = 200
            #expect(throws: PricingError.noActivity(top: accumulator.top)) {
                try engine.price(accumulator)
            }
            accumulator.vectors.domains.append(ClockDomain("other"))
            #expect(
                throws: PricingError.severalClocks(
                    top: accumulator.top, clocks: ["clock", "other"])
            ) { try engine.price(accumulator) }
        }
        let noBuffer = HandLibrary.text.replacing("cell (BUF)", with: "cell (BUF_)")
            .replacing("function : \"A\"", with: "function : \"!(!A+0)'\"")
        try withLibrary(noBuffer) { path in
            _ = #expect(throws: PricingError.noBuffer(library: path)) {
                try ExternalPriceEngine(liberty: path)
            }
        }
    }

    @Test func cutOffDumpsAreNoRecord() {
        let dump = """
            $var wire 1 ! n0 $end
            $var reg 1 % finished $end
            $enddefinitions $end
            #20
            $dumpvars
            x!
            0%
            $end
            #25
            1!
            #30
            0!
            #40
            1%
            #41

            """
        let changes = ValueChangeReader.read(Array(dump.utf8), netCount: 1)
        #expect(changes?.toggles == [1])
        #expect(changes?.shareAtOne == [5.0 / 21])
        let cut = dump.prefix(dump.count - 8)
        #expect(ValueChangeReader.read(Array(cut.utf8), netCount: 1) == nil)
        #expect(ValueChangeReader.read(Array((dump + "?").utf8), netCount: 1) == nil)
        #expect(ValueChangeReader.read([], netCount: 1) == nil)
    }
}
