import MorphoLiberty
import Testing

@Suite("Merging")
struct MergingTests {
    private func part(
        _ cell: String, voltage: Double = 0.7, temperature: Double = 25, loads: String,
        extra: String = "", file: String
    ) throws -> LibertyLibrary {
        try read(
            """
            library (lib\(cell)) {
              time_unit : "1ps"; voltage_unit : "1V"; leakage_power_unit : "1pW";
              capacitive_load_unit (1, ff); nom_voltage : \(voltage);
              nom_temperature : \(temperature); odd : 1; \(extra)
              lu_table_template (t) {
                variable_1 : total_output_net_capacitance; index_1 ("1, 2");
              }
              cell (\(cell)) {
                pin (A) { direction : input; }
                pin (Y) { timing () { related_pin : "A";
                  cell_rise (t) { values ("1, 2"); }
                  cell_fall (t) { index_1 ("\(loads)"); values ("1, 2"); } } }
              }
            }
            """, file: file)
    }

    @Test("cells together, each table with its own axes")
    func united() throws {
        let first = try part("B", loads: "3, 4", file: "b.lib")
        let second = try part("A", loads: "5, 6", file: "a.lib")
        let both = try LibertyLibrary.merged([first, second])
        #expect(both.cells.map(\.name) == ["A", "B"])
        #expect(both.axes.count == 3)
        #expect(both.name == "libB+libA" && both.file == "b.lib, a.lib")
        #expect(both.remarks.map(\.count) == [2])
        for (name, part) in [("A", second), ("B", first)] {
            let table = try #require(both[name]?.pins[1].arcs[0].cellFall)
            let original = try #require(part[name]?.pins[1].arcs[0].cellFall)
            #expect(both.axes[table.axes] == part.axes[original.axes])
            for load in [1e-15, 4.5e-15] {
                #expect(
                    both.value(of: table, slew: 0, load: load)
                        == part.value(of: original, slew: 0, load: load))
            }
        }
        #expect(try LibertyLibrary.merged([first]) == first)
    }

    @Test("what does not go together")
    func errors() throws {
        let first = try part("B", loads: "3, 4", file: "b.lib")
        func message(_ other: LibertyLibrary) -> String {
            do throws(LibertyError) {
                _ = try LibertyLibrary.merged([first, other])
                return "no error"
            } catch { return "\(error)" }
        }
        #expect(
            message(try part("B", loads: "3, 4", file: "a.lib"))
                == "a.lib: cell B is also in b.lib; give only one of the two files.")
        #expect(
            message(try part("A", voltage: 0.77, loads: "3, 4", file: "a.lib"))
                == "a.lib: the voltage is 0.77 V here and 0.7 V in b.lib; give libraries of the"
                + " same corner.")
        #expect(
            message(try part("A", temperature: 0, loads: "3, 4", file: "a.lib"))
                == "a.lib: the temperature is 0.0 C here and 25.0 C in b.lib; give libraries of"
                + " the same corner.")
        let steep = "slew_lower_threshold_pct_rise : 10;"
        #expect(
            message(try part("A", loads: "3, 4", extra: steep, file: "a.lib"))
                == "a.lib: slew thresholds is rise 0.1-0.8, fall 0.2-0.8 here and"
                + " rise 0.2-0.8, fall 0.2-0.8 in b.lib; give libraries of the same corner.")
        #expect(throws: LibertyError(fact: .nothingToMerge, file: "Liberty")) {
            try LibertyLibrary.merged([])
        }
    }
}
