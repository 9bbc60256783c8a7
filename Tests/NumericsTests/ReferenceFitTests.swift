import Foundation
import MorphoExpressions
import MorphoNumerics
import Testing

/// Fits computed elsewhere, by bounded least squares on the design matrix (BVLS).
private struct ReferenceFit: Decodable {
    let w: [Double]
    /// Mean and largest error at the centres of 33 cells along each axis; 17 for three inputs.
    let mae: Double
    let maxe: Double
}

/// The reference data, in the directory MORPHO_DATA or beside the package; nil when absent.
private func referenceFits() throws -> [String: [String: ReferenceFit]]? {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let directory =
        ProcessInfo.processInfo.environment["MORPHO_DATA"].map { URL(filePath: $0) }
        ?? package.appending(path: "../shared/data")
    let file = directory.appending(path: "smurf/theta_coefficients_derived.json")
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
        return nil
    }
    let data = try Data(contentsOf: file)
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
        guard let references = try referenceFits() else {
            print("*** SKIPPED: no smurf/theta_coefficients_derived.json; set MORPHO_DATA ***")
            return
        }
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

    /// Rounded results of another solver, so that something is compared even without the data.
    @Test(arguments: [
        ("euclid2", [4, 4], 0.0048), ("euclid2", [3, 4], 0.0065), ("euclid2", [4, 6], 0.0035),
        ("euclid2", [2, 8], 0.0150), ("sin_cos", [3, 3], 0.0119), ("tanh4v", [8], 0.0008),
        ("exp_minus", [4], 0.0036), ("softmax2", [3, 3], 0.0056), ("swish", [4], 0.072),
        ("hartley", [4, 4], 0.0242), ("softmax3", [2, 2, 2], 0.0027), ("sqrt", [2], 0.0453),
    ])
    func meanErrorsAreThoseOfTheTable(name: String, radices: [Int], mean: Double) throws {
        let formula = try #require(NamedFunction.named(name)).formula()
        let fit = try CodewordFit(radices: radices, target: formula.evaluate)
        let points = radices.count == 3 ? 17 : 33
        let error = try fit.function.error(points: points, target: formula.evaluate)
        #expect(abs(error.mean - mean) < (mean > 0.05 ? 5.1e-4 : 5.1e-5))
    }
}
