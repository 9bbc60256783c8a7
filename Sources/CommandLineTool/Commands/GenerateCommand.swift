import ArgumentParser
import MorphoExternalTools
import MorphoLanguageModels
import MorphoWording

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Continue a text with a language model.",
        discussion: """
            The text goes to standard output as it comes, how fast it came to standard error. It \
            ends after --steps tokens, where the model ends it, or when the context is full. The \
            same options give the same text.

            Examples:
              morpho generate stories260K.bin --steps 200
              morpho generate smollm2.gguf --prompt 'The capital of France is' --steps 20
              morpho generate smollm2.gguf --prompt 'Once' --temperature 0.8 --seed 7
            """)

    @OptionGroup var model: ModelOptions

    @Option(help: "The text to continue; nothing for models that have a token to begin with.")
    var prompt: String = ""

    @Option(parsing: .unconditional, help: "Tokens to add at the most, 1 to 1000000.")
    var steps: Int = 100

    @Option(
        parsing: .unconditional,
        help: "0 takes the most probable token, 1 draws by the model's probabilities, up to 100.")
    var temperature: Double = 0

    @Option(parsing: .unconditional, help: "Decides what is drawn.")
    var seed: UInt64 = 1

    @Option(
        parsing: .unconditional,
        help: "Tokens to have room for; otherwise as many as are needed and the model was made for."
    )
    var context: Int?

    func run() throws {
        try require("--steps", steps, in: 1...1_000_000)
        var sampler = try Sampler(temperature: temperature, seed: seed)
        let opened = try model.opened()
        let tokenizer = opened.tokenizer
        let tokens = try tokenizer.encode(prompt)
        let most = opened.configuration.context
        let room = context ?? min(max(tokens.count + steps, 2), most)
        let session = try DecoderSession(opened, context: room, threads: model.threadCount)
        let begin = ContinuousClock.now
        var logits = try session.append(tokens)
        let prepared = ContinuousClock.now
        var printer = TextPrinter(tokenizer)
        try printer.print(tokens)
        var added = 0
        while added < steps {
            let token = sampler.next(logits)
            added += 1
            if token == tokenizer.end || token == tokenizer.beginning { break }
            try printer.print([token])
            if added == steps || session.position == session.context { break }
            logits = try session.append([token])
        }
        try printer.finish()
        func rate(_ count: Int, _ time: Duration) -> String {
            Figure.short(Double(count) / max(time / .seconds(1), 1e-9))
        }
        let isFull = added < steps && session.position == session.context
        try StandardOutput.writeError(
            "\(counted(tokens.count, "token")) read, \(rate(tokens.count, prepared - begin)) a "
                + "second; \(counted(added, "token")) added, "
                + "\(rate(added, ContinuousClock.now - prepared)) a second; weights "
                + "\(opened.precision), \(session.instructionSet), "
                + counted(model.threadCount, "thread") + "\n"
                + (isFull ? "the context of \(session.context) tokens is full\n" : ""))
    }
}

/// Prints tokens as text: as many bytes as are whole characters.
private struct TextPrinter {
    private let tokenizer: Tokenizer
    private var bytes: [UInt8] = []
    private var hasBegun = false

    init(_ tokenizer: Tokenizer) { self.tokenizer = tokenizer }

    mutating func print(_ tokens: [Int]) throws(FileError) {
        let more = tokens.flatMap { tokenizer.bytes(of: $0) }
        // At the beginning, what was put before the text is left out.
        bytes += hasBegun ? more : tokenizer.decode(tokens)
        hasBegun = hasBegun || !more.isEmpty
        for missing in 0..<min(4, bytes.count) {
            if let text = String(validating: bytes.dropLast(missing), as: UTF8.self) {
                try StandardOutput.write(text)
                bytes.removeFirst(bytes.count - missing)
                return
            }
        }
    }

    /// What is no whole character is replaced.
    func finish() throws(FileError) {
        try StandardOutput.write(String(decoding: bytes, as: UTF8.self) + "\n")
    }
}
