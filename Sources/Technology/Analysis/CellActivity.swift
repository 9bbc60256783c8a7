import MorphoCircuit
import MorphoLiberty
import MorphoSynthesis

/// How often each net of a netlist changes in a recorded run, and how long it is one.
///
/// Cells have no delays, so that glitches between edges are not counted. In each step inputs
/// change 4/10 of a period before the active edge. Flip-flops begin at 0.
public struct CellActivity: Sendable {
    public private(set) var steps = 0
    /// By net.
    public private(set) var toggles: ContiguousArray<Int>
    /// By net the share of the time at one.
    public private(set) var shareAtOne: ContiguousArray<Double>

    init(toggles: ContiguousArray<Int>, shareAtOne: ContiguousArray<Double>, steps: Int) {
        self.toggles = toggles
        self.shareAtOne = shareAtOne
        self.steps = steps
    }

    /// - Parameters:
    ///   - settlingSteps: those at the start in which nothing is counted.
    ///   - stepLimit: counted steps after which the rest of the run is left out.
    /// - Throws: `PricingError` for a run without counted steps, or cells that cannot be simulated.
    public init(
        _ netlist: CellNetlist, _ vectors: TestVectors, settlingSteps: Int, stepLimit: Int,
        top: String
    ) throws(PricingError) {
        let steps = try Self.counted(vectors, settlingSteps, stepLimit, top: top)
        var simulation = try CellSimulation(netlist, clocks: vectors.domains.map(\.name))
        let counted = steps.count - settlingSteps
        Self.run(&simulation, netlist, vectors, steps, settlingSteps: settlingSteps)
        self.steps = counted
        (toggles, shareAtOne) = simulation.result(tenths: 10 * counted)
        // A clock rises and falls in each of its steps.
        let edges = steps.dropFirst(settlingSteps).reduce(into: [Int: Int]()) { counts, step in
            for domain in step.domains { counts[domain, default: 0] += 1 }
        }
        for (net, domain) in simulation.clockNets {
            toggles[Int(net)] = 2 * (edges[domain] ?? 0)
            shareAtOne[Int(net)] = 0.5
        }
    }

    /// By counted step the joules of all changes in it.
    /// - Parameter byNet: the joules of one change of each net.
    static func energies(
        _ netlist: CellNetlist, _ vectors: TestVectors, settlingSteps: Int, stepLimit: Int,
        top: String, byNet: ContiguousArray<Double>
    ) throws(PricingError) -> [Double] {
        var simulation = try CellSimulation(netlist, clocks: vectors.domains.map(\.name))
        simulation.energies = byNet
        let steps = try counted(vectors, settlingSteps, stepLimit, top: top)
        var found: [Double] = []
        var before = 0.0
        run(&simulation, netlist, vectors, steps, settlingSteps: settlingSteps) {
            simulation, step in
            var energy = simulation.energy - before
            before = simulation.energy
            for (net, domain) in simulation.clockNets where step.domains.contains(domain) {
                energy += 2 * byNet[Int(net)]
            }
            found.append(energy)
        }
        return found
    }

    /// The steps to run, those for settling included.
    private static func counted(
        _ vectors: TestVectors, _ settlingSteps: Int, _ stepLimit: Int, top: String
    ) throws(PricingError) -> ArraySlice<TestVectors.Step> {
        let steps = vectors.steps.prefix(settlingSteps + stepLimit)
        guard steps.count > settlingSteps else { throw .noActivity(top: top) }
        return steps
    }

    /// - Parameter counted: called after each step that counts.
    private static func run(
        _ simulation: inout CellSimulation, _ netlist: CellNetlist, _ vectors: TestVectors,
        _ steps: ArraySlice<TestVectors.Step>, settlingSteps: Int,
        counted: (CellSimulation, TestVectors.Step) -> Void = { _, _ in }
    ) {
        let drives = netlist.inputs.compactMap { port in
            vectors.inputs.firstIndex { $0.name == port.name }.map { ($0, port.nets) }
        }
        // Time at one, in tenths of a step.
        var inputs = [Word?](repeating: nil, count: drives.count)
        for (number, step) in steps.enumerated() {
            if number == settlingSteps { simulation.startCounting() }
            for (place, (signal, nets)) in drives.enumerated() {
                let word = step.inputs[signal]
                if inputs[place] == word { continue }
                inputs[place] = word
                for (bit, net) in nets.enumerated() { simulation.set(net, word[bit]) }
            }
            simulation.settle()
            simulation.passTime(4)
            simulation.step(domains: step.domains)
            simulation.passTime(6)
            if number >= settlingSteps { counted(simulation, step) }
        }
    }

    /// The most steps whose simulation takes about a second.
    static func stepLimit(cells: Int) -> Int { max(128, 100_000_000 / max(1, cells)) }
}
