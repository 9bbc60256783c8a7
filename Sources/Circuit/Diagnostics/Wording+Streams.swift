// The words of diagnostics about stochastic streams.

extension Diagnostic {
    var streamWording: Phrase? {
        switch fact {
        case .correlatedStreams(let operation, let origin):
            let wording = Diagnostic.wording(of: origin)
            return (
                "correlated-streams",
                "\(operation) needs independent streams, but \(operand(0)) and \(operand(1)) both "
                    + "\(wording.come); give one of them \(wording.remedy)"
            )
        case .correlatedInputs(let operation, let user, let inputs, let origin):
            let wording = Diagnostic.wording(of: origin)
            let names = inputs.map { "'\($0)'" }
            let streams =
                switch names.count {
                case 0: "both streams"
                case 1: "\(names[0]) and the stream it meets both"
                default: names.joined(separator: " and ") + " both"
                }
            return (
                "correlated-streams",
                "\(operation) in \(Diagnostic.wording(of: user)) needs independent streams, but "
                    + "\(streams) \(wording.come); give one of them \(wording.remedy)"
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
        case .autocorrelatedInput(let user, let input, let source, let reason):
            return (
                "autocorrelated-chain",
                "a chain of states in \(Diagnostic.wording(of: user)) needs successive bits that "
                    + "are independent, but '\(input)' comes from '\(source)', \(reason); use a "
                    + "leap-forward generator (steps: its width)"
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

    private static func wording(of origin: SharedOrigin) -> (come: String, remedy: String) {
        switch origin {
        case .input(let name):
            return ("come from the input '\(name)'", "a source of its own")
        case .word(let names) where names.count < 2:
            return ("come from the random source '\(names.first ?? "")'", "a source of its own")
        case .word(let names):
            return (
                "come from one random word, which is declared as the sources '\(names[0])' and "
                    + "'\(names[1])'", "a source of its own"
            )
        case .generators(let first, let second, let seed):
            return (
                "come from generators of one polynomial and seed \(seed), '\(first)' and "
                    + "'\(second)'", "another seed"
            )
        }
    }

    private static func wording(of user: StreamUser) -> String {
        "'\(user.instance)'" + (user.location.map { " (\($0))" } ?? "")
    }
}
