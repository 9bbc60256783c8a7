/// How far a codeword function is from its target on a grid.
public struct GridError: Equatable, Sendable {
    /// The mean of the error's magnitude.
    public let mean: Double
    /// The largest magnitude of the error.
    public let largest: Double
    /// Where it is largest.
    public let worstPoint: [Double]
}

extension CodewordFunction {
    /// The error at the centres of `points` equal cells along each axis; fewer than 1 is taken
    /// as 1.
    ///
    /// - Throws: `CodewordError.undefinedTarget`, or what `target` throws.
    public func error(
        points: Int = 33, target: ([Double]) throws -> Double
    ) throws -> GridError {
        let points = max(1, points)
        var index = [Int](repeating: 0, count: radices.count)
        var (sum, count, largest) = (0.0, 0, -1.0)
        var worst: [Double] = []
        while true {
            let x = index.map { (Double($0) + 0.5) / Double(points) }
            let value = try target(x)
            guard value.isFinite else { throw CodewordError.undefinedTarget(at: x) }
            let error = (try evaluate(x) - value).magnitude
            sum += error
            count += 1
            if error > largest { (largest, worst) = (error, x) }
            guard let axis = index.firstIndex(where: { $0 < points - 1 }) else { break }
            for lower in 0..<axis { index[lower] = 0 }
            index[axis] += 1
        }
        return GridError(mean: sum / Double(count), largest: largest, worstPoint: worst)
    }
}
