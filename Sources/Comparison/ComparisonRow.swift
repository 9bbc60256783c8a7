import MorphoTechnology

/// One row of a comparison: a unit, how exact it is and what it costs.
public struct ComparisonRow: Sendable {
    /// The unit, its parameters and its error.
    public var certificate: ErrorCertificate
    /// Nil where nobody asked for it.
    public var price: Price?
    /// Cycles from `start` to `valid`.
    public var latencyCycles: Int
    public var cyclesPerResult: Int
    /// What was fitted or tabulated: `KKT residual` and its value.
    public var notes: [String: String]
    /// Why results may be worse than the unit can do: see `MadeUnit.warnings`.
    public var warnings: [String]
    /// How long the measurement of the error took. No report holds it: two runs are alike.
    public var duration: Duration

    public var unit: String { certificate.unit }
    public var error: MeasuredError { certificate.error }

    /// The price if its figures may be taken as a result.
    public var validPrice: Price? { price.flatMap { $0.isValid ? $0 : nil } }

    /// Joules, of a valid price: power x cycles of a result x period.
    public var energyPerResultJ: Double? {
        validPrice.map {
            $0.power.totalW * Double(cyclesPerResult) * 1e-6 / $0.technology.clockMhz
        }
    }
}

/// The row as it stands in a report. A price that is not valid has no figures there, only reasons.
extension ComparisonRow: Encodable {
    private enum CodingKeys: String, CodingKey {
        case area, power, delayNs, slackNs, latencyCycles
        case cyclesPerResult, energyPerResultJ, technology, simulationEngine, estimationEngine
        case notes, warnings, valid, faults, maxFanOut, assumptions
    }

    public func encode(to encoder: any Encoder) throws {
        try certificate.encode(to: encoder)
        var row = encoder.container(keyedBy: CodingKeys.self)
        try row.encode(validPrice?.area, forKey: .area)
        try row.encode(validPrice?.power, forKey: .power)
        try row.encode(validPrice?.delayNs, forKey: .delayNs)
        try row.encode(validPrice?.slackNs, forKey: .slackNs)
        try row.encode(latencyCycles, forKey: .latencyCycles)
        try row.encode(cyclesPerResult, forKey: .cyclesPerResult)
        try row.encode(energyPerResultJ, forKey: .energyPerResultJ)
        try row.encode(price?.technology, forKey: .technology)
        try row.encode("lanes", forKey: .simulationEngine)
        try row.encode(price?.estimationEngine, forKey: .estimationEngine)
        try row.encode(notes, forKey: .notes)
        try row.encode(warnings, forKey: .warnings)
        try row.encode(price?.isValid, forKey: .valid)
        try row.encode(price?.faults.map(\.description), forKey: .faults)
        try row.encode(price?.maxFanOut, forKey: .maxFanOut)
        try row.encode(price?.assumptions, forKey: .assumptions)
    }
}
