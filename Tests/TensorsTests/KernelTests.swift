import CMorphoNumerics
import Foundation
import Testing

/// The kernels of every instruction set of this processor, against the C library in double
/// precision and against loops.
@Suite struct KernelTests {
    struct Kernels: @unchecked Sendable, CustomTestStringConvertible {
        let functions: morpho_kernels
        var testDescription: String { String(cString: functions.name) + " \(functions.size)" }
    }

    static let all: [Kernels] = ["avx512", "avx2", "baseline"].flatMap { set -> [Kernels] in
        let found = [morpho_single_kernels(set).pointee, morpho_double_kernels(set).pointee]
        return found.map { Kernels(functions: $0) }.filter {
            String(cString: $0.functions.name) == set
        }
    }
    static let single = all.filter { $0.functions.size == 4 }

    struct Function: @unchecked Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: morpho_unary
        let range: ClosedRange<Float>
        /// In units of the last place of the result, and of 1 where that is smaller.
        var tolerance = 4.0
        var isAbsolute = false
        let exact: @Sendable (Double) -> Double
    }

    static let functions = [
        Function(testDescription: "exp", code: morpho_exponential, range: -103...88.7) { exp($0) },
        Function(
            testDescription: "log", code: morpho_logarithm,
            range: Float.leastNonzeroMagnitude...3e38
        ) { log($0) },
        Function(testDescription: "log near 1", code: morpho_logarithm, range: 0.5...2) { log($0) },
        Function(
            testDescription: "sin", code: morpho_sine, range: -19_000...19_000, tolerance: 40,
            isAbsolute: true
        ) { sin($0) },
        Function(
            testDescription: "cos", code: morpho_cosine, range: -100...100, tolerance: 3,
            isAbsolute: true
        ) { cos($0) },
        Function(
            testDescription: "sin of large angles", code: morpho_sine, range: -1e9...1e9,
            isAbsolute: true
        ) { sin($0) },
        Function(testDescription: "tanh", code: morpho_tangent_hyperbolic, range: -9...9) {
            tanh($0)
        },
        Function(testDescription: "sigmoid", code: morpho_sigmoid, range: -30...30) {
            1 / (1 + exp(-$0))
        },
        Function(
            testDescription: "gelu", code: morpho_gelu, range: -5...5, tolerance: 8,
            isAbsolute: true
        ) { $0 * 0.5 * (1 + erf($0 / 2.0.squareRoot())) },
        Function(testDescription: "silu", code: morpho_silu, range: -30...30) {
            $0 / (1 + exp(-$0))
        },
        Function(testDescription: "square root", code: morpho_square_root, range: 0...1e30) {
            $0.squareRoot()
        },
    ]

    @Test(arguments: single, functions)
    func accuracy(kernels: Kernels, function: Function) {
        let count = 20_011
        let (low, high) = (function.range.lowerBound, function.range.upperBound)
        // Evenly, or by magnitude where the range has many.
        let x = (0..<count).map { number -> Float in
            let share = Float(number) / Float(count - 1)
            return low > 0 && high / low > 100
                ? Float(exp(log(Double(low)) + Double(share) * log(Double(high) / Double(low))))
                : min(high, low + share * (high - low))
        }
        var y = [Float](repeating: 0, count: count)
        kernels.functions.unary(function.code, Int64(count), x, &y)
        var worst = 0.0
        for (x, y) in zip(x, y) {
            let exact = function.exact(Double(x))
            let unit =
                function.isAbsolute
                ? max(Double(Float(exact).ulp), Double(Float.ulpOfOne) / 2)
                : max(Double(Float(exact).ulp), Double(Float.leastNonzeroMagnitude))
            worst = max(worst, abs(Double(y) - exact) / unit)
        }
        #expect(worst <= function.tolerance)
    }

    @Test(arguments: single)
    func specialNumbers(kernels: Kernels) {
        func values(_ code: morpho_unary, _ x: [Float]) -> [Float] {
            var y = [Float](repeating: 0, count: x.count)
            kernels.functions.unary(code, Int64(x.count), x, &y)
            return y
        }
        let limits: [Float] = [-.infinity, .infinity, .nan, -200, 200, 0, -0.0]
        let exponentials = values(morpho_exponential, limits)
        #expect(exponentials[0] == 0 && exponentials[1] == .infinity && exponentials[2].isNaN)
        #expect(exponentials[3] == 0 && exponentials[4] == .infinity && exponentials[5] == 1)
        let logarithms = values(morpho_logarithm, limits)
        #expect(logarithms[0].isNaN && logarithms[1] == .infinity && logarithms[2].isNaN)
        #expect(logarithms[3].isNaN && logarithms[5] == -.infinity)
        let tangents = values(morpho_tangent_hyperbolic, limits)
        #expect(tangents[0] == -1 && tangents[1] == 1 && tangents[2].isNaN && tangents[4] == 1)
        #expect(values(morpho_sine, limits)[2].isNaN && values(morpho_sine, limits)[1].isNaN)
        #expect(values(morpho_relu, limits)[2].isNaN && values(morpho_relu, limits)[0] == 0)
        #expect(values(morpho_round_even, [0.5, 1.5, -2.5, 2.4999]) == [0, 2, -2, 2])
    }

    /// Sums, extremes and moves along the middle axis of three, for odd sizes.
    @Test(arguments: all, [(1, 1, 1), (3, 5, 1), (2, 37, 3), (1, 70, 1), (4, 3, 33), (2, 0, 3)])
    func reductions(kernels: Kernels, size: (Int, Int, Int)) {
        let (outer, count, inner) = size
        let numbers = (0..<outer * count * inner).map { Double(($0 * 7919) % 101) - 50 }
        func run(_ code: morpho_reduction) -> ([Double], [Int32]) {
            var places = [Int32](repeating: -1, count: outer * inner)
            if kernels.functions.size == 4 {
                var y = [Float](repeating: 0, count: outer * inner)
                kernels.functions.reduce(
                    code, Int64(outer), Int64(count), Int64(inner), numbers.map { Float($0) }, &y,
                    &places)
                return (y.map(Double.init), places)
            }
            var y = [Double](repeating: 0, count: outer * inner)
            kernels.functions.reduce(
                code, Int64(outer), Int64(count), Int64(inner), numbers, &y, &places)
            return (y, places)
        }
        for o in 0..<outer {
            for i in 0..<inner {
                let own = (0..<count).map { numbers[(o * count + $0) * inner + i] }
                #expect(run(morpho_sum).0[o * inner + i] == own.reduce(0, +))
                guard let most = own.max(), let least = own.min() else { continue }
                let (largest, smallest) = (run(morpho_largest), run(morpho_smallest))
                #expect(largest.0[o * inner + i] == most && smallest.0[o * inner + i] == least)
                #expect(Int(largest.1[o * inner + i]) == own.firstIndex(of: most))
                #expect(Int(smallest.1[o * inner + i]) == own.firstIndex(of: least))
            }
        }
    }
}
