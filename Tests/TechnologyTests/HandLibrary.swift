/// A library whose figures can be worked out by hand: energies are constant, loads and slews in
/// the tables go to 0.1 pF and 1 ns.
enum HandLibrary {
    static let text = """
        library (hand) {
          time_unit : "1ns"; voltage_unit : "1V"; current_unit : "1uA";
          capacitive_load_unit (1,pf); leakage_power_unit : "1uW"; pulling_resistance_unit : "1kohm";
          delay_model : table_lookup;
          nom_process : 1; nom_voltage : 2; nom_temperature : 25;
          slew_upper_threshold_pct_rise : 80; slew_lower_threshold_pct_rise : 20;
          slew_upper_threshold_pct_fall : 80; slew_lower_threshold_pct_fall : 20;
          input_threshold_pct_rise : 50; input_threshold_pct_fall : 50;
          output_threshold_pct_rise : 50; output_threshold_pct_fall : 50;
          operating_conditions (plain) { process : 1; voltage : 2; temperature : 25; }
          default_operating_conditions : plain;
          lu_table_template (d) {
            variable_1 : total_output_net_capacitance; variable_2 : input_net_transition;
            index_1 ("0.001, 0.1"); index_2 ("0.01, 1");
          }
          lu_table_template (c) {
            variable_1 : related_pin_transition; variable_2 : constrained_pin_transition;
            index_1 ("0.01, 1"); index_2 ("0.01, 1");
          }
          power_lut_template (e) {
            variable_1 : total_output_net_capacitance; variable_2 : input_transition_time;
            index_1 ("0.001, 0.1"); index_2 ("0.01, 1");
          }
          power_lut_template (i) { variable_1 : input_transition_time; index_1 ("0.01, 1"); }
        \(gate("INV", area: 2, leakage: 3, inputs: ["A"], function: "!A", rise: 0.03, fall: 0.01))
        \(gate("BUF", area: 3, leakage: 4, inputs: ["A"], function: "A", rise: 0.05, fall: 0.03))
        \(gate("NAND2", area: 4, leakage: 5, inputs: ["A", "B"], function: "!(A B)", rise: 0.04, fall: 0.02))
        \(gate("NOR2", area: 5, leakage: 6, inputs: ["A", "B"], function: "!(A+B)", rise: 0.04, fall: 0.02))
          cell (DFF) {
            area : 10; cell_leakage_power : 7;
            ff (IQ, IQN) { next_state : "D"; clocked_on : "CK"; }
            pin (CK) { direction : input; clock : true; capacitance : 0.004;
              internal_power () {
                rise_power (i) { values ("0.06, 0.06"); } fall_power (i) { values ("0.02, 0.02"); }
              }
            }
            pin (D) { direction : input; capacitance : 0.005;
              internal_power () {
                rise_power (i) { values ("0.01, 0.01"); } fall_power (i) { values ("0.01, 0.01"); }
              }
              timing () { related_pin : "CK"; timing_type : setup_rising;
                rise_constraint (c) { values ("0.2, 0.2", "0.2, 0.2"); }
                fall_constraint (c) { values ("0.2, 0.2", "0.2, 0.2"); }
              }
            }
            pin (Q) { direction : output; function : "IQ"; capacitance : 0;
              timing () { related_pin : "CK"; timing_type : rising_edge;
        \(delays)
              }
              internal_power () { related_pin : "CK";
                rise_power (e) { values ("0.08, 0.08", "0.08, 0.08"); }
                fall_power (e) { values ("0.04, 0.04", "0.04, 0.04"); }
              }
            }
          }
        }

        """

    /// 0.3 ns, and a transition that grows with the load from 0.1 to 1 ns over the table.
    private static let delays = """
              cell_rise (d) { values ("0.3, 0.3", "0.3, 0.3"); }
              cell_fall (d) { values ("0.3, 0.3", "0.3, 0.3"); }
              rise_transition (d) { values ("0.1, 0.1", "1, 1"); }
              fall_transition (d) { values ("0.1, 0.1", "1, 1"); }
        """

    private static func gate(
        _ name: String, area: Int, leakage: Int, inputs: [String], function: String, rise: Double,
        fall: Double
    ) -> String {
        let pins = inputs.map { "    pin (\($0)) { direction : input; capacitance : 0.005; }\n" }
        let arcs = inputs.map { input in
            """
                  timing () { related_pin : "\(input)";
            \(delays)
                  }
                  internal_power () { related_pin : "\(input)";
                    rise_power (e) { values ("\(rise), \(rise)", "\(rise), \(rise)"); }
                    fall_power (e) { values ("\(fall), \(fall)", "\(fall), \(fall)"); }
                  }

            """
        }
        return """
              cell (\(name)) {
                area : \(area); cell_leakage_power : \(leakage);
            \(pins.joined())    pin (Y) { direction : output; function : "\(function)"; capacitance : 0;
            \(arcs.joined())    }
              }
            """
    }
}
