import MorphoLearning
import MorphoTensors
import MorphoTraining

/// A network that tells what is on images of one size.
public protocol Classifier<Number>: Trainable {
    /// Of the images: [row, column, channel].
    var imageShape: [Int] { get }
    var classes: Int { get }

    /// [image, row, column, channel] → [image, class], before a softmax.
    func scores(
        _ images: Variable<Number>, _ mode: Mode
    ) throws(TensorError) -> Variable<Number>
}

extension Classifier {
    /// How many of the images have the largest score at their label.
    ///
    /// - Throws: `TensorError`.
    public func hits(
        _ images: Tensor<Number>, _ labels: [Int32]
    ) throws(TensorError) -> Int {
        let found = try Recording.paused { () throws(TensorError) -> Variable<Number> in
            try scores(Variable(constant: images), .inference)
        }
        return try Accuracy.hits(found.value, labels)
    }
}
