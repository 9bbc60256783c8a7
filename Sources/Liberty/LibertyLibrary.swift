/// A library of cells as estimates need it. Numbers are in SI units throughout (seconds, farads,
/// watts, joules, volts), whatever units the file counts in; areas are as in the file (um2 in all
/// libraries met so far; Liberty has no unit of area).
public struct LibertyLibrary: Hashable, Sendable {
    public var name = ""
    /// The name of the file as the reader was told; several after a comma.
    public var file = ""
    /// Of the operating conditions.
    public var voltage = 0.0
    /// Degrees Celsius.
    public var temperature: Double?
    public var operatingConditions: String?
    public var thresholds = LibertyThresholds()
    /// Sorted by name, each name once.
    public var cells: [LibertyCell] = []
    /// Of all templates and tables, each combination once: tables refer to them by place.
    public var axes: [LibertyTable.Axes] = []
    /// What the file says and this reader does not use, each kind once, with the first place.
    public var remarks: [LibertyRemark] = []

    public init() {}

    /// The place of a cell in `cells`; by halving.
    public func index(of name: String) -> Int? {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].name == name ? low : nil
    }

    public subscript(_ name: String) -> LibertyCell? { index(of: name).map { cells[$0] } }
}

/// Something that a library file holds and that no estimate uses.
public struct LibertyRemark: Hashable, Sendable {
    /// `group` or `attribute`.
    public enum Kind: UInt8, Hashable, Sendable { case group, attribute }
    public var kind: Kind
    public var name: String
    /// Of the first one, from 1.
    public var line: Int
    /// 0: something that the library lacks and the reader took as usual.
    public var count: Int

    public init(kind: Kind, name: String, line: Int, count: Int) {
        self.kind = kind
        self.name = name
        self.line = line
        self.count = count
    }
}

public struct LibertyCell: Hashable, Sendable {
    /// Leakage while a condition on the cell's pins holds; always without one. Watts.
    public struct Leakage: Hashable, Sendable {
        public var condition: LibertyExpression?
        public var value: Double

        public init(condition: LibertyExpression?, value: Double) {
            self.condition = condition
            self.value = value
        }
    }

    /// `ff (IQ, IQN) { clocked_on; next_state; clear; preset }`, or a latch, of which `data` is
    /// `data_in` and `clock` is `enable`.
    public struct Storage: Hashable, Sendable {
        public var isLatch = false
        /// The names of the state and of its inverse, as the functions of outputs use them.
        public var state = ""
        public var inverse = ""
        public var data: LibertyExpression?
        public var clock: LibertyExpression?
        public var clear: LibertyExpression?
        public var preset: LibertyExpression?

        public init() {}
    }

    public var name = ""
    /// Nil: the library prices no area.
    public var area: Double?
    /// `cell_leakage_power`, or the library's default; watts.
    public var leakage: Double?
    public var leakages: [Leakage] = []
    /// Nil for combinational cells.
    public var storage: Storage?
    /// Holds state in some way: `ff`, `latch`, their banks, `statetable`.
    public var isSequential = false
    public var isDontUse = false
    /// Scan cells: has a `test_cell`.
    public var isScan = false
    public var isClockGate = false
    /// In the order of the file, supply pins left out; bits of a bus as pins of their own.
    public var pins: [LibertyPin] = []
    /// Supply pins that are ground.
    public var grounds: Set<String> = []

    public init() {}

    public func pin(_ name: String) -> Int? { pins.firstIndex { $0.name == name } }
}

public struct LibertyPin: Hashable, Sendable {
    /// `other`: internal pins, which no net reaches.
    public enum Direction: UInt8, Hashable, Sendable { case input, output, bidirectional, other }

    /// Energy of one transition of the pin, in joules; conditions and the other pin that causes it.
    public struct Energy: Hashable, Sendable {
        /// Places in the cell's `pins`; empty: by the pin itself.
        public var related: [Int] = []
        public var condition: LibertyExpression?
        /// The name of the supply pin that it is drawn from.
        public var supply: String?
        public var rise: LibertyTable?
        public var fall: LibertyTable?

        public init() {}
    }

    public var name = ""
    public var direction = Direction.other
    public var isClock = false
    public var isThreeState = false
    /// The larger of the values given for rising, falling and any edge. Farads.
    public var capacitance = 0.0
    /// `max_capacitance` of an output, farads.
    public var maxCapacitance: Double?
    public var function: LibertyExpression?
    public var arcs: [LibertyArc] = []
    public var energies: [Energy] = []

    public init() {}
}

/// A `timing` group: how an edge at `related` reaches the pin that holds the arc.
public struct LibertyArc: Hashable, Sendable {
    public enum Sense: UInt8, Hashable, Sendable { case positive, negative, nonUnate }

    public enum Kind: UInt8, Hashable, Sendable {
        case combinational, combinationalRise, combinationalFall
        case risingEdge, fallingEdge
        case clear, preset
        case threeStateEnable, threeStateDisable
        case setupRising, setupFalling, holdRising, holdFalling
        case recoveryRising, recoveryFalling, removalRising, removalFalling
        /// Minimum pulse widths, skew and what else there is: not used by estimates.
        case other
    }

    /// The place of the related pin in the cell's `pins`.
    public var related = 0
    public var kind = Kind.combinational
    /// Not unate also where the file says nothing.
    public var sense = Sense.nonUnate
    public var condition: LibertyExpression?
    public var cellRise: LibertyTable?
    public var cellFall: LibertyTable?
    public var riseTransition: LibertyTable?
    public var fallTransition: LibertyTable?
    /// `rise_constraint`, `fall_constraint` of setup, hold, recovery and removal.
    public var riseConstraint: LibertyTable?
    public var fallConstraint: LibertyTable?

    public init() {}
}

/// A look-up table of one to three axes, or a scalar.
public struct LibertyTable: Hashable, Sendable {
    public enum Variable: UInt8, Hashable, Sendable {
        /// Capacitance at the output, farads.
        case load
        /// Transition time at the input; for a constraint that of the constrained pin. Seconds.
        case slew
        /// Transition time at the other pin of a constraint. Seconds.
        case relatedSlew
        case other
    }

    public struct Axis: Hashable, Sendable {
        public var variable: Variable
        /// Ascending, at least one.
        public var points: [Double]

        public init(variable: Variable, points: [Double]) {
            self.variable = variable
            self.points = points
        }
    }

    /// The axes of a table, the last of which runs fastest; none for a scalar.
    public struct Axes: Hashable, Sendable {
        public var list: [Axis]
        public init(list: [Axis]) { self.list = list }

        /// How many values a table with these axes has; nil beyond all numbers.
        var size: Int? {
            var size = 1
            for axis in list {
                let (product, isTooLarge) = size.multipliedReportingOverflow(by: axis.points.count)
                if isTooLarge { return nil }
                size = product
            }
            return size
        }
    }

    /// The place in the library's `axes`.
    public var axes: Int
    /// As many as the product of the axes' lengths. Seconds or joules.
    public var values: [Double]

    public init(axes: Int, values: [Double]) {
        self.axes = axes
        self.values = values
    }
}
