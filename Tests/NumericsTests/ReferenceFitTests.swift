import Foundation
import MorphoExpressions
import MorphoNumerics
import ReferenceData
import Testing

/// Fits computed elsewhere, by bounded least squares on the design matrix (BVLS).
private struct ReferenceFit: Decodable {
    let w: [Double]
    /// Mean and largest error at the centres of 33 cells along each axis; 17 for three inputs.
    let mae: Double
    let maxe: Double
}

/// Nil when they are absent.
private func referenceFits() throws -> [String: [String: ReferenceFit]]? {
    guard let path = ReferenceData.path("smurf/theta_coefficients_derived.json") else { return nil }
    let data = try Data(contentsOf: URL(filePath: path))
    return try JSONDecoder().decode([String: [String: ReferenceFit]].self, from: data)
}

@Suite struct ReferenceFitTests {
    private static let names: [String: String] = [
        "euclid2 sqrt((x1^2+x2^2)/2)": "euclid2",
        "sin(x1)cos(x2)": "sin_cos",
        "cas2 (sin(x1+x2)+cos(x1+x2))/sqrt2 shifted": "hartley",
        "softmax2 e^x1/(e^x1+e^x2)": "softmax2",
        "softmax3": "softmax3",
        "product x1*x2": "product",
        "tanh(4(2x-1)) bipolar-mapped": "tanh4v",
        "tanh(x) unipolar": "tanh",
        "exp(-x)": "exp_minus",
        "swish on [-4,4], scaled (y+0.3)/4.3": "swish",
        "sqrt(x)": "sqrt",
    ]

    @Test func everyReferenceFitIsReproduced() throws {
        guard let references = try referenceFits() else { return }
        #expect(Set(references.keys) == Set(Self.names.keys))
        var compared = 0
        for (title, fits) in references.sorted(by: { $0.key < $1.key }) {
            let name = try #require(Self.names[title])
            let function = try #require(NamedFunction.named(name))
            let formula = try function.formula()
            for (key, reference) in fits.sorted(by: { $0.key < $1.key }) {
                let states = try #require(Int(key.dropFirst()))
                let radices = [Int](repeating: states, count: function.arity)
                let fit = try CodewordFit(radices: radices, target: formula.evaluate)
                let points = function.arity == 3 ? 17 : 33
                let error = try fit.function.error(points: points, target: formula.evaluate)
                let label = "\(name) \(key)"
                #expect(abs(error.mean - reference.mae) < 1e-6, "\(label)")
                #expect(abs(error.largest - reference.maxe) < 1e-5, "\(label)")
                #expect(fit.optimalityResidual <= 1e-9, "\(label)")
                #expect(fit.function.weights.count == reference.w.count, "\(label)")
                // With more states several weights give the same function to many digits.
                if states <= 4 {
                    let difference =
                        zip(fit.function.weights, reference.w)
                        .map { abs($0 - $1) }.max() ?? 1
                    #expect(difference < 1e-3, "\(label)")
                }
                compared += 1
            }
        }
        #expect(compared == 64)
    }

    /// Mean and largest errors for 2, 3, 4, 5, 6 and 8 states of every input, rounded results of
    /// another solver (specification of SMURF, table 1.3), so that all is compared even without
    /// the data.
    private static let table: [(name: String, errors: [(mean: Double, largest: Double)])] = [
        (
            "euclid2",
            [
                (0.0238, 0.077), (0.0083, 0.047), (0.0048, 0.018), (0.0013, 0.011),
                (0.0011, 0.010), (0.0006, 0.009),
            ]
        ),
        (
            "sin_cos",
            [
                (0.0180, 0.101), (0.0119, 0.042), (0.0030, 0.017), (0.0012, 0.011),
                (0.0007, 0.009), (0.0005, 0.008),
            ]
        ),
        (
            "hartley",
            [
                (0.0513, 0.242), (0.0282, 0.145), (0.0242, 0.123), (0.0218, 0.113),
                (0.0203, 0.106), (0.0185, 0.101),
            ]
        ),
        (
            "softmax2",
            [
                (0.0014, 0.010), (0.0056, 0.020), (0.0002, 0.002), (0.0004, 0.002), (0, 0), (0, 0),
            ]
        ),
        ("softmax3", [(0.0027, 0.009), (0.0045, 0.020), (0.0004, 0.002), (0.0004, 0.001)]),
        (
            "tanh4v",
            [
                (0.163, 0.267), (0.125, 0.223), (0.0665, 0.145), (0.0468, 0.109),
                (0.0221, 0.060), (0.0008, 0.002),
            ]
        ),
        (
            "tanh",
            [
                (0.0213, 0.053), (0.0128, 0.034), (0.0031, 0.008), (0.0008, 0.002),
                (0.0003, 0.001), (0, 0),
            ]
        ),
        (
            "exp_minus",
            [
                (0.0198, 0.051), (0.0132, 0.037), (0.0036, 0.010), (0.0015, 0.004),
                (0.0008, 0.003), (0.0004, 0.002),
            ]
        ),
        (
            "sqrt",
            [
                (0.0453, 0.188), (0.0284, 0.116), (0.0235, 0.126), (0.0181, 0.110),
                (0.0150, 0.109), (0.0144, 0.105),
            ]
        ),
        (
            "swish",
            [
                (0.149, 0.341), (0.096, 0.219), (0.072, 0.176), (0.059, 0.159), (0.051, 0.150),
                (0.042, 0.142),
            ]
        ),
    ]

    @Test(
        "every entry of the table is met to 1e-3", arguments: Self.table.map(\.name))
    func wholeTable(name: String) throws {
        let errors = try #require(Self.table.first { $0.name == name }).errors
        let function = try #require(NamedFunction.named(name))
        let formula = try function.formula()
        for (states, expected) in zip([2, 3, 4, 5, 6, 8], errors) {
            let radices = [Int](repeating: states, count: function.arity)
            let fit = try CodewordFit(radices: radices, target: formula.evaluate)
            let points = function.arity == 3 ? 17 : 33
            let error = try fit.function.error(points: points, target: formula.evaluate)
            #expect(abs(error.mean - expected.mean) <= 1e-3, "\(states): \(error)")
            #expect(abs(error.largest - expected.largest) <= 1e-3, "\(states): \(error)")
            #expect(fit.optimalityResidual <= 1e-9)
        }
    }

    @Test(arguments: [([3, 4], 0.0065), ([4, 6], 0.0035), ([2, 8], 0.0150)])
    func mixedRadices(radices: [Int], mean: Double) throws {
        let formula = try #require(NamedFunction.named("euclid2")).formula()
        let fit = try CodewordFit(radices: radices, target: formula.evaluate)
        let error = try fit.function.error(points: 33, target: formula.evaluate)
        #expect(abs(error.mean - mean) <= 5.1e-5)
    }
}
