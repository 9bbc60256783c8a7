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
///   what follows from them; an energy without one holds where no condition does.
struct CellPower {
    /// Of one cell, watts.
    struct Parts: Sendable {
        var leakage = 0.0
        var `internal` = 0.0
        var switching = 0.0
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
        var kinds: [Int32: CellPowerKind] = [:]
        let time = Double(activity.steps) * periodNs * 1e-9
        let voltage = netlist.library.voltage
        return (0..<netlist.cellCount).map { cell in
            let number = netlist.kinds[cell]
            let kind = kinds[number] ?? CellPowerKind(netlist.library.cells[Int(number)])
            kinds[number] = kind
            let pins = netlist.pins(cell)
            let shares = pins.map { place in
                netlist.nets[place] < 0 ? 0.5 : share(netlist.nets[place])
            }
            let weights = kind.weights(shares)
            var parts = Parts()
            parts.leakage = leakage(kind, weights)
            for (offset, place) in pins.enumerated() {
                let net = netlist.nets[place]
                if net < 2 { continue }
                let toggles = Double(activity.toggles[Int(net)])
                if toggles == 0 { continue }
                if kind.cell.pins[offset].direction == .output {
                    parts.switching += 0.5 * loads[Int(net)] * voltage * voltage * toggles / time
                }
                parts.internal +=
                    toggles / time * energy(kind, offset, pins.lowerBound, weights)
            }
            return parts
        }
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
