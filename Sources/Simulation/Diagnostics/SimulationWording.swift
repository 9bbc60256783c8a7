import MorphoCircuit
import MorphoWording

// The words of everything a simulation reports, in one place: what is wrong, then what to do.

extension SimulationError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .combinationalLoop(let path):
            return "signals depend on themselves without a register between: "
                + path.joined(separator: " -> ") + "; put a register into the loop"
        case .notFlat(let module):
            return "module '\(module)' has instances; simulate design.flattened()"
        case .blackBox(let use):
            return "\(use), which has no description to simulate; put a HardwareModule with the "
                + "same ports and behaviour in its place"
        case .malformed(let what, let name):
            return "\(what) of '\(name)' does not fit; elaborate the module without errors first"
        case .unknownSignal(let name, let suggestion):
            return "there is no signal '\(name)'"
                + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
        case .noSuchPlace(let place, let count):
            return "there is no signal at place \(place); the engine has "
                + "\(counted(count, "signal")), counted from 0"
        case .notOneBit(let name, let shape):
            return "'\(name)' is \(shape) and no stream; name a signal of one bit"
        case .notAnInput(let name):
            return "'\(name)' cannot be driven; only input ports and resets can"
        case .clockIsNoSignal(let name):
            return "'\(name)' is a clock, which the schedule drives; use step()"
        case .valueOutOfRange(let name, let value, let shape):
            return "'\(name)' is \(shape) and cannot take the value \(value)"
        case .widthMismatch(let name, let shape, let given):
            return "'\(name)' is \(shape) but is given \(counted(given, "bit")); give a word of "
                + "\(counted(shape.width, "bit"))"
        case .sourceTooWide(let name, let shape, let most):
            return "'\(name)' is \(shape), and a source of random words gives at most "
                + "\(counted(most, "bit")); drive the input by its words"
        case .nameTaken(let name, let module):
            return "module '\(module)' has a port '\(name)' already, which an input for a source "
                + "would be called; rename the port"
        case .noClock(let module):
            return "module '\(module)' has no clock domain; use settle() instead of step()"
        case .notSampled(let name):
            return
                "the value of '\(name)' before the edge was not kept; call keepSamples() before the "
                + "step, and take it with step() and not with run()"
        case .timeExhausted:
            return "the time of the next edge exceeds the largest integer; use smaller periods"
        case .propertyFailed(let failure):
            return failure.description
        case .coverageDiffers(let left, let right):
            return left == right
                ? "the coverage is of two different circuits called '\(left)'; merge runs of one"
                : "the coverage of '\(left)' and of '\(right)' cannot be merged; merge runs of "
                    + "one circuit"
        case .interfacesDiffer(let left, let right):
            return "the engines have different interfaces: one has \(left), the other \(right)"
        case .enginesDiffer(let divergence):
            return divergence.description
        }
    }
}

extension Divergence: CustomStringConvertible {
    public var description: String {
        let edge = moment == .beforeEdge ? "before" : "after"
        return "the engines differ in '\(signal)' \(edge) the edge of \(step): "
            + "\(left) and \(right)"
    }
}

extension PropertyFailure: CustomStringConvertible {
    public var description: String {
        let place = location.map { "\($0): " } ?? ""
        return "\(place)\(kind.rawValue) failed in \(step): \(message)"
    }
}

extension CoverCount: CustomStringConvertible {
    public var description: String {
        let place = location.map { "\($0): " } ?? ""
        return "\(place)cover reached \(counted(count, "time")): \(message)"
    }
}

extension UninitialisedRead: CustomStringConvertible {
    public var description: String {
        let place = location.map { "\($0): " } ?? ""
        let (name, advice): (String, String) =
            switch source {
            case .register(let name):
                ("register '\(name)'", "reset it, or write it first")
            case .memoryWord(let memory, let address):
                ("word \(address) of memory '\(memory)'", "write it first, or give contents")
            case .readPort(let memory, let port):
                ("read port \(port) of memory '\(memory)'", "enable the read first")
            }
        let target =
            switch sink {
            case .output(let name): "output '\(name)'"
            case .memoryWrite(let memory): "a write of memory '\(memory)'"
            case .property(let message): "the property '\(message)'"
            }
        return "\(place)\(name) is read before it is written: its power-up value reaches \(target) "
            + "in \(step); \(advice)"
    }
}

extension ClockStep: CustomStringConvertible {
    public var description: String { "step \(index) (time \(time))" }
}
