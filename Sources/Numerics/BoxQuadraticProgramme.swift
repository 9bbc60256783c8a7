/// Minimise w'Hw - 2c'w subject to lower <= w <= upper, H positive semidefinite.
public struct BoxQuadraticProgramme: Equatable, Sendable {
    /// H, of size n.
    public let quadratic: SymmetricMatrix
    /// c, with n elements.
    public let linear: [Double]
    public let lower: Double
    public let upper: Double

    public struct Solution: Equatable, Sendable {
        public let weights: [Double]
        /// w'Hw - 2c'w.
        public let objective: Double
        /// How far the solution is from satisfying the optimality conditions of Karush, Kuhn
        /// and Tucker: the largest component of the gradient 2(Hw - c) that points to a better
        /// value allowed by the bounds. For a convex programme 0 proves that the solution is
        /// optimal.
        public let optimalityResidual: Double
    }

    /// - Throws: `BoxQuadraticProgrammeError.sizes`, `.bounds`, `.notFinite`.
    public init(
        quadratic: SymmetricMatrix, linear: [Double], lower: Double, upper: Double
    ) throws(BoxQuadraticProgrammeError) {
        guard quadratic.size == linear.count else {
            throw .sizes(quadratic: quadratic.size, linear: linear.count)
        }
        guard lower <= upper, lower.isFinite, upper.isFinite else {
            throw .bounds(lower: lower, upper: upper)
        }
        guard (quadratic.elements + linear).allSatisfy(\.isFinite) else { throw .notFinite }
        self.quadratic = quadratic
        self.linear = linear
        self.lower = lower
        self.upper = upper
    }

    /// The solution. Where several are equally good to rounding, which one is not defined.
    ///
    /// - Throws: `.notConvex`; `.notConverged`, which rounding could cause for a badly
    ///   scaled H.
    public func solve() throws(BoxQuadraticProgrammeError) -> Solution {
        var search = try ActiveSetSearch(self)
        try search.guess()
        try search.finish()
        return solution(at: search.weights)
    }

    /// Half the gradient, Hw - c.
    func halfGradient(_ weights: [Double]) -> [Double] {
        zip(quadratic.times(weights), linear).map { $0 - $1 }
    }

    /// The part of a half gradient that points to a better value inside the bounds.
    func violation(_ weight: Double, _ gradient: Double) -> Double {
        let fallsOutside = weight <= lower && gradient >= 0
        let risesOutside = weight >= upper && gradient <= 0
        return fallsOutside || risesOutside || lower == upper ? 0 : gradient.magnitude
    }

    /// The objective and the certificate at any `weights`, which must be n values in the bounds.
    public func solution(at weights: [Double]) -> Solution {
        let gradient = halfGradient(weights)
        var (objective, residual) = (0.0, 0.0)
        for (index, weight) in weights.enumerated() {
            objective += weight * (gradient[index] - linear[index])
            residual = max(residual, 2 * violation(weight, gradient[index]))
        }
        return Solution(
            weights: weights, objective: objective, optimalityResidual: residual)
    }
}

/// Why a programme has no solution here.
public enum BoxQuadraticProgrammeError: Error, Equatable, Sendable, CustomStringConvertible {
    case sizes(quadratic: Int, linear: Int)
    case bounds(lower: Double, upper: Double)
    case notFinite
    /// The quadratic part has a clearly negative direction.
    case notConvex
    case notConverged(steps: Int, residual: Double)

    public var description: String {
        switch self {
        case .sizes(let quadratic, let linear):
            "the quadratic part has size \(quadratic) but the linear part \(linear)"
        case .bounds(let lower, let upper):
            "the bounds \(lower)...\(upper) are not two finite numbers in rising order"
        case .notFinite: "the quadratic programme contains a value that is not finite"
        case .notConvex: "the quadratic part is not positive semidefinite"
        case .notConverged(let steps, let residual):
            "no optimum after \(steps) steps; the optimality conditions are missed by \(residual)"
        }
    }
}
