import MorphoLiberty
import Testing

@Suite("Reading")
struct ReadingTests {
    @Test("a flip-flop as OSU and Nangate write it")
    func flipFlop() throws {
        let library = try library(
            """
            /* a comment { with a brace */
            cell (DFF) { // another "
              area : 96; cell_leakage_power : 0.16;
              ff ("IQ" , "IQN") {
                next_state : "D"; clocked_on : "CLK"; clear : "!R"; preset : "(S R)'";
                clear_preset_var1 : L;
              }
              pin(CLK)  { direction : input; clock : true;
                capacitance : 0.02; rise_capacitance : 0.03; fall_capacitance : 0.01; }
              pin(D) {
                direction : input; capacitance : 0.01
                timing() {
                  related_pin : "CLK"; timing_type : setup_rising;
                  rise_constraint(delay) { index_1 ("0.1, 0.2"); values ( \\
                     "0.1, 0.2, 0.3", \\
                     "0.4, 0.5, 0.6"); }
                }
              }
              pin(Q) {
                direction : output; function : "IQ"; max_capacitance : 0.5;
                timing() {
                  related_pin : "CLK"; timing_sense : non_unate; timing_type : rising_edge;
                  cell_rise(delay) { values ("1, 2, 3, 4, 5, 6"); }
                }
                timing() { related_pin : "R S"; timing_type : clear;
                  timing_sense : positive_unate; when : "D !CLK"; sdf_cond : "D == 1";
                  cell_fall(scalar) { values ("0.25"); } }
              }
              pin (R, S) { direction : input; capacitance : 0.1; }
            }
            """)
        let cell = try #require(library["DFF"])
        #expect(cell.isSequential && !cell.isScan && !cell.isClockGate && !cell.isDontUse)
        #expect(cell.area == 96)
        let storage = try #require(cell.storage)
        #expect(!storage.isLatch && storage.state == "IQ" && storage.inverse == "IQN")
        #expect(storage.data?.text == "D" && storage.clock?.text == "CLK")
        #expect(storage.clear?.text == "!R" && storage.preset?.names == ["S", "R"])
        #expect(cell.pins.map(\.name) == ["CLK", "D", "Q", "R", "S"])
        #expect(isClose(cell.pins[0].capacitance, 0.03e-12))
        #expect(cell.pins[0].isClock && !cell.pins[1].isClock)
        let setup = try #require(cell.pins[1].arcs.first)
        #expect(setup.kind == .setupRising && setup.related == 0)
        #expect(areClose(setup.riseConstraint?.values, [1e-10, 2e-10, 3e-10, 4e-10, 5e-10, 6e-10]))
        let output = cell.pins[2]
        #expect(output.function?.text == "IQ" && isClose(output.maxCapacitance, 0.5e-12))
        #expect(output.arcs.map(\.related) == [0, 3, 4])
        #expect(output.arcs.map(\.kind) == [.risingEdge, .clear, .clear])
        #expect(output.arcs.map(\.sense) == [.nonUnate, .positive, .positive])
        #expect(output.arcs[1].condition?.names == ["D", "CLK"])
        #expect(areClose(output.arcs[2].cellFall?.values, [0.25e-9]))
        #expect(output.arcs[2].cellFall.map { library.axes[$0.axes].list.isEmpty } == true)
        #expect(library.remarks.isEmpty)
    }

    @Test("a flip-flop with only an inverted output, in ps, fF and pW, as ASAP7 writes it")
    func invertedFlipFlop() throws {
        let library = try read(
            """
            library (asap7) {
              time_unit : "1ps"; capacitive_load_unit (1, ff); leakage_power_unit : "1pW";
              voltage_unit : "1V"; nom_voltage : 0.7;
              lu_table_template (delay_template_2x2_x1) {
                variable_1 : "input_net_transition"; variable_2 : "total_output_net_capacitance";
                index_1 ("5, 10"); index_2 ("0.72, 1.44");
              }
              cell (DFFHQNx1_ASAP7_75t_R) {
                area : 0.29160;
                pg_pin (VDD) { pg_type : primary_power; }
                pg_pin (VSS) { pg_type : primary_ground; }
                leakage_power () { value : 1100.5; when : "(CLK * D * !QN)"; related_pg_pin : VDD; }
                leakage_power () { value : 0; when : "(CLK * D * !QN)"; related_pg_pin : VSS; }
                ff (IQN,IQNN) { clocked_on : "CLK"; next_state : "!D"; power_down_function : "x"; }
                pin (QN) {
                  direction : "output"; function : "IQN"; max_capacitance : 46.08;
                  timing () {
                    related_pin : "CLK"; timing_sense : "non_unate"; timing_type : "rising_edge";
                    cell_rise (delay_template_2x2_x1) {
                      values ( \
                        "20.5, 22.5", \
                        "24.5, 26.5" \
                      );
                    }
                  }
                }
                pin (CLK) { clock : true; direction : "input"; capacitance : 0.548; }
                pin (D) { direction : "input"; capacitance : 0.62; }
              }
            }
            """)
        let cell = try #require(library["DFFHQNx1_ASAP7_75t_R"])
        let storage = try #require(cell.storage)
        #expect(storage.state == "IQN" && storage.data?.text == "!D")
        #expect(cell.pins[0].function?.names == [storage.state])
        #expect(areClose(cell.leakages.map(\.value), [1100.5e-12]))
        #expect(isClose(cell.pins[1].capacitance, 0.548e-15))
        let table = try #require(cell.pins[0].arcs.first?.cellRise)
        #expect(isClose(library.value(of: table, slew: 7.5e-12, load: 1.08e-15), 23.5e-12))
        #expect(library.remarks.isEmpty)
    }

    @Test("supplies, leakages and energies as sky130 and ASAP7 write them")
    func supplies() throws {
        let library = try library(
            """
            cell ("X") {
              leakage_power () { value : 1; when : "A"; related_pg_pin : "VDD"; }
              leakage_power () { value : 1; when : "A"; related_pg_pin : "VSS"; }
              leakage_power () { value : 2; when : "A"; related_pg_pin : VDDG; }
              leakage_power () { value : 4; when : "!A"; }
              leakage_power () { value : 8; when : "!A"; related_pg_pin : VDD; }
              leakage_power () { value : 16; }
              pg_pin ("VDD") { pg_type : "primary_power"; voltage_name : "VDD"; }
              pg_pin (VDDG) { pg_type : backup_power; }
              pg_pin (VSS) { pg_type : primary_ground; }
              pin (A) {
                direction : "input";
                internal_power () { rise_power (energy) { values ("1, 2"); }
                  fall_power (scalar) { values ("-3"); } }
              }
              pin (B) { direction : internal; }
              pin (C) { direction : inout; three_state : "A"; }
              pin (Y) {
                direction : output;
                internal_power () { related_pin : "A, C"; related_pg_pin : VDD; when : "B";
                  power (energy) { index_1 ("3 4"); values ("1, 2"); } }
              }
            }
            """,
            attributes: "default_input_pin_cap : 0.1; default_output_pin_cap : 0.2;"
                + " default_inout_pin_cap : 0.3; default_cell_leakage_power : 7;"
                + " default_max_capacitance : 0.4;")
        let cell = try #require(library["X"])
        #expect(cell.grounds == ["VSS"])
        #expect(cell.leakages.map { $0.condition?.text ?? "-" } == ["A", "!A", "-"])
        #expect(areClose(cell.leakages.map(\.value), [3e-9, 4e-9, 16e-9]))
        #expect(isClose(cell.leakage, 7e-9))
        #expect(cell.pins.map(\.direction) == [.input, .other, .bidirectional, .output])
        #expect(cell.pins.map(\.isThreeState) == [false, false, true, false])
        #expect(areClose(cell.pins.map(\.capacitance), [1e-13, 0, 3e-13, 2e-13]))
        #expect(cell.pins.map { $0.maxCapacitance != nil } == [false, false, true, true])
        let own = try #require(cell.pins[0].energies.first)
        #expect(own.related.isEmpty && own.supply == nil && own.condition == nil)
        #expect(areClose(own.rise?.values, [1e-12, 2e-12]))
        #expect(areClose(own.fall?.values, [-3e-12]))
        let energy = try #require(cell.pins[3].energies.first)
        #expect(energy.related == [0, 2] && energy.supply == "VDD")
        #expect(energy.condition?.text == "B" && energy.rise == energy.fall)
        let axes = try #require(energy.rise.map { library.axes[$0.axes] })
        #expect(axes.list.first?.variable == .slew)
        #expect(areClose(axes.list.first?.points, [3e-9, 4e-9]))
    }

    @Test("buses bit by bit, bundles, and groups of single bits")
    func buses() throws {
        let library = try library(
            """
            cell (M) {
              bus (D) { bus_type : four; direction : input; capacitance : 0.1;
                pin (D[3:2]) { capacitance : 0.2; } }
              bus (Q) {
                bus_type : four; direction : output; function : "D EN";
                timing () { related_pin : "D"; timing_sense : positive_unate; }
                timing () { related_bus_pins : "S"; }
                internal_power () { related_bus_pins : "D"; rise_power (scalar) { values ("1"); } }
              }
              bus (S) { bus_type : up; direction : input; }
              bundle (B) { members (B0, B1); direction : output;
                timing () { related_pin : "EN"; } pin (B1) { function : "!EN"; } }
              pin (EN) { direction : input; }
              latch_bank (IQ, IQN, 4) { enable : "EN"; data_in : "D"; }
            }
            """,
            attributes: """
                type (four) { base_type : array; data_type : bit; bit_width : 4; bit_from : 3;
                  bit_to : 0; downto : true; }
                type (up) { bit_width : 2; bit_from : 0; bit_to : 1; }
                """)
        let cell = try #require(library["M"])
        #expect(
            cell.pins.map(\.name) == [
                "D[3]", "D[2]", "D[1]", "D[0]", "Q[3]", "Q[2]", "Q[1]", "Q[0]", "S[0]", "S[1]",
                "B0", "B1", "EN",
            ])
        #expect(areClose(cell.pins[..<4].map(\.capacitance), [2e-13, 2e-13, 1e-13, 1e-13]))
        // Bit by bit with the bus of the same width, with each bit of the other one.
        #expect(cell.pins[5].arcs.map(\.related) == [1, 8, 9])
        #expect(cell.pins[5].energies.map(\.related) == [[0, 1, 2, 3]])
        #expect(cell.pins[5].function?.names == ["D[2]", "EN"])
        #expect(cell.pins[10].arcs.map(\.related) == [12])
        #expect(cell.pins[11].function?.text == "!EN" && cell.pins[10].function == nil)
        #expect(cell.storage?.isLatch == true && cell.storage?.state == "IQ")
        #expect(cell.storage?.data?.text == "D" && cell.storage?.clock?.text == "EN")
    }

    @Test("flags of cells")
    func flags() throws {
        let library = try library(
            """
            cell (SCAN) { test_cell () { pin (D) { direction : input; } } ff (IQ) { } }
            cell (GATE) { clock_gating_integrated_cell : "latch_posedge"; dont_use : true;
              statetable ("CK E", "IQ") { table : "L L : - : L ,\\
                H - : - : N"; } }
            cell (AREA1) { area : -1; } cell (AREA2) { area : NaN; } cell (AREA3) { area : "2"; }
            """)
        #expect(library.cells.map(\.name) == ["AREA1", "AREA2", "AREA3", "GATE", "SCAN"])
        #expect(library["SCAN"]?.isScan == true && library["SCAN"]?.isSequential == true)
        #expect(library["SCAN"]?.pins.isEmpty == true)
        #expect(library["GATE"]?.isClockGate == true && library["GATE"]?.isDontUse == true)
        #expect(library["GATE"]?.isSequential == true && library["GATE"]?.storage == nil)
        #expect(library.cells.map(\.area) == [nil, nil, 2, nil, nil])
        #expect(library.cells.map(\.leakage) == [nil, nil, nil, nil, nil])
    }

    @Test("tables of three axes; other variables keep their place")
    func threeAxes() throws {
        let library = try library(
            cell(
                "",
                power: """
                    internal_power () { related_pin : "A"; rise_power (three) {
                      values ("1, 2, 3, 4", /* and */ "5, 6, 7, 8"); } }
                    """),
            attributes: """
                power_lut_template (three) {
                  variable_1 : input_transition_time; variable_2 : total_output_net_capacitance;
                  variable_3 : equal_or_opposite_output_net_capacitance;
                  index_1 ("1, 2"); index_2 ("3, 4"); index_3 ("5, 6");
                }
                """)
        let table = try #require(library["X"]?.pins[1].energies.first?.rise)
        let list = library.axes[table.axes].list
        #expect(list.map(\.variable) == [.slew, .load, .other])
        #expect(areClose(list.last?.points, [5e-12, 6e-12]))
        #expect(table.values.count == 8)
    }

    @Test("current-source models are passed over; equal axes are kept once")
    func passedOver() throws {
        let library = try library(
            cell(
                """
                cell_rise (delay) { values ("1, 2, 3, 4, 5, 6"); }
                cell_fall (delay) { values ("1, 2, 3, 4, 5, 6"); }
                ocv_sigma_cell_rise (nowhere) { values ("x"); }
                output_current_rise () { vector (ccs) { values ("}"); /* } */ } }
                receiver_capacitance1_rise (ccs) { values (1); }
                """))
        #expect(library.axes.count == 1)
        #expect(library["X"]?.pins[1].arcs.first?.cellRise?.values.count == 6)
        #expect(library.remarks.isEmpty)
    }

    @Test("what is unknown is listed with its first line")
    func remarks() throws {
        let library = try read(
            """
            library (some) {
              time_unit : "1ns"; voltage_unit : "1V"; leakage_power_unit : "1nW";
              capacitive_load_unit (1, pf);
              strange (1, 2);
              cell (A) { odd : 1;
                odd : 2; weird () { odd : 3; } pin (P) { direction : input;
                timing () { related_pin : P; timing_type : sometimes; } timing () { } }
              }
              cell (B) { odd : 1; timing () { } }
            }
            """)
        #expect(
            library.remarks.map { "\($0.kind) \($0.name) \($0.line) \($0.count)" } == [
                "attribute strange 4 1", "attribute odd 5 3", "group weird 6 1",
                "group timing without a related pin 6 1", "attribute timing_type : sometimes 7 1",
                "group timing 9 1",
            ])
        #expect(library["A"]?.pins[0].arcs.first?.kind == .other)
    }

    @Test("operating conditions: the default ones, or the only ones, or the nominal ones")
    func conditions() throws {
        let two = """
            operating_conditions (slow) { voltage : 1.6; temperature : 125; process : 1; }
            operating_conditions ("fast") { voltage : 2.0; temperature : -40; }
            """
        let chosen = try library(
            "cell (X) { }", attributes: two + " default_operating_conditions : fast ;")
        #expect(chosen.operatingConditions == "fast" && chosen.voltage == 2)
        #expect(chosen.temperature == -40 && chosen.remarks.isEmpty)
        let none = try library("cell (X) { }", attributes: two)
        #expect(none.operatingConditions == nil && none.voltage == 1.8 && none.temperature == nil)
        let only = try library(
            "cell (X) { }", attributes: "operating_conditions (typ) { voltage : 1.7; }")
        #expect(only.operatingConditions == "typ" && only.voltage == 1.7)
        let missing = try library(
            "cell (X) { }", attributes: two + " default_operating_conditions : best;")
        #expect(missing.operatingConditions == nil && missing.voltage == 1.8)
        #expect(missing.remarks.map(\.name) == ["default_operating_conditions"])
    }

    @Test("thresholds are shares of the supply")
    func thresholds() throws {
        let library = try library(
            "cell (X) { }",
            attributes: "slew_lower_threshold_pct_rise : 30; slew_upper_threshold_pct_fall : 90.0;")
        #expect(library.thresholds.slewLowerRise == 0.3 && library.thresholds.slewUpperFall == 0.9)
        #expect(library.thresholds.slewUpperRise == 0.8 && library.thresholds.inputFall == 0.5)
    }
}
