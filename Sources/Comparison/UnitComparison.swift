import MorphoCircuit
import MorphoTechnology
import MorphoUnits

/// Several units for one function, measured alike.
public struct UnitComparison: Sendable {
    public let target: FunctionTarget
    public let measurement: ErrorMeasurement
    /// What prices the units; nil: they are not priced.
    public let pricing: (any PriceEngine)?
    public let clockPeriodNs: Double
    /// How many of its own seeds a unit with random sources is measured with.
    public let seeds: Int

    /// - Parameter clockPeriodNs: the period that units are priced at; 10 ns are 100 MHz.
    public init(
        target: FunctionTarget, measurement: ErrorMeasurement, pricing: (any PriceEngine)?,
        clockPeriodNs: Double = 10, seeds: Int = 1
    ) {
        self.seeds = max(1, seeds)
        self.target = target
        self.measurement = measurement
        self.pricing = pricing
        self.clockPeriodNs = clockPeriodNs
    }

    /// One row for each unit, in order.
    /// - Parameters:
    ///   - seed: of power-up values, and of the operands that power is measured with.
    ///   - progress: called with what is being done.
    public func rows(
        _ units: [ConfiguredUnit], seed: UInt64 = 0, progress: (String) -> Void = { _ in }
    ) throws -> [ComparisonRow] {
        try units.map { try row($0, seed: seed, progress: progress) }
    }

    private func row(
        _ unit: ConfiguredUnit, seed: UInt64, progress: (String) -> Void
    ) throws -> ComparisonRow {
        let made = unit.made
        let clock = ContinuousClock()
        let begin = clock.now
        let certificate = try measurement.certificate(
            of: unit, target: target, seed: seed, seeds: seeds, progress: progress)
        let duration = clock.now - begin
        let price = try pricing.map { pricing in
            progress("\(unit.unit.name): pricing")
            return try UnitEstimate(pricing: pricing, clockPeriodNs: clockPeriodNs).price(
                made.design, vectors: try OperandStream(seed: seed).vectors(for: made),
                settlingSteps: OperandStream.settlingSteps)
        }
        return ComparisonRow(
            certificate: certificate, price: price, latencyCycles: made.latency,
            cyclesPerResult: made.cyclesPerResult,
            notes: Dictionary(made.notes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }),
            warnings: made.warnings, duration: duration)
    }
}
