import Morpho
import MorphoLookup
import MorphoVerification
import Testing

@testable import MorphoUnits

/// The units that others are compared with are silent in lint and agree with the reference engine
/// in the simulators, small and with random stimuli.
@Suite(.serialized) struct BaselineVerificationTests {
    private static func verify(_ design: Design, cycles: Int) throws {
        let verifier = Verifier(
            design, cycles: cycles, seed: 2, tools: [.lint, .verilator, .icarus, .gates],
            timeout: .seconds(300))
        let report = try verifier.run()
        #expect(report.passed && report.isComplete, "\(report.text)")
    }

    @Test func simplex() throws {
        let kernels = [
            InterpolatedDescription.Kernel("H", [.init(0, 0), .init(0, 1)]),
            .init("D", [.init(0, 0), .init(1, 1)]),
        ]
        let description = try InterpolatedDescription(
            stages: [
                .init(factor: 1, kernels: kernels, padding: .mirrored, combination: .mean),
                .init(factor: 2, kernels: kernels, padding: .repeated, combination: .sum),
            ], fractionBits: 5)
        let tables = try InterpolatedTables(description) { place, levels in
            (0..<place.factor * place.factor).map { Double((levels[0] * 3 - levels[1] + $0) / 8) }
        }
        let configuration = try SimplexConfiguration(
            description, tables: tables, channels: 1, largestColumns: 3, largestRows: 3)
        try Self.verify(try Design(SimplexUpscaler(configuration)), cycles: 400)
    }

    @Test func bicubic() throws {
        let configuration = try BicubicConfiguration(
            BicubicUpscaler(factor: 2, fractionBits: 7), channels: 1, largestColumns: 3,
            largestRows: 3)
        try Self.verify(try Design(BicubicScaler(configuration)), cycles: 400)
    }

    @Test func network() throws {
        let layers = [
            IntegerNetwork.Layer(
                inputs: 1, outputs: 2, weights: (0..<18).map { Int8(7 * $0 - 60) },
                biases: [300, -200], shift: 7),
            IntegerNetwork.Layer(
                inputs: 2, outputs: 4, size: 1, weights: [90, -30, 40, 50, -20, 127, 64, 0],
                biases: [0, 10, 20, 30], shift: 6),
        ]
        let configuration = try NetworkConfiguration(
            IntegerNetwork(layers: layers, channels: 1, factor: 2), largestColumns: 3,
            largestRows: 3)
        try Self.verify(try Design(NetworkScaler(configuration)), cycles: 400)
    }
}
