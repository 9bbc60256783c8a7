import MorphoWording

/// What a proof attempt has shown.
public enum EquivalenceVerdict: Hashable, Sendable {
    /// How a proof closed.
    public enum Method: Hashable, Sendable {
        /// No state: every output is the same function of the inputs.
        case combinational
        /// One step of induction over registers paired by name, from any equal state; clocks,
        /// edges, resets and values at power-up compared one by one.
        case registers(flipFlops: Int)
        /// Equal outputs from power-up on, unknown bits zero there: says less than
        /// `.registers`, for a register that is never reset could show another start. Holds too
        /// when registers of one name differ in states that are out of reach.
        case temporalInduction(steps: Int)
    }

    case proved(Method)
    /// Some inputs make outputs differ, or the ports differ. The differences name what was found
    /// first. The search over time says also within how many steps from power-up an output
    /// differs; a clock cycle takes two.
    case refuted([CircuitDifference], steps: Int?)
    /// Registers of one name differ in what they are or do, from some state that may be out of
    /// reach; no output was seen to differ.
    case differs([CircuitDifference], stepsWithoutDifference: Int?)
    /// Neither; no difference within so many steps when that was searched.
    case undecided(stepsWithoutDifference: Int?)
    /// A tool did not do its work: its first error.
    case failed(String)
}

extension EquivalenceVerdict.Method: CustomStringConvertible {
    public var description: String {
        switch self {
        case .combinational: "combinational"
        case .registers(let count):
            "induction on registers paired by name (\(counted(count, "flip-flop")))"
        case .temporalInduction(let steps): "temporal induction, \(counted(steps, "step"))"
        }
    }
}

extension EquivalenceVerdict: CustomStringConvertible {
    public var description: String {
        switch self {
        case .proved(let method):
            "proved: \(method)"
        case .refuted(let differences, let steps):
            "refuted" + Self.listed(differences)
                + (steps.map { "; within \(counted($0, "step")) from power-up" } ?? "")
        case .differs(let differences, let steps):
            "not proved" + Self.listed(differences) + Self.bounded(steps)
        case .undecided(let steps):
            "undecided" + Self.bounded(steps)
        case .failed(let message):
            "failed: \(message)"
        }
    }

    private static func listed(_ differences: [CircuitDifference]) -> String {
        differences.isEmpty ? "" : ": " + differences.sentence
    }

    private static func bounded(_ steps: Int?) -> String {
        steps.map { "; bounded \(counted($0, "step")): no difference of outputs" } ?? ""
    }
}
