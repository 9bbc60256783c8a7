import Foundation
import ReferenceData
import Testing

/// `perplexity` and `generate`, on the published model of 260,000 parameters.
@Suite struct LanguageModelTests {
    private struct Report: Decodable {
        struct Model: Decodable {
            var sha256: String
            var parameters: Int
            var precision: String
        }

        var model: Model
        var tokens, context, stride, scored: Int
        var meanLossNats, perplexity: Double
    }

    private static func model() -> String? { ReferenceData.path("stories260k/stories260K.bin") }

    private static func report(_ text: String) throws -> Report {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Report.self, from: Data(text.utf8))
    }

    @Test("a report with all that is needed to repeat it, the same for any number of threads")
    func perplexity() throws {
        guard let model = Self.model(), let text = ReferenceData.path("text/tinyshakespeare.txt")
        else { return }
        try Workplace.with { place in
            let arguments = ["perplexity", model, text, "--tokens", "100", "--context", "40"]
            let reports = try ["1", "2"].map { threads in
                let outcome = try place.run(arguments + ["--threads", threads, "--format", "json"])
                #expect(outcome.ending == .exited(0))
                return try Self.report(outcome.output)
            }
            let report = try #require(reports.first)
            #expect(
                report.model.sha256
                    == "b0a507e7ad0f626624f17112325e66691f9076d622e1d3274d103d00299f2696")
            #expect(report.model.parameters == 260_032 && report.model.precision == "F32")
            #expect((report.tokens, report.scored) == (100, 99))
            #expect((report.context, report.stride) == (40, 20))
            #expect(report.perplexity == exp(report.meanLossNats))
            #expect(report.perplexity == reports.last?.perplexity)
            let outcome = try place.run(arguments)
            #expect(outcome.output.hasPrefix("perplexity "))
            #expect(outcome.output.contains("99 of 100 tokens scored, context 40, stride 20\n"))
            #expect(outcome.messages.contains(" tokens a second, "))
        }
    }

    @Test("a text that goes on, the same for the same seed")
    func generate() throws {
        guard let model = Self.model() else { return }
        try Workplace.with { place in
            let greedy = try place.run(["generate", model, "--steps", "12"])
            #expect(greedy.output == "Once upon a time, there was a little girl\n")
            #expect(greedy.messages.contains("1 token read, "))
            #expect(greedy.messages.contains("12 tokens added, "))
            func drawn(_ seed: String) throws -> String {
                try place.run([
                    "generate", model, "--steps", "30", "--temperature", "1", "--seed", seed,
                    "--prompt", "Lily é",
                ]).output
            }
            let first = try drawn("1")
            #expect(first.hasPrefix("Lily é"))
            #expect(try drawn("1") == first)
            #expect(try drawn("2") != first)
            let full = try place.run(["generate", model, "--context", "8", "--steps", "12"])
            #expect(full.messages.hasSuffix("the context of 8 tokens is full\n"))
        }
    }

    @Test("what is wrong is one sentence")
    func refusals() throws {
        guard let model = Self.model() else { return }
        try Workplace.with { place in
            let text = place.path + "/text"
            try Data("Lily ran.".utf8).write(to: URL(filePath: text))
            let empty = place.path + "/empty"
            try Data().write(to: URL(filePath: empty))
            let binary = place.path + "/binary"
            try Data([0x4C, 0xFF]).write(to: URL(filePath: binary))
            let cases: [([String], Int32, String)] = [
                (
                    ["perplexity", model, empty], 1,
                    "a text of 0 tokens has no perplexity, which needs 2 at least; give a longer one"
                ),
                (
                    ["perplexity", model, binary], 2,
                    "cannot read \(binary): byte 1 is not UTF-8 text; convert the file to UTF-8 or "
                        + "name a text file"
                ),
                (
                    ["perplexity", model, text, "--context", "513"], 1,
                    "a context of 513 tokens is not possible; give 2 to 512"
                ),
                (
                    ["perplexity", model, text, "--stride", "512"], 1,
                    "a stride of 512 tokens is not possible; give 1 to 511, less than the context"
                ),
                (
                    ["perplexity", model, text, "--tokens", "1"], 1,
                    "--tokens 1 is not possible; it is 2 to 2147483647"
                ),
                (
                    ["generate", model, "--threads", "0"], 1,
                    "--threads 0 is not possible; it is 1 to 256"
                ),
                (
                    ["generate", model, "--prompt", "Lily, Lily, Lily", "--context", "3"], 1,
                    "6 tokens do not fit a context with room for 3; shorten the text, or give a "
                        + "longer context"
                ),
                (
                    ["generate", model, "--temperature", "-1"], 1,
                    "a temperature of -1.0 is not possible; give 0 to 100"
                ),
                (
                    ["generate", place.path + "/none"], 2,
                    "cannot read \(place.path)/none: No such file or directory; check the path"
                ),
            ]
            for (arguments, code, message) in cases {
                try expectRefusal(arguments, code, message, in: place)
                #expect(try place.names().count == 6)
            }
        }
    }

    /// The whole text would take minutes.
    @Test("Ctrl-C says how far it came")
    func interruption() throws {
        guard let model = Self.model(), let text = ReferenceData.path("text/tinyshakespeare.txt")
        else { return }
        try Workplace.with { place in
            let outcome = try place.shell(
                """
                set -m; mkfifo messages
                $MORPHO perplexity '\(model)' '\(text)' 2> messages &
                while read -r line; do
                    echo "$line" >&2
                    case $line in *"tokens a second"*) kill -INT $!;; esac
                done < messages
                rm messages; wait $!
                """)
            #expect(outcome.ending == .exited(130))
            #expect(outcome.output == "")
            #expect(
                outcome.messages.contains(
                    /morpho: ended after [0-9,]+ of 693,363 tokens, perplexity so far [0-9.]+\n/))
        }
    }
}
