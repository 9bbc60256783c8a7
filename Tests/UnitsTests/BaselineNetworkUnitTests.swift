import Morpho
import MorphoImages
import MorphoLookup
import ReferenceData
import Testing

@testable import MorphoUnits

@Suite struct BaselineNetworkUnitTests {
    /// Random weights; the sums of each layer reach both limits, and what is between.
    private static func network(
        _ sizes: [(outputs: Int, size: Int)], channels: Int, factor: Int
    ) throws -> IntegerNetwork {
        var dice = Dice(state: UInt64(sizes.count * 100 + factor))
        var inputs = channels
        var layers: [IntegerNetwork.Layer] = []
        for (outputs, size) in sizes {
            layers.append(
                IntegerNetwork.Layer(
                    inputs: inputs, outputs: outputs, size: size,
                    weights: (0..<inputs * outputs * size * size).map { _ in
                        Int8(truncatingIfNeeded: dice.next() >> 40)
                    },
                    biases: (0..<outputs).map { _ in
                        Int32(truncatingIfNeeded: dice.next() >> 40) >> 16
                    }, shift: size == 1 ? 7 : 9))
            inputs = outputs
        }
        return try IntegerNetwork(layers: layers, channels: channels, factor: factor)
    }

    @Test("the unit is the model, whoever waits", arguments: [0, 1, 2, 3])
    func unitIsTheModel(number: Int) throws {
        let network =
            switch number {
            case 0: try Self.network([(4, 3), (3, 3), (16, 3)], channels: 1, factor: 4)
            case 1: try Self.network([(5, 1), (3, 3), (12, 1)], channels: 3, factor: 2)
            case 2: try Self.network([(1, 3)], channels: 1, factor: 1)
            // One output a layer, and one cycle a pixel.
            default: try Self.network([(1, 3), (1, 1), (1, 3)], channels: 1, factor: 1)
            }
        let configuration = try NetworkConfiguration(network, largestColumns: 6, largestRows: 6)
        let run = try BaselineRun(
            Design(NetworkScaler(configuration)), channels: network.channels,
            factor: network.factor)
        var dice = Dice(state: 4)
        let images = try [(5, 4), (5, 4), (2, 1), (6, 3)].map {
            try dice.image(width: $0.0, height: $0.1, channels: network.channels)
        }
        let expected = try images.map { try network.apply(to: $0) }
        #expect(number == 3 || Set(expected[0].samples).count > 2)
        #expect(try run.frames(images, waits: true).frames == expected)
        let result = try run.frames(images)
        #expect(result.frames == expected)
        // With one cycle a pixel such short lines let the buffer behind the layers wait.
        guard configuration.cyclesPerPixel > 3 else { return }
        let cycles = result.ends[1] - result.ends[0]
        #expect(cycles <= configuration.cycles(columns: 5, rows: 4))
        #expect(cycles >= 5 * 4 * configuration.cyclesPerPixel)
    }
}
