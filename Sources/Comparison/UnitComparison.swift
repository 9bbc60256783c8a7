import MorphoCircuit
import MorphoTechnology
import MorphoUnits

/// Several units for one function, measured alike.
public struct UnitComparison: Sendable {
    public let target: FunctionTarget
    public let measurement: ErrorMeasurement
    public let pricing: any PriceEngine
    public let clockPeriodNs: Double
    /// How many of its own seeds a unit with random sources is measured with.
    public let seeds: Int

    /// - Parameter clockPeriodNs: the period that units are priced at; 10 ns are 100 MHz.
    public init(
        target: FunctionTarget, measurement: ErrorMeasurement, pricing: any PriceEngine,
        clockPeriodNs: Double = 10, seeds: Int = 1
    ) {
        self.seeds = max(1, seeds)
        self.target = target
        self.measurement = measurement
        self.pricing = pricing
        self.clockPeriodNs = clockPeriodNs
    }

    /// One row for each unit, in order. All units are made before the first is measured, so that
    /// one which cannot be made is told before minutes of work.
    /// - Parameters:
    ///   - warn: called with each warning of a unit.
    ///   - progress: called with what is being done.
    public func rows(
        _ units: [(unit: FunctionUnit, parameters: [String: Int])], seed: UInt64 = 0,
        warn: (String) throws -> Void = { _ in }, progress: (String) -> Void = { _ in }
    ) throws -> [ComparisonRow] {
        let made = try units.map { unit, parameters in
            progress("\(unit.name): building")
            let made = try make(unit, parameters)
            for warning in made.made.warnings { try warn(warning) }
            return made
        }
        return try made.map { try row($0, seed: seed, progress: progress) }
    }

    /// - Parameter progress: called with what is being done.
    public func row(
        _ unit: FunctionUnit, parameters: [String: Int], seed: UInt64 = 0,
        progress: (String) -> Void = { _ in }
    ) throws -> ComparisonRow {
        progress("\(unit.name): building")
        return try row(try make(unit, parameters), seed: seed, progress: progress)
    }

    private typealias Candidate = (unit: FunctionUnit, values: [String: Int], made: MadeUnit)

    private func make(_ unit: FunctionUnit, _ parameters: [String: Int]) throws -> Candidate {
        let values = try unit.resolved(parameters)
        return (unit, values, try unit.make({ [target] in try target($0) }, target.inputs, values))
    }

    private func row(
        _ candidate: Candidate, seed: UInt64, progress: (String) -> Void
    ) throws -> ComparisonRow {
        let (unit, values, made) = candidate
        let error = try error(candidate, seed: seed, progress)
        progress("\(unit.name): pricing")
        let price = try UnitEstimate(pricing: pricing, clockPeriodNs: clockPeriodNs).price(
            made.design, vectors: try OperandStream(seed: seed).record(made),
            settlingSteps: OperandStream.settlingSteps)
        return ComparisonRow(
            unit: unit.name, parameters: values, error: error, price: price,
            latencyCycles: made.latency, cyclesPerResult: made.cyclesPerResult,
            notes: Dictionary(made.notes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }),
            warnings: made.warnings, seed: seed)
    }

    /// The error over all seeds of the unit: its own parameter `seed` and those that follow.
    private func error(
        _ candidate: Candidate, seed: UInt64, _ progress: (String) -> Void
    ) throws -> MeasuredError {
        let (unit, values, made) = candidate
        var sample = ErrorSample()
        let first = values["seed"]
        let count = first == nil ? 1 : seeds
        for index in 0..<count {
            var unitUnderTest = made
            if let first, index > 0 {
                unitUnderTest = try make(
                    unit, values.merging(["seed": first + index]) { $1 }
                ).made
            }
            let label = count > 1 ? " seed \(index + 1) of \(count)," : ""
            try measurement.run(
                unitUnderTest, name: unit.name, target: target, seed: seed, into: &sample
            ) { progress("\(unit.name): simulating\(label) \(Int($0 * 100)) %") }
        }
        return sample.measured(
            exhaustive: measurement.points == 256,
            seeds: first.map { Array($0..<$0 + count) } ?? [])
    }
}
