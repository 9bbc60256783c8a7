import MorphoComparison
import MorphoExternalTools
import MorphoTechnology
import Testing

@testable import MorphoUnits

private let pricingToolsAreThere: Bool = {
    let missing = ExternalPriceEngine.tools.filter { (try? $0.locate()) == nil }.map(\.name)
    if !missing.isEmpty { print("NOT TESTED: accuracy of estimates, without \(missing)") }
    return missing.isEmpty
}()

/// Ten designs of `make accuracy`, by both engines on the library that `make setup` installs.
@Suite struct AccuracyTests {
    private static let designs: [(unit: String, function: String?, values: [String: Int])] = [
        ("accumulator", nil, [:]),
        ("accumulator", nil, ["width": 16, "addend-width": 12]),
        ("lfsr", nil, [:]),
        ("smurf", "euclid2", [:]),
        ("smurf", "sin(x)", [:]),
        ("taylor", "euclid2", ["degree": 2]),
        ("taylor", "x*y*z", ["degree": 2]),
        ("bernstein", "euclid2", ["degree": 2]),
        ("lut", "sin(x)", [:]),
        ("lut", "sqrt(x)", [:]),
    ]

    @Test(.enabled(if: pricingToolsAreThere)) func tenDesigns() throws {
        let library = try DataFile.liberty.locate()
        let own = UnitEstimate(pricing: try EstimateEngine(liberty: library), clockPeriodNs: 10)
        let external = UnitEstimate(
            pricing: try ExternalPriceEngine(liberty: library), clockPeriodNs: 10)
        var ratios: (area: [Double], delay: [Double], power: [Double]) = ([], [], [])
        for entry in Self.designs {
            let design = try Catalogue.entry(named: entry.unit).design(
                function: try entry.function.map { try FunctionTarget($0) },
                parameters: entry.values)
            let (a, b) = (
                try own.price(design, seed: 0), try external.price(design, seed: 0)
            )
            #expect(a.isValid && b.isValid, "\(entry)")
            #expect(a.area.sequentialUm2 == b.area.sequentialUm2, "\(entry)")
            ratios.area.append(a.area.totalUm2 / b.area.totalUm2)
            ratios.delay.append(a.delayNs / b.delayNs)
            ratios.power.append(a.power.totalW / b.power.totalW)
        }
        func within(_ values: [Double], _ bound: Double) -> Int {
            values.count { abs($0 - 1) <= bound }
        }
        let median = ratios.area.sorted()[5]
        #expect((0.97...1.03).contains(median), "\(ratios.area)")
        #expect(within(ratios.area, 0.1) >= 8, "\(ratios.area)")
        #expect(within(ratios.area, 0.2) == 10, "\(ratios.area)")
        #expect(within(ratios.delay, 0.2) >= 8, "\(ratios.delay)")
        #expect(within(ratios.power, 0.25) == 10, "\(ratios.power)")
    }
}
