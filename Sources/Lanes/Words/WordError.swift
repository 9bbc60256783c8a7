import MorphoSimulation

/// Why there is no compiled simulation of words.
public enum WordError: Error, Sendable {
    /// The module is no flat, sound module.
    case unsound(SimulationError)
    case domains(Int)
    case compiler(String)
}

extension WordError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unsound(let error): "\(error)"
        case .domains(let count):
            "the design has \(count) clock domains, more than 64; use the reference engine"
        case .compiler(let reason):
            "the design cannot be compiled for simulation: \(reason); use the lanes engine"
        }
    }
}
