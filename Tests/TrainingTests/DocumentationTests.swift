import MorphoLearning
import MorphoTensors
import MorphoTraining
import Testing

/// The example of Documentation/numerics.md.
@Suite struct NumericsPageTests {
    @Test func example() throws {
        let x = Variable<Float>(constant: try Tensor([0, 1, 2, 3], shape: [4, 1]))
        let y = Variable<Float>(constant: try Tensor([1, 3, 5, 7], shape: [4, 1]))
        let slope = Variable<Float>(parameter: try Tensor([0], shape: [1, 1]))
        let offset = Variable<Float>(parameter: try Tensor([0], shape: [1]))
        let parameters = [NamedParameter("slope", slope), NamedParameter("offset", offset)]
        var optimiser = try Optimiser(.adam(), parameters)
        for _ in 0..<400 {
            let loss = try (x.matmul(slope) + offset).meanSquaredError(y)
            try optimiser.step(parameters, loss.gradients([slope, offset]), rate: 0.05)
        }
        #expect(abs(slope.value.elements[0] - 2) < 0.01)
        #expect(abs(offset.value.elements[0] - 1) < 0.01)
    }
}
