/// How much time synthesis takes to save area.
public enum SynthesisEffort: String, Codable, Sendable {
    /// What an engineer's synthesis tool would do: for units of up to some ten thousand gates.
    case thorough
    /// A few passes in time that grows with the number of gates: for very large units.
    case quick

    /// ANDs beyond which quick is chosen.
    public static let thoroughLimit = 60_000

    public init(ands: Int) { self = ands > Self.thoroughLimit ? .quick : .thorough }

    /// What is tried, the best of which stays: every goal from every start.
    public var starts: [SynthesisStart] {
        self == .thorough ? SynthesisStart.allCases : [.described]
    }
    public var goals: [CoverGoal] { self == .thorough ? CoverGoal.allCases : [.nominalDelay] }

    /// Cuts kept for each node.
    var cutLimit: Int { self == .thorough ? 16 : 6 }
    /// Other structures of a node that the cover may take.
    var alternatives: Int { self == .thorough ? 2 : 0 }
    var flowRounds: Int { self == .thorough ? 4 : 2 }
    var exactRounds: Int { self == .thorough ? 3 : 1 }
}

/// The graph that optimisation begins with. It finds other structures from another start, as it
/// does in tools that take a random seed.
public enum SynthesisStart: CaseIterable, Sendable {
    /// As the gates were described.
    case described
    /// With exclusive ors in another form, see `exchangingExclusiveOrs`.
    case otherExclusiveOrs
}
