import Morpho
import MorphoCircuit
import MorphoComparison
import MorphoSimulation
import MorphoUnits
import Testing

import struct MorphoCircuit.Word

/// The error over all inputs, in lanes, against the reference engine input by input.
@Suite struct CertificateTests {
    private func unit(_ name: String, _ target: FunctionTarget, _ parameters: [String: Int] = [:])
        throws -> ConfiguredUnit
    {
        let made = try Catalogue.entry(named: name).unit(function: target, parameters: parameters)
        return try #require(made.configured)
    }

    /// One input, the first one after power-up and reset.
    private func result(_ unit: ConfiguredUnit, _ input: [Int]) throws -> Int {
        let engine = try ReferenceEngine(unit.made.design, reportsUninitialised: false)
        try engine.reset()
        for (index, value) in input.enumerated() {
            try engine.poke("x_\(index)", Word(UInt(value), width: 8))
        }
        try engine.poke("start", Word(1, width: 1))
        try engine.step()
        try engine.poke("start", Word(0, width: 1))
        var cycles = 1
        while try engine.peek("valid").isZero {
            try #require(cycles <= unit.made.latency)
            try engine.step()
            cycles += 1
        }
        return Int(try engine.peek("result").unsignedValue ?? 0)
    }

    @Test(arguments: ["smurf", "taylor", "bernstein", "lut"])
    func lanesMeasureWhatTheReferenceDoes(name: String) throws {
        let target = try FunctionTarget("sqrt((x*x+y*y)/2)")
        let unit = try unit(name, target, name == "bernstein" ? ["degree": 2] : [:])
        let certificate = try ErrorMeasurement(points: 5).certificate(of: unit, target: target)
        // Cell centres: floor((i + 1/2) 256 / 5).
        let axis = [25, 76, 128, 179, 230]
        var worst = (error: -1.0, input: [0, 0])
        var sum = 0.0
        for y in axis {
            for x in axis {
                let exact = try target([Double(x) / 256, Double(y) / 256])
                let error = abs(Double(try result(unit, [x, y])) / 256 - exact)
                sum += error
                if error > worst.error { worst = (error, [x, y]) }
            }
        }
        #expect(certificate.error.samples == 25 && !certificate.error.exhaustive)
        #expect(abs(certificate.error.meanAbsolute - sum / 25) < 1e-12)
        #expect(certificate.error.maxAbsolute == worst.error)
        #expect(certificate.error.worstInput == worst.input)
    }

    /// A unit made for one function and measured by another that differs at one input.
    @Test func oneWrongResultIsFound() throws {
        let unit = try unit("lut", try FunctionTarget("x"))
        let spike = try FunctionTarget("x + 0.5*max(0, 1 - 256*abs(x - 77/256))")
        let certificate = try ErrorMeasurement(of: [unit], target: spike)
            .certificate(of: unit, target: spike)
        #expect(certificate.error.exhaustive && certificate.error.inputs == 256)
        #expect(certificate.error.worstInput == [77])
        #expect(certificate.error.maxAbsolute == 0.5)
        #expect(
            certificate.lines == [
                "error over all 256 inputs: mean 0.00195, rms 0.03125, p99 0.00000",
                "largest error 0.50000 at x_0 = 77/256",
            ])
    }

    /// Every input where that is affordable, the finest grid that is where not.
    @Test func theBudgetDecidesTheGrid() {
        let budget = MeasurementBudget.standard
        #expect(budget.points(inputs: 2, cycles: 257) == 256)
        #expect(budget.points(inputs: 3, cycles: 1) == 64)
        #expect(budget.points(inputs: 2, cycles: 1 << 20) == 64)
        #expect(budget.points(inputs: 3, cycles: 1 << 40) == 16)
    }
}
