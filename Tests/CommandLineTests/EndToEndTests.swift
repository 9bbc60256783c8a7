import Foundation
import MorphoExternalTools
import MorphoTechnology
import Testing

/// The whole way, with the real Yosys and the real cell library.
@Suite struct EndToEndTests {
    /// The fault that keeps the comparison from running; nil when nothing is missing.
    private static func missing() -> String? {
        do throws(ToolError) {
            for tool in ExternalPriceEngine.tools { _ = try tool.locate() }
            _ = try DataFile.liberty.locate()
            return nil
        } catch {
            return error.description
        }
    }

    private struct Row {
        let mean: Double
        let max: Double
        let cells: Int
        let area: Double
        let worst: [Double]

        init(_ fields: [String: Any]) throws {
            let error = try #require(fields["error"] as? [String: Any])
            mean = try #require(error["mean_absolute"] as? Double)
            max = try #require(error["max_absolute"] as? Double)
            let p99 = try #require(error["p99_absolute"] as? Double)
            #expect(mean <= p99 && p99 <= max)
            let areas = try #require(fields["area"] as? [String: Any])
            cells = try #require(areas["cells"] as? Int)
            area = try #require(areas["total_um2"] as? Double)
            #expect(fields["valid"] as? Bool == true, "\(fields)")
            // Energy of a result = power x cycles of a result x period, here of 10 ns.
            let power = try #require(fields["power"] as? [String: Any])
            let parts = ["leakage_w", "internal_w", "switching_w"].map { power[$0] as? Double ?? 0 }
            let total = try #require(power["total_w"] as? Double)
            #expect(abs(parts.reduce(0, +) / total - 1) < 1e-9)
            let cycles = try #require(fields["cycles_per_result"] as? Int)
            let energy = try #require(fields["energy_per_result_j"] as? Double)
            #expect(abs(energy / (total * Double(cycles) * 10e-9) - 1) < 1e-9)
            worst = try #require(error["worst_input"] as? [Int]).map { Double($0) / 256 }
            #expect(error["samples"] as? Int == 16)
        }
    }

    @Test func comparisonOfTwoUnits() throws {
        if let missing = Self.missing() {
            // A test that silently does nothing would look like one that passed.
            print("NOT TESTED: comparison with the real yosys: \(missing)")
            return
        }
        let library = try DataFile.liberty.locate()
        try Workplace.with { place in
            let outcome = try place.run([
                "simulate", "smurf", "lut", "--function", "sqrt((x*x+y*y)/2)", "--points", "4",
                "--technology", library, "--format", "json",
            ])
            #expect(outcome.ending == .exited(0), "\(outcome.messages)")
            let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
            let report = try #require(parsed as? [String: Any])
            let units = try #require(report["units"] as? [[String: Any]])
            let rows = try units.map(Row.init)
            try #require(rows.count == 2)
            let (smurf, table) = (rows[0], rows[1])
            #expect(smurf.mean < 0.05)
            #expect(smurf.mean <= smurf.max)
            #expect(smurf.cells > 100 && smurf.area > 1000)

            // A table's error is that of rounding to v / 256, which is computed here anew.
            var errors: [Double] = []
            for x in [32.0, 96, 160, 224] {
                for y in [32.0, 96, 160, 224] {
                    let exact = sqrt((x * x + y * y) / 2) / 256
                    errors.append(abs((exact * 256).rounded() / 256 - exact))
                }
            }
            #expect(abs(table.mean - errors.reduce(0, +) / 16) < 1e-12)
            #expect(abs(table.max - (errors.max() ?? 0)) < 1e-12)
            #expect(table.max <= 1.0 / 512 + 1e-12)
            let worst = sqrt(table.worst.map { $0 * $0 }.reduce(0, +) / 2)
            #expect(abs(abs((worst * 256).rounded() / 256 - worst) - table.max) < 1e-12)
            #expect(table.cells > smurf.cells)
        }
    }
}
