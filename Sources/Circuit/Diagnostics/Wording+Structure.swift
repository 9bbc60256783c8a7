// The words of diagnostics about what drives what, and what is read.

extension Diagnostic {
    var structureWording: Phrase? {
        switch fact {
        case .outsideModule(let what):
            return (
                "outside-module",
                "\(what) is used outside a module's description; move it into the module's "
                    + "properties or its describe()"
            )
        case .foreignSignal(let name, let shape, let owner):
            return (
                "foreign-signal",
                "'\(name)' (\(shape)) belongs to module \(owner); connect it through a port"
            )
        case .undriven(let what, let name):
            return ("undriven", "\(what) '\(name)' is never driven; drive it")
        case .neverChanges(let what, let name):
            return (
                "never-changes",
                "\(what) '\(name)' has no reset and can never change, so its value is never "
                    + "known; give it a reset value, or drive it"
            )
        case .neverWritten(let memory):
            return (
                "never-written",
                "memory '\(memory)' has no contents and no write can reach a word of it, so what "
                    + "it holds is never known; give it contents, or write it where enable, mask "
                    + "and address allow"
            )
        case .partlyDriven(let what, let name):
            return (
                "partly-driven",
                "\(what) '\(name)' is not driven under every condition; drive a default before "
                    + "the When or Switch, or add the missing branch"
            )
        case .multiplyDriven(let what, let name, let first):
            let earlier = first.map { " (first at \($0))" } ?? ""
            return (
                "multiply-driven",
                "\(what) '\(name)' is driven again\(earlier), which overrides the earlier value "
                    + "entirely; remove one of the two"
            )
        case .unconnectedInput(let instance, let port):
            return (
                "unconnected-input",
                "input '\(port)' of instance '\(instance)' is not connected; drive it"
            )
        case .conditionalConnection(let name):
            return (
                "conditional-connection",
                "'\(name)' is connected under a condition; connect it outside When and Switch "
                    + "and choose the value with mux"
            )
        case .combinationalLoop(let path):
            return (
                "combinational-loop",
                "signals depend on themselves without a register between: "
                    + path.joined(separator: " -> ") + "; put a register into the loop"
            )
        case .unusedInput(let name, let bits):
            let ranges = bits.map(Diagnostic.range).joined(separator: ", ")
            let isOneBit = bits.count == 1 && bits.first?.count == 1
            return (
                "unused-input",
                bits.isEmpty
                    ? "input '\(name)' is never read; declare it with .unused()"
                    : "\(isOneBit ? "bit" : "bits") \(ranges) of input '\(name)' "
                        + "\(isOneBit ? "is" : "are") never read; declare "
                        + "\(isOneBit ? "it" : "them") with "
                        + ".unused(bits:)"
            )
        case .unusedButRead(let name):
            return (
                "unused-but-read", "input '\(name)' is declared unused but is read; remove .unused"
            )
        case .neverRead(let what, let name):
            return ("never-read", "\(what) '\(name)' is never read; remove it or connect it")
        case .inconsistentGraph(let detail):
            return (
                "inconsistent-graph",
                "the circuit graph contradicts itself: \(detail); this is a fault of the framework "
                    + "or of a pass, please report it"
            )
        default:
            return nil
        }
    }
}
