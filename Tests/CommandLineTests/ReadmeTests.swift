import ExternalTools
import Foundation
import Technology
import Testing

/// What the README shows is what a reader gets.
@Suite struct ReadmeTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try InputFile.read(Self.root.appendingPathComponent(path).path)
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
    }

    @Test("the first row of the table is what the command prints")
    func tableIsMeasured() throws {
        guard ExternalPriceEngine.tools.allSatisfy({ (try? $0.locate()) != nil }),
            let library = try? DataFile.liberty.locate()
        else {
            withKnownIssue("the table of the README is NOT checked") {
                Issue.record("a tool or the OSU library is missing; run 'make setup'")
            }
            return
        }
        try Workplace.with { place in
            let outcome = try place.run([
                "simulate", "smurf", "--function", "sqrt((x*x+y*y)/2)", "--technology", library,
            ])
            #expect(outcome.ending == .exited(0))
            let shown = Set(lines(try text("README.md")).map { $0.split(separator: " ") })
            let row = try #require(lines(outcome.output).last { $0.hasPrefix("smurf") })
            #expect(shown.contains(row.split(separator: " ")), "the README does not have: \(row)")
        }
    }

    @Test("the example unit and its test are the ones in Examples/Accumulator")
    func exampleIsTheExample() throws {
        let shown = Set(lines(try text("README.md")))
        for path in [
            "Sources/Accumulator/Accumulator.swift",
            "Tests/AccumulatorTests/AccumulatorTests.swift",
        ] {
            for line in lines(try text("Examples/Accumulator/" + path))
            where !line.hasPrefix("import ") && line != "}" {
                #expect(shown.contains(line), "the README does not have: \(line)")
            }
        }
    }

    @Test("the example takes at most 30 lines")
    func exampleIsShort() throws {
        let counted = try [
            "Sources/Accumulator/Accumulator.swift", "Sources/EmitAccumulator/main.swift",
            "Tests/AccumulatorTests/AccumulatorTests.swift",
        ].flatMap { lines(try text("Examples/Accumulator/" + $0)) }
        #expect(counted.count { !$0.hasPrefix("//") } <= 30)
        #expect(counted.allSatisfy { $0.count <= 100 })
    }
}
