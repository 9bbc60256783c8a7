#!/usr/bin/env python3
"""Power of a mapped netlist from its Liberty tables, state by state.

Reads `netlist.v`, `timing.txt` and `activity.vcd` of a working directory and evaluates every
recorded toggle in the state of its cell: conditions (`when`) hold or do not hold, nothing is a
probability. Prints the mean power in watts as JSON.

All numbers inside are in SI units: seconds, farads, volts, joules, watts.
"""

import argparse
import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

# ------------------------------------------------------------------------------- Liberty text


@dataclass
class Group:
    """`kind (arguments) { attributes and groups }` of a Liberty file."""

    kind: str
    arguments: list[str]
    attributes: dict[str, list[str]] = field(default_factory=dict)
    groups: list["Group"] = field(default_factory=list)

    def text(self, name: str, default: str | None = None) -> str | None:
        """The first value of an attribute."""
        return self.attributes.get(name, [default])[0]

    def number(self, name: str) -> float | None:
        """The first value of an attribute as a number, in the file's unit."""
        text = self.text(name)
        return None if text is None else float(text)

    def all(self, *kinds: str) -> list["Group"]:
        """The inner groups of these kinds."""
        return [group for group in self.groups if group.kind in kinds]


COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*|\\\s*\n", re.DOTALL)
STATEMENT = re.compile(
    r'\s*(?:(?P<end>\})|(?P<loose>;)|(?P<name>[\w.\[\]]+)\s*'
    r'(?::\s*(?P<value>"[^"]*"|[^;\n}]*)\s*;?'
    r'|\((?P<arguments>(?:"[^"]*"|[^"()])*)\)\s*(?P<open>\{)?))'
)
CELL = re.compile(r'\bcell\s*\(\s*"?([^")\s]+)"?\s*\)\s*\{')
ARGUMENT = re.compile(r'"([^"]*)"|([^\s,"]+)')


def parse_groups(text: str) -> Group:
    """The statements of a text as one group."""
    root = Group("", [])
    path = [root]
    place = 0
    while match := STATEMENT.match(text, place):
        place = match.end()
        if match["end"]:
            if len(path) > 1:
                path.pop()
        elif match["value"] is not None:
            values = path[-1].attributes.setdefault(match["name"], [])
            values.append(match["value"].strip().strip('"').strip())
        elif match["name"]:
            words = [quoted or plain for quoted, plain in ARGUMENT.findall(match["arguments"])]
            if match["open"]:
                path[-1].groups.append(Group(match["name"], words))
                path.append(path[-1].groups[-1])
            else:
                path[-1].attributes.setdefault(match["name"], []).extend(words)
    if text[place:].strip():
        raise ValueError(f"Liberty text not understood: {text[place:place + 60].strip()!r}")
    return root


def end_of_braces(text: str, start: int) -> int:
    """The place behind the brace that closes the one just before `start`."""
    depth = 1
    for match in re.compile(r"[{}]").finditer(text, start):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.end()
    raise ValueError("a cell of the Liberty file does not end")


def split_cells(text: str) -> tuple[str, dict[str, str]]:
    """What stands outside of the cells, and the text of each cell."""
    outside, cells, place = [], {}, 0
    while match := CELL.search(text, place):
        end = end_of_braces(text, match.end())
        outside.append(text[place:match.start()])
        cells[match[1]] = text[match.start():end]
        place = end
    return "".join(outside) + text[place:], cells


# -------------------------------------------------------------------------------- Expressions


class Condition:
    """A Boolean expression of Liberty, to be evaluated over arrays of bits."""

    TOKEN = re.compile(r"\s*([\w\[\].]+|[!'^*&+|()])")

    def __init__(self, text: str):
        self.tokens = self.TOKEN.findall(text)
        self.place = 0
        self.evaluate = self._sum()
        if self.place < len(self.tokens):
            raise ValueError(f"expression not understood: {text!r}")

    def _peek(self) -> str:
        return self.tokens[self.place] if self.place < len(self.tokens) else ""

    def _take(self) -> str:
        self.place += 1
        return self.tokens[self.place - 1]

    def _sum(self):
        """Terms joined by `+` or `|`, which bind least."""
        left = self._product()
        while self._peek() and self._peek() in "+|":
            self._take()
            left = self._join(np.logical_or, left, self._product())
        return left

    def _product(self):
        """Factors joined by `*`, `&` or nothing."""
        left = self._difference()
        while self._peek() and self._peek() not in "+|)":
            if self._peek() in "*&":
                self._take()
            left = self._join(np.logical_and, left, self._difference())
        return left

    def _difference(self):
        left = self._factor()
        while self._peek() == "^":
            self._take()
            left = self._join(np.logical_xor, left, self._factor())
        return left

    def _factor(self):
        token = self._take()
        if token == "!":
            inner = self._factor()
            return lambda pins: np.logical_not(inner(pins))
        if token == "(":
            value = self._sum()
            self._take()
        elif token in ("0", "1"):
            value = lambda pins, bit=token == "1": np.bool_(bit)
        else:
            value = lambda pins: pins[token]
        while self._peek() == "'":
            self._take()
            value = (lambda inner: lambda pins: np.logical_not(inner(pins)))(value)
        return value

    @staticmethod
    def _join(operation, left, right):
        return lambda pins: operation(left(pins), right(pins))


# ------------------------------------------------------------------------------------- Tables


class Table:
    """An energy in joules over slew and load; linear between its points and beyond them."""

    def __init__(self, axes: list[tuple[str, np.ndarray]], values: np.ndarray):
        """Takes axes (`slew`, `load` or another name, with points in SI units) and joules."""
        self.axes = axes
        self.values = values.reshape([len(points) for _, points in axes])

    def energy(self, slew: np.ndarray, load: np.ndarray) -> np.ndarray:
        """Joules, for arrays of seconds and farads of one length."""
        numbers = {"slew": slew, "load": load}
        result = np.broadcast_to(self.values, slew.shape + self.values.shape)
        for name, points in self.axes:
            result = self._along(result, points, numbers.get(name))
        return result

    @staticmethod
    def _along(values: np.ndarray, points: np.ndarray, at: np.ndarray | None) -> np.ndarray:
        """Interpolates along the first axis behind that of the instances."""
        if at is None or len(points) < 2:
            return values[:, 0]
        low = np.clip(np.searchsorted(points, at) - 1, 0, len(points) - 2)
        share = (at - points[low]) / (points[low + 1] - points[low])
        rows = np.arange(len(at))
        share = share.reshape(share.shape + (1,) * (values.ndim - 2))
        return values[rows, low] * (1 - share) + values[rows, low + 1] * share


# ------------------------------------------------------------------------------------ Library


@dataclass
class Energy:
    """An `internal_power` group: joules of one transition of a pin."""

    related: list[str]
    condition: Condition | None
    supply: str | None
    #: By edge, 1 rising and 0 falling; an edge may have no table.
    tables: dict[int, Table]


@dataclass
class Pin:
    name: str
    is_output: bool
    #: Farads.
    capacitance: float
    function: Condition | None
    function_text: str
    energies: list[Energy]


@dataclass
class Cell:
    name: str
    pins: dict[str, Pin]
    is_sequential: bool
    #: Names of the state and its inverse in the functions of outputs.
    states: list[str]
    #: Per supply a list of (condition, watts), those without a condition last.
    leakages: list[list[tuple[Condition | None, float]]]


AXIS_NAMES = {
    "input_transition_time": "slew",
    "input_net_transition": "slew",
    "related_pin_transition": "slew",
    "total_output_net_capacitance": "load",
}
PREFIXES = {"f": 1e-15, "p": 1e-12, "n": 1e-9, "u": 1e-6, "m": 1e-3, "": 1.0}


def unit(text: str, symbol: str) -> float:
    """The size in SI units of a unit such as `10ps`."""
    match = re.fullmatch(rf"([\d.]*)\s*([fpnum]?){symbol}", text.strip().lower())
    if not match:
        raise ValueError(f"unit not understood: {text!r}")
    return float(match[1] or 1) * PREFIXES[match[2]]


class Library:
    """The cells of a Liberty file that are asked for."""

    def __init__(self, text: str):
        outside, self.texts = split_cells(COMMENT.sub(" ", text))
        self.header = parse_groups(outside).groups[0]
        load, load_unit = self.header.attributes["capacitive_load_unit"][:2]
        self.time = unit(self.header.text("time_unit"), "s")
        self.capacitance = float(load) * unit(load_unit, "f")
        self.leakage = unit(self.header.text("leakage_power_unit", "1w"), "w")
        volts = unit(self.header.text("voltage_unit", "1V"), "v")
        self.voltage = self._operating_voltage() * volts
        self.energy = self.capacitance * volts**2
        self.templates = {
            group.arguments[0]: group
            for group in self.header.groups
            if group.kind in ("power_lut_template", "lu_table_template")
        }
        self.cells: dict[str, Cell] = {}

    def _operating_voltage(self) -> float:
        """In the file's unit: of the default conditions, else of the only ones, else nominal."""
        conditions = self.header.all("operating_conditions")
        default = self.header.text("default_operating_conditions")
        chosen = [group for group in conditions if group.arguments[:1] == [default]]
        if not chosen and len(conditions) == 1:
            chosen = conditions
        stated = chosen[0].number("voltage") if chosen else None
        return self.header.number("nom_voltage") if stated is None else stated

    def __getitem__(self, name: str) -> Cell:
        if name not in self.cells:
            self.cells[name] = self._cell(parse_groups(self.texts[name]).groups[0])
        return self.cells[name]

    def _cell(self, group: Group) -> Cell:
        grounds = {
            name
            for supply in group.all("pg_pin")
            if "ground" in supply.text("pg_type", "")
            for name in supply.arguments
        }
        storage = group.all("ff", "latch", "ff_bank", "latch_bank", "statetable")
        pins = [
            self._pin(name, pin, grounds) for pin in group.all("pin") for name in pin.arguments
        ]
        return Cell(
            name=group.arguments[0],
            pins={pin.name: pin for pin in pins},
            is_sequential=bool(storage),
            states=[name for each in storage if each.kind != "statetable"
                    for name in each.arguments][:2],
            leakages=self._leakages(group, grounds),
        )

    def _leakages(self, cell: Group, grounds: set[str]):
        """Per supply; ground pins carry the same current once more and are left out."""
        rest = cell.number("cell_leakage_power")
        if rest is None:
            rest = self.header.number("default_cell_leakage_power") or 0.0
        by_supply = defaultdict(list)
        for group in cell.all("leakage_power"):
            supply = group.text("related_pg_pin")
            if supply in grounds:
                continue
            when = group.text("when")
            by_supply[supply].append(
                (Condition(when) if when else None, group.number("value") * self.leakage)
            )
        # Values without a supply are those of the whole cell.
        lists = [by_supply[None]] if None in by_supply else list(by_supply.values()) or [[]]
        for values in lists:
            values.sort(key=lambda entry: entry[0] is None)
        if all(condition is not None for values in lists for condition, _ in values):
            lists[0].append((None, rest * self.leakage))
        return lists

    def _pin(self, name: str, group: Group, grounds: set[str]) -> Pin:
        is_output = group.text("direction") == "output"
        capacitance = group.number("capacitance")
        if capacitance is None:
            default = "default_output_pin_cap" if is_output else "default_input_pin_cap"
            capacitance = self.header.number(default) or 0.0
        function = group.text("function")
        energies = [self._energy(energy) for energy in group.all("internal_power")]
        return Pin(
            name=name,
            is_output=is_output,
            capacitance=capacitance * self.capacitance,
            function=Condition(function) if function else None,
            function_text=function or "",
            energies=[energy for energy in energies if energy.supply not in grounds],
        )

    def _energy(self, group: Group) -> Energy:
        tables = {}
        for kind, edges in (("power", (0, 1)), ("fall_power", (0,)), ("rise_power", (1,))):
            for table in group.all(kind):
                tables.update(dict.fromkeys(edges, self._table(table)))
        when = group.text("when")
        return Energy(
            related=(group.text("related_pin") or "").split(),
            condition=Condition(when) if when else None,
            supply=group.text("related_pg_pin"),
            tables=tables,
        )

    def _table(self, group: Group) -> Table:
        values = np.array(numbers(group.attributes["values"])) * self.energy
        template = self.templates.get((group.arguments or ["scalar"])[0], Group("", []))
        axes = []
        for axis in "123":
            points = group.attributes.get(f"index_{axis}") or template.attributes.get(
                f"index_{axis}")
            if not points or len(values) == 1:
                break
            variable = template.text(f"variable_{axis}", "")
            name = AXIS_NAMES.get(variable, variable or ("slew", "load", "")[int(axis) - 1])
            scale = {"slew": self.time, "load": self.capacitance}.get(name, 1.0)
            axes.append((name, np.array(numbers(points)) * scale))
        return Table(axes or [("", np.zeros(1))], values)


def numbers(words: list[str]) -> list[float]:
    """All numbers of texts such as `"0.1, 0.2"`."""
    return [float(word) for text in words for word in text.replace(",", " ").split()]


# ------------------------------------------------------------------------- Working directory


@dataclass
class Netlist:
    #: Per instance: name, cell, and by pin the net; nets 0 and 1 are constants.
    instances: list[tuple[str, str, dict[str, int]]]
    #: By output port.
    outputs: list[int]
    net_count: int


def net_number(word: str) -> int:
    """`n12`, `1'b0` or `1'b1`."""
    return int(word[1:]) if word[0] == "n" else int(word[-1])


def read_netlist(text: str) -> Netlist:
    """Structural Verilog with nets `n<k>`, outputs `o<k>`, cells `u<k>`."""
    outputs = [net_number(net) for net in re.findall(r"assign\s+o\d+\s*=\s*([\w']+)\s*;", text)]
    instances = []
    for kind, name, pins in re.findall(r"^\s*(\S+)\s+(u\d+)\s*\((.*)\);", text, re.MULTILINE):
        connections = re.findall(r"\.([^\s(]+)\s*\(\s*([\w']+)\s*\)", pins)
        instances.append((name, kind, {pin: net_number(net) for pin, net in connections}))
    nets = [net for _, _, pins in instances for net in pins.values()] + outputs
    declared = [int(net) for net in re.findall(r"\bn(\d+)\b", text)]
    return Netlist(instances, outputs, 1 + max(nets + declared + [1]))


def read_slews(text: str) -> dict[str, tuple[float, float]]:
    """By `u<k>/<pin>` the longest (falling, rising) transition times in seconds."""
    slews = {}
    for line in text.splitlines():
        words = line.split()
        if len(words) == 5 and "/" in words[0]:
            rise, fall = float(words[2]), float(words[4])
            # A pin that never changes has an infinite one.
            slews[words[0]] = tuple(time if abs(time) < 1 else 0.0 for time in (fall, rise))
    return slews


@dataclass
class Activity:
    #: Bits by net and moment; every moment holds until the next one.
    bits: np.ndarray
    #: Share of the recorded time for which each moment holds.
    shares: np.ndarray
    #: In units of the dump.
    length: int
    #: Nets of the netlist that never had a known value.
    unknown_nets: int


def read_activity(lines, net_count: int) -> Activity:
    """The lines of a value change dump of one-bit nets `n<k>`."""
    nets = defaultdict(list)
    # Each change as net, moment and value (2: unknown).
    changes: tuple[list, list, list] = ([], [], [])
    times: list[int] = []
    code_values = {"0": 0, "1": 1, "x": 2, "z": 2, "X": 2, "Z": 2}
    in_initial_dump = False
    for line in lines:
        first = line[:1]
        if first in code_values:
            for net in nets.get(line[1:].strip(), ()):
                changes[0].append(net)
                changes[1].append(len(times) - 1)
                changes[2].append(code_values[first])
        elif first == "#":
            times.append(int(line[1:]))
        elif line.startswith("$var"):
            words = line.split()
            if re.fullmatch(r"n\d+", words[4]):
                nets[words[3]].append(int(words[4][1:]))
        elif line.startswith("$dumpvars"):
            in_initial_dump = True
        elif line.startswith("$end") and in_initial_dump:
            # What changes in the moment of the initial dump is a toggle.
            in_initial_dump = False
            times.append(times[-1])
    matrix = np.full((net_count, len(times)), 3, np.uint8)
    matrix[changes[0], changes[1]] = changes[2]
    durations = np.diff(times, append=times[-1])
    length = times[-1] - times[0]
    declared = sorted({net for group in nets.values() for net in group})
    bits, unknown = fill(matrix, declared)
    bits[1] = True
    return Activity(bits, durations / length, length, unknown)


def fill(matrix: np.ndarray, declared: list[int]) -> tuple[np.ndarray, int]:
    """Lets known values hold until the next ones, and backwards before the first.

    Returns bits by net and moment, and how many of the declared nets were never known: these
    count as 0.
    """
    moments = np.arange(matrix.shape[1])
    is_known = matrix < 2
    last = np.maximum.accumulate(np.where(is_known, moments, -1), axis=1)
    first = np.argmax(is_known, axis=1)[:, None]
    bits = np.take_along_axis(matrix, np.where(last < 0, first, last), axis=1) == 1
    return bits, int(np.count_nonzero(~is_known[declared].any(axis=1)))


# -------------------------------------------------------------------------------------- Power


@dataclass
class Toggles:
    """All changes of one pin to one edge, in all instances of a cell."""

    #: Place of the instance, by toggle.
    rows: np.ndarray
    #: By pin its bit, by toggle.
    before: dict[str, np.ndarray]
    after: dict[str, np.ndarray]
    #: The states in which conditions are asked; several count alike.
    states: list[dict[str, np.ndarray]]

    def holds(self, condition: Condition | None, state: dict[str, np.ndarray]) -> np.ndarray:
        """By toggle."""
        return holds(condition, state, self.rows.shape)


def holds(condition: Condition | None, bits: dict[str, np.ndarray], shape) -> np.ndarray:
    """Where a condition is true; none is always true."""
    if condition is None:
        return np.ones(shape, bool)
    return np.broadcast_to(condition.evaluate(bits), shape)


def conditional_first(energies: list[Energy]) -> list[Energy]:
    """A group without `when` stands for the states that no other group names."""
    return sorted(energies, key=lambda energy: energy.condition is None)


class KindPower:
    """The energy that all instances of one cell take."""

    def __init__(self, reference: "PowerReference", cell: Cell, rows: list[int]):
        self.reference, self.cell = reference, cell
        self.instances = [reference.netlist.instances[row] for row in rows]
        #: By pin and instance; -1: open.
        self.nets = {
            name: np.array([pins.get(name, -1) for _, _, pins in self.instances])
            for name in cell.pins
        }
        self.bits = self._connected_bits()
        self._add_states()
        self._add_open_outputs()

    # ---------------------------------------------------------------------------------- State

    def _connected_bits(self) -> dict[str, np.ndarray]:
        """By pin the bits by instance and moment; open pins are 0."""
        known = self.reference.activity.bits
        return {
            name: known[np.maximum(nets, 0)] & (nets >= 0)[:, None]
            for name, nets in self.nets.items()
        }

    def _add_states(self):
        """The state of a flip-flop and its inverse, from the outputs that show them."""
        if len(self.cell.states) < 2:
            return
        shape = next(iter(self.bits.values())).shape
        shown = {pin.function_text.strip("() "): pin.name for pin in self.cell.pins.values()
                 if pin.is_output}
        state, inverse = self.cell.states
        bits = np.zeros(shape, bool)
        for name, flip in ((state, False), (inverse, True)):
            if name in shown:
                connected = self.nets[shown[name]] >= 0
                bits[connected] = self.bits[shown[name]][connected] ^ flip
        self.bits[state], self.bits[inverse] = bits, ~bits

    def _add_open_outputs(self):
        for name, pin in self.cell.pins.items():
            is_open = self.nets[name] < 0
            if pin.is_output and pin.function and is_open.any():
                value = holds(pin.function, self.bits, self.bits[name].shape)
                self.bits[name][is_open] = value[is_open]

    # ---------------------------------------------------------------------------- Slew, load

    def slews(self, pin: str, edge: int) -> np.ndarray:
        """Seconds, by instance."""
        known, clock = self.reference.slews, self.reference.clock
        return np.array([
            self.reference.clock_slew if clock is not None and pins.get(pin) == clock
            else known.get(f"{name}/{pin}", (0.0, 0.0))[edge]
            for name, _, pins in self.instances
        ])

    def loads(self, pin: Pin) -> np.ndarray:
        """Farads, by instance; 0 for inputs and open outputs."""
        nets = self.nets[pin.name]
        is_loaded = (nets >= 0) & pin.is_output
        return np.where(is_loaded, self.reference.loads[np.maximum(nets, 0)], 0.0)

    # ------------------------------------------------------------------------------- Leakage

    def leakage(self) -> np.ndarray:
        """Watts, by instance."""
        shape = next(iter(self.bits.values())).shape
        watts = np.zeros(shape[0])
        for values in self.cell.leakages:
            left = np.ones(shape, bool)
            for condition, value in values:
                now = left & holds(condition, self.bits, shape)
                watts += value * (now @ self.reference.activity.shares)
                left &= ~now
        return watts

    # ------------------------------------------------------------------------------ Switching

    def switching(self) -> np.ndarray:
        """Joules of the whole run, by instance: half C V^2 for each toggle of a driven net."""
        joules = np.zeros(len(self.instances))
        for pin in self.cell.pins.values():
            if pin.is_output:
                bits = self.bits[pin.name]
                toggles = np.count_nonzero(bits[:, 1:] != bits[:, :-1], axis=1)
                joules += 0.5 * self.loads(pin) * self.reference.library.voltage**2 * toggles
        return joules

    # ------------------------------------------------------------------------------- Internal

    def internal(self, pin: Pin) -> np.ndarray:
        """Joules of the whole run that the pin's transitions take, by instance."""
        joules = np.zeros(len(self.instances))
        for edge in (0, 1):
            stated = [energy for energy in pin.energies if edge in energy.tables]
            toggles = self._toggles(pin, edge) if stated else None
            if not stated or not len(toggles.rows):
                continue
            for supply in dict.fromkeys(energy.supply for energy in stated):
                energies = [energy for energy in stated if energy.supply == supply]
                related = [energy for energy in energies if pin.is_output and energy.related]
                own = [energy for energy in energies if not (pin.is_output and energy.related)]
                taken = self._own(pin, edge, own, toggles)
                if related:
                    taken += self._related(pin, edge, related, toggles)
                joules += np.bincount(toggles.rows, taken, len(joules))
        return joules

    def _toggles(self, pin: Pin, edge: int) -> Toggles:
        """A clock edge and what it makes of outputs see the state before it; other pins of a
        flip-flop change after it. Inputs of a gate that change together do so in unknown order,
        so both states count half.
        """
        bits = self.bits[pin.name]
        rows, moments = np.nonzero((bits[:, 1:] != bits[:, :-1]) & (bits[:, 1:] == edge))
        before = {name: bits[rows, moments] for name, bits in self.bits.items()}
        after = {name: bits[rows, moments + 1] for name, bits in self.bits.items()}
        states = [before, after]
        if self.cell.is_sequential:
            is_clock = bool((self.nets[pin.name] == self.reference.clock).any())
            states = [before] if pin.is_output or is_clock else [after]
        return Toggles(rows, before, after, states)

    def _own(self, pin: Pin, edge: int, energies: list[Energy], toggles: Toggles) -> np.ndarray:
        """Joules by toggle, caused by the pin itself."""
        joules = np.zeros(len(toggles.rows))
        costs = [
            (energy.condition, energy.tables[edge].energy(self.slews(pin.name, edge),
                                                          self.loads(pin)))
            for energy in conditional_first(energies)
        ]
        for state in toggles.states:
            left = np.ones(len(joules), bool)
            for condition, cost in costs:
                now = left & toggles.holds(condition, state)
                joules += now * cost[toggles.rows] / len(toggles.states)
                left &= ~now
        return joules

    def _related(
        self, pin: Pin, edge: int, energies: list[Energy], toggles: Toggles
    ) -> np.ndarray:
        """Joules by toggle, caused by related inputs.

        Taken are those that changed too and whose condition holds; without such a one those that
        changed; without any all related inputs. Several count alike.
        """
        loads = self.loads(pin)
        count = len(toggles.rows)
        # Per choice, from the best: sums of joules and of weights.
        sums = np.zeros((3, count))
        weights = np.zeros((3, count))
        for cause in dict.fromkeys(name for energy in energies for name in energy.related):
            of_cause = conditional_first([e for e in energies if cause in e.related])
            changed = toggles.before[cause] != toggles.after[cause]
            cause_edges = toggles.after[cause].astype(np.intp)
            left = [changed.copy() for _ in toggles.states]
            for energy in of_cause:
                cost = np.stack([
                    energy.tables[edge].energy(self.slews(cause, cause_edge), loads)
                    for cause_edge in (0, 1)
                ])
                mean = cost.mean(axis=0)[toggles.rows]
                cost = cost[cause_edges, toggles.rows]
                matches = np.zeros(count)
                for place, state in enumerate(toggles.states):
                    now = left[place] & toggles.holds(energy.condition, state)
                    left[place] &= ~now
                    matches += now
                for choice, (weight, joules) in enumerate(
                    ((matches, cost), (changed, cost), (np.ones(count), mean))
                ):
                    sums[choice] += weight * joules
                    weights[choice] += weight
        choice = np.argmax(weights > 0, axis=0)
        self.reference.output_toggles += count
        self.reference.unmatched_toggles += int(np.count_nonzero(choice))
        places = np.arange(count)
        return sums[choice, places] / weights[choice, places]


class PowerReference:
    """A netlist with its activity, slews and loads."""

    def __init__(
        self, library: Library, netlist: Netlist, slews: dict[str, tuple[float, float]],
        activity: Activity, clock: int | None, clock_slew: float, port_load: float,
    ):
        """Takes the clock's net, its transition time in seconds, farads at each output."""
        self.library, self.netlist, self.activity = library, netlist, activity
        self.slews, self.clock, self.clock_slew = slews, clock, clock_slew
        #: Farads by net.
        self.loads = self._loads(port_load)
        self.output_toggles = 0
        self.unmatched_toggles = 0

    def _loads(self, port_load: float) -> np.ndarray:
        loads = np.zeros(self.netlist.net_count)
        for _, kind, pins in self.netlist.instances:
            for name, net in pins.items():
                pin = self.library[kind].pins[name]
                if not pin.is_output:
                    loads[net] += pin.capacitance
        for net in self.netlist.outputs:
            loads[net] += port_load
        return loads

    def steps(self) -> int:
        """Clock cycles in the record; without a clock steps of ten units of its time."""
        if self.clock is None:
            return round(self.activity.length / 10)
        bits = self.activity.bits[self.clock]
        return int(np.count_nonzero(bits[1:] != bits[:-1])) // 2

    def power(self, period: float, steps: int | None = None) -> dict:
        """The report; watts, at a clock period in seconds."""
        steps = steps or self.steps()
        if steps < 1:
            raise ValueError("the record holds no whole step")
        seconds = steps * period
        rows_by_kind = defaultdict(list)
        for row, (_, kind, _) in enumerate(self.netlist.instances):
            rows_by_kind[kind].append(row)
        groups = {
            name: {"leakage_w": 0.0, "internal_w": 0.0, "switching_w": 0.0, "cells": 0}
            for name in ("sequential", "combinational")
        }
        clock_pins = open_outputs = 0.0
        for name, rows in rows_by_kind.items():
            cell = self.library[name]
            kind = KindPower(self, cell, rows)
            group = groups["sequential" if cell.is_sequential else "combinational"]
            group["cells"] += len(rows)
            group["leakage_w"] += kind.leakage().sum()
            group["switching_w"] += kind.switching().sum() / seconds
            for pin in cell.pins.values():
                watts = kind.internal(pin) / seconds
                nets = kind.nets[pin.name]
                open_outputs += watts[nets < 0].sum()
                group["internal_w"] += watts[nets >= 0].sum()
                if self.clock is not None:
                    clock_pins += watts[nets == self.clock].sum()
        return self._report(groups, steps, clock_pins, open_outputs)

    def _report(self, groups: dict, steps: int, clock_pins: float, open_outputs: float) -> dict:
        report = {
            f"{part}_w": sum(group[f"{part}_w"] for group in groups.values())
            for part in ("leakage", "internal", "switching")
        }
        report["total_w"] = sum(report.values())
        for group in groups.values():
            group["total_w"] = sum(watts for name, watts in group.items() if name != "cells")
        return report | {
            "cells": len(self.netlist.instances),
            "steps": steps,
            "by_group": groups,
            # Part of internal_w.
            "clock_pins_internal_w": clock_pins,
            # Not part of internal_w: transitions of outputs that drive no net.
            "open_outputs_internal_w": open_outputs,
            # Output toggles that no changed related input with its condition explains.
            "unmatched_output_toggles": self.unmatched_toggles / max(1, self.output_toggles),
            "unknown_nets": self.activity.unknown_nets,
        }


# ----------------------------------------------------------------------------- Command line


def read_reference(arguments: argparse.Namespace) -> PowerReference:
    """The files of the command line's directory and its library."""
    directory = Path(arguments.directory)
    netlist = read_netlist((directory / "netlist.v").read_text())
    with open(directory / "activity.vcd") as lines:
        activity = read_activity(lines, netlist.net_count)
    return PowerReference(
        library=Library(Path(arguments.liberty).read_text(errors="replace")),
        netlist=netlist,
        slews=read_slews((directory / "timing.txt").read_text()),
        activity=activity,
        clock=None if arguments.clock is None else int(arguments.clock.lstrip("n")),
        clock_slew=arguments.clock_slew_ns * 1e-9,
        port_load=arguments.port_load_pf * 1e-12,
    )


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--directory", required=True, help="with the netlist and its records")
    parser.add_argument("--liberty", required=True, help="the library of its cells")
    parser.add_argument("--period-ns", type=float, required=True, help="of the clock")
    parser.add_argument("--clock", help="the net of the clock, such as n6")
    parser.add_argument("--clock-slew-ns", type=float, default=0.0, help="of the ideal clock")
    parser.add_argument("--port-load-pf", type=float, default=0.0, help="at each output")
    parser.add_argument("--steps", type=int, help="in the record, instead of counting them")
    arguments = parser.parse_args(words)
    try:
        report = read_reference(arguments).power(arguments.period_ns * 1e-9, arguments.steps)
    except (OSError, ValueError, KeyError) as error:
        print(f"power_reference: {error}", file=sys.stderr)
        return 1
    print(json.dumps(report, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
