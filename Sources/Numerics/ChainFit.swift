/// Weights of a chain function fitted to a target.
///
/// They minimise the integral of (T(x) - sum w_s P_s(x))^2 over the unit cube, 0 <= w <= 1.
/// That is a quadratic programme: H is the Kronecker product of one small Gram matrix for each
/// chain, and c_s the integral of T P_s. The integrals are sums over 16 Gauss-Legendre points
/// along each axis.
public struct ChainFit: Equatable, Sendable {
    public let function: ChainFunction
    /// The integral of the squared error, from the quadrature points; below about 1e-15 it is
    /// rounding.
    public let meanSquaredError: Double
    /// The certificate of the programme's solution; see `BoxQuadraticProgramme.Solution`.
    public let optimalityResidual: Double

    /// Quadrature points along each axis.
    public static let quadraturePoints = 16
    /// The most inputs; the target is evaluated 16 times as often for each further one.
    public static let inputLimit = 4
    /// The most states; time grows with their third power.
    public static let stateLimit = 1024

    /// Fits the weights. `target` is called at points inside (0, 1)^M, M being the number of
    /// `radices`.
    ///
    /// - Throws: `ChainError`, or what `target` throws.
    public init(radices: [Int], target: ([Double]) throws -> Double) throws {
        let count = try ChainFunction.stateCount(radices)
        guard count <= Self.stateLimit else {
            throw ChainError.tooManyStates(radices, limit: Self.stateLimit)
        }
        guard radices.count <= Self.inputLimit else {
            throw ChainError.tooManyInputs(radices.count, limit: Self.inputLimit)
        }
        let rule = GaussLegendre(count: Self.quadraturePoints)
        let chains = try radices.map { try ChainIntegrals(states: $0, rule: rule) }
        let samples = try Self.samples(target, dimensions: radices.count, rule: rule)
        let linear = chains.reduce(samples.values) { $1.contract($0) }
        var quadratic = SymmetricMatrix(size: 1) { _, _ in 1 }
        // What is there already belongs to the chains whose states change faster.
        for chain in chains { quadratic = chain.gram.kronecker(faster: quadratic) }
        let solution: BoxQuadraticProgramme.Solution
        do throws(BoxQuadraticProgrammeError) {
            solution = try BoxQuadraticProgramme(
                quadratic: quadratic, linear: linear, lower: 0, upper: 1
            ).solve()
        } catch {
            throw ChainError.noOptimum(error)
        }
        function = try ChainFunction(radices: radices, weights: solution.weights)
        meanSquaredError = max(0, samples.squareIntegral + solution.objective)
        optimalityResidual = solution.optimalityResidual
    }

    /// The target at all quadrature points, the first coordinate changing fastest, and the
    /// integral of its square.
    private static func samples(
        _ target: ([Double]) throws -> Double, dimensions: Int, rule: GaussLegendre
    ) throws -> (values: [Double], squareIntegral: Double) {
        let points = rule.nodes.count
        let count = (0..<dimensions).reduce(1) { product, _ in product * points }
        var values: [Double] = []
        values.reserveCapacity(count)
        var integral = 0.0
        for number in 0..<count {
            var rest = number
            var weight = 1.0
            let point = (0..<dimensions).map { _ -> Double in
                defer { rest /= points }
                weight *= rule.weights[rest % points]
                return rule.nodes[rest % points]
            }
            let value = try target(point)
            guard value.isFinite else { throw ChainError.undefinedTarget(at: point) }
            values.append(value)
            integral += weight * value * value
        }
        return (values, integral)
    }
}

/// What the fit needs of one chain.
private struct ChainIntegrals {
    /// The integrals of P_i P_j.
    let gram: SymmetricMatrix
    /// For each quadrature point the probability of each state, times the point's weight.
    private let weighted: [[Double]]

    init(states: Int, rule: GaussLegendre) throws(ChainError) {
        var gram = SymmetricMatrix(size: states)
        var weighted: [[Double]] = []
        for (node, weight) in zip(rule.nodes, rule.weights) {
            let probabilities = try ChainFunction.stateProbabilities(states: states, at: node)
            weighted.append(probabilities.map { weight * $0 })
            for row in 0..<states {
                for column in 0...row {
                    gram[row, column] += weight * probabilities[row] * probabilities[column]
                }
            }
        }
        self.gram = gram
        self.weighted = weighted
    }

    /// Integrates `values` times P_i over the coordinate that changes fastest, and appends the
    /// state i as the index that changes slowest.
    ///
    /// After one call for each coordinate, the states stand in the order of the coordinates.
    func contract(_ values: [Double]) -> [Double] {
        let points = weighted.count
        let groups = values.count / points
        let states = gram.size
        var result = [Double](repeating: 0, count: groups * states)
        for group in 0..<groups {
            for (point, probabilities) in weighted.enumerated() {
                let value = values[group * points + point]
                for state in 0..<states {
                    result[state * groups + group] += value * probabilities[state]
                }
            }
        }
        return result
    }
}
