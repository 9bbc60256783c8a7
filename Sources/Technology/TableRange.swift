/// Whether loads and slews stay within the library's tables. Beyond their largest points every
/// figure is an extrapolation; below the smallest, near zero, it is harmless.
struct TableRange {
    let library: LibertyLibrary
    let netlist: MappedNetlist
    let timing: TimingAnalysis.Timing
    /// By net, in farads.
    let loads: [Double]
    let clock: Int?

    func faults() -> [PriceFault] {
        var slews = Excess()
        var capacitances = Excess()
        for (index, cell) in netlist.cells.enumerated() {
            for connection in cell.connections {
                guard let pin = library.cells[cell.type]?.pins[connection.pin],
                    case .net(let net) = connection.source, net != clock
                else { continue }
                if pin.direction == .output, let limit = pin.loadLimit {
                    capacitances.note(
                        loads[net], limit: limit * library.units.capacitance, cell.type)
                }
                let key = MappedNetlist.Pin(cell: index, name: connection.pin)
                if pin.direction == .input, let limit = pin.slewLimit, let slew = timing.slews[key]
                {
                    slews.note(
                        max(slew.rise, slew.fall), limit: limit * library.units.time, cell.type)
                }
            }
        }
        var faults: [PriceFault] = []
        if slews.count > 0 {
            faults.append(
                .slewsBeyondTables(
                    pins: slews.count, worstNs: slews.value * 1e9, limitNs: slews.limit * 1e9,
                    cell: slews.cell))
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
