import MorphoLiberty
import Testing

@Suite("Units")
struct UnitTests {
    private func read(
        time: String, capacitance: String, leakage: String, voltage: String = "1V"
    ) throws -> LibertyCell {
        let library = try LibertyTests.read(
            """
            library (some) {
              time_unit : "\(time)"; capacitive_load_unit (\(capacitance));
              leakage_power_unit : "\(leakage)"; voltage_unit : "\(voltage)";
              cell (X) {
                cell_leakage_power : 2;
                pin (A) { direction : input; capacitance : 3; }
                pin (Y) {
                  direction : output;
                  timing () { related_pin : "A"; cell_rise (scalar) { values ("4"); } }
                  internal_power () { related_pin : "A"; rise_power (scalar) { values ("5"); } }
                }
              }
            }
            """)
        return try #require(library["X"])
    }

    @Test(
        "of any scale, in upper and lower case, with and without spaces",
        arguments: [
            ("1ns", "1,pf", "1nW", 4e-9, 3e-12, 2e-9),
            ("10ps", "1, ff", "1pW", 4e-11, 3e-15, 2e-12),
            ("1 ns", "1000.0, \"ff\"", "100 uW", 4e-9, 3e-12, 2e-4),
            ("1NS", "0.001, PF", "1MW", 4e-9, 3e-15, 2e-3), ("ps", "1 ff", "1W", 4e-12, 3e-15, 2),
            ("1e-3us", "1,\"fF\"", "10fw", 4e-9, 3e-15, 2e-14),
        ])
    func scales(
        _ time: String, _ capacitance: String, _ leakage: String, _ delay: Double, _ load: Double,
        _ power: Double
    ) throws {
        let cell = try read(time: time, capacitance: capacitance, leakage: leakage)
        #expect(areClose(cell.pins[1].arcs.first?.cellRise?.values, [delay]))
        #expect(isClose(cell.pins[0].capacitance, load))
        #expect(isClose(cell.leakage, power))
    }

    @Test("internal energy is capacitance times voltage squared, whatever the time is counted in")
    func energy() throws {
        let plain = try read(time: "1ns", capacitance: "1, ff", leakage: "1nW")
        #expect(areClose(plain.pins[1].energies.first?.rise?.values, [5e-15]))
        let milli = try read(time: "1ps", capacitance: "1, pf", leakage: "1nW", voltage: "100mV")
        #expect(areClose(milli.pins[1].energies.first?.rise?.values, [5e-14]))
    }

    private static let parts = """
        cell (X) {
          cell_leakage_power : 2;
          pin (A) { direction : input; capacitance : 3; max_capacitance : 4; }
          pin (Y) {
            direction : output;
            timing () {
              related_pin : "A";
              cell_rise (t) { index_2 ("5, 6"); values ("1, 2, 3, 4"); }
              rise_transition (t) { values ("1, 2", "3, 4"); }
            }
            internal_power () { rise_power (e) { values ("7, 8"); } }
          }
        }
        """
    private static let about = """
        time_unit : "10ps"; voltage_unit : "10mV"; leakage_power_unit : "1uW";
        capacitive_load_unit (2, ff); slew_derate_from_library : 0.5; nom_voltage : 180;
        default_max_capacitance : 9;
        lu_table_template (t) {
          variable_1 : input_net_transition; variable_2 : total_output_net_capacitance;
          index_1 ("1, 2"); index_2 ("3, 4");
        }
        power_lut_template (e) { variable_1 : input_transition_time; index_1 ("1, 2"); }
        """

    @Test("units, templates, defaults and the slew derate hold for cells before them too")
    func unitsBehindCells() throws {
        var before = try LibertyTests.read("library (some) {\n\(Self.about)\n\(Self.parts)\n}")
        let behind = try LibertyTests.read("library (some) {\n\(Self.parts)\n\(Self.about)\n}")
        before.remarks = behind.remarks
        #expect(before == behind)
        #expect(isClose(behind.voltage, 1.8))
        let cell = try #require(behind["X"])
        #expect(isClose(cell.leakage, 2e-6))
        #expect(isClose(cell.pins[1].maxCapacitance, 1.8e-14))
        let arc = try #require(cell.pins[1].arcs.first)
        let delay = try #require(arc.cellRise)
        #expect(areClose(delay.values, [1e-11, 2e-11, 3e-11, 4e-11]))
        #expect(areClose(behind.axes[delay.axes].list.first?.points, [0.5e-11, 1e-11]))
        #expect(areClose(behind.axes[delay.axes].list.last?.points, [1e-14, 1.2e-14]))
        #expect(areClose(arc.riseTransition?.values, [0.5e-11, 1e-11, 1.5e-11, 2e-11]))
        let energy = try #require(cell.pins[1].energies.first?.rise)
        #expect(areClose(energy.values, [1.4e-18, 1.6e-18]))
        #expect(areClose(behind.axes[energy.axes].list.first?.points, [0.5e-11, 1e-11]))
        #expect(behind.thresholds.slewDerate == 0.5)
    }

    @Test("what is not stated is taken as usual and listed with a count of 0")
    func absent() throws {
        let library = try LibertyTests.read("library (some) {\n\n cell (X) { area : 1; } }")
        #expect(
            library.remarks.map { "\($0.kind) \($0.name) \($0.line) \($0.count)" } == [
                "attribute capacitive_load_unit 1 0", "attribute leakage_power_unit 1 0",
                "attribute time_unit 1 0", "attribute voltage_unit 1 0",
            ])
    }

    @Test("numbers are rounded exactly, as the standard library does")
    func numbers() throws {
        var dice = Dice(state: 5)
        var texts = [
            "0", "-0.0", "1.", ".5", "+2", "1e22", "1E-22", "9007199254740993", "1e23", "1e-23",
            "123456789012345678901234567890", "0.000000000000000000000000000001", "4.9e-324",
            "1.7976931348623157e308", "00000000000000000000000000000001.5", "0.1", "0.3e1",
            "1e-400",
        ]
        for _ in 0..<3000 {
            let mantissa = dice.next() >> UInt64.random(in: 0..<64, using: &dice)
            let place = Int.random(in: 0...20, using: &dice)
            var text = "\(mantissa)"
            if place < text.count {
                text.insert(".", at: text.index(text.endIndex, offsetBy: -place))
            }
            if Bool.random(using: &dice) { text += "e\(Int.random(in: -30...30, using: &dice))" }
            texts.append(text)
        }
        let points = (0..<texts.count).map(String.init).joined(separator: " ")
        let library = try LibertyTests.read(
            """
            library (some) {
              time_unit : "1s";
              lu_table_template (t) { variable_1 : fanout; index_1 ("\(points)"); }
              cell (X) {
                pin (A) { timing () { related_pin : "A";
                  cell_rise (t) { values ("\(texts.joined(separator: ", "))"); } } }
              }
            }
            """)
        let values = try #require(library["X"]?.pins[0].arcs[0].cellRise?.values)
        for (text, value) in zip(texts, values) { #expect(Double(text) == value, "\(text)") }
    }
}
