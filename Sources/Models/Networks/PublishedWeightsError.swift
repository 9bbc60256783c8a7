import MorphoExternalTools
import MorphoTensors

/// Why weights that were published cannot be taken.
public enum PublishedWeightsError: Error, Equatable, Sendable {
    case file(FileError)
    /// The list of tensors is not one.
    case index(file: String)
    case count(file: String, tensors: Int, wanted: Int)
    case shape(file: String, tensor: Int, [Int], wanted: [Int])
    /// A tensor lies, in part, behind the end of the numbers.
    case range(file: String, tensor: Int, start: Int, size: Int, numbers: Int)
    case tensor(TensorError)
}

extension PublishedWeightsError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .index(let file): "\(file) is no list of tensors in JSON; fetch it again"
        case .count(let file, let tensors, let wanted):
            "\(file) lists \(tensors) tensors, but the network has \(wanted); name its own file"
        case .shape(let file, let tensor, let shape, let wanted):
            "\(file): tensor \(tensor) has the shape \(shape), not \(wanted); name the file of "
                + "this network"
        case .range(let file, let tensor, let start, let size, let numbers):
            "\(file) has \(numbers) numbers, but tensor \(tensor) takes \(size) of them from "
                + "number \(start) on; fetch it again"
        case .tensor(let error): error.description
        }
    }
}
