#!/usr/bin/env python3
"""Checks of the power reference against figures computed by hand."""

import io
import json
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np

import power_reference as reference

HEADER = """
library (tiny) {
  /* 1 fF x (1 V)^2: energies count in femtojoules */
  time_unit : "1ns"; voltage_unit : "1V"; leakage_power_unit : "1nW";
  capacitive_load_unit (1, ff);
  nom_voltage : 2.0;
  power_lut_template (by_both) {
    variable_1 : input_transition_time; variable_2 : total_output_net_capacitance;
    index_1 ("0.0, 1.0"); index_2 ("0.0, 10.0");
  }
  power_lut_template (by_load) {
    variable_1 : total_output_net_capacitance; index_1 ("0.0, 10.0");
  }
"""


def constant(edge: str, value: float) -> str:
    return f'{edge}_power (scalar) {{ values ("{value}"); }}'


INVERTER = """
  cell (INV) {
    cell_leakage_power : 9;
    leakage_power () { when : "A"; value : 4; }
    leakage_power () { when : "!A"; value : 2; }
    pin (A) { direction : input; capacitance : 5; }
    pin (Y) {
      direction : output; function : "(!A)";
      internal_power () {
        related_pin : "A";
        rise_power (by_load) { values ("10, 20"); }
        fall_power (by_both) { values ("1, 2", \\
                                        "3, 4"); }
      }
    }
  }
"""

NAND = f"""
  cell (NAND) {{
    cell_leakage_power : 7;
    leakage_power () {{ when : "A & B"; value : 1; }}
    pin (A) {{
      direction : input; capacitance : 1;
      internal_power () {{ when : "B"; {constant("rise", 100)} {constant("fall", 200)} }}
      internal_power () {{ {constant("rise", 10)} {constant("fall", 20)} }}
    }}
    pin (B) {{ direction : input; capacitance : 1; }}
    pin (Y) {{
      direction : output; function : "!(A B)";
      internal_power () {{
        related_pin : "A"; when : "B"; {constant("rise", 1000)} {constant("fall", 2000)} }}
      internal_power () {{
        related_pin : "B"; when : "A"; {constant("rise", 3000)} {constant("fall", 4000)} }}
    }}
  }}
"""

FLIP_FLOP = f"""
  cell (DFF) {{
    ff (IQ, IQN) {{ clocked_on : "CK"; next_state : "D"; }}
    cell_leakage_power : 0;
    pin (CK) {{
      direction : input; clock : true; capacitance : 1;
      internal_power () {{ when : "!D & !Q & QN"; {constant("rise", 1)} {constant("fall", 2)} }}
      internal_power () {{ when : "D & !Q & QN"; {constant("rise", 0)} {constant("fall", 4)} }}
      internal_power () {{ when : "D & Q & !QN"; {constant("rise", 16)} {constant("fall", 32)} }}
    }}
    pin (D) {{
      direction : input; capacitance : 1;
      internal_power () {{ when : "CK"; {constant("rise", 0)} {constant("fall", 0)} }}
      internal_power () {{ when : "!CK"; {constant("rise", 64)} {constant("fall", 64)} }}
    }}
    pin (Q) {{ direction : output; function : "IQ";
      internal_power () {{ related_pin : "CK"; {constant("rise", 128)} {constant("fall", 0)} }} }}
    pin (QN) {{ direction : output; function : "IQN";
      internal_power () {{ related_pin : "CK"; {constant("rise", 0)} {constant("fall", 256)} }} }}
  }}
"""


def dump(nets: dict[str, str]) -> str:
    """A value change dump of nets from their bits in moments that are 10 units apart."""
    codes = {net: chr(33 + place) for place, net in enumerate(nets)}
    lines = [f"$var wire 1 {codes[net]} {net} $end" for net in nets] + ["$enddefinitions $end"]
    count = len(next(iter(nets.values())))
    for moment in range(count):
        lines.append(f"#{10 * moment}")
        lines += ["$dumpvars"] * (moment == 0)
        lines += [bits[moment] + codes[net] for net, bits in nets.items()
                  if moment == 0 or bits[moment] != bits[moment - 1]]
        lines += ["$end"] * (moment == 0)
    return "\n".join(lines + [f"#{10 * count}"]) + "\n"


def report(cells: str, netlist: str, slews: str, nets: dict[str, str], *options: str) -> dict:
    """Runs the command line on a directory made for it."""
    with tempfile.TemporaryDirectory() as directory:
        files = {"cells.lib": HEADER + cells + "}\n", "netlist.v": netlist, "timing.txt": slews,
                 "activity.vcd": dump(nets)}
        for name, text in files.items():
            (Path(directory) / name).write_text(text)
        output = io.StringIO()
        with redirect_stdout(output):
            status = reference.main(["--directory", directory, "--liberty",
                                     directory + "/cells.lib", "--period-ns", "10", *options])
        assert status == 0
        return json.loads(output.getvalue())


def close(found: float, expected: float):
    assert abs(found - expected) <= 1e-9 * max(abs(found), abs(expected)), (found, expected)


def test_inverter():
    """One inverter, six moments of 10 ns: two rising and two falling toggles of the output."""
    found = report(
        INVERTER,
        "module netlist (input n2, output o0);\n  wire n3;\n  assign o0 = n3;\n"
        "  INV u0 (.A(n2), .Y(n3));\nendmodule\n",
        "slack 1\nu0/A 0.1e-9 0.5e-9 0.1e-9 0.25e-9\nu0/Y 0 0 0 0\nend\n",
        {"n2": "010100", "n3": "101011"}, "--port-load-pf", "0.005")
    seconds = 60e-9
    assert found["steps"] == 6 and found["cells"] == 1
    # 5 fF at 2 V, four toggles: 4 x 10 fJ.
    close(found["switching_w"], 40e-15 / seconds)
    # Rising at 5 fF: 15 fJ. Falling is caused by the rise of A, 0.5 ns: halfway in both axes, 2.5.
    close(found["internal_w"], (2 * 15 + 2 * 2.5) * 1e-15 / seconds)
    # A is one for two moments of six.
    close(found["leakage_w"], (4 * 2 + 2 * 4) / 6 * 1e-9)
    close(found["total_w"], sum(found[f"{part}_w"] for part in
                                ("leakage", "internal", "switching")))
    assert found["by_group"]["combinational"]["cells"] == 1
    assert found["unmatched_output_toggles"] == 0


def nand(a: str, b: str) -> dict:
    y = "".join("10"[first == second == "1"] for first, second in zip(a, b))
    return report(
        NAND, "module netlist (input n2, input n3);\n  wire n4;\n"
        "  NAND u0 (.A(n2), .B(n3), .Y(n4));\nendmodule\n", "end\n", {"n2": a, "n3": b, "n4": y})


def test_conditions_hold_or_not():
    """A group without `when` counts only where no other one does."""
    scale = 1e-15 / 40e-9
    # A rises and falls while B is 0: the default group, no output toggle.
    close(nand("0100", "0000")["internal_w"], 30 * scale)
    # The same while B is 1: the conditional group, and the output's energies by A.
    close(nand("0100", "1111")["internal_w"], (300 + 2000 + 1000) * scale)
    # B toggles while A is 1: the output's energies by B; B has none of its own.
    close(nand("1111", "0100")["internal_w"], (4000 + 3000) * scale)


def test_inputs_that_change_together():
    """Each order counts half: A sees B before or after; either input may have made the output."""
    close(nand("0111", "0111")["internal_w"],
          ((100 + 10) / 2 + (2000 + 4000) / 2) * 1e-15 / 40e-9)


def test_leakage_outside_of_conditions():
    close(nand("0011", "0111")["leakage_w"], (1 * 2 + 7 * 2) / 4 * 1e-9)


def test_flip_flop():
    """Clock edges see the state before them; D changes after the edge that it depends on."""
    found = report(
        FLIP_FLOP, "module netlist (input n2, input n3);\n  wire n4;\n"
        "  DFF u0 (.CK(n2), .D(n3), .Q(n4));\nendmodule\n", "end\n",
        {"n2": "01010", "n3": "01111", "n4": "00011"}, "--clock", "n2")
    seconds = 20e-9
    assert found["steps"] == 2
    # First edge with D 0: 1; D rises with it, clock one: 0. It falls with D 1, Q 0: 4.
    # Second edge with D 1, Q 0: 0, Q rises: 128. It falls with Q 1: 32.
    close(found["internal_w"], (1 + 4 + 0 + 128 + 32) * 1e-15 / seconds)
    close(found["clock_pins_internal_w"], 37e-15 / seconds)
    # The output that drives nothing falls: known from Q, told apart.
    close(found["open_outputs_internal_w"], 256e-15 / seconds)
    close(found["switching_w"], 0)
    assert found["by_group"]["sequential"]["cells"] == 1


def test_tables_go_on_beyond_their_points():
    table = reference.Table(
        [("slew", np.array([1.0, 2.0])), ("load", np.array([0.0, 1.0, 3.0]))],
        np.array([0.0, 10, 20, 100, 110, 120]))
    at = table.energy(np.array([1.5, 3.0, 0.0, 1.0]), np.array([0.5, 0.0, 2.0, 5.0]))
    assert np.allclose(at, [55, 200, -85, 30]), at


def test_expressions():
    bits = {"A": np.array([0, 0, 1, 1], bool), "B": np.array([0, 1, 0, 1], bool)}
    for text, expected in {
        "A B": [0, 0, 0, 1], "A+B'": [1, 0, 1, 1], "!(A*B)": [1, 1, 1, 0], "A ^ B": [0, 1, 1, 0],
        "!A & B | A & !B": [0, 1, 1, 0], "(A)'": [1, 1, 0, 0], "A & 1": [0, 0, 1, 1],
        "A ^ B A": [0, 0, 1, 0], "A | B ^ B": [0, 0, 1, 1],
    }.items():
        assert list(reference.Condition(text).evaluate(bits)) == [bool(b) for b in expected], text


def test_unknown_values_are_no_toggles():
    activity = reference.read_activity(
        dump({"n2": "xx01x1", "n3": "xxxxxx"}).splitlines(keepends=True), 4)
    # Behind the initial dump the first moment comes once more.
    assert list(activity.bits[2]) == [False] * 4 + [True] * 4
    assert activity.unknown_nets == 1 and not activity.bits[3].any()
    assert abs(activity.shares.sum() - 1) < 1e-12


if __name__ == "__main__":
    for name, check in list(globals().items()):
        if name.startswith("test_"):
            check()
            print("passed", name)
