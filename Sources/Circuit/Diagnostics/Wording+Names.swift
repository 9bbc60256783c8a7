// The words of diagnostics about names and parameters.

extension Diagnostic {
    var nameWording: Phrase? {
        switch fact {
        case .nameMissing(let what):
            return (
                "name-missing",
                "\(what) has no name; make it a stored property of the module or give it one with "
                    + "named:"
            )
        case .parameterNotHashable(let name):
            return (
                "parameter",
                "the property '\(name)' is neither hardware nor Hashable, so modules that differ "
                    + "in it could not be told apart; make its type Hashable or compute it"
            )
        case .bundleNotRebuilt(let name):
            return (
                "bundle",
                "\(name).isolated() makes a bundle of another shape; override it so that it "
                    + "makes one with the same parameters"
            )
        case .nameTaken(let name, let first):
            let earlier = first.map { " (first at \($0))" } ?? ""
            return (
                "name-taken",
                "the name '\(name)' is used twice\(earlier), compared without case; rename one"
            )
        case .reservedWord(let name, let language):
            return (
                "reserved-word", "'\(name)' is a reserved word of \(language); choose another name"
            )
        case .invalidName(let name):
            return (
                "invalid-name",
                "'\(name)' is no identifier of Verilog; use letters, digits and _, not a digit "
                    + "first"
            )
        case .emitterName(let name):
            return (
                "emitter-name",
                "'\(name)' begins with _, which is kept for names the emitter makes; choose another "
                    + "name"
            )
        case .moduleNameCollision(let name, let first, let second):
            return (
                "module-collision",
                "two modules would both be called '\(name)': \(first) and \(second); make their "
                    + "parameters' descriptions differ"
            )
        case .blackBoxWithBody(let name):
            return (
                "black-box",
                "the black box '\(name)' declares or drives more than ports; remove that, or make "
                    + "it a HardwareModule"
            )
        case .recursiveModule(let name):
            return ("recursive-module", "module '\(name)' contains itself; break the recursion")
        default:
            return nil
        }
    }
}
