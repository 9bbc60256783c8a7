import MorphoModelFiles

@testable import MorphoLanguageModels

/// A small model of random weights as a GGUF file, and the same for the naive decoder.
struct SyntheticModel {
    var type = GGUFType.float32
    var (width, hidden, layers, heads, keyValueHeads) = (64, 96, 2, 4, 2)
    var texts = ["<unk>", "<s>", "</s>"] + (0..<256).map { SyntheticModel.byteName($0) }
    var hasClassifier = true
    var context = 256
    /// Changes to the file, to make it wrong.
    var leftOut: String?
    var (renamed, shapes): ([String: GGUFType], [String: [Int]]) = ([:], [:])
    var entries: [(String, UInt32, [UInt8])] = []

    private static func byteName(_ byte: Int) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "<0x" + (digits.count == 1 ? "0" : "") + digits + ">"
    }

    /// Names, shapes and types of the tensors.
    private var tensors: [(name: String, shape: [Int], type: GGUFType)] {
        let keys = width / heads * keyValueHeads
        var all: [(String, [Int], GGUFType)] = [("token_embd", [texts.count, width], type)]
        for layer in 0..<layers {
            let matrices = [
                ("attn_q", width, width), ("attn_k", keys, width), ("attn_v", keys, width),
                ("attn_output", width, width), ("ffn_gate", hidden, width),
                ("ffn_up", hidden, width), ("ffn_down", width, hidden),
            ]
            all += matrices.map { ("blk.\(layer).\($0)", [$1, $2], type) }
            all += ["attn_norm", "ffn_norm"].map { ("blk.\(layer).\($0)", [width], .float32) }
        }
        all.append(("output_norm", [width], .float32))
        if hasClassifier { all.append(("output", [texts.count, width], type)) }
        return all.filter { $0.0 != leftOut }
            .map { ($0 + ".weight", shapes[$0] ?? $1, renamed[$0] ?? $2) }
    }

    var bytes: [UInt8] {
        var dice = Numbers(state: 7)
        var metadata: [(key: String, type: UInt32, value: [UInt8])] = [
            ("general.architecture", 8, text("llama")),
            ("llama.embedding_length", 4, little(UInt32(width))),
            ("llama.feed_forward_length", 4, little(UInt32(hidden))),
            ("llama.block_count", 4, little(UInt32(layers))),
            ("llama.attention.head_count", 4, little(UInt32(heads))),
            ("llama.attention.head_count_kv", 4, little(UInt32(keyValueHeads))),
            ("llama.context_length", 4, little(UInt32(context))),
            ("llama.rope.freq_base", 6, little(Float(5000).bitPattern)),
            ("llama.attention.layer_norm_rms_epsilon", 6, little(Float(1e-4).bitPattern)),
            ("tokenizer.ggml.model", 8, text("llama")),
            (
                "tokenizer.ggml.tokens", 9,
                little(UInt32(8)) + little(UInt64(texts.count)) + texts.flatMap(text)
            ),
            (
                "tokenizer.ggml.scores", 9,
                little(UInt32(6)) + little(UInt64(texts.count))
                    + texts.indices.flatMap { little(Float(-$0).bitPattern) }
            ),
            (
                "tokenizer.ggml.token_type", 9,
                little(UInt32(5)) + little(UInt64(texts.count))
                    + texts.indices.flatMap { little(Int32($0 < 3 ? 3 : 1)) }
            ),
            ("tokenizer.ggml.bos_token_id", 4, little(UInt32(1))),
            ("tokenizer.ggml.eos_token_id", 4, little(UInt32(2))),
        ]
        for entry in entries {
            metadata.removeAll { $0.key == entry.0 }
            if !entry.2.isEmpty { metadata.append((entry.0, entry.1, entry.2)) }
        }
        let tensors = tensors
        var head = Array("GGUF".utf8) + little(UInt32(3)) + little(UInt64(tensors.count))
        head += little(UInt64(metadata.count))
        for entry in metadata { head += text(entry.key) + little(entry.type) + entry.value }
        var data: [UInt8] = []
        for tensor in tensors {
            head += text(tensor.name) + little(UInt32(tensor.shape.count))
            head += tensor.shape.reversed().flatMap { little(UInt64($0)) }
            head += little(tensor.type.rawValue) + little(UInt64(data.count))
            data += dice.weights(tensor.type, tensor.shape.reduce(1, *), tensor.shape.count == 1)
            data += [UInt8](repeating: 0, count: (32 - data.count % 32) % 32)
        }
        return head + [UInt8](repeating: 0, count: (32 - head.count % 32) % 32) + data
    }

    func file() throws -> GGUFFile { try GGUFFile(bytes: bytes, file: "synthetic.gguf") }

    func model() throws -> LanguageModel { try LanguageModel(file()) }

    func naive() throws -> NaiveDecoder {
        let file = try file()
        func numbers(_ name: String) throws -> [Double] {
            try file.floats(of: file.requireTensor(name + ".weight")).map(Double.init)
        }
        var naive = NaiveDecoder()
        (naive.width, naive.heads, naive.keyValueHeads) = (width, heads, keyValueHeads)
        (naive.vocabulary, naive.base, naive.epsilon) = (texts.count, 5000, Double(Float(1e-4)))
        naive.embedding = try numbers("token_embd")
        naive.finalGain = try numbers("output_norm")
        naive.classifier = hasClassifier ? try numbers("output") : naive.embedding
        naive.layers = try (0..<layers).map { layer in
            let at = "blk.\(layer)."
            return .init(
                attentionGain: try numbers(at + "attn_norm"), query: try numbers(at + "attn_q"),
                key: try numbers(at + "attn_k"), value: try numbers(at + "attn_v"),
                output: try numbers(at + "attn_output"),
                feedForwardGain: try numbers(at + "ffn_norm"), gate: try numbers(at + "ffn_gate"),
                up: try numbers(at + "ffn_up"), down: try numbers(at + "ffn_down"))
        }
        return naive
    }
}

/// Numbers that are the same in every run.
struct Numbers {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    }

    /// -1 to 1.
    mutating func float() -> Float { Float(next() >> 40) / Float(1 << 23) - 1 }

    mutating func floats(_ count: Int) -> [Float] { (0..<count).map { _ in float() } }

    /// Bytes of weights of about 0.1; gains are about 1.
    mutating func weights(_ type: GGUFType, _ count: Int, _ isGain: Bool = false) -> [UInt8] {
        let halves = [0x2C, 0x2D, 0xAC, 0x24].map { UInt8($0) }
        return (0..<count / type.elementsPerBlock).flatMap { _ -> [UInt8] in
            switch type {
            case .float32: return little((isGain ? 1 + float() / 4 : float() / 4).bitPattern)
            case .float16: return [UInt8(truncatingIfNeeded: next()), halves[Int(next() >> 62)]]
            default:
                var block = (0..<type.bytesPerBlock).map { _ in
                    UInt8(truncatingIfNeeded: next() >> 30)
                }
                // The scale; a minimum is about as large as eight of its steps.
                let scale: UInt8 = type == .q80 ? 0x14 : 0x24
                block.replaceSubrange(0..<2, with: [UInt8(truncatingIfNeeded: next()), scale])
                if type == .q41 { block.replaceSubrange(2..<4, with: [block[2], 0xB0]) }
                return block
            }
        }
    }
}

func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) }
}

func text(_ text: String) -> [UInt8] { little(UInt64(text.utf8.count)) + Array(text.utf8) }
