import Foundation
import MorphoExpressions
import MorphoNumerics
import Testing

@Suite struct BernsteinFitTests {
    @Test func digitsAreBinomial() throws {
        for radix in 1...9 {
            for x in [0, 0.1, 0.5, 0.77, 1.0] {
                let found = try DigitDistribution.bernstein.probabilities(radix: radix, at: x)
                for (k, probability) in found.enumerated() {
                    let n = radix - 1
                    let ways = (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
                    let exact = ways * pow(x, Double(k)) * pow(1 - x, Double(n - k))
                    #expect(abs(probability - exact) < 1e-14)
                }
            }
        }
    }

    /// Four coefficients for each input; mean errors of another solver, rounded (specification of
    /// SMURF, section 1.3).
    @Test(arguments: [
        ("euclid2", 0.0014), ("sin_cos", 0.0001), ("hartley", 0.0124), ("exp_minus", 0.0001),
        ("tanh4v", 0.1005),
    ])
    func meanErrorsAreThoseOfTheTable(name: String, mean: Double) throws {
        let formula = try #require(NamedFunction.named(name)).formula()
        let radices = [Int](repeating: 4, count: formula.variables.count)
        let fit = try CodewordFit(digits: .bernstein, radices: radices, target: formula.evaluate)
        let error = try fit.function.error(target: formula.evaluate)
        #expect(abs(error.mean - mean) < 5.1e-5, "\(error.mean)")
        #expect(fit.optimalityResidual <= 1e-9)
    }
}

@Suite struct PolynomialFitTests {
    @Test func polynomialsAreFound() throws {
        let p: ([Double]) -> Double = { x in
            let (u, v) = (x[0] - 0.5, x[1] - 0.5)
            return 0.3 - u + 2 * v * v + 0.5 * u * v - 3 * u * u * v
        }
        let fit = try PolynomialFit(inputs: 2, degree: 3, target: p)
        #expect(fit.coefficients.count == 10)
        let expected = [[0, 0]: 0.3, [1, 0]: -1, [0, 2]: 2, [1, 1]: 0.5, [2, 1]: -3]
        for (exponents, value) in fit.coefficients {
            #expect(abs(value - (expected[exponents] ?? 0)) < 1e-11, "\(exponents)")
        }
        #expect(abs(fit.evaluate([0.1, 0.8]) - p([0.1, 0.8])) < 1e-12)
    }

    /// Nothing is left that any monomial of the degree could take: the error is orthogonal to
    /// them, which a plain sum over many points shows.
    @Test func errorIsOrthogonalToThePolynomials() throws {
        let target: ([Double]) -> Double = { exp(-$0[0]) * sin(2 * $0[1]) }
        let fit = try PolynomialFit(inputs: 2, degree: 2, target: target)
        for powers in [[0, 0], [1, 0], [0, 1], [2, 0], [1, 1], [0, 2]] {
            var sum = 0.0
            for i in 0..<200 {
                for j in 0..<200 {
                    let x = [(Double(i) + 0.5) / 200, (Double(j) + 0.5) / 200]
                    sum +=
                        (target(x) - fit.evaluate(x)) * pow(x[0], Double(powers[0]))
                        * pow(x[1], Double(powers[1]))
                }
            }
            #expect(abs(sum / 40000) < 1e-6, "\(powers)")
        }
    }

    /// Of least squares on all 65,536 numbers by another program: .00341 and .00698.
    @Test(arguments: [(3, 0.0034075), (2, 0.0069751)])
    func meanErrorOfEuclid(degree: Int, mean: Double) throws {
        let formula = try #require(NamedFunction.named("euclid2")).formula()
        let fit = try PolynomialFit(inputs: 2, degree: degree, target: formula.evaluate)
        var sum = 0.0
        for i in 0..<64 {
            for j in 0..<64 {
                let x = [(Double(i) + 0.5) / 64, (Double(j) + 0.5) / 64]
                sum += abs(fit.evaluate(x) - (try formula.evaluate(x)))
            }
        }
        #expect(abs(sum / 4096 - mean) < 1e-4, "\(sum / 4096)")
    }
}
