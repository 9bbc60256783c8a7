import ArgumentParser
import MorphoUnits

/// `--set name=value`, as often as there are parameters.
struct ParameterOptions: ParsableArguments {
    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "A parameter as NAME=VALUE, or UNIT.NAME=VALUE for one of several units.",
            valueName: "parameter"))
    var assignments: [String] = []

    func validate() throws {
        for assignment in assignments where Self.parts(assignment) == nil {
            throw ValidationError(
                "'--set \(assignment)' is not of the form NAME=VALUE with an integer value.")
        }
    }

    /// The parameters meant for each of the units; those given for one unit come before those
    /// given for all.
    /// - Throws: `InputError` for a parameter that is set twice or that would have no effect.
    func values(
        for units: [(name: String, parameters: [UnitParameter])]
    ) throws(InputError) -> [[String: Int]] {
        var seen: Set<String> = []
        let names = units.map(\.name)
        for assignment in assignments {
            guard let (scope, name, _) = Self.parts(assignment) else { continue }
            let path = scope.map { "\($0).\(name)" } ?? name
            guard seen.insert(path).inserted else { throw .parameterTwice(name: path) }
            if let scope, !names.contains(scope) {
                throw .parameterOfOtherUnit(assignment: assignment, unit: scope, chosen: names)
            }
            let owner = units.first { $0.parameters.contains { $0.name == name } }
            let stranger = units.first { !$0.parameters.contains { $0.name == name } }
            if scope == nil, let owner, let stranger {
                throw .parameterOfSome(
                    assignment: assignment, owner: owner.name, stranger: stranger.name)
            }
        }
        return names.map { unit in
            var values: [String: Int] = [:]
            for wanted in [nil, unit] {
                for case (let scope, let name, let value)? in assignments.map(Self.parts)
                where scope == wanted {
                    values[name] = value
                }
            }
            return values
        }
    }

    private static func parts(_ text: String) -> (unit: String?, name: String, value: Int)? {
        let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard sides.count == 2, let value = Int(sides[1]) else { return nil }
        let path = sides[0].split(separator: ".", omittingEmptySubsequences: false)
        guard let name = path.last, !name.isEmpty, path.count <= 2 else { return nil }
        return (path.count == 2 ? String(path[0]) : nil, String(name), value)
    }
}
