/// Power of a mapped netlist from the tables of its library, at given loads, slews and activity.
///
/// - leakage: `leakage_power` weighted with the probability of its condition, the rest of the time
///   `cell_leakage_power`.
/// - switching: one half C V^2 for each change of a net that a cell drives; C is the sum of the
///   input capacitances on it.
/// - internal: for each change of a pin the mean of its rising and falling energy. An output
///   counts the energies of its related inputs in proportion to how often these change; a
///   condition (`when`) counts with its probability, pins taken as independent.
struct PowerModel {
    let library: LibertyLibrary
    let netlist: MappedNetlist
    let timing: TimingAnalysis.Timing
    let activity: ActivitySimulation.Activity
    /// By net, in farads.
    let loads: [Double]
    let clock: Int?
    /// Seconds.
    let clockSlew: Double
    let periodNs: Double

    /// Watts.
    func power() -> (leakage: Double, internal: Double, switching: Double) {
        var (leakage, energy, charge) = (0.0, 0.0, 0.0)
        let voltage = library.voltage * library.units.voltage
        for (index, cell) in netlist.cells.enumerated() {
            guard let kind = library.cells[cell.type] else { continue }
            let pins = PinActivity(cell, activity)
            leakage += self.leakage(kind, pins)
            for connection in cell.connections {
                guard let pin = kind.pins[connection.pin] else { continue }
                let toggles = pins.toggles(connection.pin)
                if toggles == 0 { continue }
                if pin.direction == .output, case .net(let net) = connection.source {
                    charge += 0.5 * loads[net] * voltage * voltage * toggles
                }
                energy += toggles * self.energy(of: connection, index, kind, pins)
            }
        }
        let time = Double(activity.steps) * periodNs * 1e-9
        return (
            leakage * library.units.leakage, energy * library.units.energy / time, charge / time
        )
    }

    /// What is known of a cell's pins from the nets they are on.
    private struct PinActivity {
        private var nets: [String: (toggles: Double, share: Double)] = [:]

        init(_ cell: MappedNetlist.Cell, _ activity: ActivitySimulation.Activity) {
            for connection in cell.connections {
                switch connection.source {
                case .constant(let value): nets[connection.pin] = (0, value ? 1 : 0)
                case .net(let net):
                    nets[connection.pin] = (Double(activity.toggles[net]), activity.shareAtOne[net])
                }
            }
        }

        func toggles(_ pin: String) -> Double { nets[pin]?.toggles ?? 0 }

        /// States inside a flip-flop have names that are no pins; nothing is known of them.
        func probability(_ condition: String?) -> Double {
            guard let condition else { return 1 }
            return LibertyCondition.probability(of: condition) { nets[$0]?.share ?? 0.5 }
        }
    }

    private func leakage(_ cell: LibertyCell, _ pins: PinActivity) -> Double {
        var (sum, covered) = (0.0, 0.0)
        for leakage in cell.leakages where leakage.condition != nil {
            let share = pins.probability(leakage.condition)
            sum += share * leakage.value
            covered += share
        }
        let always = cell.leakages.filter { $0.condition == nil }.map(\.value)
        let rest = always.isEmpty ? cell.leakage ?? 0 : always.reduce(0, +)
        return sum + max(0, 1 - covered) * rest
    }

    /// Energy of one change of a pin, in the library's unit.
    private func energy(
        of connection: MappedNetlist.Connection, _ index: Int, _ cell: LibertyCell,
        _ pins: PinActivity
    ) -> Double {
        guard let pin = cell.pins[connection.pin] else { return 0 }
        var load = 0.0
        if pin.direction == .output, case .net(let net) = connection.source {
            load = loads[net] / library.units.capacitance
        }
        // A supply of its own for the ground side would count the same energy twice.
        let energies = pin.energies.filter { !($0.supply.map(cell.grounds.contains) ?? false) }
        if pin.direction == .input {
            return energies.reduce(0) {
                $0 + pins.probability($1.condition) * mean($1, slew(index, connection), load)
            }
        }
        // By related input: the energies under its conditions, each with its share.
        var (sum, weights) = (0.0, 0.0)
        var (plainSum, plainCount) = (0.0, 0.0)
        let related = Set(energies.flatMap(\.relatedPins)).sorted()
        for input in related {
            let own = energies.filter { $0.relatedPins.contains(input) }
            let shares = own.map { pins.probability($0.condition) }
            let total = shares.reduce(0, +)
            let slew = slew(index, .init(pin: input, source: source(of: input, in: index)))
            let means = own.map { mean($0, slew, load) }
            let value =
                total > 0
                ? zip(shares, means).reduce(0) { $0 + $1.0 * $1.1 } / total
                : means.reduce(0, +) / Double(means.count)
            sum += pins.toggles(input) * value
            weights += pins.toggles(input)
            plainSum += value
            plainCount += 1
        }
        let unrelated = energies.filter { $0.relatedPins.isEmpty }.reduce(0.0) {
            $0 + pins.probability($1.condition) * mean($1, slew(index, connection), load)
        }
        if weights > 0 { return sum / weights + unrelated }
        return (plainCount > 0 ? plainSum / plainCount : 0) + unrelated
    }

    private func mean(
        _ energy: LibertyPin.Energy, _ slew: (rise: Double, fall: Double), _ load: Double
    ) -> Double {
        let rise = energy.rise?.value(slew: slew.rise, load: load)
        let fall = energy.fall?.value(slew: slew.fall, load: load)
        // A table for one edge alone belongs to half of the changes.
        return 0.5 * ((rise ?? 0) + (fall ?? 0))
    }

    private func source(of pin: String, in cell: Int) -> MappedNetlist.Source {
        netlist.cells[cell].connections.first { $0.pin == pin }?.source ?? .constant(false)
    }

    /// In the library's unit.
    private func slew(_ cell: Int, _ connection: MappedNetlist.Connection) -> (
        rise: Double, fall: Double
    ) {
        if let clock, connection.source == .net(clock) {
            return (clockSlew / library.units.time, clockSlew / library.units.time)
        }
        let found = timing.slews[MappedNetlist.Pin(cell: cell, name: connection.pin)] ?? (0, 0)
        return (found.rise / library.units.time, found.fall / library.units.time)
    }
}
