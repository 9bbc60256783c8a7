import MorphoCircuit
import MorphoWording

/// Why a circuit has no gate netlist.
public enum GateError: Error, Hashable, Sendable {
    /// An output, wire or register that nothing drives.
    case undriven(what: String, name: String)
    /// The description has errors that elaboration reported.
    case erroneousNode(index: Int)
    /// The module has instances: flatten the design first.
    case notFlat(instance: String)
    /// What it does is not known.
    case blackBox(BlackBoxUse)
    case combinationalLoop(nodes: [String])
    case memoryTooLarge(name: String, bits: Int, limit: Int)
    /// Never written and without contents.
    case memoryWithoutSource(name: String)
    /// A flip-flop has one clock.
    case memoryWrittenFromDomains(name: String, domains: [String])
    case tooManyGates(limit: Int)
    /// A product or quotient whose array of cells alone goes beyond the limit of gates.
    case operationTooLarge(symbol: String, width: Int, limit: Int)
    /// Two inputs, resets or clocks of one name that cannot be the same bit.
    case nameTaken(name: String)
    case unknownName(what: String, name: String)
    case widthMismatch(name: String, expected: Int, given: Int)
    /// A path with quotes or line ends, or a module name that is none.
    case unusableInScript(String)
}

extension GateError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .undriven(let what, let name):
            "\(what) '\(name)' has no driver, so it has no gates"
        case .erroneousNode(let index):
            "node \(index) stands for an erroneous expression; see the elaboration's errors"
        case .notFlat(let instance):
            "the module has the instance '\(instance)'; flatten the design first"
        case .blackBox(let use):
            "\(use), which has no description to make gates of; put a HardwareModule with the same "
                + "ports and behaviour in its place, or price it apart"
        case .combinationalLoop(let nodes):
            "combinational loop: " + (nodes + nodes.prefix(1)).joined(separator: " <- ")
        case .memoryTooLarge(let name, let bits, let limit):
            "memory '\(name)' has \(bits) bits; as flip-flops or gates at most \(limit) are made "
                + "(raise memoryLimit, or keep the memory as a macro)"
        case .memoryWithoutSource(let name):
            "memory '\(name)' is never written and has no contents"
        case .memoryWrittenFromDomains(let name, let domains):
            "memory '\(name)' is written from the domains \(domains.joined(separator: ", ")); "
                + "flip-flops have one clock"
        case .tooManyGates(let limit):
            "the circuit needs more than \(limit) gates"
        case .operationTooLarge(let symbol, let width, let limit):
            "'\(symbol)' of \(width) bits needs more than \(limit) gates"
        case .nameTaken(let name):
            "'\(name)' names two different inputs, resets or clocks"
        case .unknownName(let what, let name):
            "there is no \(what) named '\(name)'"
        case .widthMismatch(let name, let expected, let given):
            "'\(name)' has \(counted(expected, "bit")), but \(given) are given"
        case .unusableInScript(let text):
            "'\(text)' cannot be written in a script; use a path without quotes and line ends, "
                + "and module names of letters, digits and _"
        }
    }
}
