/// Weights of a codeword function fitted to a target.
///
/// They minimise the integral of (T(x) - sum w_s P_s(x))^2 over the unit cube, 0 <= w <= 1.
/// That is a quadratic programme: H is the Kronecker product of one small Gram matrix for each
/// input, and c_s the integral of T P_s. The integrals are sums over 16 Gauss-Legendre points
/// along each axis.
public struct CodewordFit: Equatable, Sendable {
    public let function: CodewordFunction
    /// The integral of the squared error, from the quadrature points; below about 1e-15 it is
    /// rounding.
    public let meanSquaredError: Double
    /// The certificate of the programme's solution; see `BoxQuadraticProgramme.Solution`.
    public let optimalityResidual: Double

    /// Quadrature points along each axis.
    public static let quadraturePoints = 16
    /// The most inputs; the target is evaluated 16 times as often for each further one.
    public static let inputLimit = 4
    /// The most weights; time grows with their third power.
    public static let weightLimit = 1024

    /// Fits the weights. `target` is called at points inside (0, 1)^M, M being the number of
    /// `radices`.
    ///
    /// - Throws: `CodewordError`, or what `target` throws.
    public init(
        digits: DigitDistribution = .chain, radices: [Int],
        target: ([Double]) throws -> Double
    ) throws {
        let count = try CodewordFunction.weightCount(radices)
        guard count <= Self.weightLimit else {
            throw CodewordError.tooManyWeights(radices, limit: Self.weightLimit)
        }
        guard radices.count <= Self.inputLimit else {
            throw CodewordError.tooManyInputs(radices.count, limit: Self.inputLimit)
        }
        let rule = GaussLegendre(count: Self.quadraturePoints)
        let inputs = try radices.map { radix in
            AxisIntegrals(
                rule, try rule.nodes.map { try digits.probabilities(radix: radix, at: $0) })
        }
        let samples = try CubeSamples(rule, dimensions: radices.count, of: target)
        let linear = inputs.reduce(samples.values) { $1.contract($0) }
        var quadratic = SymmetricMatrix(size: 1) { _, _ in 1 }
        // What is there already belongs to the inputs whose digits change faster.
        for input in inputs { quadratic = input.gram.kronecker(faster: quadratic) }
        let solution: BoxQuadraticProgramme.Solution
        do throws(BoxQuadraticProgrammeError) {
            solution = try BoxQuadraticProgramme(
                quadratic: quadratic, linear: linear, lower: 0, upper: 1
            ).solve()
        } catch {
            throw CodewordError.noOptimum(error)
        }
        function = try CodewordFunction(
            digits: digits, radices: radices, weights: solution.weights)
        meanSquaredError = max(0, samples.squareIntegral + solution.objective)
        optimalityResidual = solution.optimalityResidual
    }
}
