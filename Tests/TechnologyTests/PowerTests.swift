import MorphoExternalTools
import Testing

@testable import MorphoTechnology

/// Figures worked out by hand from the tables of `HandLibrary`, at 2 V and 100 MHz.
@Suite(.enabled(if: toolsAreThere)) struct PowerTests {
    private let ports = PortConditions.fixed(transitionNs: 0.1, loadPf: 0.02)

    private func price(_ verilog: String, _ inputs: (Int) -> (Bool, Bool)) throws -> Price {
        try withLibrary(HandLibrary.text) { path in
            try ExternalPriceEngine(liberty: path, ports: ports).price(
                request(verilog: verilog, steps: 42, inputs: inputs))
        }
    }

    private let inverter = """
        module toy (input clock, input a, input b, output y);
          assign y = ~a;
        endmodule
        """

    @Test func inverterThatChangesEachCycle() throws {
        let price = try price(inverter) { ($0 % 2 == 0, false) }
        #expect(price.area == .init(totalUm2: 2, sequentialUm2: 0, cells: 1))
        #expect(isClose(price.power.leakageW, 3e-6))
        // The mean of rising and falling energy, 0.02 pJ, once a cycle.
        #expect(isClose(price.power.internalW, 0.02e-12 * 1e8))
        // One half of 0.02 pF times 4 V^2, once a cycle.
        #expect(isClose(price.power.switchingW, 0.5 * 0.02e-12 * 4 * 1e8))
        #expect(isClose(price.power.totalW, 3e-6 + 2e-6 + 4e-6))
        #expect(isClose(price.delayNs, 0.3) && isClose(price.slackNs, 9.7))
        #expect(price.isValid)
        #expect(price.technology.corner == "plain, 2.0 V, 25.0 C")
        #expect(price.technology.clockMhz == 100)
    }

    @Test func inverterThatChangesEachFourthCycle() throws {
        let price = try price(inverter) { ($0 / 4 % 2 == 0, false) }
        #expect(isClose(price.power.internalW, 0.25 * 2e-6))
        #expect(isClose(price.power.switchingW, 0.25 * 4e-6))
    }

    private let flipFlop = """
        module toy (input clock, input a, input b, output reg y);
          always @(posedge clock) y <= b;
        endmodule
        """

    /// The clock pin works in every cycle, whatever the data does.
    @Test func flipFlopWithConstantData() throws {
        let price = try price(flipFlop) { _ in (false, false) }
        #expect(price.area == .init(totalUm2: 10, sequentialUm2: 10, cells: 1))
        #expect(isClose(price.power.leakageW, 7e-6))
        // Rising and falling edge of the clock: 0.06 and 0.02 pJ.
        #expect(isClose(price.power.internalW, 0.08e-12 * 1e8))
        #expect(price.power.switchingW == 0)
    }

    @Test func flipFlopWithDataThatChangesEachCycle() throws {
        let price = try price(flipFlop) { (false, $0 % 2 == 0) }
        // The clock's 0.08, the data pin's 0.01, the output's mean 0.06 pJ.
        #expect(isClose(price.power.internalW, 0.15e-12 * 1e8))
        #expect(isClose(price.power.switchingW, 0.5 * 0.02e-12 * 4 * 1e8))
    }

    /// What OpenSTA reports of the same inverter at one transition a cycle: equal leakage and
    /// switching; but both energies, the rising and the falling one, for each transition. That is
    /// why its own figures are not used.
    @Test func reportOfOpenSTA() throws {
        let script = """
            read_liberty hand.lib
            read_verilog toy.v
            link_design toy
            create_clock -name c -period 10
            set_input_delay 0 -clock c [get_ports a]
            set_output_delay 0 -clock c [get_ports y]
            set_input_transition 0.1 [get_ports a]
            set_load 0.02 [get_ports y]
            set_power_activity -global -activity 1
            report_power -instances [get_cells u] -digits 8
            """
        let netlist = "module toy (input a, output y);\n  INV u (.A(a), .Y(y));\nendmodule\n"
        let output = try withPrivateDirectory { directory in
            try OutputDirectory(directory.path).write([
                "hand.lib": HandLibrary.text, "toy.v": netlist, "power.tcl": script,
            ])
            return try Tool.sta.command(
                ["-no_init", "-no_splash", "-exit", "power.tcl"], directory: directory.path,
                timeout: .seconds(60)
            ).requireSuccess().standardOutput.text
        }
        let row = try #require(output.split(separator: "\n").last { $0.hasSuffix(" u") })
        let numbers = row.split(separator: " ").compactMap { Double($0) }
        try #require(numbers.count == 4)
        let (internalPower, switching, leakage) = (numbers[0], numbers[1], numbers[2])
        let ours = try price(inverter) { ($0 % 2 == 0, false) }.power
        #expect(isClose(switching, ours.switchingW))
        #expect(isClose(leakage, ours.leakageW))
        #expect(isClose(internalPower, 2 * ours.internalW), "this version of OpenSTA counts once")
    }
}
