import Morpho
import MorphoCircuit
import MorphoComparison
import MorphoUnits

/// A design that both engines price.
struct Subject {
    var name: String
    var design: Design
}

/// Every unit of the catalogue with one clock in several configurations, and random circuits.
enum Subjects {
    private static let catalogue: [(unit: String, function: String?, values: [String: Int])] = [
        ("accumulator", nil, [:]),
        ("accumulator", nil, ["width": 32]),
        ("accumulator", nil, ["width": 64, "addend-width": 64]),
        ("accumulator", nil, ["width": 16, "addend-width": 12]),
        ("lfsr", nil, [:]),
        ("lfsr", nil, ["width": 32, "steps": 8]),
        ("lfsr", nil, ["width": 8, "steps": 1]),
        ("smurf", "euclid2", [:]),
        ("smurf", "euclid2", ["states": 8]),
        ("smurf", "euclid2", ["length": 64]),
        ("smurf", "sin(x)", [:]),
        ("smurf", "x*y", [:]),
        ("smurf", "tanh(x)", ["states": 8, "length": 1024]),
        ("taylor", "euclid2", ["degree": 1]),
        ("taylor", "euclid2", ["degree": 2]),
        ("taylor", "euclid2", [:]),
        ("taylor", "sin(x)", [:]),
        ("taylor", "exp(-x)", ["degree": 4]),
        ("taylor", "x*y*z", ["degree": 2]),
        ("bernstein", "euclid2", ["degree": 2]),
        ("bernstein", "euclid2", [:]),
        ("bernstein", "sin(x)", ["degree": 5]),
        ("bernstein", "x*y", ["degree": 1]),
        ("lut", "sin(x)", [:]),
        ("lut", "sqrt(x)", [:]),
        ("lut", "exp(-x)", [:]),
        ("lut", "euclid2", [:]),
    ]

    /// - Parameter random: how many random data paths follow, those of the first seeds.
    static func all(random: Int) throws -> [Subject] {
        var subjects = try catalogue.map { entry in
            let function = try entry.function.map { try FunctionTarget($0) }
            let values = entry.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return Subject(
                name: ([entry.unit] + (entry.function.map { [$0] } ?? []) + values)
                    .joined(separator: " "),
                design: try Catalogue.entry(named: entry.unit).design(
                    function: function, parameters: entry.values))
        }
        for seed in 0..<random {
            subjects.append(
                Subject(
                    name: "random data path \(seed)",
                    design: try Design(RandomDataPath(seed: UInt64(seed)))))
        }
        return subjects
    }
}
