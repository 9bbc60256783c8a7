import Foundation
import Morpho
import MorphoExternalTools
import MorphoTechnology

// estimates CASE [morpho | yosys]    one price in this process, a line of JSON
// estimates report FILE              all cases, each in a process of its own
// estimates table FILE               such a report, to read

let arguments = CommandLine.arguments
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys]
encoder.keyEncodingStrategy = .convertToSnakeCase

/// The route of external tools would take hours for it.
func isTooLargeForOthers(_ name: String) -> Bool { name == "products41" }

func line(_ name: String, _ engine: String) throws -> String {
    let run = try Subprocess(
        arguments[0], [name, engine], timeout: .seconds(3600)
    ).run()
    guard run.succeeded else { throw ReportError.failed(run.standardError.text) }
    return String(decoding: run.standardOutput.bytes, as: UTF8.self)
        .trimmingCharacters(in: .newlines)
}

enum ReportError: Error { case failed(String) }

exitOnError {
    if arguments.count == 3, arguments[1] == "report" {
        var lines: [String] = []
        for name in Case.all {
            for engine in ["morpho", "yosys"] where engine == "morpho" || !isTooLargeForOthers(name)
            {
                lines.append(try line(name, engine))
                print(lines[lines.count - 1])
            }
        }
        try OutputFile(
            arguments[2], text: "[\n  " + lines.joined(separator: ",\n  ") + "\n]\n"
        ).write()
    } else if arguments.count == 3, arguments[1] == "table" {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let bytes = try InputFile.bytes(arguments[2])
        print(table(try decoder.decode([Case.Row].self, from: Data(bytes))).text, terminator: "")
    } else if arguments.count >= 2 {
        let name = arguments.count > 2 ? arguments[2] : "morpho"
        let liberty = try DataFile.liberty.locate()
        let engine: any PriceEngine =
            name == "yosys"
            ? try ExternalPriceEngine(liberty: liberty, timeLimit: .seconds(3000))
            : try EstimateEngine(liberty: liberty)
        let row = try Case(name: arguments[1]).price(engine, named: name)
        print(String(decoding: try encoder.encode(row), as: UTF8.self))
    } else {
        print(
            "usage: estimates CASE [morpho | yosys]\n       estimates report FILE\n"
                + "       estimates table FILE")
        exit(2)
    }
}
