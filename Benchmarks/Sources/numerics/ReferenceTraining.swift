import Foundation
import MorphoArrayFiles
import MorphoLearning
import MorphoTensors
import MorphoTraining

/// The CNN that is compared: 3 → 16 → 32 → 64 channels, 3 × 3, margins 1, rectified, largest of 2 × 2,
/// then 1024 → 10; one batch of 64 images of 32 × 32, momentum 0.9 at a rate of 0.05.
struct ReferenceTraining {
    static let steps = 100

    let images: Tensor<Float>
    let labels: [Int32]
    let parameters: [NamedParameter<Float>]

    init(folder: String) throws {
        func tensor(_ name: String) throws -> Tensor<Float> {
            let array = try NumericArray(contentsOf: "\(folder)/\(name).npy")
            return try Tensor(array.float32 ?? [], shape: array.shape)
        }
        images = try tensor("images")
        labels = try NumericArray(contentsOf: "\(folder)/labels.npy").int32 ?? []
        parameters = try (0..<8).map {
            NamedParameter("parameter\($0)", Variable(parameter: try tensor("parameter\($0)")))
        }
    }

    func run() throws {
        let images = Variable(constant: images)
        let variables = parameters.map(\.variable)
        var optimiser = try Optimiser(.sgd(momentum: 0.9), parameters)
        var losses: [Double] = []
        let start = ContinuousClock.now
        for _ in 0..<Self.steps {
            var x = images
            for layer in 0..<3 {
                x = try x.conv2d(
                    variables[2 * layer], offsets: variables[2 * layer + 1],
                    Convolution(margins: 1), isRectified: true)
                x = try x.largestPooled(Pooling(2))
            }
            let scores = try x.flattened().matmul(variables[6]) + variables[7]
            let loss = try scores.crossEntropy(labels)
            losses.append(Double(try loss.number()))
            try optimiser.step(parameters, loss.gradients(variables), rate: 0.05)
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let result: [String: Any] = ["seconds": seconds, "losses": losses]
        print(String(decoding: try JSONSerialization.data(withJSONObject: result), as: UTF8.self))
    }
}
