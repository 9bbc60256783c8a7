import MorphoCircuit

/// Input values for random tests: a pure function of seed, port name and step.
///
/// A quarter of the values are corners (0, 1, all ones, the sign bit alone, all but the sign bit),
/// which uniform words of many bits would never meet; another eighth repeats the step before.
/// Resets are active until each of their domains has seen an edge and inactive from then on, but
/// for single steps with the probability `1 / resetInterval`.
public struct RandomStimulus: Hashable, Sendable {
    public var seed: UInt64
    /// Mean number of steps from one reset pulse to the next; nil for no later pulse.
    public var resetInterval: Int?

    public init(seed: UInt64, resetInterval: Int? = nil) {
        self.seed = seed
        self.resetInterval = resetInterval
    }

    /// The value of an input port at a step.
    public func value(of name: String, width: Int, step: Int) -> Word {
        var step = step
        var choice = hash(name, step, salt: 0)
        // Bounded: a long run of repetitions has to start somewhere.
        while choice & 7 == 0, step > 0 {
            step -= 1
            choice = hash(name, step, salt: 0)
        }
        if choice & 3 == 1 {
            switch (choice >> 8) % 5 {
            case 0: return Word(width: width)
            case 1: return Word(1, width: width)
            case 2: return .ones(width: width)
            case 3: return Word(1, width: width).shiftedLeft(by: UInt(width - 1))
            default: return Word.ones(width: width).shiftedRight(by: 1, signed: false)
            }
        }
        return PowerUp.word(seed: seed, name: "stimulus " + name, index: step, width: width)
    }

    /// The values of the ports and resets of a module with these domains.
    public func input(domains: [ClockDomain]) -> InputFunction {
        let resets = Dictionary(
            ResetInputs(domains).inputs.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
        return { signal, index, started in
            guard signal.kind == .reset, let reset = resets[signal.name] else {
                return value(of: signal.name, width: signal.shape.width, step: index)
            }
            let isActive =
                !reset.domains.allSatisfy { started[$0] } || pulses(reset.name, step: index)
            return Word(isActive != reset.isActiveLow ? 1 : 0, width: 1)
        }
    }

    /// Whether a reset is pulsed at a step after its first.
    func pulses(_ reset: String, step: Int) -> Bool {
        guard let resetInterval, resetInterval > 0 else { return false }
        return hash(reset, step, salt: 1) % UInt64(resetInterval) == 0
    }

    private func hash(_ name: String, _ step: Int, salt: UInt64) -> UInt64 {
        var hash = SeededHash()
        hash.combine(seed)
        hash.combine(salt)
        hash.combine(name)
        hash.combine(UInt64(bitPattern: Int64(step)))
        var generator = SplitMix64(seed: hash.state)
        return generator.next()
    }
}
