import MorphoCircuit

/// A file to be written: its name without folder, and its whole text.
public struct VerilogFile: Hashable, Sendable {
    public var name: String
    public var text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

/// Why a design cannot be written as Verilog. A design that elaborated without errors gives none
/// of these.
public enum VerilogError: Error, Hashable, Sendable {
    case emptyDesign
    /// The top module has no description.
    case blackBox(BlackBoxUse)
    case invalidNode(module: String)
    case undriven(name: String, module: String)
    /// A child's domain is reset at once and the parent's at the next edge, or the other way.
    case resetKindDiffers(instance: String, domain: String, module: String)
    case unconnected(port: String, instance: String, module: String)
    // Test vectors
    case unknownPort(name: String, module: String)
    case unknownDomain(index: Int, module: String)
    case unknownSignal(path: String)
    case wrongCount(what: String, step: Int, expected: Int, given: Int)
    case wrongWidth(name: String, expected: Int, given: Int)
}

extension VerilogError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .emptyDesign:
            return "the design has no module"
        case .blackBox(let use):
            return "\(use), of which there is nothing to write; place it in a HardwareModule"
        case .invalidNode(let module):
            return "module '\(module)' holds an erroneous expression; report its diagnostics first"
        case .undriven(let name, let module):
            return "'\(name)' in module '\(module)' has no driver; drive it"
        case .resetKindDiffers(let instance, let domain, let module):
            return "domain '\(domain)' of instance '\(instance)' in module '\(module)' runs in a "
                + "domain whose reset is of the other kind; make both synchronous or asynchronous"
        case .unconnected(let port, let instance, let module):
            return "input '\(port)' of instance '\(instance)' in module '\(module)' is not "
                + "connected; connect it"
        case .unknownPort(let name, let module):
            return "module '\(module)' has no such port: '\(name)'"
        case .unknownDomain(let index, let module):
            return "module '\(module)' has no clock domain with index \(index)"
        case .unknownSignal(let path):
            return "the design has no register or memory '\(path)'"
        case .wrongCount(let what, let step, let expected, let given):
            return "step \(step) has \(given) \(what), but must have \(expected)"
        case .wrongWidth(let name, let expected, let given):
            return "the value for '\(name)' has \(given) bits, but must have \(expected)"
        }
    }
}
