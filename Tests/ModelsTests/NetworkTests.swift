import MorphoLearning
import MorphoModels
import MorphoTensors
import MorphoTraining
import Testing

@Suite struct NetworkTests {
    static func images(_ count: Int, _ shape: [Int]) throws -> Variable<Float> {
        var random = RandomSource(seed: 3)
        return Variable(constant: try random.normals([count] + shape, deviation: 1))
    }

    /// Sizes counted by hand.
    @Test func sizes() throws {
        let mlp = try MultilayerPerceptron<Float>(imageShape: [8, 8, 1], hidden: [20])
        #expect(mlp.parameterCount == 64 * 20 + 20 + 20 * 10 + 10)
        let cnn = try ConvolutionalNetwork<Float>.reference()
        #expect(
            cnn.parameterCount == 27 * 16 + 16 + 144 * 32 + 32 + 288 * 64 + 64 + 1024 * 10 + 10)
        #expect(cnn.layers[0].weights.shape == [1024, 10])
        let leNet = try ConvolutionalNetwork<Float>.leNet()
        #expect(
            leNet.parameterCount == 25 * 8 + 8 + 200 * 16 + 16 + 400 * 120 + 120 + 120 * 84 + 84
                + 840 + 10)
        let folded = try ResNet8<Float>(isNormalised: false)
        #expect(folded.parameterCount == 77_706 && folded.buffers.isEmpty)
        // A scale and an offset in place of an offset, and two averages.
        let normalised = try ResNet8<Float>()
        #expect(normalised.parameterCount == 77_706 + 16 * 3 + 32 * 2 + 64 * 2)
        #expect(normalised.buffers.count == 14)
    }

    @Test func scores() throws {
        let networks: [any Classifier<Float>] = [
            try MultilayerPerceptron(imageShape: [8, 8, 1], hidden: [20], classes: 7),
            try ConvolutionalNetwork.reference(imageShape: [16, 8, 1], classes: 7),
            try ConvolutionalNetwork.leNet(classes: 7), try ResNet8(classes: 7),
        ]
        for network in networks {
            let images = try Self.images(2, network.imageShape)
            for mode in [Mode.training, .inference] {
                #expect(try network.scores(images, mode).shape == [2, 7])
            }
            #expect(network.classes == 7)
            let names = network.parameters.map(\.name) + network.buffers.map(\.name)
            #expect(Set(names).count == names.count)
        }
    }

    @Test func seedsDecideWeights() throws {
        func first(_ seed: UInt64) throws -> [Float] {
            try ConvolutionalNetwork<Float>.leNet(seed: seed).parameters[0].variable.value.elements
        }
        #expect(try first(1) == first(1))
        #expect(try first(1) != first(2))
    }

    @Test func refusals() throws {
        #expect(throws: TensorError.self) {
            try ConvolutionalNetwork<Float>.reference(imageShape: [4, 4, 3])
        }
        #expect(throws: TensorError.self) {
            try ConvolutionalNetwork<Float>.reference(imageShape: [32, 32])
        }
        let network = try ConvolutionalNetwork<Float>.leNet()
        #expect(throws: TensorError.self) {
            try network.scores(Self.images(1, [32, 32, 1]), .inference)
        }
    }
}
