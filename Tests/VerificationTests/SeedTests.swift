import Foundation
import MorphoCircuit
import MorphoExternalTools
import Testing

@testable import MorphoVerification

/// Seed files: the format, and every one of them replayed.
struct SeedTests {
    @Test func randomDesignsSurviveTheFile() throws {
        for number in 1...60 as ClosedRange<UInt64> {
            let seed = FuzzCase(seed: number).seed(tool: .icarus, notes: ["a note"])
            let read = try Seed(text: seed.text)
            #expect(read == seed)
            #expect(
                try Seed(text: FuzzCase(read).seed(tool: .icarus, notes: ["a note"]).text) == seed)
        }
    }

    @Test(arguments: [
        ("", "line 1: the file does not begin with 'morphoseed 1'"),
        ("morphoseed 2", "line 1: version '2' is unknown; this reads version 1"),
        ("morphoseed 1\nn0 = input a u1 -", "line 2: 'n0' stands before the first module"),
        ("morphoseed 1\nmodule a\nn0 = input a u0 -", "line 4: 'u0' is no shape"),
        (
            "morphoseed 1\nmodule a\noutput b u1 n0 -",
            "line 4: there is no node 'n0' before this line"
        ),
        ("morphoseed 1\nmodule a\nfoo", "line 4: 'foo' is no statement"),
        (
            "morphoseed 1\nmodule a\nn0 = input a u4 -\nn1 = add u9 n0 n0 n0",
            "line 5: 'add' does not take these operands"
        ),
        ("morphoseed 1\nmodule a \"b", "line 2: a quoted text is not closed"),
    ])
    func mistakesAreNamed(text: String, message: String) {
        let error = #expect(throws: SeedError.self) { _ = try Seed(text: text).design() }
        #expect(error?.description == message)
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Seeds").path

    static var files: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".morphoseed") }.sorted()
    }

    @Test(.enabled(if: Tools.areInstalled, "Icarus, Verilator or Yosys is not installed"))
    func everySeedPasses() throws {
        let entries = try Self.files.map {
            try FuzzCase(Seed(text: InputFile.read(Self.folder + "/" + $0)))
        }
        try #require(!entries.isEmpty)
        let outcomes = try CaseComparison.with(tools: [.gates, .icarus, .verilator]) {
            try $0.compare(entries)
        }
        for (file, outcome) in zip(Self.files, outcomes) {
            #expect(outcome.differences.isEmpty, "\(file): \(outcome.differences)")
        }
    }
}

enum Tools {
    static let areInstalled = VerificationTool.allCases.flatMap(\.programs).allSatisfy {
        (try? $0.locate()) != nil
    }
}
