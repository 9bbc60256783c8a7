import MorphoCircuit
import MorphoSimulation
import MorphoUnits

/// How far a unit's results are from the function, over a grid of inputs and its seeds.
public struct MeasuredError: Codable, Hashable, Sendable {
    public var meanAbsolute: Double
    /// 99 of 100 results are at least as near: the value at place ceil(0.99 n) of n in order.
    public var p99Absolute: Double
    public var maxAbsolute: Double
    /// Number of results that were compared.
    public var samples: Int
    /// All inputs of the unit were tried.
    public var exhaustive: Bool
    /// The seeds of the unit's random sources; none for a unit without.
    public var seeds: [Int]
    /// The input, as integers v of v / 256, with the largest error.
    public var worstInput: [Int]
}

/// Errors as they come in.
struct ErrorSample {
    private var errors: [Double] = []
    private var largest = -1.0
    private var worstInput: [Int] = []

    mutating func add(_ error: Double, at input: [Int]) {
        errors.append(error)
        if error > largest { (largest, worstInput) = (error, input) }
    }

    func measured(exhaustive: Bool, seeds: [Int]) -> MeasuredError {
        let ordered = errors.sorted()
        let place = (99 * ordered.count + 99) / 100
        return MeasuredError(
            meanAbsolute: errors.reduce(0, +) / Double(max(1, errors.count)),
            p99Absolute: ordered.isEmpty ? 0 : ordered[max(1, place) - 1],
            maxAbsolute: max(0, largest), samples: errors.count, exhaustive: exhaustive,
            seeds: seeds, worstInput: worstInput)
    }
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
    ///   - errors: takes the error of every input.
    ///   - progress: called with the share done, about a hundred times.
    func run(
        _ unit: MadeUnit, name: String, target: FunctionTarget, seed: UInt64 = 0,
        into errors: inout ErrorSample, progress: (Double) -> Void = { _ in }
    ) throws {
        let engine = try ReferenceEngine(unit.design, seed: seed, reportsUninitialised: false)
        try engine.reset()
        let axis = axis
        var samples = 1
        for _ in 0..<target.inputs { samples *= axis.count }
        for sample in 0..<samples {
            var rest = sample
            let input = (0..<target.inputs).map { _ -> Int in
                defer { rest /= axis.count }
                return axis[rest % axis.count]
            }
            let result = try compute(input, engine, unit, name)
            let exact = try target(input.map { Double($0) / 256 })
            errors.add(abs(Double(result) / 256 - exact), at: input)
            if sample % max(1, samples / 100) == 0 { progress(Double(sample) / Double(samples)) }
        }
        progress(1)
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
