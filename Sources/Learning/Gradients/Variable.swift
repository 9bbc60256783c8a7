import MorphoTensors

/// A tensor that remembers what it was made of, so that gradients of what is made of it can be
/// found (reverse mode: Linnainmaa, 1970). Leaves are parameters, whose gradients count, and
/// constants.
///
/// Variables belong to one thread; the work of an operation is shared among threads within it.
public final class Variable<Number: TensorNumber> {
    /// Parameters change between steps; nothing else does.
    public package(set) var value: Tensor<Number>
    /// Whether it is a parameter or made of one.
    public let needsGradient: Bool
    let parents: [Variable]
    /// Operations from the leaves, at the most: gradients are complete from the deepest on.
    let depth: Int
    let backward: Backward?
    /// Whether parents need not be all that it depends on, as with a checkpoint.
    let isOpaque: Bool

    /// The gradients of the parents where `wanted`, from the gradient of this one.
    typealias Backward = (
        _ gradient: Tensor<Number>, _ wanted: [Bool], _ pass: GradientPass<Number>
    ) throws(TensorError) -> [Tensor<Number>?]

    private init(
        _ value: Tensor<Number>, needsGradient: Bool, parents: [Variable], depth: Int,
        isOpaque: Bool = false, _ backward: Backward?
    ) {
        self.isOpaque = isOpaque
        (self.value, self.needsGradient) = (value, needsGradient)
        (self.parents, self.depth, self.backward) = (parents, depth, backward)
    }

    /// Numbers without a gradient.
    public convenience init(constant value: Tensor<Number>) {
        self.init(value, needsGradient: false, parents: [], depth: 0, nil)
    }

    /// Numbers that gradients are taken with respect to.
    public convenience init(parameter value: Tensor<Number>) {
        self.init(value, needsGradient: true, parents: [], depth: 0, nil)
    }

    /// What an operation made of `parents`.
    convenience init(
        _ value: Tensor<Number>, of parents: [Variable], _ backward: @escaping Backward
    ) {
        let isRecorded = Recording.isOn && parents.contains { $0.needsGradient }
        self.init(
            value, needsGradient: isRecorded, parents: isRecorded ? parents : [],
            depth: isRecorded ? 1 + (parents.map(\.depth).max() ?? 0) : 0,
            isRecorded ? backward : nil)
    }

    /// What depends on more than its parents, all of them less deep than it.
    convenience init(
        opaque value: Tensor<Number>, of parents: [Variable], depth: Int,
        _ backward: @escaping Backward
    ) {
        self.init(
            value, needsGradient: true, parents: parents, depth: depth, isOpaque: true, backward)
    }

    public var shape: [Int] { value.shape }

    /// The same numbers as a constant.
    public var detached: Variable { Variable(constant: value) }

    /// The number of a variable that has one.
    /// - Throws: `TensorError.notScalar`.
    public func number() throws(TensorError) -> Number {
        guard value.count == 1, let number = value.elements.first else {
            throw .notScalar(shape: shape)
        }
        return number
    }
}

/// Whether operations are remembered.
public enum Recording {
    @TaskLocal static var isOn = true

    /// Runs `body` without remembering, as when a model is only used: memory is free at once.
    public static func paused<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result { try with(false, body) }

    static func resumed<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result { try with(true, body) }

    private static func with<Value, Failure: Error>(
        _ isRecorded: Bool, _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try $isOn.withValue(isRecorded) { () -> Result<Value, Failure> in
            do throws(Failure) { return .success(try body()) } catch { return .failure(error) }
        }.get()
    }
}
