import MorphoLiberty
import Testing

@Suite("Errors")
struct ErrorTests {
    @Test(
        "of the outer form of the file",
        arguments: [
            ("", "1:1: no library group; give a Liberty library (library (name) { ... })."),
            (
                "<html>",
                "1:1: < where the name of a group or attribute, or a : or ( behind it,"
                    + " was expected; check the statement and the end of the one before."
            ),
            (
                "cell (X) { }",
                "1:1: no library group; give a Liberty library"
                    + " (library (name) { ... })."
            ),
            (
                "library (x) { area : 1; }",
                "1:1: the library has no cells; give the file that holds the cells."
            ),
            (
                "library (x) {\n cell (X) { area : 1;\n  pin (A) {\n",
                "3:11: the group that opens here is never closed; if the file is cut off, get it"
                    + " again, else add the missing brace."
            ),
            (
                "library (x) {\n cell (X) { }\n",
                "1:13: the group that opens here is never closed; if the file is cut off, get it"
                    + " again, else add the missing brace."
            ),
            (
                "library (x) { cell (X) { } }\n}",
                "2:1: this brace closes no group; remove it or"
                    + " restore the group's start."
            ),
            (
                "library (x) {\n date : \"to\n cell (\"X\") { } }",
                "2:9: the string that begins here is never closed; if the file is cut off, get it"
                    + " again, else add the missing quote."
            ),
            (
                "library (x) { /* cell (X) { } }",
                "1:15: the comment that begins here is never closed; if the file is cut off, get"
                    + " it again, else close it with */."
            ),
            (
                "library (x) { cell (X { } }",
                "1:20: the bracket that opens here is never closed; if the file is cut off, get"
                    + " it again, else add the missing bracket."
            ),
            (
                "library (a) { cell (X) { } }\nlibrary (b) { cell (Y) { } }",
                "2:1: a second library group in the file, the first is in line 1; put each library"
                    + " into a file of its own and give them all."
            ),
            (
                "library (a) { include_file (more.lib); cell (X) { } }",
                "1:15: includes more.lib, which is not followed; put that file's text here."
            ),
            (
                "library (a) { cell (X) { area } }",
                "1:26: area where the name of a group or attribute, or a : or ( behind it, was"
                    + " expected; check the statement and the end of the one before."
            ),
            (
                "library (a) { cell () { } }",
                "1:15: the cell group has no name; write it in its brackets."
            ),
        ])
    func form(_ text: String, _ expected: String) {
        #expect(message(text) == "some.lib:" + expected)
    }

    @Test("groups nest 64 deep and no deeper")
    func depth() {
        func nested(_ depth: Int) -> String {
            "library (x) { cell (X) {" + String(repeating: "g () {", count: depth)
                + String(repeating: "}", count: depth) + "} }"
        }
        #expect(message(nested(63)) == "no error")
        #expect(
            message(nested(64)) == "some.lib:1:408: groups nest deeper than 64 levels; a Liberty"
                + " library needs fewer than ten, so check the braces before this place.")
        #expect(message(nested(100_000)).contains("nest deeper"))
    }

    /// The error of a library with these attributes and these cells, which begin in line 2.
    private func of(_ cells: String, attributes: String = "") -> String {
        message(
            """
            library (x) { \(attributes)
            \(cells)
            lu_table_template (two) { variable_1 : input_net_transition; index_1 ("1, 2"); }
            lu_table_template (bare) { variable_1 : input_net_transition; }
            }
            """)
    }

    @Test(
        "of what stands in cells",
        arguments: [
            ("cell (X) { area : 1O; }", "2:19: \"1O\" is no finite number; correct it."),
            ("cell (X) { area : 1e999; }", "2:19: \"1e999\" is no finite number; correct it."),
            ("cell (X) { area : ; }", "2:19: \"\" is no finite number; correct it."),
            (
                "cell (X) { pin (A) { function : \"A + (B\"; } }",
                "2:38: the expression \"A + (B\" cannot be read: the bracket at character 5 is"
                    + " never closed; correct it."
            ),
            (
                "cell (X) { leakage_power () { when : \"A == 1\"; value : 1; } }",
                "2:41: the expression \"A == 1\" cannot be read: the sign at character 3 has no"
                    + " meaning; correct it."
            ),
            (
                "cell (X) { }\ncell (Y) { }\ncell (X) { }",
                "4:1: cell X is already in line 2; remove one of the two."
            ),
            (
                "cell (X) { pin (A) { } pin (\"A\") { } }",
                "2:24: cell X has two pins \"A\"; remove one of them."
            ),
            (
                "cell (X) { bus (A) { bus_type : none; } }",
                "2:12: the bus or bundle A has no usable bits; give it a bus_type whose type group"
                    + " has a bit_width of 1 to 4096, or members."
            ),
        ])
    func cells(_ text: String, _ expected: String) {
        #expect(of(text) == "some.lib:" + expected)
    }

    @Test(
        "of timing groups and tables",
        arguments: [
            (
                "related_pin : \"A B\";",
                "2:42: cell X has no pin \"B\"; correct the related pin."
            ),
            (
                "cell_rise (nowhere) { values (\"1\"); }",
                "2:27: no template \"nowhere\" in the library; define it, or name one that is."
            ),
            (
                "cell_rise (two) { values (\"1, 2, 3\"); }",
                "2:53: the table has 3 values, its axes call for 2; correct values or the index"
                    + " attributes."
            ),
            (
                "cell_rise (two) { index_1 (\"1, 2, 3\"); }",
                "2:27: the table has 0 values, its axes call for 3; correct values or the index"
                    + " attributes."
            ),
            (
                "cell_rise (two) { index_1 (\"2, 1\"); values (\"1, 2\"); }",
                "2:54: index_1 is not ascending; sort the table."
            ),
            (
                "cell_rise (bare) { values (\"1\"); }",
                "2:27: index_1 is nowhere given; give it in the table or in its template."
            ),
            (
                "cell_rise (two) { values (\"1, 2.3.4\"); }",
                "2:57: \"2.3.4\" is no finite number; correct it."
            ),
            (
                "cell_rise (two) { values (\"1, nan\"); }",
                "2:57: \"nan\" is no finite number; correct it."
            ),
        ])
    func tables(_ text: String, _ expected: String) {
        #expect(of("cell (X){pin(A){timing(){ \(text) } } }") == "some.lib:" + expected)
    }

    @Test(
        "of units",
        arguments: [
            (
                "time_unit : \"1 day\";",
                "time_unit is \"1 day\", which is no unit; write a positive number, a prefix and"
                    + " the unit, such as \"1ns\"."
            ),
            (
                "voltage_unit : \"-1V\";",
                "voltage_unit is \"-1V\", which is no unit; write a positive number, a prefix and"
                    + " the unit, such as \"1V\"."
            ),
            (
                "capacitive_load_unit (1);",
                "capacitive_load_unit is \"1\", which is no unit; write a positive number, a"
                    + " prefix and the unit, such as (1, pf)."
            ),
            (
                "leakage_power_unit : 0nW;",
                "leakage_power_unit is \"0nW\", which is no unit; write a positive number, a"
                    + " prefix and the unit, such as \"1nW\"."
            ),
            ("slew_derate_from_library : 0;", "\"0\" is no finite number; correct it."),
        ])
    func units(_ text: String, _ expected: String) {
        let found = of("cell (X) { }", attributes: text)
        #expect(found.hasPrefix("some.lib:1:") && found.hasSuffix(": " + expected), "\(found)")
    }

    @Test("buses related each with each have a limit")
    func arcs() {
        let text = """
            library (x) {
              type (wide) { bit_width : 4096; }
              cell (X) {
                bus (A) { bus_type : wide; }
                bus (B) { bus_type : wide; timing () { related_bus_pins : "A"; } }
              }
            }
            """
        #expect(
            message(text) == "some.lib:5:5: the buses of cell X make more than 1048576 timing"
                + " arcs; relate the buses bit by bit (related_pin).")
    }
}
