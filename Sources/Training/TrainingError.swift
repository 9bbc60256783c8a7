import MorphoModelFiles
import MorphoTensors

/// Why a training cannot begin or go on.
public enum TrainingError: Error, Equatable, Sendable {
    case tensor(TensorError)
    case file(ModelFileError)
    /// The checkpoint is of a training with another value of a setting.
    case otherTraining(file: String, setting: String, saved: String, wanted: String)
    /// The checkpoint lacks a tensor, or has it in another shape.
    case noTensor(file: String, name: String, shape: [Int], found: [Int]?)
    /// The file is no checkpoint of a training.
    case noCheckpoint(file: String, missing: String)
    case setting(_ name: String, _ value: Double, allowed: String)
    /// The loss is not a number any more.
    case diverged(step: Int, loss: Double)
    case noSamples
}

extension TrainingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tensor(let error): error.description
        case .file(let error): "\(error)"
        case .otherTraining(let file, let setting, let saved, let wanted):
            "\(file) is a checkpoint of a training with \(setting) \(saved), not \(wanted); give the "
                + "settings it was begun with, or another file to begin anew"
        case .noTensor(let file, let name, let shape, let found):
            found.map {
                "\(file): the tensor \(name) has the shape \($0), not \(shape); it is of another "
                    + "model, so name another file"
            } ?? "\(file): there is no tensor \(name) of the shape \(shape); name another file"
        case .noCheckpoint(let file, let missing):
            "\(file) is no checkpoint of a training: it does not say its \(missing); name another "
                + "file"
        case .setting(let name, let value, let allowed):
            "\(name) cannot be \(value); give \(allowed)"
        case .diverged(let step, let loss):
            "the loss became \(loss) at step \(step); take a smaller rate, a warm-up or a limit of "
                + "the gradient's norm"
        case .noSamples: "there is nothing to train with; give one sample at least"
        }
    }
}
