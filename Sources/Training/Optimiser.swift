import CMorphoNumerics
import Foundation
import MorphoLearning
import MorphoTensors

/// How parameters follow their gradients.
public struct OptimiserRule: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// v ← momentum v + g; x ← x - rate v, or one step ahead (Nesterov, 1983).
        case momentum(Double, isNesterov: Bool)
        /// Kingma and Ba, 2015.
        case adam(first: Double, second: Double, epsilon: Double)
    }

    public var kind: Kind
    /// For momentum and Adam added to the gradient, times the parameter; see `isDecoupled`.
    public var decay: Double
    /// Decay takes a share of the parameter itself instead (AdamW: Loshchilov and Hutter, 2019).
    public var isDecoupled: Bool
    /// The largest Euclidean norm of all gradients together; larger ones are scaled down to it.
    public var largestNorm: Double?

    public static func sgd(
        momentum: Double = 0, isNesterov: Bool = false, decay: Double = 0,
        largestNorm: Double? = nil
    ) -> OptimiserRule {
        OptimiserRule(
            kind: .momentum(momentum, isNesterov: isNesterov), decay: decay, isDecoupled: false,
            largestNorm: largestNorm)
    }

    public static func adam(
        first: Double = 0.9, second: Double = 0.999, epsilon: Double = 1e-8, decay: Double = 0,
        largestNorm: Double? = nil
    ) -> OptimiserRule {
        OptimiserRule(
            kind: .adam(first: first, second: second, epsilon: epsilon), decay: decay,
            isDecoupled: false, largestNorm: largestNorm)
    }

    public static func adamW(
        first: Double = 0.9, second: Double = 0.999, epsilon: Double = 1e-8, decay: Double = 0.01,
        largestNorm: Double? = nil
    ) -> OptimiserRule {
        OptimiserRule(
            kind: .adam(first: first, second: second, epsilon: epsilon), decay: decay,
            isDecoupled: true, largestNorm: largestNorm)
    }
}

/// An optimiser with what it remembers of each parameter.
public struct Optimiser<Number: TensorNumber> {
    public let rule: OptimiserRule
    /// Steps that were done.
    public package(set) var steps = 0
    /// By parameter: the velocity, or the first and second moments.
    package var moments: [[Tensor<Number>]]

    public init(
        _ rule: OptimiserRule, _ parameters: [NamedParameter<Number>]
    ) throws(TensorError) {
        self.rule = rule
        let count = if case .adam = rule.kind { 2 } else { 1 }
        moments = []
        for parameter in parameters {
            let zeros = try Tensor<Number>(repeating: 0, shape: parameter.variable.shape)
            moments.append([Tensor<Number>](repeating: zeros, count: count))
        }
    }

    /// Moves the parameters, for which gradients are given in their order.
    ///
    /// - Returns: the norm of all gradients together, before they were scaled.
    @discardableResult
    public mutating func step(
        _ parameters: [NamedParameter<Number>], _ gradients: [Tensor<Number>], rate: Double
    ) throws(TensorError) -> Double {
        guard parameters.count == gradients.count, parameters.count == moments.count else {
            throw .shapes("an optimiser's step", [parameters.count], [gradients.count])
        }
        var square = 0.0
        for gradient in gradients { square += try gradient.dot(gradient) }
        let norm = square.squareRoot()
        steps += 1
        for (index, parameter) in parameters.enumerated() {
            var gradient = gradients[index]
            guard gradient.shape == parameter.variable.shape else {
                throw .shapes(
                    "the gradient of \(parameter.name)", gradient.shape, parameter.variable.shape)
            }
            if let most = rule.largestNorm, norm > most {
                gradient = try gradient.scaled(by: most / norm)
            }
            try move(parameter.variable, index, gradient, rate: rate)
        }
        return norm
    }

    private mutating func move(
        _ variable: Variable<Number>, _ index: Int, _ given: Tensor<Number>, rate: Double
    ) throws(TensorError) {
        let functions = Number.functions
        switch rule.kind {
        case .momentum(let momentum, let isNesterov):
            let (gradient, decay) = (try given.contiguous(), rule.decay)
            try update(variable, index) { count, moments, numbers in
                gradient.withPointer {
                    functions.momentum_step(
                        count, rate, momentum, decay, isNesterov ? 1 : 0, $0, moments[0],
                        numbers)
                }
            }
        case .adam(let first, let second, let epsilon):
            var gradient = given
            if !rule.isDecoupled, rule.decay != 0 {
                gradient = try given.combined(.sum, variable.value.scaled(by: rule.decay))
            }
            var adam = morpho_adam(
                rate: rate, first_decay: first, second_decay: second, epsilon: epsilon,
                decay: rule.isDecoupled ? rule.decay : 0,
                first_correction: 1 / (1 - pow(first, Double(steps))),
                second_correction: 1 / (1 - pow(second, Double(steps))))
            gradient = try gradient.contiguous()
            try update(variable, index) { count, moments, numbers in
                gradient.withPointer {
                    functions.adam_step(count, &adam, $0, moments[0], moments[1], numbers)
                }
            }
        }
    }

    /// Calls `body` with the moments and numbers of a parameter, to be changed in place.
    private mutating func update(
        _ variable: Variable<Number>, _ index: Int,
        _ body: (
            _ count: Int64, _ moments: [UnsafeMutablePointer<Number>],
            _ numbers: UnsafeMutablePointer<Number>
        ) -> Void
    ) throws(TensorError) {
        // Memory that is this optimiser's alone stays where it is until it is written to again.
        var pointers: [UnsafeMutablePointer<Number>] = []
        for place in moments[index].indices {
            try moments[index][place].mutate {
                if let start = $0.baseAddress { pointers.append(start) }
            }
        }
        try variable.value.mutate { numbers in
            guard let start = numbers.baseAddress else { return }
            body(Int64(numbers.count), pointers, start)
        }
        withExtendedLifetime(moments) {}
    }
}
