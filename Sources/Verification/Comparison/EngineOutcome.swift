/// What came of running one of our own engines beside the reference.
enum EngineOutcome {
    case equal(checks: Int)
    case different(Difference)
    /// The engine cannot express the circuit.
    case skipped(reason: String)
}
