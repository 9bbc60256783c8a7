#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Gauss-Legendre quadrature on [0, 1]: exact for polynomials up to degree 2n-1.
public struct GaussLegendre: Equatable, Sendable {
    /// The n points, rising, all inside (0, 1).
    public let nodes: [Double]
    /// The n weights, positive, adding up to 1.
    public let weights: [Double]

    /// The rule with `count` points; fewer than 1 is taken as 1.
    ///
    /// The points are the zeros of the Legendre polynomial P_n, found by Newton's method from
    /// Chebyshev's estimate cos(pi (i + 3/4) / (n + 1/2)); the weights are
    /// 2 / ((1 - x^2) P_n'(x)^2) (Abramowitz and Stegun 25.4.29), both moved from [-1, 1].
    public init(count: Int) {
        let count = max(1, count)
        var nodes = [Double](repeating: 0.5, count: count)
        var weights = [Double](repeating: 1, count: count)
        // The zeros are symmetric about 0, so only the upper half is computed.
        for index in 0..<(count + 1) / 2 {
            var x = cos(.pi * (Double(index) + 0.75) / (Double(count) + 0.5))
            // Newton's method doubles the correct digits each time; 10 steps are ample.
            for _ in 0..<10 {
                let (value, slope) = Self.legendre(count, x)
                x -= value / slope
            }
            let slope = Self.legendre(count, x).slope
            let weight = 1 / ((1 - x * x) * slope * slope)
            nodes[index] = (1 - x) / 2
            nodes[count - 1 - index] = (1 + x) / 2
            weights[index] = weight
            weights[count - 1 - index] = weight
        }
        self.nodes = nodes
        self.weights = weights
    }

    /// P_n(x) by the three-term recurrence, and its derivative.
    private static func legendre(_ degree: Int, _ x: Double) -> (value: Double, slope: Double) {
        var (previous, current) = (1.0, x)
        for k in stride(from: 2, through: degree, by: 1) {
            let k = Double(k)
            (previous, current) = (current, ((2 * k - 1) * x * current - (k - 1) * previous) / k)
        }
        return (current, Double(degree) * (x * current - previous) / (x * x - 1))
    }
}
