import Morpho
import MorphoComparison
import MorphoUnits
import MorphoVerification
import Testing

/// Every function unit, for functions of one, two and three inputs, is silent in lint, agrees with
/// the reference engine in every simulator, and is proved equal to its gates by induction.
@Suite(.serialized) struct FunctionUnitVerificationTests {
    private static func verify(
        _ unit: String, _ function: String, without: Set<VerificationTool> = []
    ) throws {
        let target = try FunctionTarget(function, isScaled: true)
        var verifier = Verifier(
            try Catalogue.entry(named: unit).design(function: target), cycles: 600, seed: 1,
            timeout: .seconds(300))
        verifier.tools.subtract(without)
        let report = try verifier.run()
        #expect(report.passed && report.isComplete, "\(report.text)")
        let proof = report.steps.first { $0.name == "proof" }
        #expect(proof?.method?.hasPrefix("induction") == true, "\(report.text)")
    }

    @Test(
        "of one input, in all tools", arguments: Catalogue.functionUnits.map(\.name))
    func oneInput(unit: String) throws {
        try Self.verify(unit, "(tanh(8*x-4)+1)/2")
    }

    /// A Verilator build takes long for a table; circuits like it run there in the other tests.
    @Test(
        "of two and three inputs, in all tools but Verilator",
        arguments: [
            ("smurf", "sin(6*x)*y"), ("taylor", "sin(6*x)*y"), ("bernstein", "sin(6*x)*y"),
            ("lut", "(x+2*y)/3"), ("smurf", "softmax3"), ("taylor", "softmax3"),
            ("bernstein", "softmax3"),
        ])
    func moreInputs(unit: String, function: String) throws {
        try Self.verify(unit, function, without: [.verilator])
    }
}
