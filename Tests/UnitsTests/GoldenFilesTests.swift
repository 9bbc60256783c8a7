import Foundation
import Morpho
import MorphoComparison
import MorphoUnits
import MorphoVerification
import Testing

/// The files under `rtl-out/` are what the catalogue's standard configurations emit, byte for byte.
/// When the emitter or a unit changes on purpose, `make rtl` rewrites them.
@Suite struct GoldenFilesTests {
    @Test(
        "rtl-out holds what is emitted",
        arguments: [
            ("accumulator", nil, [:]), ("lfsr", nil, [:]), ("fifo", nil, [:]),
            ("smurf", "euclid2", [:]), ("taylor", "euclid2", [:]), ("lut", "euclid2", [:]),
            ("bernstein", "euclid2", ["degree": 2]),
        ] as [(String, String?, [String: Int])])
    func goldenFiles(unit: String, function: String?, parameters: [String: Int]) throws {
        let target = try function.map { try FunctionTarget($0) }
        let made = try Catalogue.entry(named: unit).unit(function: target, parameters: parameters)
        let emission = Emission(made.design, notes: try made.commentLines(for: target))
        let (rtl, bench) = (try emission.rtl(), try emission.testbench())
        for (folder, files) in [("rtl-out", rtl), ("testbenches", bench)] {
            for (name, text) in files {
                let path = Self.root.appendingPathComponent(folder).appendingPathComponent(name)
                let golden = try? String(contentsOf: path, encoding: .utf8)
                #expect(golden == text, "\(folder)/\(name) is not what is emitted; see 'make rtl'")
            }
        }
        #expect(try emission.rtl() == rtl)
    }

    @Test(
        "every golden agrees in all tools and is proved",
        arguments: [
            ("SaturatingAccumulator_width8_addendWidth4", true),
            ("LinearFeedbackShiftRegister_width16_steps16", false),
            ("AsynchronousFIFO_width8_depth16_fromwrite_clock_intoread_clock", true),
            ("SMURF_4x4_256_d0e9a8b8", true), ("LookUpTable_inputs2_table_ff40ff67", false),
            ("Taylor_2x3_8_35c88c7f", false), ("Bernstein_2x2_256_5c9fc2c1", false),
        ])
    func goldenIsProved(name: String, inVerilator: Bool) throws {
        let path = Self.root.appendingPathComponent("rtl-out/\(name).morpho").path
        var verifier = try Verifier(
            circuit: path, cycles: 400, seed: 1, timeout: .seconds(600))
        // A Verilator build costs ten seconds; the others run in it through the random circuits.
        if !inVerilator { verifier.tools.remove(.verilator) }
        let report = try verifier.run()
        #expect(report.passed && report.isComplete, "\(report.text)")
        let proof = report.steps.first { $0.name == "proof" }
        #expect(proof?.method?.hasPrefix("induction") == true, "\(report.text)")
    }

    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
