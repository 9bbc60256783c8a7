/// What prices need of a Liberty library. Numbers are in the library's own units; `units` says
/// what these are.
struct LibertyLibrary: Sendable {
    /// The units in SI: seconds, farads, watts, joules.
    struct Units: Hashable, Sendable {
        var time = 1e-9
        var capacitance = 1e-12
        var leakage = 1e-9
        var voltage = 1.0
        /// Internal energies have no unit of their own: capacitance times voltage squared.
        var energy: Double { capacitance * voltage * voltage }
    }

    var name = ""
    var units = Units()
    /// Of the operating conditions, volts (in the library's voltage unit).
    var voltage = 0.0
    /// Degrees Celsius.
    var temperature: Double?
    var operatingConditions: String?
    var cells: [String: LibertyCell] = [:]

    /// The smallest cell that passes its only input on, with its pins; among equals the first by
    /// name.
    var buffer: (cell: LibertyCell, input: String, output: String)? {
        let buffers = cells.values.compactMap {
            cell -> (cell: LibertyCell, input: String, output: String)? in
            guard !cell.isSequential, !cell.isDontUse, cell.pins.count == 2,
                let output = cell.pins.first(where: { $0.value.direction == .output }),
                let input = cell.pins.first(where: { $0.value.direction == .input }),
                output.value.function.map({ LibertyCondition.names($0) == [input.key] }) == true,
                !output.value.isThreeState,
                LibertyCondition.probability(of: output.value.function ?? "", { _ in 1 }) == 1
            else { return nil }
            return (cell, input.key, output.key)
        }
        return buffers.min {
            ($0.cell.area ?? .infinity, $0.cell.name) < ($1.cell.area ?? .infinity, $1.cell.name)
        }
    }
}

struct LibertyCell: Hashable, Sendable {
    /// Leakage while a condition on the cell's pins holds; always without one.
    struct Leakage: Hashable, Sendable {
        var condition: String?
        var value: Double
    }

    var name = ""
    /// Nil: the library prices no area.
    var area: Double?
    /// `cell_leakage_power`.
    var leakage: Double?
    var leakages: [Leakage] = []
    var isSequential = false
    var isDontUse = false
    var pins: [String: LibertyPin] = [:]
    /// The supply pins that are ground.
    var grounds: Set<String> = []
}

struct LibertyPin: Hashable, Sendable {
    enum Direction: Hashable, Sendable { case input, output, other }

    /// Energy of one transition of a pin, caused by one of the related pins.
    struct Energy: Hashable, Sendable {
        /// Empty: by the pin itself.
        var relatedPins: [String] = []
        var condition: String?
        var supply: String?
        var rise: LibertyTable?
        var fall: LibertyTable?
    }

    var direction = Direction.other
    var isClock = false
    var isThreeState = false
    /// The largest of the values given for rising, falling and any edge.
    var capacitance = 0.0
    var function: String?
    var energies: [Energy] = []
    /// The largest load that all tables of this output know.
    var loadLimit: Double?
    /// The largest transition time that all tables which depend on this input know.
    var slewLimit: Double?
    /// The smallest one.
    var steepestSlew: Double?
}
