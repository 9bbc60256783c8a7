import MorphoHDL

/// The units that compute a function given by the user.
public enum Catalogue {
    public static let functionUnits: [FunctionUnit] = [smurf, taylor, bernstein, lookUpTable]

    /// - Throws: `UnitError.unknownUnit`.
    public static func functionUnit(named name: String) throws(UnitError) -> FunctionUnit {
        guard let unit = functionUnits.first(where: { $0.name == name }) else {
            throw .unknownUnit(name: name, known: functionUnits.map(\.name))
        }
        return unit
    }

    /// The names of inputs in functions and parameters.
    static let axes = ["x", "y", "z"]

    /// - Throws: `UnitError.inputCount`.
    static func checkInputs(
        _ inputs: Int, in allowed: ClosedRange<Int>, of unit: String
    ) throws(UnitError) {
        if !allowed.contains(inputs) {
            throw .inputCount(unit: unit, given: inputs, allowed: allowed)
        }
    }
}

extension FunctionUnit {
    /// All parameters with their values: the given ones, checked, and the standard ones.
    public func resolved(_ given: [String: Int]) throws(UnitError) -> [String: Int] {
        try parameters.resolved(given, unit: name)
    }
}
