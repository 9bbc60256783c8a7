import MorphoCircuit
import MorphoSynthesis

/// Power over a run, and over the window of it in which most is spent.
public struct PowerWindow: Codable, Hashable, Sendable {
    /// Length of the window, in clock cycles; of the fastest clock where there are several.
    public var cycles: Int
    /// Cycles of the whole run.
    public var runCycles: Int
    /// Watts over the whole run: the power of the price.
    public var averageW: Double
    /// Watts over the window in which they are the most.
    public var peakW: Double
    /// The first cycle of that window; the first one after the reset is 1.
    public var peakFirstCycle: Int

    /// - Parameters:
    ///   - energies: by cycle the joules of all changes in it.
    ///   - leakageW: what is spent in any case.
    ///   - cycles: at most as many as there are energies.
    init(energies: [Double], cycles: Int, periodNs: Double, leakageW: Double) {
        self.cycles = cycles
        runCycles = energies.count
        let period = periodNs * 1e-9
        averageW = energies.reduce(0, +) / (Double(max(1, runCycles)) * period) + leakageW
        var sum = energies.prefix(cycles).reduce(0, +)
        var best = (sum: sum, first: 0)
        for last in cycles..<max(cycles, energies.count) {
            sum += energies[last] - energies[last - cycles]
            if sum > best.sum { best = (sum, last - cycles + 1) }
        }
        peakW = best.sum / (Double(cycles) * period) + leakageW
        peakFirstCycle = best.first + 1
    }
}

extension PricedNetlist {
    /// Runs the cells again, with the energy of every change.
    func window(cycles: Int, _ request: PriceRequest) throws(PricingError) -> PowerWindow {
        let power = self.power
        let energies = try CellActivity.energies(
            netlist, request.vectors, settlingSteps: request.settlingSteps,
            stepLimit: activity.steps, top: request.top, byNet: power.energies())
        guard (1...energies.count).contains(cycles) else {
            throw .window(cycles: cycles, recorded: energies.count)
        }
        return PowerWindow(
            energies: energies, cycles: cycles, periodNs: periodNs,
            leakageW: power.parts().reduce(0) { $0 + $1.leakage })
    }
}
