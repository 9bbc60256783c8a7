import MorphoModelFiles

/// What the metadata of a GGUF file says of a Llama model and its vocabulary.
struct GGUFEntries {
    let file: GGUFFile

    func configuration() throws(LanguageModelError) -> DecoderConfiguration {
        let found = file.metadata["general.architecture"]?.string
        guard found == "llama" else { throw .architecture(file: file.file, found: found) }
        let scaling = file.metadata["llama.rope.scaling.type"]?.string ?? "none"
        guard scaling == "none" else {
            throw .entry(
                file: file.file, key: "llama.rope.scaling.type", found: "'\(scaling)'",
                allowed: "'none'")
        }
        if let experts = file.metadata["llama.expert_count"]?.integer, experts != 0 {
            throw .entry(
                file: file.file, key: "llama.expert_count", found: "\(experts)", allowed: "0")
        }
        let width = try size("llama.embedding_length")
        let heads = try size("llama.attention.head_count")
        let keyValueHeads = try size("llama.attention.head_count_kv", otherwise: heads)
        guard heads % keyValueHeads == 0 else {
            throw .entry(
                file: file.file, key: "llama.attention.head_count_kv", found: "\(keyValueHeads)",
                allowed: "a divisor of the \(heads) heads")
        }
        let headWidth = try size("llama.attention.key_length", otherwise: max(width / heads, 1))
        let valueWidth = try size("llama.attention.value_length", otherwise: headWidth)
        guard headWidth % 2 == 0, valueWidth == headWidth else {
            throw .entry(
                file: file.file, key: "llama.attention.value_length", found: "\(valueWidth)",
                allowed: "even, and the same as that of keys, \(headWidth)")
        }
        let turned = try size("llama.rope.dimension_count", otherwise: headWidth)
        guard turned == headWidth else {
            throw .entry(
                file: file.file, key: "llama.rope.dimension_count", found: "\(turned)",
                allowed: "the width of a head, \(headWidth)")
        }
        let tokens = file.metadata["tokenizer.ggml.tokens"]?.array?.count
        return DecoderConfiguration(
            width: width, hiddenWidth: try size("llama.feed_forward_length"),
            layers: try size("llama.block_count"), heads: heads, keyValueHeads: keyValueHeads,
            headWidth: headWidth, vocabulary: try size("llama.vocab_size", otherwise: tokens),
            context: try size("llama.context_length"),
            rotaryBase: try positive("llama.rope.freq_base", otherwise: 10_000),
            rotaryPairing: .adjacent,
            epsilon: Float(
                try positive("llama.attention.layer_norm_rms_epsilon", otherwise: nil)))
    }

    func tokenizer() throws(LanguageModelError) -> Tokenizer {
        let texts = try strings("tokenizer.ggml.tokens")
        let types = file.metadata["tokenizer.ggml.token_type"]?.integers ?? []
        // Unknown and control tokens, and those that are unused.
        let control = Set(types.indices.filter { [2, 3, 5].contains(types[$0]) })
        let kind: Tokenizer.Kind
        let model = file.metadata["tokenizer.ggml.model"]?.string
        switch model {
        case "gpt2":
            kind = .byteLevel(
                try ByteLevelTokenizer(
                    file: file.file, tokens: texts, merges: try strings("tokenizer.ggml.merges"),
                    preTokenizer: try preTokenizer(), isControl: control.contains))
        case "llama":
            guard let scores = file.metadata["tokenizer.ggml.scores"]?.numbers,
                scores.count == texts.count, !scores.contains(where: \.isNaN)
            else {
                throw .noEntry(
                    file: file.file, key: "tokenizer.ggml.scores",
                    expected: "an array of \(texts.count) numbers")
            }
            kind = .scored(
                ScoredTokenizer(
                    tokens: texts.map {
                        Array($0.utf8).replacing([0xE2, 0x96, 0x81], with: [0x20])
                    },
                    scores: scores.map { Float($0) },
                    addsSpace: file.metadata["tokenizer.ggml.add_space_prefix"]?.bool ?? true,
                    isControl: control.contains))
        default:
            throw .entry(
                file: file.file, key: "tokenizer.ggml.model",
                found: model.map { "'\($0)'" } ?? "not",
                allowed: "'gpt2' or 'llama'")
        }
        func token(_ name: String) -> Int? {
            file.metadata["tokenizer.ggml.\(name)_token_id"]?.integer
                .flatMap { texts.indices.contains($0) ? $0 : nil }
        }
        return Tokenizer(
            kind, control: control, beginning: token("bos"), end: token("eos"),
            addsBeginning: file.metadata["tokenizer.ggml.add_bos_token"]?.bool ?? (model == "llama")
        )
    }

    private func preTokenizer() throws(LanguageModelError) -> PreTokenizer {
        let name = file.metadata["tokenizer.ggml.pre"]?.string
        if let known = name.flatMap(PreTokenizer.init) { return known }
        throw .entry(
            file: file.file, key: "tokenizer.ggml.pre", found: name.map { "'\($0)'" } ?? "not",
            allowed: PreTokenizer.allCases.map { "'\($0.rawValue)'" }.joined(separator: " or "))
    }

    private func size(
        _ key: String, otherwise: Int? = nil
    ) throws(LanguageModelError) -> Int {
        guard let value = file.metadata[key]?.integer ?? otherwise else {
            throw .noEntry(file: file.file, key: key, expected: "a number")
        }
        guard (1...1 << 24).contains(value) else {
            throw .entry(
                file: file.file, key: key, found: "\(value)", allowed: "1 to \(1 << 24)")
        }
        return value
    }

    private func positive(
        _ key: String, otherwise: Double?
    ) throws(LanguageModelError) -> Double {
        guard let value = file.metadata[key]?.number ?? otherwise else {
            throw .noEntry(file: file.file, key: key, expected: "a number")
        }
        guard value > 0, value.isFinite else {
            throw .entry(
                file: file.file, key: key, found: "\(value)", allowed: "a number above 0")
        }
        return value
    }

    private func strings(_ key: String) throws(LanguageModelError) -> [String] {
        if let found = file.metadata[key]?.strings, !found.isEmpty { return found }
        throw .noEntry(file: file.file, key: key, expected: "an array of texts")
    }
}
