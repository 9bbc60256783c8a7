import Foundation
import MorphoArrayFiles
import MorphoModelFiles
import MorphoTensors

/// All that a training needs to go on as if it had never stopped, as a safetensors file: parameters
/// under their names, `buffer/`, `average/` and `moment0/`, `moment1/` before them.
struct TrainingCheckpoint<Number: TensorNumber> {
    /// What must be the same when the training goes on.
    var settings: [String: String]
    var step: Int
    var tensors: [String: NumericArray]

    static func array(_ tensor: Tensor<Number>) throws -> NumericArray {
        if let numbers = tensor.elements as? [Float] {
            return try NumericArray(shape: tensor.shape, elements: .float32(numbers))
        }
        return try NumericArray(
            shape: tensor.shape, elements: .float64(tensor.elements.map { Double($0) }))
    }

    /// Writes the file whole or not at all: a run that is killed meanwhile finds the one before.
    func write(to path: String) throws(ModelFileError) {
        var metadata = settings
        metadata["step"] = String(step)
        metadata["format"] = "morpho training 1"
        try SafetensorsFile.write(tensors, metadata: metadata, to: path)
    }

    /// - Throws: `TrainingError`.
    init(
        contentsOf path: String, settings: [String: String]
    ) throws(TrainingError) {
        let file: SafetensorsFile
        do { file = try SafetensorsFile(contentsOf: path) } catch { throw .file(error) }
        guard file.metadata["format"] == "morpho training 1" else {
            throw .noCheckpoint(file: path, missing: "format")
        }
        guard let step = file.metadata["step"].flatMap({ Int($0) }), step >= 0 else {
            throw .noCheckpoint(file: path, missing: "step")
        }
        // The model first, since other differences follow from it.
        for name in ["model"] + settings.keys.sorted() {
            guard let wanted = settings[name] else { continue }
            let saved = file.metadata[name] ?? "unknown"
            guard saved == wanted else {
                throw .otherTraining(file: path, setting: name, saved: saved, wanted: wanted)
            }
        }
        var tensors: [String: NumericArray] = [:]
        for tensor in file.tensors {
            do { tensors[tensor.name] = try file.array(of: tensor) } catch { throw .file(error) }
        }
        (self.settings, self.step, self.tensors) = (settings, step, tensors)
    }

    init(settings: [String: String], step: Int) {
        (self.settings, self.step, tensors) = (settings, step, [:])
    }

    /// The tensor of a name, which must have this shape.
    func tensor(
        _ name: String, shape: [Int], file: String
    ) throws(TrainingError) -> Tensor<Number> {
        guard let array = tensors[name], array.shape == shape else {
            throw .noTensor(file: file, name: name, shape: shape, found: tensors[name]?.shape)
        }
        let numbers: [Number]
        switch array.elements {
        case .float32(let elements): numbers = elements.map { Number($0) }
        case .float64(let elements): numbers = elements.map { Number($0) }
        default: throw .noTensor(file: file, name: name, shape: shape, found: nil)
        }
        do { return try Tensor(numbers, shape: shape) } catch { throw .tensor(error) }
    }
}
