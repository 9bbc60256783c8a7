import Foundation
import Morpho
import MorphoExpressions
import MorphoNumerics
import Testing

@testable import MorphoUnits

/// The polynomial unit in plain arithmetic: every product is cut with a real floor, level by level,
/// from the form's constants and the rule for its widths.
private func modelled(_ form: HornerForm, _ operands: [Int]) -> Int {
    func floored(_ numerator: Int, _ bits: Int) -> Int {
        Int((Double(numerator) / pow(2, Double(bits))).rounded(.down))
    }
    func value(_ number: Int) -> Int {
        let node = form.nodes[number]
        let width = min(8, max(2, form.fractionBits - 2 * node.depth))
        func u(_ input: Int) -> Int { floored(operands[input] - 128, 8 - width) }
        var sum = node.constant
        for factor in node.linear {
            sum += floored(factor.coefficient * u(factor.input), width + 1)
        }
        for product in node.products {
            // One bit less behind the point of the inner node.
            let isCoarser = form.fractionBits - node.depth > 1
            sum += floored(u(product.input) * value(product.node), width - (isCoarser ? 1 : 0))
        }
        return sum
    }
    let sum = Double(value(form.nodes.count - 1)) / pow(2, Double(form.fractionBits - 8))
    return Int(min(255, max(0, sum.rounded(.down))))
}

@Suite struct TaylorTests {
    private static func form(
        _ name: String, degree: Int, bits: Int
    ) throws -> (form: HornerForm, formula: Formula) {
        let formula = try #require(NamedFunction.named(name)).formula()
        let inputs = formula.variables.count
        let fit = try PolynomialFit(inputs: inputs, degree: degree, target: formula.evaluate)
        return (
            HornerForm(inputs: inputs, fractionBits: bits, coefficients: fit.coefficients)
                .tuned(try TuningSample(inputs: inputs, target: formula.evaluate)), formula
        )
    }

    @Test(
        "the unit is the model, one result a cycle",
        arguments: [
            ("tanh4v", 3, 8), ("sqrt", 6, 12), ("exp_minus", 1, 5), ("swish", 5, 10),
            ("euclid2", 3, 8), ("sin_cos", 2, 7), ("hartley", 4, 9), ("softmax3", 3, 8),
            ("euclid2", 3, 16),
        ])
    func unitIsTheModel(name: String, degree: Int, bits: Int) throws {
        let (form, _) = try Self.form(name, degree: degree, bits: bits)
        let run = try UnitRun(Design(Taylor(form: form)))
        // All numbers of one input, a scattered sample of several.
        let samples = (0..<256).map { index in
            form.inputs == 1
                ? [index] : (0..<form.inputs).map { (index * 77 + $0 * index * 89) & 255 }
        }
        try run.engine.poke("start", Word(1, width: 1))
        for (cycle, operands) in samples.enumerated() {
            try run.set(operands)
            try run.engine.step()
            let ready = cycle + 1 - form.stages
            #expect(try run.peek("valid") == (ready >= 0 ? 1 : 0))
            if ready >= 0 {
                #expect(
                    try run.peek("result") == modelled(form, samples[ready]),
                    "\(samples[ready])")
            }
        }
        #expect(try run.peek("busy") == 0)
        // Stages before the last one are not reset: nothing is valid until they are filled.
        #expect(form.stages > 1 || run.engine.uninitialisedReads.isEmpty)
    }

    /// Far outside 0 ... 255 on both sides, with every number of the input.
    @Test(arguments: [[0.5, 3], [0.5, -2.5, 1, 4], [-1, 0.25], [2, 0.3, 0.1]])
    func resultsSaturate(coefficients: [Double]) throws {
        let form = HornerForm(
            inputs: 1, fractionBits: 10,
            coefficients: Dictionary(
                uniqueKeysWithValues: coefficients.enumerated().map { ([$0], $1) }))
        let run = try UnitRun(Design(Taylor(form: form)))
        var seen: Set<Int> = []
        for v in 0..<256 {
            let found = try run.result([v])
            #expect(found.value == modelled(form, [v]))
            #expect(found.cycles == form.stages)
            seen.insert(found.value)
        }
        #expect(seen.contains(0) || seen.contains(255))
    }

    @Test func stagesFollowTheLevels() throws {
        let stages = try (1...6).map { try Self.form("sqrt", degree: $0, bits: 8).form.stages }
        #expect(stages == [1, 1, 1, 2, 2, 3])
    }

    /// A cubic of two inputs takes four products.
    @Test func cubicTakesFourProducts() throws {
        let form = try Self.form("euclid2", degree: 3, bits: 8).form
        #expect(form.nodes.reduce(0) { $0 + $1.products.count } == 4)
        #expect(form.levels == 3)
    }

    /// The polynomial itself misses by .0034 in the mean; with 8-bit results and cut products no
    /// more than .0045, which a cubic of 8-bit coefficients cut without tuning exceeds.
    @Test func standardCubicIsAccurate() throws {
        let (form, formula) = try Self.form("euclid2", degree: 3, bits: 8)
        var (sum, largest) = (0.0, 0.0)
        for x in stride(from: 0, to: 256, by: 3) {
            for y in stride(from: 1, to: 256, by: 3) {
                let exact = try formula.evaluate([Double(x) / 256, Double(y) / 256])
                let error = abs(Double(modelled(form, [x, y])) / 256 - exact)
                sum += error
                largest = max(largest, error)
            }
        }
        #expect(sum / (86 * 85) < 0.0045, "\(sum / (86 * 85))")
        #expect(largest < 0.03, "\(largest)")
    }
}
