import Foundation
import MorphoLearning
import MorphoTensors
import MorphoTraining
import Testing

/// Steps against the formulas, number by number.
@Suite struct OptimiserTests {
    static let gradients: [[Double]] = [[0.5, -1, 2], [0.1, 0.2, -0.3], [-4, 3, 1], [0, 0, 1]]

    static func run(_ rule: OptimiserRule, rate: Double) throws -> [Double] {
        let x = Variable<Double>(parameter: try Tensor([1, -2, 3], shape: [3]))
        let parameters = [NamedParameter("x", x)]
        var optimiser = try Optimiser(rule, parameters)
        for gradient in gradients {
            try optimiser.step(parameters, [Tensor(gradient, shape: [3])], rate: rate)
        }
        return x.value.elements
    }

    static func close(_ a: [Double], _ b: [Double]) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) < 1e-12 }
    }

    @Test(arguments: [false, true])
    func momentum(isNesterov: Bool) throws {
        var (x, v) = ([1.0, -2, 3], [0.0, 0, 0])
        for gradient in Self.gradients {
            for k in 0..<3 {
                let g = gradient[k] + 0.01 * x[k]
                v[k] = 0.9 * v[k] + g
                x[k] -= 0.1 * (isNesterov ? g + 0.9 * v[k] : v[k])
            }
        }
        let rule = OptimiserRule.sgd(momentum: 0.9, isNesterov: isNesterov, decay: 0.01)
        #expect(Self.close(try Self.run(rule, rate: 0.1), x))
    }

    @Test(arguments: [false, true])
    func adam(isDecoupled: Bool) throws {
        var (x, m, v) = ([1.0, -2, 3], [0.0, 0, 0], [0.0, 0, 0])
        for (step, gradient) in Self.gradients.enumerated() {
            for k in 0..<3 {
                let g = gradient[k] + (isDecoupled ? 0 : 0.1 * x[k])
                m[k] = 0.9 * m[k] + 0.1 * g
                v[k] = 0.99 * v[k] + 0.01 * g * g
                let corrected = (
                    m[k] / (1 - pow(0.9, Double(step + 1))),
                    v[k] / (1 - pow(0.99, Double(step + 1)))
                )
                if isDecoupled { x[k] -= 0.05 * 0.1 * x[k] }
                x[k] -= 0.05 * corrected.0 / (corrected.1.squareRoot() + 1e-8)
            }
        }
        let rule =
            isDecoupled
            ? OptimiserRule.adamW(second: 0.99, decay: 0.1)
            : OptimiserRule.adam(second: 0.99, decay: 0.1)
        #expect(Self.close(try Self.run(rule, rate: 0.05), x))
    }

    @Test func clipping() throws {
        let x = Variable<Double>(parameter: try Tensor([0, 0], shape: [2]))
        let parameters = [NamedParameter("x", x)]
        var optimiser = try Optimiser(.sgd(largestNorm: 1), parameters)
        let norm = try optimiser.step(parameters, [Tensor([3, 4], shape: [2])], rate: 1)
        #expect(norm == 5)
        #expect(Self.close(x.value.elements, [-0.6, -0.8]))
    }

    @Test func schedules() {
        let step = Schedule(1, .step(every: 3, factor: 0.5), warmUp: 2)
        #expect((0..<9).map { step.rate(at: $0, of: 9) } == [0.5, 1, 1, 1, 1, 0.5, 0.5, 0.5, 0.25])
        let wave = Schedule(2, .cosine(end: 0.1))
        #expect(abs(wave.rate(at: 0, of: 11) - 2) < 1e-12)
        #expect(abs(wave.rate(at: 5, of: 11) - 1.1) < 1e-12)
        #expect(abs(wave.rate(at: 10, of: 11) - 0.2) < 1e-12)
    }

    @Test func averages() throws {
        let x = Variable<Double>(parameter: try Tensor([1], shape: [1]))
        let parameters = [NamedParameter("x", x)]
        var average = MovingAverage(0.75, parameters)
        var optimiser = try Optimiser(.sgd(), parameters)
        try optimiser.step(parameters, [Tensor([-4], shape: [1])], rate: 1)
        try average.update(parameters)
        #expect(average.applied(to: parameters) { x.value.elements } == [2])
        #expect(x.value.elements == [5])
    }
}
