import MorphoWording

// The words of diagnostics about memories, When and Switch.

extension Diagnostic {
    var statementWording: Phrase? {
        switch fact {
        case .contentsTooLong(let memory, let count, let depth):
            return (
                "contents-length",
                "memory '\(memory)' has depth \(depth) but is given \(counted(count, "word")); raise the "
                    + "depth or shorten the contents"
            )
        case .contentsUnreadable(let memory, let reason):
            return ("contents-file", "the contents of memory '\(memory)' cannot be read: \(reason)")
        case .maskDoesNotDivide(let memory, let mask, let width):
            return (
                "mask-width",
                "a write mask of \(counted(mask, "bit")) does not divide the \(width)-bit words of memory "
                    + "'\(memory)' into equal parts; choose a mask width that does"
            )
        case .detachedBranch:
            return (
                "detached-branch",
                "elseWhen and otherwise must follow their When directly, with no statement between"
            )
        case .switchIncomplete(let missing):
            return (
                "switch-incomplete",
                "the Switch does not handle \(missing.joined(separator: ", ")); add the Case or a "
                    + "Default"
            )
        case .switchDuplicate(let value):
            return (
                "switch-duplicate", "the Switch has two branches for \(value); remove one"
            )
        case .switchCaseType(let value):
            return (
                "switch-case",
                "Case(\(value)) does not fit the Switch's subject \(operand(0)); give a value of "
                    + "that shape"
            )
        case .switchCaseEmpty:
            return ("switch-case", "a Case of the Switch has no value; give it one or remove it")
        default:
            return nil
        }
    }
}
