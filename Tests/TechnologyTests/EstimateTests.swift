import Foundation
import MorphoCircuit
import MorphoExternalTools
import MorphoGates
import MorphoHDL
import MorphoLiberty
import MorphoSynthesis
import MorphoUnits
import Testing

@testable import MorphoTechnology

/// The libraries that are there: the one that `make setup` installs, and those of the shared data.
let realLibraries: [String] = {
    let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../shared/data/liberty").standardizedFileURL.path
    let names = ["nangate45_typ.lib", "sg13g2_stdcell_typ_1p20V_25C.lib", "sky130hd_tt.lib"]
    let found =
        names.map { "\(shared)/\($0)" }.filter { FileManager.default.fileExists(atPath: $0) }
    if found.count < names.count { print("NOT TESTED: estimates on \(names) in ../shared") }
    return ((try? DataFile.liberty.locate()).map { [$0] } ?? []) + found
}()

/// One inverter.
private struct Toy: HardwareModule {
    let a = Input(bit)
    let b = Input(bit)
    let y = Output(bit)

    func describe() { y.drive(!a) }
}

@Suite struct EstimateTests {
    /// The same unit in both engines, on every library there is: wide limits here, so that a test
    /// never fails for ABC's moods; `make accuracy` publishes how close they are.
    @Test(.enabled(if: toolsAreThere), arguments: realLibraries)
    func nearTheExternalTools(library: String) throws {
        let units = [
            try Design(SaturatingAccumulator(width: 16, addendWidth: 12)),
            try Catalogue.entry(named: "lfsr").design(),
        ]
        let (own, external) = (
            try EstimateEngine(liberty: library), try ExternalPriceEngine(liberty: library)
        )
        for unit in units {
            let request = try request(unit, steps: 300)
            let (a, b) = (try own.price(request), try external.price(request))
            #expect(a.area.sequentialUm2 == b.area.sequentialUm2)
            #expect(abs(a.area.totalUm2 / b.area.totalUm2 - 1) < 0.2, "\(library)")
            #expect(abs(a.delayNs / b.delayNs - 1) < 0.5, "\(library)")
            #expect(abs(a.power.totalW / b.power.totalW - 1) < 0.25, "\(library)")
        }
    }

    /// Delays and slews of one netlist, by OpenSTA and by the own sweep over the same tables.
    @Test(.enabled(if: toolsAreThere), arguments: realLibraries)
    func timingIsOpenSTAs(library: String) throws {
        let library = try CellLibrary(library)
        let engine = try EstimateEngine(library)
        let netlist = try engine.netlist(of: Design(SaturatingAccumulator(width: 16)), top: "a")
        let clockSlew = netlist.steepestClock
        let own = try CellTiming(netlist, ports: .buffers, clockSlew: clockSlew)
        let clock = netlist.inputs.first { $0.name == "clock" }?.nets.first
        let timing = try withPrivateDirectory { directory in
            try OutputDirectory(directory.path).write([
                "cells.lib": library.text, "netlist.v": netlist.verilog(module: "netlist"),
            ])
            return try TimingAnalysis(
                library: library, ports: .buffers, timeLimit: .seconds(60)
            ).run(
                netlist, top: "toy", clock: clock, falling: false, periodNs: 10,
                clockSlew: clockSlew, in: directory)
        }
        let delay = try #require(timing.worstSlack.map { 1e-8 - $0 })
        // OpenSTA tells capacitances for rising and falling apart.
        #expect(abs((own.longest?.delay ?? 0) / delay - 1) < 0.03)
        for place in own.slews.indices where timing.slews[place] > 0 {
            #expect(abs(own.slews[place] / timing.slews[place] - 1) < 0.15)
        }
    }

    /// Activity of one netlist, by Icarus and by the own run.
    @Test(.enabled(if: toolsAreThere)) func activityIsIcarus() throws {
        let request = try request(try Design(SaturatingAccumulator(width: 8)), steps: 300)
        let library = try CellLibrary(try DataFile.liberty.locate())
        try withPrivateDirectory { directory in
            let netlist = try YosysSynthesis(library: library, timeLimit: .seconds(60)).run(
                files: request.files, top: request.top, periodNs: 10, in: directory)
            try OutputFile(
                directory.path("netlist.v"), text: netlist.verilog(module: "netlist")
            ).write()
            let clock = netlist.inputs.first { $0.name == "clock" }?.nets.first
            let (icarus, unknown) = try ActivitySimulation(timeLimit: .seconds(60)).run(
                netlist, request, clock: clock, falling: false, in: directory)
            let own = try CellActivity(
                netlist, request.vectors, settlingSteps: request.settlingSteps, stepLimit: 1000,
                top: request.top)
            #expect(unknown == 0 && icarus.steps == own.steps)
            for net in Set(netlist.nets) where net >= 2 {
                #expect(icarus.toggles[Int(net)] == own.toggles[Int(net)], "\(net)")
                #expect(
                    abs(icarus.shareAtOne[Int(net)] - own.shareAtOne[Int(net)]) < 0.01, "\(net)")
            }
        }
    }

    // MARK: Figures worked out by hand from the tables of `HandLibrary`

    @Test func inverterByHand() throws {
        try withLibrary(HandLibrary.text) { path in
            let engine = try EstimateEngine(
                liberty: path, ports: .fixed(transitionNs: 0.1, loadPf: 0.02))
            var request = request(verilog: "", steps: 42) { ($0 % 2 == 0, false) }
            request.design = try Design(Toy())
            request.vectors.domains = []
            let price = try engine.price(request)
            #expect(price.area == .init(totalUm2: 2, sequentialUm2: 0, cells: 1))
            #expect(isClose(price.power.leakageW, 3e-6))
            #expect(isClose(price.power.internalW, 0.02e-12 * 1e8))
            #expect(isClose(price.power.switchingW, 0.5 * 0.02e-12 * 4 * 1e8))
            #expect(isClose(price.delayNs, 0.3) && price.isValid)
        }
    }

    /// Every flip-flop is priced; a library that has none is refused, not priced at zero.
    @Test func registersAreExact() throws {
        try withLibrary(HandLibrary.text) { path in
            let price = try EstimateEngine(liberty: path).price(
                request(Design(SaturatingAccumulator(width: 12))))
            #expect(price.area.sequentialUm2 == 120)
        }
        let without = HandLibrary.text.replacing("cell (DFF)", with: "cell (LATCH)")
            .replacing("ff (IQ, IQN)", with: "latch (IQ, IQN)")
            .replacing("clocked_on", with: "enable").replacing("next_state", with: "data_in")
        try withLibrary(without) { path in
            #expect(
                throws: PricingError.synthesis(
                    .noCell(
                        library: "hand", kind: .flipFlop(edge: .rising, resetValue: nil)))
            ) {
                try EstimateEngine(liberty: path).price(request(Design(SaturatingAccumulator())))
            }
        }
    }

    @Test func verilogAloneHasNoEstimate() throws {
        try withLibrary(HandLibrary.text) { path in
            #expect(throws: PricingError.verilogOnly(top: "toy")) {
                try EstimateEngine(liberty: path).price(
                    request(verilog: "", steps: 42) { _ in (false, false) })
            }
        }
    }
}
