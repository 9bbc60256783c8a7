import Foundation

/// How well a model predicts a text: e to the mean of -ln(probability) of its tokens.
///
/// A window of `context` tokens goes over the text in steps of `stride`. In the first one all tokens
/// but the first are scored, later only those that no window before it has scored, so that each of
/// these has at least `context` - `stride` tokens before it.
public struct Perplexity: Equatable, Sendable {
    /// Tokens of a window and of a step.
    public let context, stride: Int
    /// Tokens that were scored.
    public let scored: Int
    /// The mean of -ln(probability), in nats.
    public let meanLoss: Double

    public var perplexity: Double { exp(meanLoss) }

    /// What has been done so far.
    public struct Progress: Sendable {
        public let scored, tokens: Int
        public let perplexity: Double
    }

    /// Scores a text. The result is the same for any number of threads.
    ///
    /// - Parameters:
    ///   - session: whose context is the window's; it is rewound.
    ///   - tokens: those of the text, the beginning of a text too if the model wants it.
    ///   - stride: 1 to `context` - 1.
    ///   - report: is told after each window.
    /// - Throws: `LanguageModelError.stride`, `.tooShort`, and what `DecoderSession.score` throws.
    public init(
        _ session: DecoderSession, tokens: [Int], stride: Int,
        report: (Progress) -> Void = { _ in }
    ) throws(LanguageModelError) {
        let context = session.context
        guard (1..<context).contains(stride) else { throw .stride(stride, context: context) }
        guard tokens.count >= 2 else { throw .tooShort(tokens: tokens.count) }
        // Of each window, then of all: a long text keeps the digits of its parts.
        var (sum, scored, start, end) = (0.0, 0, 0, 1)
        while end < tokens.count {
            let window = Array(tokens[start..<min(tokens.count, start + context)])
            session.rewind()
            let scores = try session.score(window, from: end - start)
            sum -= scores.reduce(0, +)
            scored += scores.count
            end = start + window.count
            start += stride
            report(
                Progress(
                    scored: scored, tokens: tokens.count - 1,
                    perplexity: exp(sum / Double(scored))))
        }
        self.context = context
        self.stride = stride
        self.scored = scored
        meanLoss = sum / Double(scored)
    }
}
