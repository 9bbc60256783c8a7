import Foundation
import MorphoExternalTools
import MorphoTechnology
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

    @Test("the tables are what the command prints")
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
                "simulate", "smurf", "taylor", "bernstein", "lut", "--function",
                "sqrt((x*x+y*y)/2)", "--technology", library,
            ])
            #expect(outcome.ending == .exited(0))
            let sides = try text("README.md").components(separatedBy: "demo -->\n")
            try #require(sides.count == 3, "the README has no part between two demo marks")
            // The versions of the tools are those of the machine.
            func comparable(_ text: String) -> [String] {
                lines(text).filter { !$0.hasPrefix("price: ") && !$0.hasPrefix("<!--") }
            }
            #expect(comparable(sides[1]) == comparable(outcome.output), "run 'make readme'")
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
