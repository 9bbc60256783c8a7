import MorphoLiberty
import MorphoSynthesis

/// Whether loads and slews stay within the library's tables. Beyond their largest points every
/// figure is an extrapolation; below the smallest, near zero, it is harmless.
struct TableRange {
    let netlist: CellNetlist
    /// By 2 * net + edge, seconds.
    let slews: ContiguousArray<Double>
    /// By net, farads.
    let loads: ContiguousArray<Double>

    func faults() -> [PriceFault] {
        let library = netlist.library
        var longSlews = Excess()
        var capacitances = Excess()
        var limits: [Int32: [(load: Double?, slew: Double?)]] = [:]
        for cell in 0..<netlist.cellCount {
            let kind = library.cells[Int(netlist.kinds[cell])]
            let kindLimits = limits[netlist.kinds[cell]] ?? library.tableLimits(kind)
            limits[netlist.kinds[cell]] = kindLimits
            for (offset, place) in netlist.pins(cell).enumerated() where netlist.nets[place] >= 2 {
                let net = Int(netlist.nets[place])
                if let limit = kindLimits[offset].load {
                    capacitances.note(loads[net], limit: limit, kind.name)
                }
                if !kind.pins[offset].isClock, let limit = kindLimits[offset].slew {
                    longSlews.note(max(slews[2 * net], slews[2 * net + 1]), limit: limit, kind.name)
                }
            }
        }
        var faults: [PriceFault] = []
        if longSlews.count > 0 {
            faults.append(
                .slewsBeyondTables(
                    pins: longSlews.count, worstNs: longSlews.value * 1e9,
                    limitNs: longSlews.limit * 1e9, cell: longSlews.cell))
        }
        if capacitances.count > 0 {
            faults.append(
                .loadsBeyondTables(
                    pins: capacitances.count, worstPf: capacitances.value * 1e12,
                    limitPf: capacitances.limit * 1e12, cell: capacitances.cell))
        }
        return faults
    }

    private struct Excess {
        var count = 0
        var value = 0.0
        var limit = 0.0
        var cell = ""

        mutating func note(_ number: Double, limit: Double, _ cell: String) {
            // OpenSTA calculates with 24 bits.
            guard number > limit * (1 + 1e-6) else { return }
            count += 1
            if self.limit == 0 || number / limit > value / self.limit {
                (value, self.limit, self.cell) = (number, limit, cell)
            }
        }
    }
}

extension LibertyLibrary {
    /// By pin the largest load that all tables of an output know, and the largest slew that all
    /// tables which depend on an input know.
    fileprivate func tableLimits(_ cell: LibertyCell) -> [(load: Double?, slew: Double?)] {
        var found = [(load: Double?, slew: Double?)](
            repeating: (nil, nil), count: cell.pins.count)
        func note(_ table: LibertyTable?, _ pin: Int, _ causes: [Int]) {
            guard let table else { return }
            if let limit = limits(of: table, .load)?.upperBound {
                found[pin].load = min(found[pin].load ?? .infinity, limit)
            }
            guard let limit = limits(of: table, .slew)?.upperBound else { return }
            for cause in causes {
                found[cause].slew = min(found[cause].slew ?? .infinity, limit)
            }
        }
        for (place, pin) in cell.pins.enumerated() {
            for arc in pin.arcs {
                for table in [arc.cellRise, arc.cellFall, arc.riseTransition, arc.fallTransition] {
                    note(table, place, [arc.related])
                }
                note(arc.riseConstraint, place, [place])
                note(arc.fallConstraint, place, [place])
            }
            for energy in pin.energies {
                let causes = energy.related.isEmpty ? [place] : energy.related
                note(energy.rise, place, causes)
                note(energy.fall, place, causes)
            }
        }
        return found
    }
}

extension CellNetlist {
    /// The steepest clock edge that the tables of all flip-flops and macros in it know, seconds.
    var steepestClock: Double {
        var steepest = 0.0
        for kind in Set(kinds) {
            let cell = library.cells[Int(kind)]
            for (place, pin) in cell.pins.enumerated() where pin.isClock {
                for table in cell.clockTables(place) {
                    steepest = max(steepest, library.limits(of: table, .slew)?.lowerBound ?? 0)
                }
            }
        }
        return steepest
    }
}

extension LibertyCell {
    /// Tables with the slew of a clock pin.
    fileprivate func clockTables(_ clock: Int) -> [LibertyTable] {
        let arcs = pins.flatMap(\.arcs).filter { $0.related == clock && $0.kind.isClocked }
        let energies = pins.enumerated().flatMap { place, pin in
            pin.energies.filter {
                $0.related.contains(clock) || ($0.related.isEmpty && place == clock)
            }
        }
        return arcs.flatMap { [$0.cellRise, $0.cellFall, $0.riseTransition, $0.fallTransition] }
            .compactMap { $0 } + energies.flatMap { [$0.rise, $0.fall] }.compactMap { $0 }
    }
}
