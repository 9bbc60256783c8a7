import MorphoLiberty
import MorphoSynthesis

/// Power of a netlist from the tables of its library, at given loads, slews and activity.
///
/// - leakage: `leakage_power` weighted with the probability of its condition, the rest of the time
///   `cell_leakage_power`.
/// - switching: one half C V^2 for each change of a net that a cell drives; C is the sum of the
///   input capacitances on it.
/// - internal: for each change of a pin the mean of its rising and falling energy. An output
///   counts the energies of its related inputs in proportion to how often these change; a
///   condition (`when`) counts with its probability, input pins taken as independent, outputs as
///   what follows from them; an energy without one holds where no condition does. A memory counts
///   each access of the run besides.
struct CellPower {
    /// Of one cell, watts.
    struct Parts: Sendable {
        var leakage = 0.0
        /// Without that of clock pins.
        var `internal` = 0.0
        /// Dissipated because of changes of clock pins alone.
        var clockPins = 0.0
        var switching = 0.0

        var all: Price.PowerParts {
            .init(
                internalW: `internal` + clockPins, switchingW: switching, leakageW: leakage)
        }
    }

    let netlist: CellNetlist
    /// By 2 * net + edge, seconds.
    let slews: ContiguousArray<Double>
    /// By net, farads.
    let loads: ContiguousArray<Double>
    let activity: CellActivity
    let periodNs: Double

    /// By cell.
    func parts() -> [Parts] {
        var kinds = Kinds()
        let time = Double(activity.cycles) * periodNs * 1e-9
        let accesses = accessEnergies
        return (0..<netlist.cellCount).map { cell in
            let (kind, weights) = kinds.kind(of: cell, self)
            var parts = Parts()
            parts.leakage = leakage(kind, weights)
            parts.internal = (accesses[cell] ?? 0) / time
            for offset in kind.cell.pins.indices {
                let change = change(cell, offset, kind, weights)
                if change.net < 2 { continue }
                let rate = Double(activity.toggles[change.net]) / time
                parts.switching += change.switching * rate
                if kind.cell.pins[offset].isClock {
                    parts.clockPins += change.internal * rate
                } else {
                    parts.internal += change.internal * rate
                }
            }
            return parts
        }
    }

    /// By cell of a memory the joules of all counted accesses.
    private var accessEnergies: [Int: Double] {
        var found: [Int: Double] = [:]
        for (memory, counts) in zip(netlist.memories, activity.accesses) {
            let ports =
                memory.reads.map { ($0.cell, $0.energy) }
                + memory.writes.map { ($0.cell, $0.energy) }
            for ((cell, energy), count) in zip(ports, counts) {
                found[cell, default: 0] += energy * Double(count)
            }
        }
        return found
    }

    /// By net the joules of one change of it, in all cells on it.
    func energies() -> ContiguousArray<Double> {
        var kinds = Kinds()
        var found = ContiguousArray<Double>(repeating: 0, count: netlist.netCount)
        for cell in 0..<netlist.cellCount {
            let (kind, weights) = kinds.kind(of: cell, self)
            for offset in kind.cell.pins.indices {
                let change = change(cell, offset, kind, weights)
                if change.net >= 2 { found[change.net] += change.internal + change.switching }
            }
        }
        return found
    }

    /// The kinds of cells met so far.
    private struct Kinds {
        var known: [Int32: CellPowerKind] = [:]

        mutating func kind(
            of cell: Int, _ power: CellPower
        ) -> (CellPowerKind, CellPowerKind.Weights) {
            let netlist = power.netlist
            let number = netlist.kinds[cell]
            let kind = known[number] ?? CellPowerKind(netlist.library.cells[Int(number)])
            known[number] = kind
            let shares = netlist.pins(cell).map { place in
                netlist.nets[place] < 0 ? 0.5 : power.share(netlist.nets[place])
            }
            return (kind, kind.weights(shares))
        }
    }

    /// Joules of one change of a pin's net; net 0 where it never changes.
    @inline(__always)
    private func change(
        _ cell: Int, _ offset: Int, _ kind: CellPowerKind, _ weights: CellPowerKind.Weights
    ) -> (net: Int, `internal`: Double, switching: Double) {
        let first = netlist.pins(cell).lowerBound
        let net = Int(netlist.nets[first + offset])
        if net < 2 || activity.toggles[net] == 0 { return (0, 0, 0) }
        let voltage = netlist.library.voltage
        let isOutput = kind.cell.pins[offset].direction == .output
        return (
            net, energy(kind, offset, first, weights),
            isOutput ? 0.5 * loads[net] * voltage * voltage : 0
        )
    }

    private func share(_ net: Int32) -> Double {
        net == CellNetlist.one ? 1 : net == CellNetlist.zero ? 0 : activity.shareAtOne[Int(net)]
    }

    private func toggles(_ place: Int) -> Double {
        let net = netlist.nets[place]
        return net < 2 ? 0 : Double(activity.toggles[Int(net)])
    }

    private func leakage(_ kind: CellPowerKind, _ weights: CellPowerKind.Weights) -> Double {
        var (sum, covered) = (0.0, 0.0)
        for (value, condition) in kind.conditionalLeakages {
            let share = kind.probability(condition, weights)
            sum += share * value
            covered += share
        }
        return sum + max(0, 1 - covered) * kind.restLeakage
    }

    /// Joules of one change of a pin.
    private func energy(
        _ kind: CellPowerKind, _ offset: Int, _ first: Int, _ weights: CellPowerKind.Weights
    ) -> Double {
        let pin = kind.pins[offset]
        let net = Int(netlist.nets[first + offset])
        let load = kind.cell.pins[offset].direction == .output ? loads[net] : 0
        let own = expected(pin.unrelated, kind, weights, net, load, sharesAreWhole: true)
        // By related input: the energies under its conditions, each with its share.
        var (sum, total) = (0.0, 0.0)
        var (plainSum, plainCount) = (0.0, 0.0)
        for (input, energies) in pin.related {
            let source = max(0, Int(netlist.nets[first + input]))
            let expected = expected(
                energies, kind, weights, source, load, sharesAreWhole: false)
            let toggles = toggles(first + input)
            sum += toggles * expected
            total += toggles
            plainSum += expected
            plainCount += 1
        }
        if total > 0 { return sum / total + own }
        return (plainCount > 0 ? plainSum / plainCount : 0) + own
    }

    /// Joules of one change, the mean of rising and falling. Energies without a condition are what
    /// holds where none of the conditions does.
    /// - Parameter sharesAreWhole: false for changes that some condition must have let through;
    ///   then only the shares among the conditions count.
    private func expected(
        _ energies: [CellPowerKind.Energy], _ kind: CellPowerKind,
        _ weights: CellPowerKind.Weights, _ net: Int, _ load: Double, sharesAreWhole: Bool
    ) -> Double {
        var sum = 0.0
        for edge in 0...1 {
            var (value, shares) = (0.0, 0.0)
            var (rest, plain, count) = (0.0, 0.0, 0.0)
            for energy in energies {
                guard let table = edge == 0 ? energy.rise : energy.fall else { continue }
                let found = netlist.library.value(
                    of: table, slew: slews[2 * net + edge], load: load)
                if energy.condition == nil {
                    rest += found
                } else {
                    let share = kind.probability(energy.condition, weights)
                    value += share * found
                    shares += share
                    plain += found
                    count += 1
                }
            }
            if count == 0 {
                sum += rest
            } else if sharesAreWhole {
                sum += value + max(0, 1 - shares) * rest
            } else {
                sum += shares > 0 ? value / shares : plain / count
            }
        }
        // A table for one edge alone belongs to half of the changes.
        return 0.5 * sum
    }
}
