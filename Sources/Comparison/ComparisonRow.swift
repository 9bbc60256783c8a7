import MorphoTechnology

/// One row of a comparison: a unit, how exact it is and what it costs.
public struct ComparisonRow: Sendable {
    public var unit: String
    public var parameters: [String: Int]
    public var error: MeasuredError
    public var price: Price
    /// Cycles from `start` to `valid`.
    public var latencyCycles: Int
    public var cyclesPerResult: Int
    /// What was fitted or tabulated: `KKT residual` and its value.
    public var notes: [String: String]
    /// Why results may be worse than the unit can do: see `MadeUnit.warnings`.
    public var warnings: [String]
    /// Of power-up values and of the operands that power was measured with.
    public var seed: UInt64

    /// Joules: power x cycles of a result x period.
    public var energyPerResultJ: Double {
        price.power.totalW * Double(cyclesPerResult) * 1e-6 / price.technology.clockMhz
    }
}

/// The row as it stands in a report. A price that is not valid has no figures there, only reasons.
extension ComparisonRow: Encodable {
    private enum CodingKeys: String, CodingKey {
        case unit, parameters, error, area, power, delayNs, slackNs, latencyCycles
        case cyclesPerResult, energyPerResultJ, technology, simulationEngine, estimationEngine
        case seed, notes, warnings, valid, faults, maxFanOut, assumptions
    }

    public func encode(to encoder: any Encoder) throws {
        var row = encoder.container(keyedBy: CodingKeys.self)
        try row.encode(unit, forKey: .unit)
        try row.encode(parameters, forKey: .parameters)
        try row.encode(error, forKey: .error)
        try row.encode(price.isValid ? price.area : nil, forKey: .area)
        try row.encode(price.isValid ? price.power : nil, forKey: .power)
        try row.encode(price.isValid ? price.delayNs : nil, forKey: .delayNs)
        try row.encode(price.isValid ? price.slackNs : nil, forKey: .slackNs)
        try row.encode(latencyCycles, forKey: .latencyCycles)
        try row.encode(cyclesPerResult, forKey: .cyclesPerResult)
        try row.encode(price.isValid ? energyPerResultJ : nil, forKey: .energyPerResultJ)
        try row.encode(price.technology, forKey: .technology)
        try row.encode("reference", forKey: .simulationEngine)
        try row.encode(price.estimationEngine, forKey: .estimationEngine)
        try row.encode(seed, forKey: .seed)
        try row.encode(notes, forKey: .notes)
        try row.encode(warnings, forKey: .warnings)
        try row.encode(price.isValid, forKey: .valid)
        try row.encode(price.faults.map(\.description), forKey: .faults)
        try row.encode(price.maxFanOut, forKey: .maxFanOut)
        try row.encode(price.assumptions, forKey: .assumptions)
    }
}
