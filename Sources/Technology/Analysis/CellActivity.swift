import MorphoCircuit
import MorphoLiberty
import MorphoSynthesis

/// How often each net of a netlist changes in a recorded run, and how long it is one.
///
/// Cells have no delays, so that glitches between edges are not counted. In each step inputs
/// change 4/10 of a period before the active edge. Flip-flops begin at 0.
///
/// With one clock a step is a cycle. With several, cycles are those of the clock with the most
/// edges, and a step lasts as long as the recorded times say, for the shares of time at one.
public struct CellActivity: Sendable {
    public private(set) var steps = 0
    /// Of the fastest clock: the length of the run.
    public private(set) var cycles = 0
    /// By domain of the recorded run its active edges in the counted steps.
    public private(set) var edges: [Int] = []
    /// By net.
    public private(set) var toggles: ContiguousArray<Int>
    /// By net the share of the time at one.
    public private(set) var shareAtOne: ContiguousArray<Double>
    /// By memory of the netlist the accesses of its read ports, then of its write ports.
    public private(set) var accesses: [[Int]] = []

    init(toggles: ContiguousArray<Int>, shareAtOne: ContiguousArray<Double>, steps: Int) {
        self.toggles = toggles
        self.shareAtOne = shareAtOne
        self.steps = steps
        cycles = steps
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
        let tenths = Self.run(&simulation, netlist, vectors, steps, settlingSteps: settlingSteps)
        self.steps = steps.count - settlingSteps
        (toggles, shareAtOne) = simulation.result(tenths: tenths)
        accesses = simulation.accesses
        edges = Self.edges(vectors, steps.dropFirst(settlingSteps))
        cycles = edges.count > 1 ? edges.max() ?? 0 : self.steps
        // A clock rises and falls in each of its steps.
        for (net, domain) in simulation.clockNets {
            toggles[Int(net)] = 2 * edges[domain]
            shareAtOne[Int(net)] = 0.5
        }
    }

    /// By domain its edges in some steps.
    private static func edges(
        _ vectors: TestVectors, _ steps: ArraySlice<TestVectors.Step>
    ) -> [Int] {
        steps.reduce(into: [Int](repeating: 0, count: vectors.domains.count)) { counts, step in
            for domain in step.domains where counts.indices.contains(domain) {
                counts[domain] += 1
            }
        }
    }

    /// By counted cycle the joules of all changes in it. With several clocks a cycle ends with an
    /// edge of the fastest one; what follows the last of them counts for it.
    /// - Parameter byNet: the joules of one change of each net.
    static func energies(
        _ netlist: CellNetlist, _ vectors: TestVectors, settlingSteps: Int, stepLimit: Int,
        top: String, byNet: ContiguousArray<Double>
    ) throws(PricingError) -> [Double] {
        var simulation = try CellSimulation(netlist, clocks: vectors.domains.map(\.name))
        simulation.energies = byNet
        let steps = try counted(vectors, settlingSteps, stepLimit, top: top)
        let edges = edges(vectors, steps.dropFirst(settlingSteps))
        let fastest = edges.count > 1 ? edges.max().flatMap { edges.firstIndex(of: $0) } : nil
        var found: [Double] = []
        var open = 0.0
        var before = 0.0
        run(&simulation, netlist, vectors, steps, settlingSteps: settlingSteps) {
            simulation, step in
            var energy = simulation.energy - before
            before = simulation.energy
            for (net, domain) in simulation.clockNets where step.domains.contains(domain) {
                energy += 2 * byNet[Int(net)]
            }
            open += energy
            if fastest.map({ step.domains.contains($0) }) ?? true {
                found.append(open)
                open = 0
            }
        }
        if !found.isEmpty { found[found.count - 1] += open }
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
    /// - Returns: the counted time, as `shareAtOne` is measured by.
    @discardableResult
    private static func run(
        _ simulation: inout CellSimulation, _ netlist: CellNetlist, _ vectors: TestVectors,
        _ steps: ArraySlice<TestVectors.Step>, settlingSteps: Int,
        counted: (CellSimulation, TestVectors.Step) -> Void = { _, _ in }
    ) -> Int {
        let drives = netlist.inputs.compactMap { port in
            vectors.inputs.firstIndex { $0.name == port.name }.map { ($0, port.nets) }
        }
        let lengths = lengths(vectors, steps)
        var tenths = 0
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
            let (before, after) = (
                4 * lengths[number], 6 * lengths[min(number + 1, lengths.count - 1)]
            )
            simulation.passTime(before)
            simulation.step(domains: step.domains)
            simulation.passTime(after)
            if number >= settlingSteps {
                tenths += before + after
                counted(simulation, step)
            }
        }
        return tenths
    }

    /// By step the time since the step before, on some scale: 1 with one clock.
    private static func lengths(
        _ vectors: TestVectors, _ steps: ArraySlice<TestVectors.Step>
    ) -> [Int] {
        if vectors.domains.count < 2 { return [Int](repeating: 1, count: steps.count) }
        var before = 0
        let ticks = steps.map { step in
            defer { before = step.time }
            return max(1, step.time &- before)
        }
        // No sum over a run may overflow.
        let scale = (ticks.max() ?? 1) / 1_000_000 + 1
        return ticks.map { max(1, $0 / scale) }
    }

    /// The most steps whose simulation takes some tenths of a second. The more cells change, the
    /// fewer steps tell how often they do on average.
    static func stepLimit(cells: Int) -> Int { max(128, 30_000_000 / max(1, cells)) }
}

extension CellActivity {
    /// `1024 recorded cycles of the mapped netlist`; with several clocks the edges of each.
    func source(_ domains: [ClockDomain]) -> String {
        if domains.count < 2 { return "\(steps) recorded cycles of the mapped netlist" }
        let counts = zip(domains, edges).map { "\($1) edges of \($0.name)" }
        return "\(steps) recorded steps of the mapped netlist, " + counts.joined(separator: ", ")
    }
}
