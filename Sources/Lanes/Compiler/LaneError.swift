import MorphoCircuit
import MorphoSimulation

/// Why a circuit cannot be run in lanes.
public enum LaneError: Error, Hashable, Sendable {
    /// The module is no flat, sound module.
    case unsound(SimulationError)
    case laneCount(Int, most: Int)
    case memoryTooLarge(name: String, limit: Int)
    case memoryWrittenFromDomains(name: String)
    case tooManyGates(limit: Int)
}

extension LaneError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unsound(let error): "\(error)"
        case .laneCount(let count, let most):
            "\(count) lanes were asked for; take 1 to \(most)"
        case .memoryTooLarge(let name, let limit):
            "memory '\(name)' is written and has more than \(limit) bits, too many for the lanes "
                + "engine; use the reference engine"
        case .memoryWrittenFromDomains(let name):
            "memory '\(name)' is written from several clock domains, which the lanes engine does "
                + "not do; use the reference engine"
        case .tooManyGates(let limit):
            "the circuit needs more than \(limit) gates in lanes; use the reference engine"
        }
    }
}
