import Circuit
import Simulation
import Units

/// How far a unit's results are from the function, over a grid of inputs.
public struct MeasuredError: Codable, Hashable, Sendable {
    public var meanAbsolute: Double
    public var maxAbsolute: Double
    /// Number of inputs tried.
    public var samples: Int
    /// All inputs of the unit were tried.
    public var exhaustive: Bool
    /// The input, as integers v of v / 256, with the largest error.
    public var worstInput: [Int]
}

/// Runs a unit in the reference engine, bit by bit as the hardware does, over a grid.
///
/// A grid of n points an axis takes the integers floor((i + 1/2) 256 / n): cell centres.
public struct ErrorMeasurement: Sendable {
    public let points: Int

    /// - Parameter points: on each axis, 1 ... 256; 256 is every input.
    public init(points: Int) throws(ComparisonError) {
        guard (1...256).contains(points) else { throw .gridSize(points, allowed: 1...256) }
        self.points = points
    }

    /// The inputs tried on one axis.
    public var axis: [Int] { (0..<points).map { (2 * $0 + 1) * 256 / (2 * points) } }

    /// - Parameters:
    ///   - seed: of the power-up values.
    ///   - progress: called with the share done, about a hundred times.
    public func run(
        _ unit: MadeUnit, name: String, target: FunctionTarget, seed: UInt64 = 0,
        progress: (Double) -> Void = { _ in }
    ) throws -> MeasuredError {
        let engine = try ReferenceEngine(unit.design, seed: seed, reportsUninitialised: false)
        try engine.reset()
        let axis = axis
        var samples = 1
        for _ in 0..<target.inputs { samples *= axis.count }
        var (sum, largest) = (0.0, -1.0)
        var worst: [Int] = []
        for sample in 0..<samples {
            var rest = sample
            let input = (0..<target.inputs).map { _ -> Int in
                defer { rest /= axis.count }
                return axis[rest % axis.count]
            }
            let result = try compute(input, engine, unit, name)
            let exact = try target(input.map { Double($0) / 256 })
            let error = abs(Double(result) / 256 - exact)
            sum += error
            if error > largest { (largest, worst) = (error, input) }
            if sample % max(1, samples / 100) == 0 { progress(Double(sample) / Double(samples)) }
        }
        progress(1)
        return MeasuredError(
            meanAbsolute: sum / Double(samples), maxAbsolute: largest, samples: samples,
            exhaustive: points == 256, worstInput: worst)
    }

    private func compute(
        _ input: [Int], _ engine: ReferenceEngine, _ unit: MadeUnit, _ name: String
    ) throws -> UInt {
        for (index, value) in input.enumerated() {
            try engine.poke("x_\(index)", Word(UInt(value), width: 8))
        }
        try engine.poke("start", Word(1, width: 1))
        try engine.step()
        try engine.poke("start", Word(0, width: 1))
        var cycles = 1
        while try engine.peek("valid").isZero {
            if cycles > unit.latency { throw ComparisonError.noResult(unit: name, cycles: cycles) }
            try engine.step()
            cycles += 1
        }
        return try engine.peek("result").unsignedValue ?? 0
    }
}
