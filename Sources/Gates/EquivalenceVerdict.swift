/// What one attempt has shown.
public enum EquivalenceVerdict: Hashable, Sendable {
    case proved(EquivalenceScript.Method)
    /// A counterexample was found; the output shows it.
    case refuted(EquivalenceScript.Method)
    /// Neither; no difference within so many steps when that was searched.
    case undecided(stepsWithoutDifference: Int?)
    /// The tool did not do its work: its first error.
    case failed(String)

    /// - Parameters:
    ///   - attempt: what was run.
    ///   - status: the exit status of Yosys.
    ///   - output: everything it printed.
    public init(_ attempt: EquivalenceScript.Attempt, status: Int32, output: String) {
        let method = attempt.method
        if status == 0, output.contains(EquivalenceScript.marker(method)) {
            let paired = Self.pairedNames(output)
            self =
                attempt.pairs.allSatisfy { paired.contains(Substring($0)) }
                ? .proved(method) : .undecided(stepsWithoutDifference: nil)
        } else if method == .temporalInduction,
            output.contains("model found for base case: FAIL!")
        {
            self = .refuted(method)
        } else if output.contains("SAT proof finished - model found: FAIL!") {
            self = .refuted(method)
        } else if output.contains("Reached maximum number of time steps") {
            self = .undecided(stepsWithoutDifference: Self.lastStep(output))
        } else if output.contains("in 'equiv_status -assert'")
            || output.contains("model found for base case: FAIL!")
            || output.contains("Interrupted SAT solver: TIMEOUT!")
        {
            self = .undecided(stepsWithoutDifference: nil)
        } else {
            let error = output.split(separator: "\n").first { $0.hasPrefix("ERROR") }
            self = .failed(error.map(String.init) ?? "exit status \(status)")
        }
    }

    /// The last step whose base case was searched without finding a difference.
    private static func lastStep(_ output: String) -> Int? {
        let prefix = "** Trying induction with length "
        return output.split(separator: "\n").last { $0.hasPrefix(prefix) }
            .flatMap { Int($0.dropFirst(prefix.count).prefix { $0.isNumber }) }
    }

    /// The bits at which Yosys compared the circuits: `Trying to prove $equiv for \count[0]: ...`
    private static func pairedNames(_ output: String) -> Set<Substring> {
        let prefix = "  Trying to prove $equiv for \\"
        return Set(
            output.split(separator: "\n").filter { $0.hasPrefix(prefix) }
                .map { $0.dropFirst(prefix.count).prefix { $0 != ":" } })
    }
}
