import ArgumentParser

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

    /// The parameters meant for a unit.
    func values(for unit: String) -> [String: Int] {
        var values: [String: Int] = [:]
        for assignment in assignments {
            guard let (scope, name, value) = Self.parts(assignment) else { continue }
            if scope == nil || scope == unit { values[name] = value }
        }
        return values
    }

    private static func parts(_ text: String) -> (unit: String?, name: String, value: Int)? {
        let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard sides.count == 2, let value = Int(sides[1]) else { return nil }
        let path = sides[0].split(separator: ".", omittingEmptySubsequences: false)
        guard let name = path.last, !name.isEmpty, path.count <= 2 else { return nil }
        return (path.count == 2 ? String(path[0]) : nil, String(name), value)
    }
}
