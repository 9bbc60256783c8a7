// The words of diagnostics about stochastic streams.

extension Diagnostic {
    var streamWording: Phrase? {
        switch fact {
        case .correlatedStreams(let operation, let source):
            let origin = source.isEmpty ? "one input" : "the random source '\(source)'"
            return (
                "correlated-streams",
                "\(operation) needs independent streams, but \(operand(0)) and \(operand(1)) both "
                    + "come from \(origin); give one of them a source of its own"
            )
        case .collidingSeeds(let first, let second, let seed):
            return (
                "colliding-seeds",
                "the generators '\(first)' and '\(second)' have the same polynomial and seed "
                    + "\(seed), so their streams are equal; give one another seed"
            )
        case .autocorrelatedChain(let source, let reason):
            return (
                "autocorrelated-chain",
                "a chain of states needs successive bits that are independent, but '\(source)' is "
                    + "\(reason); use a leap-forward generator (steps: its width)"
            )
        case .encodingMismatch(let operation, let left, let right):
            return (
                "encoding-mismatch",
                "\(operation) mixes a \(left) with a \(right) stream; convert one"
            )
        case .lockedGenerator(let name):
            return (
                "locked-generator",
                "the generator '\(name)' would start in the all-zero state, which it never leaves; "
                    + "choose a seed other than 0"
            )
        default:
            return nil
        }
    }
}
