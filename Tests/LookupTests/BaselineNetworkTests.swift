import MorphoImages
import ReferenceData
import Testing

@testable import MorphoLookup

@Suite struct BaselineNetworkTests {
    private static func layer(
        _ inputs: Int, _ outputs: Int, size: Int, shift: Int, _ dice: inout Dice
    ) -> IntegerNetwork.Layer {
        IntegerNetwork.Layer(
            inputs: inputs, outputs: outputs, size: size,
            weights: (0..<inputs * outputs * size * size).map { _ in
                Int8(truncatingIfNeeded: dice.next() >> 40)
            },
            biases: (0..<outputs).map { _ in Int32(truncatingIfNeeded: dice.next() >> 50) },
            shift: shift)
    }

    /// One weight of 64 a new pixel, at the sample itself, and a shift of 6: nothing changes.
    @Test(arguments: [1, 3])
    func identity(factor: Int) throws {
        let pixels = factor * factor
        let first = IntegerNetwork.Layer(
            inputs: 1, outputs: 2,
            weights: [0, 0, 0, 0, 64, 0, 0, 0, 0] + Array(repeating: 0, count: 9),
            biases: [0, 7 << 6], shift: 6)
        let last = IntegerNetwork.Layer(
            inputs: 2, outputs: pixels, size: 1,
            weights: (0..<pixels).flatMap { _ in [64, 0] as [Int8] },
            biases: Array(repeating: 0, count: pixels), shift: 6)
        let network = try IntegerNetwork(layers: [first, last], channels: 1, factor: factor)
        var dice = Dice(state: 3)
        let image = try dice.image(width: 4, height: 3, channels: 1)
        let result = try network.apply(to: image)
        for row in 0..<3 * factor {
            for column in 0..<4 * factor {
                #expect(result[row, column, 0] == image[row / factor, column / factor, 0])
            }
        }
    }

    /// Sums of one output in floating point, as an independent count of places and weights.
    @Test func randomWeights() throws {
        var dice = Dice(state: 11)
        let layers = [
            Self.layer(3, 5, size: 3, shift: 9, &dice),
            Self.layer(5, 12, size: 3, shift: 10, &dice),
        ]
        let network = try IntegerNetwork(layers: layers, channels: 3, factor: 2)
        #expect(network.productsPerPixel == 27 * 5 + 45 * 12)
        #expect(network.storageBytes == 27 * 5 + 45 * 12 + 4 * 17)
        let image = try dice.image(width: 5, height: 4, channels: 3)
        var planes = (0..<3).map { image.plane($0).map(Double.init) }
        for layer in layers {
            planes = (0..<layer.outputs).map { output in
                (0..<20).map { place in
                    var sum = Double(layer.biases[output])
                    for (input, plane) in planes.enumerated() {
                        for y in -1...1 {
                            for x in -1...1 {
                                let row = max(0, min(3, place / 5 + y))
                                let column = max(0, min(4, place % 5 + x))
                                let weight = layer.weights[
                                    ((output * planes.count + input) * 3 + y + 1) * 3 + x + 1]
                                sum += Double(weight) * plane[row * 5 + column]
                            }
                        }
                    }
                    let scaled = sum / Double(1 << layer.shift)
                    return max(0, min(255, (scaled + 0.5).rounded(.down)))
                }
            }
        }
        let result = try network.apply(to: image)
        #expect(Set(result.samples).count > 15)
        for row in 0..<8 {
            for column in 0..<10 {
                for channel in 0..<3 {
                    let plane = planes[channel * 4 + row % 2 * 2 + column % 2]
                    #expect(Double(result[row, column, channel]) == plane[row / 2 * 5 + column / 2])
                }
            }
        }
    }

    @Test func sums() {
        let layer = IntegerNetwork.Layer(
            inputs: 2, outputs: 1, size: 1, weights: [-2, 3], biases: [10], shift: 2)
        #expect(layer.sumRange == 12 - 510...12 + 765)
    }

    @Test func errors() {
        func error(
            _ layers: [IntegerNetwork.Layer], channels: Int = 1, factor: Int = 1
        ) -> IntegerNetworkError? {
            do {
                _ = try IntegerNetwork(layers: layers, channels: channels, factor: factor)
                return nil
            } catch { return error }
        }
        func layer(
            _ inputs: Int = 1, outputs: Int = 1, size: Int = 1, weights: Int = 1, biases: Int = 1,
            shift: Int = 0
        ) -> IntegerNetwork.Layer {
            .init(
                inputs: inputs, outputs: outputs, size: size,
                weights: [Int8](repeating: 1, count: weights),
                biases: [Int32](repeating: 0, count: biases), shift: shift)
        }
        #expect(error([layer()]) == nil)
        #expect(error([]) == .noLayers)
        #expect(error([layer()], channels: 2) == .channels(2))
        #expect(error([layer()], factor: 8) == .factor(8))
        #expect(error([layer(2)]) == .inputs(layer: 0, found: 2, expected: 1))
        #expect(error([layer()], factor: 2) == .outputs(layer: 0, found: 1, expected: 4...4))
        #expect(error([layer(size: 2)]) == .size(layer: 0, 2))
        #expect(error([layer(weights: 2)]) == .weights(layer: 0, found: 2, expected: 1))
        #expect(error([layer(biases: 0)]) == .biases(layer: 0, found: 0, expected: 1))
        #expect(error([layer(shift: 21)])?.description.hasPrefix("sums of layer 0") == true)
    }
}
