/// The polynomial of a total degree that is nearest to a target on the unit cube: the integral of
/// (T(x) - p(x))^2 is smallest.
///
/// Products of shifted Legendre polynomials are orthogonal on the cube, so each coefficient is one
/// integral, and the polynomial of degree d is the sum of the products of degree at most d. The
/// integrals are sums over 16 Gauss-Legendre points along each axis.
public struct PolynomialFit: Equatable, Sendable {
    /// Of the monomials in u_m = x_m - 1/2, by the exponents of u_0, u_1, ...; all of total degree
    /// at most d.
    public let coefficients: [[Int]: Double]

    /// - Parameters:
    ///   - degree: 0 ... 15.
    ///   - target: called at points inside (0, 1)^M.
    /// - Throws: `CodewordError.undefinedTarget`, or what `target` throws.
    public init(
        inputs: Int, degree: Int, target: ([Double]) throws -> Double
    ) throws {
        let rule = GaussLegendre(count: CodewordFit.quadraturePoints)
        let degree = min(max(degree, 0), rule.nodes.count - 1)
        let legendre = Self.legendre(degree)
        let axis = AxisIntegrals(
            rule,
            rule.nodes.map { node in
                legendre.map { $0.reversed().reduce(0) { $0 * (node - 0.5) + $1 } }
            })
        let samples = try CubeSamples(rule, dimensions: inputs, of: target)
        let projections = (0..<inputs).reduce(samples.values) { values, _ in axis.contract(values) }
        var coefficients: [[Int]: Double] = [:]
        for (number, projection) in projections.enumerated() {
            let orders = Self.digits(number, base: degree + 1, count: inputs)
            if orders.reduce(0, +) > degree { continue }
            // The product of the axes' polynomials, multiplied out.
            var terms: [[Int]: Double] = [[]: projection]
            for order in orders {
                var longer: [[Int]: Double] = [:]
                for (exponents, value) in terms {
                    for (power, factor) in legendre[order].enumerated() where factor != 0 {
                        longer[exponents + [power]] = value * factor
                    }
                }
                terms = longer
            }
            for (exponents, value) in terms { coefficients[exponents, default: 0] += value }
        }
        self.coefficients = coefficients
    }

    public func evaluate(_ x: [Double]) -> Double {
        coefficients.sorted { $0.key.lexicographicallyPrecedes($1.key) }.reduce(0) { sum, term in
            sum
                + zip(term.key, x).reduce(term.value) { product, factor in
                    (0..<factor.0).reduce(product) { value, _ in value * (factor.1 - 0.5) }
                }
        }
    }

    private static func digits(_ number: Int, base: Int, count: Int) -> [Int] {
        var rest = number
        return (0..<count).map { _ in
            defer { rest /= base }
            return rest % base
        }
    }

    /// The orthonormal polynomials on [-1/2, 1/2] of degree 0 ... d: coefficients by power, from
    /// (k+1) P_(k+1)(v) = (2k+1) v P_k(v) - k P_(k-1)(v) with v = 2u, times sqrt(2k+1).
    private static func legendre(_ degree: Int) -> [[Double]] {
        var plain: [[Double]] = [[1], [0, 2]]
        for k in stride(from: 1, to: degree, by: 1) {
            let raised = [0] + plain[k].map { 2 * $0 * Double(2 * k + 1) }
            let lower = plain[k - 1].map { $0 * Double(k) } + [0, 0]
            plain.append(zip(raised, lower).map { ($0 - $1) / Double(k + 1) })
        }
        return plain.prefix(degree + 1).enumerated().map { k, row in
            row.map { $0 * Double(2 * k + 1).squareRoot() }
        }
    }
}
