/// A function unit made for a function with certain parameters, ready to be measured.
public struct ConfiguredUnit: Sendable {
    public let unit: FunctionUnit
    /// All parameters with their values.
    public let parameters: [String: Int]
    public let made: MadeUnit

    /// What decides the unit's random sources; nil for a unit without.
    public var seed: Int? { parameters["seed"] }
}

extension FunctionUnit {
    /// - Parameter given: parameters by name; the others have their standard values.
    /// - Throws: `UnitError` or `ElaborationError`.
    public func configured(
        for function: any NumberFunction, parameters given: [String: Int] = [:]
    ) throws -> ConfiguredUnit {
        let values = try resolved(given)
        return ConfiguredUnit(
            unit: self, parameters: values,
            made: try make({ try function($0) }, function.inputs, values))
    }
}
