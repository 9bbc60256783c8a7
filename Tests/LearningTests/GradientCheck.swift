import MorphoLearning
import MorphoTensors
import ReferenceData
import Testing

extension Dice {
    /// Seeds that are small numbers begin far apart.
    init(_ seed: UInt64) { self.init(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1) }

    /// Numbers in `range`.
    mutating func tensor(
        _ shape: [Int], _ range: ClosedRange<Double> = -1...1
    ) throws -> Tensor<Double> {
        let count = shape.reduce(1, *)
        return try Tensor(
            (0..<count).map { _ in Double.random(in: range, using: &self) }, shape: shape)
    }

    /// Numbers that lie apart from each other and from zero, in any order, so that no largest is
    /// near the next one and no kink near a number.
    mutating func spreadTensor(_ shape: [Int]) throws -> Tensor<Double> {
        let count = shape.reduce(1, *)
        let numbers = (0..<count).map { 0.1 * (Double($0) - Double(count) / 2) + 0.037 }
        return try Tensor(numbers.shuffled(using: &self), shape: shape)
    }
}

typealias DoubleVariable = Variable<Double>

/// Compares gradients with differences: of Σ w · f(inputs), w random, with respect to each number
/// of each input, by central differences of fourth order.
func checkGradients(
    _ inputs: [Tensor<Double>], seed: UInt64 = 1, tolerance: Double = 1e-6,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ body: ([DoubleVariable]) throws -> DoubleVariable
) throws {
    var dice = Dice(seed)
    let variables = inputs.map { DoubleVariable(parameter: $0) }
    let result = try body(variables)
    let weights = try dice.tensor(result.shape)
    func loss(_ inputs: [DoubleVariable]) throws -> DoubleVariable {
        try (body(inputs) * DoubleVariable(constant: weights)).sum()
    }
    let gradients = try loss(variables).gradients(variables)
    for (index, input) in inputs.enumerated() {
        #expect(gradients[index].shape == input.shape, sourceLocation: sourceLocation)
        let own = gradients[index].elements
        for place in 0..<input.count {
            func value(_ step: Double) throws -> Double {
                var elements = input.elements
                elements[place] += step
                var moved = inputs
                moved[index] = try Tensor(elements, shape: input.shape)
                return try loss(moved.map { DoubleVariable(constant: $0) }).number()
            }
            let h = 1e-3
            let near = try value(h) - value(-h)
            let far = try value(2 * h) - value(-2 * h)
            let expected = (8 * near - far) / (12 * h)
            let error = abs(own[place] - expected) / max(1, abs(own[place]), abs(expected))
            #expect(
                error < tolerance,
                "input \(index), place \(place): \(own[place]) and \(expected)",
                sourceLocation: sourceLocation)
        }
    }
}
