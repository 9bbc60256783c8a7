import ArgumentParser
import MorphoExternalTools
import MorphoLinearAlgebra

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Name each external tool, its version, what needs it and how to install it.",
        discussion: """
            Exits with 2 when something is missing.

            Examples:
              morpho doctor
              morpho doctor --format json
            """)

    @OptionGroup var output: FormatOptions

    /// The library that matrices are multiplied by, with the kernels that it has chosen.
    private static var linearAlgebra: Entry {
        let algebra = LinearAlgebra.standard
        return Entry(
            name: "OpenBLAS", path: algebra.library?.file,
            version: algebra.library.map { "\($0.version), kernels \($0.kernels)" },
            problem: algebra.missing.map { "\($0); matrices are multiplied by plain loops" },
            neededTo: "train and run models fast",
            install: "apt-get install -y --no-install-recommends libopenblas0-pthread")
    }

    private struct Entry: Encodable {
        var name: String
        var path: String?
        var version: String?
        var problem: String?
        var neededTo: String
        var install: String
    }

    func run() throws {
        let statuses = ToolStatus.all()
        let algebra = Self.linearAlgebra
        switch output.format {
        case .json:
            try writeJSON(
                statuses.map {
                    Entry(
                        name: $0.name, path: $0.path, version: $0.version, problem: $0.problem,
                        neededTo: $0.neededTo, install: $0.installCommand)
                } + [algebra])
        case .text:
            var text = ""
            for status in statuses {
                let state = status.path == nil ? "missing" : status.version ?? "found"
                text += "\(status.name): \(state)\n  needed to \(status.neededTo)\n"
                if let path = status.path { text += "  at \(path)\n" }
                if let problem = status.problem { text += "  \(problem)\n" }
            }
            text += "\(algebra.name): \(algebra.version ?? "missing")\n  needed to "
            text += "\(algebra.neededTo)\n"
            if let path = algebra.path { text += "  at \(path)\n" }
            if let problem = algebra.problem { text += "  \(problem)\n" }
            if let command = ToolStatus.installCommand(for: statuses) {
                text += "\nInstall what is missing:\n  \(command)\n"
            }
            try StandardOutput.write(text)
        }
        if algebra.path == nil || statuses.contains(where: { $0.path == nil }) { throw ExitCode(2) }
    }
}
