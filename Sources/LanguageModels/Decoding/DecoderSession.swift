import MorphoThreads

/// A text that a model continues: the tokens so far, as keys and values.
///
/// Results are the same for any number of threads. Between instruction sets, and between tokens one
/// by one and together, they differ by rounding in single precision. One thread may use a session
/// at a time.
public final class DecoderSession {
    public let model: LanguageModel
    /// Tokens that there is room for.
    public let context: Int
    /// The instruction set of the kernels: `avx512`, `avx2` or `baseline`.
    public let instructionSet: String
    /// Tokens so far.
    public private(set) var position = 0
    private let single: TokenPass
    private let blocks: BlockPass

    /// - Parameters:
    ///   - context: tokens to have room for, 2 or more; nil takes 2,048, or as many as the model was
    ///     trained for if these are fewer. They take 8 · layers · width of keys bytes each.
    ///   - threads: 1 to 256.
    ///   - instructionSet: nil takes the fastest that the processor has.
    /// - Throws: `LanguageModelError.context`, `.threads`, `.instructionSet`, `.memory`.
    public init(
        _ model: LanguageModel, context: Int? = nil, threads: Int = 2,
        instructionSet: String? = nil
    ) throws(LanguageModelError) {
        let most = model.configuration.context
        let context = context ?? min(2048, most)
        guard (2...max(2, most)).contains(context) else { throw .context(context, most: most) }
        guard (1...256).contains(threads) else { throw .threads(threads) }
        let kernels = try DecoderKernels(instructionSet)
        let pool = WorkerPool(threads: threads)
        let cache = try KeyValueCache(model.configuration, context: context)
        let rotary = try RotaryTable(model.configuration, context: context)
        self.model = model
        self.context = context
        self.instructionSet = kernels.name
        single = try TokenPass(
            model, kernels: kernels, cache: cache, rotary: rotary, pool: pool)
        blocks = try BlockPass(
            model, kernels: kernels, cache: cache, rotary: rotary, pool: pool)
    }

    /// Forgets tokens from `position` on.
    public func rewind(to position: Int = 0) {
        self.position = min(max(position, 0), self.position)
    }

    /// Appends tokens.
    ///
    /// - Returns: a number for each token of the vocabulary: the logits of the token that follows.
    /// - Throws: `LanguageModelError.noTokens`, `.token`, `.tooLong`. Then nothing is appended.
    public func append(_ tokens: [Int]) throws(LanguageModelError) -> [Float] {
        try check(tokens)
        // A block costs as much as some tokens one by one.
        if tokens.count < 4 {
            for (index, token) in tokens.enumerated() {
                single.run(token, at: position, wantsLogits: index == tokens.count - 1)
                position += 1
            }
        } else {
            var last = 0
            forChunks(tokens) { last = $0.count - 1 }
            let (block, lane) = (last / BlockPass.blockTokens, last % BlockPass.blockTokens)
            for feature in 0..<model.configuration.width {
                let row = block * model.configuration.width + feature
                single.stream.start[feature] =
                    blocks.stream.start[row * BlockPass.blockTokens + lane]
            }
            single.classify()
        }
        return Array(
            UnsafeBufferPointer(start: single.logits.start, count: single.logits.count))
    }

    /// Appends all tokens but the last.
    ///
    /// - Parameter first: the number of the first one that is scored, 1 or more; for 0 it is 1.
    /// - Returns: for each token from there on, the natural logarithm of its probability after all
    ///   tokens before it.
    /// - Throws: what `append` throws. Then nothing is appended.
    public func score(
        _ tokens: [Int], from first: Int = 1
    ) throws(LanguageModelError) -> [Double] {
        let before = Array(tokens.dropLast())
        try check(before)
        try check(tokens.last ?? 0)
        var scores: [Double] = []
        forChunks(before) { chunk in
            let targets = chunk.indices.map { $0 + 1 >= first ? tokens[$0 + 1] : nil }
            scores += blocks.scores(of: targets)
        }
        return scores
    }

    private func forChunks(_ tokens: [Int], _ body: (ArraySlice<Int>) -> Void) {
        var start = 0
        while start < tokens.count {
            let chunk = tokens[start..<min(tokens.count, start + BlockPass.mostTokens)]
            blocks.run(chunk, at: position)
            position += chunk.count
            start = chunk.endIndex
            body(chunk)
        }
    }

    private func check(_ tokens: [Int]) throws(LanguageModelError) {
        if tokens.isEmpty { throw .noTokens }
        for token in tokens { try check(token) }
        if tokens.count > context - position {
            throw .tooLong(tokens: tokens.count, room: context - position)
        }
    }

    private func check(_ token: Int) throws(LanguageModelError) {
        let count = model.configuration.vocabulary
        if !(0..<count).contains(token) { throw .token(token, count: count) }
    }
}
