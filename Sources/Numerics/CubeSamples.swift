/// A target at all points of a quadrature rule along each axis of the unit cube.
struct CubeSamples {
    /// The first coordinate changes fastest.
    let values: [Double]
    /// The integral of the target's square.
    let squareIntegral: Double

    /// - Throws: `CodewordError.undefinedTarget`, or what `target` throws.
    init(
        _ rule: GaussLegendre, dimensions: Int, of target: ([Double]) throws -> Double
    ) throws {
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
            guard value.isFinite else { throw CodewordError.undefinedTarget(at: point) }
            values.append(value)
            integral += weight * value * value
        }
        self.values = values
        squareIntegral = integral
    }
}

/// What a fit needs of one axis of the cube, given n functions of its coordinate.
struct AxisIntegrals {
    /// The integrals of products of two functions, n x n.
    let gram: SymmetricMatrix
    /// For each quadrature point the value of each function, times the point's weight.
    private let weighted: [[Double]]

    /// - Parameter values: for each node of the rule the value of each function.
    init(_ rule: GaussLegendre, _ values: [[Double]]) {
        let count = values.first?.count ?? 0
        weighted = zip(rule.weights, values).map { weight, row in row.map { weight * $0 } }
        gram = SymmetricMatrix(size: count) { [weighted] row, column in
            zip(weighted, values).reduce(0) { $0 + $1.0[row] * $1.1[column] }
        }
    }

    /// Integrates `values` times each function over the coordinate that changes fastest, and
    /// appends the function's number as the index that changes slowest.
    ///
    /// After one call for each coordinate, the numbers stand in the order of the coordinates.
    func contract(_ values: [Double]) -> [Double] {
        let points = weighted.count
        let groups = values.count / points
        let functions = gram.size
        var result = [Double](repeating: 0, count: groups * functions)
        for group in 0..<groups {
            for (point, row) in weighted.enumerated() {
                let value = values[group * points + point]
                for function in 0..<functions {
                    result[function * groups + group] += value * row[function]
                }
            }
        }
        return result
    }
}
