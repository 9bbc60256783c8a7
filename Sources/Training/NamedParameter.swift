import MorphoLearning
import MorphoTensors

/// A parameter of a model with the name under which it is saved, as `conv1.filters`.
public struct NamedParameter<Number: TensorNumber> {
    public let name: String
    public let variable: Variable<Number>

    public init(_ name: String, _ variable: Variable<Number>) {
        (self.name, self.variable) = (name, variable)
    }
}

/// Numbers of a model that are not trained but belong to it, such as means of batches.
public struct NamedBuffer<Number: TensorNumber> {
    public let name: String
    public let buffer: Buffer<Number>

    public init(_ name: String, _ buffer: Buffer<Number>) {
        (self.name, self.buffer) = (name, buffer)
    }
}

/// A tensor that changes in the course of a training without a gradient.
public final class Buffer<Number: TensorNumber> {
    public var value: Tensor<Number>

    public init(_ value: Tensor<Number>) { self.value = value }
}

/// What has parameters.
public protocol Trainable<Number> {
    associatedtype Number: TensorNumber
    var parameters: [NamedParameter<Number>] { get }
    var buffers: [NamedBuffer<Number>] { get }
}

extension Trainable {
    public var buffers: [NamedBuffer<Number>] { [] }

    /// Trained numbers in all.
    public var parameterCount: Int { parameters.reduce(0) { $0 + $1.variable.value.count } }
}
