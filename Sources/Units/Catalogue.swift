import HDL
import Numerics

/// The units that compute a function given by the user.
public enum Catalogue {
    public static let functionUnits: [FunctionUnit] = [smurf, lookUpTable]

    /// - Throws: `UnitError.unknownUnit`.
    public static func functionUnit(named name: String) throws(UnitError) -> FunctionUnit {
        guard let unit = functionUnits.first(where: { $0.name == name }) else {
            throw .unknownUnit(name: name, known: functionUnits.map(\.name))
        }
        return unit
    }

    /// Seeds of the generators, by input; the last one is the thresholds'. Chosen once, far apart
    /// in the sequence, and kept.
    static let seeds = [0x2a61, 0x71c3, 0xb59d, 0x1e4f, 0xc8d7]

    private static let smurf = FunctionUnit(
        name: "smurf",
        summary: "stochastic multivariate universal-radix finite-state machine",
        parameters: [
            UnitParameter(
                name: "states", summary: "states of each chain", range: 2...16, standard: 4),
            UnitParameter(
                name: "length", summary: "cycles of a computation", range: 16...65536,
                standard: 256, isPowerOfTwo: true),
            UnitParameter(
                name: "steps", summary: "positions a generator moves in a cycle", range: 1...64,
                standard: 16),
        ],
        make: { function, inputs, parameters in
            if !(1...3).contains(inputs) {
                throw UnitError.inputCount(unit: "smurf", given: inputs, allowed: 1...3)
            }
            let states = parameters["states"] ?? 4
            let length = parameters["length"] ?? 256
            let radices = [Int](repeating: states, count: inputs)
            let fit = try ChainFit(radices: radices, target: function)
            let thresholds = fit.function.weights.map { Int(($0 * 256).rounded()) }
            let used = Array(seeds.prefix(inputs)) + seeds.suffix(1)
            return MadeUnit(
                design: try Design(
                    SMURF(
                        radices: radices, thresholds: thresholds, length: length, seeds: used,
                        steps: parameters["steps"] ?? 16)),
                latency: length + 1, cyclesPerResult: length + 1,
                notes: [("KKT residual of the fit", "\(fit.optimalityResidual)")])
        })

    private static let lookUpTable = FunctionUnit(
        name: "lut", summary: "look-up table, minimised as a decision diagram", parameters: [],
        make: { function, inputs, _ in
            if !(1...2).contains(inputs) {
                throw UnitError.inputCount(unit: "lut", given: inputs, allowed: 1...2)
            }
            let table = try (0..<1 << (8 * inputs)).map { index in
                let x = (0..<inputs).map { Double(index >> (8 * $0) & 255) / 256 }
                return min(255, max(0, Int((try function(x) * 256).rounded())))
            }
            return MadeUnit(
                design: try Design(LookUpTable(inputs: inputs, table: table)), latency: 1,
                cyclesPerResult: 1, notes: [])
        })
}

extension FunctionUnit {
    /// All parameters with their values: the given ones, checked, and the standard ones.
    public func resolved(_ given: [String: Int]) throws(UnitError) -> [String: Int] {
        try parameters.resolved(given, unit: name)
    }
}
