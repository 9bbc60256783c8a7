import ArgumentParser
import MorphoExternalTools
import MorphoLanguageModels
import MorphoWording

struct PerplexityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "perplexity",
        abstract: "Measure how well a language model predicts a text.",
        discussion: """
            Perplexity is e to the mean of -ln(probability) over the tokens of the text. A window of \
            --context tokens goes over it in steps of --stride: the first scores all its tokens but \
            the first, the later ones those that none before has scored, so that each of them has \
            at least context - stride tokens before it. The number is the same in every run and \
            for any number of threads.

            Examples:
              morpho perplexity stories260K.bin tinyshakespeare.txt --tokens 2000
              morpho perplexity smollm2.gguf wikitext.txt --context 512 --stride 256
              morpho perplexity smollm2.gguf wikitext.txt --tokens 10000 --format json
            """)

    @OptionGroup var model: ModelOptions

    @Argument(help: ArgumentHelp("The text, a file in UTF-8.", valueName: "text"))
    var text: String

    @Option(
        parsing: .unconditional,
        help: "Tokens of a window; otherwise 512, or fewer if the model was made for fewer.")
    var context: Int?

    @Option(
        parsing: .unconditional, help: "Tokens of a step; otherwise half of a window.")
    var stride: Int?

    @Option(parsing: .unconditional, help: "Score no more than this many tokens of the text.")
    var tokens: Int?

    @OptionGroup var format: FormatOptions

    private struct Report: Encodable {
        var schema = 1
        var model: ModelReport
        var text: String
        var textSha256: String
        var tokens: Int
        var context: Int
        var stride: Int
        var scored: Int
        var meanLossNats: Double
        var perplexity: Double
        var instructionSet: String
        var threads: Int
        var seconds: Double
    }

    func run() throws {
        if let tokens { try require("--tokens", tokens, in: 2...Int(Int32.max)) }
        let opened = try model.opened()
        let words = try InputFile.read(text)
        if words.isEmpty { throw LanguageModelError.tooShort(tokens: 0) }
        let all = try opened.tokenizer.encode(words)
        let chosen = Array(all.prefix(tokens ?? all.count))
        let window = context ?? min(512, opened.configuration.context)
        let session = try DecoderSession(opened, context: window, threads: model.threadCount)
        let progress = Progress()
        defer { progress.finish() }
        let start = ContinuousClock.now
        let result = try Perplexity(
            session, tokens: chosen, stride: stride ?? max(window / 2, 1)
        ) { done in
            let rate = Double(done.scored) / max((ContinuousClock.now - start) / .seconds(1), 1e-9)
            let left = Double(done.tokens - done.scored) / rate
            let state =
                "\(grouped(done.scored)) of \(grouped(done.tokens)) tokens, perplexity so far "
                + Figure.fixed(done.perplexity, 3)
            progress.report(
                "\(state), \(grouped(Int(rate))) tokens a second, \(grouped(Int(left))) s left")
            Interruption.say("morpho: ended after \(state)")
        }
        Interruption.say(nil)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        progress.finish()
        let report = Report(
            model: try ModelReport(model.model, opened), text: text,
            textSha256: FileContents(copying: Array(words.utf8), path: text).sha256(),
            tokens: chosen.count, context: result.context, stride: result.stride,
            scored: result.scored, meanLossNats: result.meanLoss, perplexity: result.perplexity,
            instructionSet: session.instructionSet, threads: model.threadCount, seconds: seconds)
        switch format.format {
        case .json: try writeJSON(report)
        case .text: try StandardOutput.write(Self.text(report))
        }
    }

    private static func text(_ report: Report) -> String {
        """
        perplexity \(Figure.fixed(report.perplexity, 6)), mean loss \
        \(Figure.fixed(report.meanLossNats, 6)) nats
        \(grouped(report.scored)) of \(grouped(report.tokens)) tokens scored, context \
        \(report.context), stride \(report.stride)
        model: \(report.model.file), \(grouped(report.model.parameters)) parameters, weights \
        \(report.model.precision), all else float32
        SHA-256 \(report.model.sha256)
        text: \(report.text)
        SHA-256 \(report.textSha256)
        computed in \(Figure.fixed(report.seconds, 1)) s, \(report.instructionSet), \
        \(counted(report.threads, "thread"))

        """
    }
}
