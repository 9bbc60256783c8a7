import ArgumentParser
import MorphoExternalTools
import MorphoUnits

struct UnitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "units",
        abstract: "List the units and their parameters.",
        discussion: """
            Examples:
              morpho units
              morpho units smurf
              morpho units --format json
            """)

    @Argument(help: "Only this unit.")
    var unit: String?

    @OptionGroup var output: FormatOptions

    private struct Entry: Encodable {
        struct Parameter: Encodable {
            var name: String
            var summary: String
            var minimum: Int
            var maximum: Int
            var standard: Int
            var powerOfTwo: Bool
        }
        var name: String
        var summary: String
        var needsFunction: Bool
        var parameters: [Parameter]
    }

    func run() throws {
        let all = Catalogue.entries
        let chosen = try unit.map { [try Catalogue.entry(named: $0)] } ?? all
        switch output.format {
        case .json:
            try writeJSON(
                chosen.map { entry in
                    Entry(
                        name: entry.name, summary: entry.summary,
                        needsFunction: entry.needsFunction,
                        parameters: entry.parameters.map {
                            .init(
                                name: $0.name, summary: $0.summary, minimum: $0.range.lowerBound,
                                maximum: $0.range.upperBound, standard: $0.standard,
                                powerOfTwo: $0.isPowerOfTwo)
                        })
                })
        case .text:
            var text = ""
            for entry in chosen {
                text += "\(entry.name): \(entry.summary)"
                text += entry.needsFunction ? " (needs --function)\n" : "\n"
                for parameter in entry.parameters {
                    text += "  \(parameter.name) = \(parameter.standard)  \(parameter.summary), "
                    text += parameter.isPowerOfTwo ? "a power of two, " : ""
                    text += "\(parameter.range.lowerBound) to \(parameter.range.upperBound)\n"
                }
            }
            try StandardOutput.write(text)
        }
    }
}
