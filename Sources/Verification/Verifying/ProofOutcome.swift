import MorphoGates
import MorphoWording

/// What a proof's verdict means for the step of a verification, and what a reader does about it.
struct ProofOutcome {
    /// In the folder of a verification: what the tools of the proof printed.
    static let logName = "proof.log"

    /// How it was shown; nil when it was not.
    var method: String?
    /// Why the step fails; nil when it passes.
    var fault: String?

    init(_ verdict: EquivalenceVerdict) {
        let correction = "correct the Verilog there, or emit it again"
        switch verdict {
        case .proved(let proof):
            method = proof.description
        case .refuted(let differences, let steps):
            let place = steps.map { "within \(Self.halfCycles($0)) of power-up, " } ?? ""
            fault =
                "\(place)the Verilog is not what the description says (\(differences.sentence)); "
                + correction
                + (steps == nil ? "" : "; \(Self.logName) has the inputs that show it")
        case .differs(let differences, let steps):
            let found = steps.map { "no output differed within \(Self.halfCycles($0)) of power-up" }
            fault =
                "not proved: \(differences.sentence), though perhaps only in states that no run "
                + "reaches (\(found ?? "the search for a run ended without an answer")); "
                + "\(correction), or simulate more --cycles to see it happen; \(Self.logName) has "
                + "the search"
        case .undecided(let steps?) where steps > 0:
            method = "bounded, \(counted(steps, "step")) without a difference"
        case .undecided:
            fault =
                "neither proved nor refuted in the time allowed; give a longer --timeout; "
                + "\(Self.logName) has what was tried"
        case .failed(let message):
            fault =
                "yosys and abc came to no verdict (\(message)); correct the Verilog if it is at "
                + "fault, or check the tools with 'morpho doctor'; \(Self.logName) has all that "
                + "they said"
        }
    }

    /// The steps of a search over time: one for each edge of a clock, rising or falling.
    private static func halfCycles(_ steps: Int) -> String {
        counted(steps, "half clock cycle")
    }
}
