import ArgumentParser
import Foundation
import MorphoExternalTools

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

struct FormatOptions: ParsableArguments {
    @Option(help: "How to write the result: text or json.")
    var format: OutputFormat = .text
}

/// JSON with sorted keys, so that two runs can be compared line by line.
func writeJSON(_ value: some Encodable) throws { try StandardOutput.write(json(value)) }

func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let data = try encoder.encode(value)
    return String(decoding: data, as: UTF8.self) + "\n"
}
