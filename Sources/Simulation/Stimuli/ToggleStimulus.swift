import MorphoCircuit

/// Inputs of an assumed activity, where nothing better is known: every bit begins at random, and
/// changes with one probability before each edge of its clock, whatever the other bits do. So on
/// average it is one in half of the time.
public struct ToggleStimulus: Hashable, Sendable {
    public var seed: UInt64
    /// Mean number of changes of a bit in a cycle of its clock, 0 to 1; others count as the nearer
    /// of the two.
    public var rate: Double

    public init(seed: UInt64, rate: Double) {
        self.seed = seed
        self.rate = rate
    }

    /// What is driven in a run. Nothing is simulated: there are no outputs and no power-up values.
    ///
    /// An asynchronous input changes like those of the clock with the most edges. Resets are active
    /// until each of their domains has seen an edge, and never again. A module without clocks has
    /// a cycle in each step.
    public func vectors(of module: Module, steps: Int) -> TestVectors {
        let ports = module.simulationPorts.filter { $0.kind != .output }
        let resets = ResetInputs(module.domains).inputs
        let schedule = schedule(module.domains, steps: steps)
        let fastest = module.domains.indices.min {
            module.domains[$0].period < module.domains[$1].period
        }
        var vectors = TestVectors(
            module: module.name, domains: module.domains,
            inputs: ports.map { .init(name: $0.name, shape: $0.shape) }, outputs: [], powerUp: [])
        var started = module.domains.map { _ in false }
        var words = ports.map {
            PowerUp.word(seed: seed, name: "activity " + $0.name, width: $0.shape.width)
        }
        for (index, step) in schedule.enumerated() {
            for (place, port) in ports.enumerated() {
                if port.kind == .reset, let reset = resets.first(where: { $0.name == port.name }) {
                    let isActive = !reset.domains.allSatisfy { started[$0] }
                    words[place] = Word(isActive != reset.isActiveLow ? 1 : 0, width: 1)
                } else if index > 0,
                    (port.domain ?? fastest).map({ step.domains.contains($0) }) ?? true
                {
                    words[place] = words[place].xor(
                        changes(of: port.name, width: port.shape.width, step: index))
                }
            }
            vectors.steps.append(
                .init(time: step.time, domains: step.domains, inputs: words, outputs: []))
            for domain in step.domains { started[domain] = true }
        }
        return vectors
    }

    private func schedule(
        _ domains: [ClockDomain], steps: Int
    ) -> [(time: Int, domains: [Int])] {
        if domains.isEmpty { return (0..<max(0, steps)).map { ($0, []) } }
        return Schedule(domains).prefix(max(0, steps)).map { ($0.time, $0.domains) }
    }

    /// The bits that change.
    private func changes(of name: String, width: Int, step: Int) -> Word {
        var hash = SeededHash()
        hash.combine(seed)
        hash.combine("changes " + name)
        hash.combine(UInt64(bitPattern: Int64(step)))
        var generator = SplitMix64(seed: hash.state)
        var limbs = [UInt](repeating: 0, count: (width + UInt.bitWidth - 1) / UInt.bitWidth)
        for bit in 0..<width where Double.random(in: 0..<1, using: &generator) < rate {
            limbs[bit / UInt.bitWidth] |= 1 << (bit % UInt.bitWidth)
        }
        return Word(limbs: limbs, width: width)
    }
}
