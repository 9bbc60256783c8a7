import Foundation
import Testing

@testable import MorphoFileFuzzing

@Suite struct FileFuzzingTests {
    /// A file that `make fuzz-files` found: the shortest of all that had this outcome.
    struct Found: Sendable, CustomTestStringConvertible {
        let reader: String
        let outcome: String
        let bytes: [UInt8]
        var testDescription: String { "\(reader) \(outcome)" }
    }

    static let corpus: [Found] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Corpus.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").map { line in
            let words = line.split(separator: " ").map(String.init)
            return Found(
                reader: words[0], outcome: words[1],
                bytes: words[2] == "-" ? [] : FuzzSeeds.hexadecimal(words[2]))
        }
    }()

    /// Without what the libraries for images and compression say, which changes with their
    /// versions.
    private static func withoutWords(_ outcome: String) -> String {
        outcome.firstRange(of: ".damaged").map { String(outcome[..<$0.upperBound]) } ?? outcome
    }

    @Test("every file of the corpus has the outcome that it had", arguments: corpus)
    func everyFile(_ found: Found) throws {
        let reader = try #require(FuzzedReader.named(found.reader))
        #expect(
            Self.withoutWords(reader.outcome(found.bytes)) == Self.withoutWords(found.outcome))
    }

    @Test func theCorpusKnowsEveryReader() {
        let readers = Set(Self.corpus.map(\.reader))
        #expect(readers == Set(FuzzedReader.all.map(\.name)))
        #expect(Self.corpus.count > 150)
    }

    @Test(arguments: FuzzedReader.all.map(\.name))
    func seedsAreSound(_ name: String) throws {
        let reader = try #require(FuzzedReader.named(name))
        #expect(reader.seeds.count > 0)
        for seed in reader.seeds where reader.outcome(seed) != "sound" {
            // Refused for what it holds, not for its form.
            let outcomes = [".unsupported.transparency", ".table.notWhole"]
            #expect(outcomes.contains(where: reader.outcome(seed).hasSuffix))
        }
    }

    @Test(
        "some hundred files each; a reader that traps would end this run",
        arguments: FuzzedReader.all.map(\.name))
    func short(_ name: String) throws {
        let reader = try #require(FuzzedReader.named(name))
        let tally = FileFuzz.run(reader, seed: 2, numbers: 0..<300)
        #expect(tally.kinds.values.map(\.count).reduce(0, +) == 300)
        #expect(tally.kinds.count > 1)
    }

    @Test func inputsDependOnSeedAndNumberAlone() throws {
        let reader = try #require(FuzzedReader.named("gguf"))
        let inputs = (0..<50).map { FileFuzz.input(reader, seed: 1, number: $0) }
        #expect(inputs[7] == FileFuzz.input(reader, seed: 1, number: 7))
        #expect(Set(inputs).count > 40)
        #expect(inputs[7] != FileFuzz.input(reader, seed: 2, number: 7))
    }
}
