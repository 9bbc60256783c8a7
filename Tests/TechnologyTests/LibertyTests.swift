import Testing

@testable import MorphoTechnology

@Suite struct LibertyTests {
    @Test(arguments: [
        ("A", 0.25), ("!A", 0.75), ("A'", 0.75), ("A & B", 0.125), ("A B", 0.125), ("A+B", 0.625),
        ("(A*!B) | (!A*B)", 0.5), ("A^B", 0.5), ("!(A & B)", 0.875), ("1", 1), ("0", 0),
        ("A & !A", 0), ("!A ^ B & A", 0.125), ("", 0.5), ("(A", 0.5), ("A +", 0.5),
    ])
    func conditionsHaveProbabilities(_ text: String, _ expected: Double) {
        // A holds in a quarter, B in half of all cases.
        let found = LibertyCondition.probability(of: text) { $0 == "A" ? 0.25 : 0.5 }
        #expect(abs(found - expected) < 1e-12)
    }

    @Test func deepBracketsAreNoTrap() {
        let text = String(repeating: "(", count: 100_000) + "A"
        #expect(LibertyCondition.probability(of: text) { _ in 1 } == 0.5)
    }

    @Test func tablesAreLinearBetweenAndBeyondTheirPoints() {
        // 3 slew + 100 load + 7 at all points, so everywhere.
        let table = LibertyTable(
            axes: [
                .init(variable: .load, points: [0.1, 0.2, 0.6]),
                .init(variable: .slew, points: [1, 2]),
            ], values: [20, 23, 30, 33, 70, 73])
        for slew in [0.5, 1, 1.7, 2, 3] {
            for load in [0.0, 0.1, 0.15, 0.2, 0.4, 0.9] {
                #expect(
                    abs(table.value(slew: slew, load: load) - (3 * slew + 100 * load + 7)) < 1e-9)
            }
        }
        #expect(LibertyTable(axes: [], values: [4]).value(slew: 1, load: 1) == 4)
        #expect(LibertyTable(axes: table.axes, values: []).value(slew: 1, load: 1) == 0)
    }

    static let text = """
        library(tiny) { /* { */
          time_unit : "10ps"; capacitive_load_unit (2,ff); leakage_power_unit : 1pW;
          voltage_unit : "1mV";
          nom_temperature : 25.0;
          operating_conditions (slow) { voltage : 900; temperature : -40; }
          operating_conditions ("fast") {
            voltage : 1100
            temperature : 125; // "
          }
          default_operating_conditions : "fast";
          power_lut_template (t) {
            variable_1 : input_transition_time;
            variable_2 : total_output_net_capacitance;
            index_1 ("1, 2"); index_2 ("10, 20, 30");
          }
          cell ("B1") {
            area : 2.5 ;
            leakage_power () { when : "!A"; value : 3; }
            cell_leakage_power : 5;
            pin (A) { direction : input; capacitance : 1; rise_capacitance : 1.5; }
            pin ("Y") {
              direction : "output";
              function : "(A)";
              internal_power () {
                related_pin : "A";
                rise_power (t) { values ("1, 2, 3", \\
                  "4, 5, 6"); }
                fall_power (t) { index_1 ("1, 9"); values ("0,0,0", "0,0,0"); }
              }
            }
          }
          cell (F) { area : 7; ff (IQ, IQN) { clocked_on : "C"; } pin (C, D) { clock : true; } }
        }
        """

    @Test func libraryIsRead() throws {
        #expect(LibraryCheck.fault(in: Self.text) == nil)
        let library = LibertyLibrary(Self.text)
        #expect(library.name == "tiny")
        #expect(abs(library.units.time - 1e-11) < 1e-24)
        #expect(abs(library.units.capacitance - 2e-15) < 1e-28)
        #expect(library.units.leakage == 1e-12)
        #expect(abs(library.units.energy - 2e-21) < 1e-34)
        #expect(library.corner == "fast, 1.1 V, 125.0 C")
        let buffer = try #require(library.buffer)
        #expect(buffer.cell.name == "B1" && buffer.input == "A" && buffer.output == "Y")
        #expect(buffer.cell.area == 2.5)
        #expect(buffer.cell.leakages == [.init(condition: "!A", value: 3)])
        let input = try #require(buffer.cell.pins["A"])
        #expect(input.capacitance == 1.5)
        // The narrower of the two tables counts.
        #expect(input.slewLimit == 2)
        let output = try #require(buffer.cell.pins["Y"])
        #expect(output.loadLimit == 30)
        #expect(output.energies.first?.rise?.values == [1, 2, 3, 4, 5, 6])
        #expect(output.energies.first?.rise?.value(slew: 2, load: 20) == 5)
        let flop = try #require(library.cells["F"])
        #expect(flop.isSequential && flop.pins["D"]?.isClock == true)
    }

    @Test func nestingIsBounded() {
        let text = "library (x) { cell (y) " + String(repeating: "{", count: 100_000)
        #expect(LibraryCheck.fault(in: text) == .nestedTooDeep(line: 1))
    }
}
