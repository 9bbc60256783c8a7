import MorphoHDL
import MorphoNumerics

extension Catalogue {
    static let smurf = FunctionUnit(
        name: "smurf",
        summary: "stochastic multivariate universal-radix finite-state machine",
        parameters: perInput("states", "states of the chain", range: 2...64, standard: 4)
            + streamParameters + [neighbouringSeeds],
        make: { function, inputs, parameters in
            try checkInputs(inputs, in: 1...3, of: "smurf")
            let radices = try values("states", parameters, inputs, unit: "smurf", in: 2...64)
            let fit = try CodewordFit(digits: .chain, radices: radices, target: function)
            let stream = StreamSettings(parameters, generators: inputs + 1)
            return stream.unit(
                try Design(
                    SMURF(
                        radices: radices, thresholds: fit.thresholds, length: stream.length,
                        seeds: stream.seeds, leap: stream.leap)), fit)
        })

    static let bernstein = FunctionUnit(
        name: "bernstein", summary: "Bernstein polynomial of random bits (ReSC)",
        parameters: perInput("degree", "degree", range: 1...63, standard: 3) + streamParameters,
        make: { function, inputs, parameters in
            try checkInputs(inputs, in: 1...3, of: "bernstein")
            let degrees = try values(
                "degree", parameters, inputs, unit: "bernstein", in: 1...63)
            let fit = try CodewordFit(
                digits: .bernstein, radices: degrees.map { $0 + 1 }, target: function)
            let stream = StreamSettings(parameters, generators: degrees.reduce(1, +))
            return stream.unit(
                try Design(
                    Bernstein(
                        degrees: degrees, thresholds: fit.thresholds, length: stream.length,
                        seeds: stream.seeds, leap: stream.leap)), fit)
        })

    private static let streamParameters = [
        UnitParameter(
            name: "length", summary: "cycles of a computation", range: 16...65536,
            standard: 256, isPowerOfTwo: true),
        UnitParameter(
            name: "leap", summary: "positions a generator moves in a cycle", range: 1...64,
            standard: 8),
        UnitParameter(
            name: "seed", summary: "decides the generators' seeds", range: 0...65535, standard: 0),
    ]

    private static let neighbouringSeeds = UnitParameter(
        name: "neighbouring-seeds",
        summary: "1 starts the generators at successive states, which correlates the streams",
        range: 0...1, standard: 0)

    /// A parameter for all inputs, and one for each input that comes before it.
    private static func perInput(
        _ name: String, _ summary: String, range: ClosedRange<Int>, standard: Int
    ) -> [UnitParameter] {
        [
            UnitParameter(
                name: name, summary: "\(summary) of each input", range: range, standard: standard)
        ]
            + axes.map {
                UnitParameter(
                    name: "\(name)-\($0)", summary: "\(summary) of input \($0), 0 for '\(name)'",
                    range: 0...range.upperBound, standard: 0)
            }
    }

    /// The values for each input of a parameter made by `perInput`.
    private static func values(
        _ name: String, _ parameters: [String: Int], _ inputs: Int, unit: String,
        in range: ClosedRange<Int>
    ) throws(UnitError) -> [Int] {
        var result: [Int] = []
        for (number, axis) in axes.enumerated() {
            let own = parameters["\(name)-\(axis)"] ?? 0
            if own > 0, !range.contains(own) {
                throw .ownParameterOutOfRange(
                    unit: unit, name: "\(name)-\(axis)", value: own, range: range, common: name)
            } else if number < inputs {
                result.append(own > 0 ? own : parameters[name] ?? 2)
            } else if own > 0 {
                throw .parameterWithoutInput(unit: unit, name: "\(name)-\(axis)", inputs: inputs)
            }
        }
        return result
    }
}

/// What stochastic units have in common.
private struct StreamSettings {
    let length: Int
    let leap: Int
    let seeds: [Int]
    private let isNeighbouring: Bool

    init(_ parameters: [String: Int], generators: Int) {
        length = parameters["length"] ?? 256
        leap = parameters["leap"] ?? 8
        isNeighbouring = parameters["neighbouring-seeds"] == 1
        let seed = parameters["seed"] ?? 0
        seeds =
            isNeighbouring
            ? GeneratorSeeds.neighbouringStates(inputs: generators - 1, seed: seed)
            : GeneratorSeeds.states(count: generators, seed: seed, length: length, leap: leap)
    }

    func unit(_ design: Design, _ fit: CodewordFit) -> MadeUnit {
        MadeUnit(
            design: design, latency: length + 1, cyclesPerResult: length + 1,
            notes: [("KKT residual of the fit", "\(fit.optimalityResidual)")],
            warnings: isNeighbouring
                ? [
                    "warning: correlated-streams: the generators start at successive states, so "
                        + "that each gives nearly the words of another one, an error that longer "
                        + "streams do not lower; leave neighbouring-seeds out"
                ] : [])
    }
}

extension CodewordFit {
    /// The weights in units of 1/256, 0 ... 256.
    fileprivate var thresholds: [Int] { function.weights.map { Int(($0 * 256).rounded()) } }
}
