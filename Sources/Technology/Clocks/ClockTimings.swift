import MorphoCircuit
import MorphoSynthesis

/// The timing of a netlist with several clocks, each for itself.
struct ClockTimings: Sendable {
    struct Clock: Sendable {
        var domain: ClockDomain
        var edges: Int
        var periodNs: Double
        /// Of the longest path within the domain; 0: there is none.
        var delayNs: Double
        var path: TracedPath?

        var slackNs: Double { periodNs - delayNs }
    }

    /// In the order of the recorded run's domains.
    let clocks: [Clock]
    /// The place of the clock with the least slack.
    let critical: Int
    let untimedPaths: Int
    /// By port of the netlist the places of its clocks.
    let inputs: [Set<Int>]
    let outputs: [Set<Int>]

    /// - Parameters:
    ///   - timing: of all paths of the netlist.
    ///   - periodNs: of the clock with the most edges.
    /// - Throws: `PricingError.clockWithoutEdges`.
    init(
        _ netlist: CellNetlist, _ timing: CellTiming, _ module: Module, domains: [ClockDomain],
        edges: [Int], periodNs: Double, clockSlew: Double, top: String
    ) throws(PricingError) {
        let order = netlist.settlingOrder()
        let members = ClockMembership(
            netlist, module, clocks: domains.map(\.name), order: order)
        let most = edges.max() ?? 0
        var clocks: [Clock] = []
        for (place, domain) in domains.enumerated() {
            guard edges[place] > 0 else {
                throw .clockWithoutEdges(top: top, clock: domain.name)
            }
            let own = timing.within(
                place, members, netlist, order: order, clockSlew: clockSlew)
            clocks.append(
                Clock(
                    domain: domain, edges: edges[place],
                    periodNs: periodNs * Double(most) / Double(edges[place]),
                    delayNs: (own.longest?.delay ?? 0) * 1e9,
                    path: own.longest.map { TracedPath($0, own) }))
        }
        self.clocks = clocks
        critical = clocks.indices.reduce(0) { best, place in
            clocks[place].slackNs < clocks[best].slackNs ? place : best
        }
        untimedPaths = members.untimedPaths(netlist, order: order)
        (inputs, outputs) = (members.inputs, members.outputs)
    }
}

extension ClockPrices {
    init(_ timings: ClockTimings, _ netlist: CellNetlist, _ module: Module?) {
        critical = timings.clocks[timings.critical].domain.name
        untimedPaths = timings.untimedPaths
        each = timings.clocks.map { clock in
            Clock(
                name: clock.domain.name, edges: clock.edges, clockMhz: 1000 / clock.periodNs,
                periodNs: clock.periodNs, delayNs: clock.delayNs, slackNs: clock.slackNs,
                maximumClockMhz: clock.delayNs > 0 ? 1000 / clock.delayNs : nil,
                criticalPath: clock.path.map { CriticalPath($0, netlist, module) })
        }
    }
}
