import MorphoLearning
import MorphoModels
import MorphoTensors
import MorphoTraining
import Testing

/// Gradients against differences.
@Suite struct GradientTests {
    /// Central differences of fourth order of `loss` with respect to some numbers of each parameter.
    private func check(
        _ parameters: [NamedParameter<Double>], _ loss: () throws -> Variable<Double>
    ) throws {
        let gradients = try loss().gradients(parameters.map(\.variable))
        for (parameter, gradient) in zip(parameters, gradients) {
            let values = parameter.variable.value
            for place in stride(from: 0, to: values.count, by: max(1, values.count / 5)) {
                func moved(_ step: Double) throws -> Double {
                    var elements = values.elements
                    elements[place] += step
                    parameter.variable.value = try Tensor(elements, shape: values.shape)
                    defer { parameter.variable.value = values }
                    return try loss().number()
                }
                let h = 1e-4
                let near = try moved(h) - moved(-h)
                let far = try moved(2 * h) - moved(-2 * h)
                let expected = (8 * near - far) / (12 * h)
                let own = gradient.elements[place]
                #expect(
                    abs(own - expected) < 1e-6 * max(1, abs(expected)),
                    "\(parameter.name), place \(place): \(own) and \(expected)")
            }
        }
    }

    private func random(_ shape: [Int], _ seed: UInt64) throws -> Variable<Double> {
        var random = RandomSource(seed: seed)
        return Variable(constant: try random.normals(shape, deviation: 1))
    }

    @Test(arguments: [Mode.training, .inference])
    func batchNormalisation(_ mode: Mode) throws {
        let layer = try BatchNormalisation<Double>(channels: 3)
        layer.mean.value = try Tensor([0.2, -0.1, 0.4], shape: [3])
        layer.variance.value = try Tensor([0.5, 2, 1.5], shape: [3])
        let values = Variable<Double>(parameter: try random([2, 3, 2, 3], 1).value)
        let weights = try random([2, 3, 2, 3], 2)
        let parameters = layer.parameters("layer") + [NamedParameter("values", values)]
        let averages = (layer.mean.value, layer.variance.value)
        try check(parameters) {
            (layer.mean.value, layer.variance.value) = averages
            return try (layer(values, mode).square() * weights).sum()
        }
    }

    @Test func network() throws {
        let network = try ConvolutionalNetwork<Double>(
            imageShape: [8, 8, 2],
            stages: [
                .init(channels: 3, size: 3, margin: 1), .init(channels: 4, size: 3, margin: 0),
            ],
            hidden: [5], classes: 3, seed: 4)
        let images = try random([4, 8, 8, 2], 5)
        try check(network.parameters) {
            try network.scores(images, .training).crossEntropy([0, 2, 1, 1])
        }
    }

    /// The averages, by hand.
    @Test func averages() throws {
        let layer = try BatchNormalisation<Double>(channels: 2, share: 0.25)
        let values = Variable<Double>(constant: try Tensor([1, 10, 3, 10, 8, 40], shape: [3, 2]))
        let result = try layer(values, .training).value.elements
        // Means 4 and 20, squares of differences 9 + 1 + 16 and 100 + 100 + 400.
        #expect(layer.mean.value.elements == [1, 5])
        let variances = layer.variance.value.elements
        #expect(abs(variances[0] - (0.75 + 0.25 * 13)) < 1e-12)
        #expect(abs(variances[1] - (0.75 + 0.25 * 300)) < 1e-12)
        let deviation: Double = (26.0 / 3 + 1e-5).squareRoot()
        #expect(abs(result[0] + 3 / deviation) < 1e-12)
        // Later the batch does not matter, and nothing changes.
        let alone = try layer(values.slice(0..<1, axis: 0), .inference).value.elements
        let known: Double = (75.75 + 1e-5).squareRoot()
        #expect(abs(alone[1] - 5 / known) < 1e-12)
        #expect(layer.mean.value.elements == [1, 5])
    }
}
