import MorphoExternalTools

extension LlamaCheckpoint.Configuration {
    struct Failure: Error, Equatable {
        let at: Int
        let fault: LlamaCFault
    }

    /// Bytes of the head.
    static let size = 28
    /// "ak42" as the later versions of the format begin.
    private static let laterSignature = 0x616B_3432

    init(_ contents: FileContents) throws(Failure) {
        var cursor = ByteCursor(contents)
        var numbers: [Int] = []
        for _ in 0..<7 {
            do throws(ByteCursor.Ended) {
                numbers.append(Int(try cursor.integer(Int32.self)))
            } catch {
                throw Failure(at: error.at, fault: .noHeader(bytes: contents.count))
            }
        }
        if numbers[0] == Self.laterSignature { throw Failure(at: 0, fault: .laterVersion) }
        // Negative: the classifier has weights of its own.
        sharesClassifier = numbers[5] > 0
        numbers[5] = abs(numbers[5])
        let names = ["dim", "hidden_dim", "n_layers", "n_heads", "n_kv_heads", "vocab_size"]
        for (index, name) in (names + ["seq_len"]).enumerated() {
            guard (1...Int(Int32.max)).contains(numbers[index]) else {
                throw Failure(
                    at: 4 * index,
                    fault: .number(name: name, numbers[index], allowed: 1...Int(Int32.max)))
            }
        }
        for (index, divisor) in [(0, 3), (3, 4)] where numbers[index] % numbers[divisor] != 0 {
            throw Failure(
                at: 4 * index,
                fault: .notDivided(
                    name: names[index], numbers[index], by: names[divisor], numbers[divisor]))
        }
        guard numbers[0] / numbers[3] % 2 == 0 else {
            throw Failure(
                at: 0,
                fault: .notDivided(name: "dim / n_heads", numbers[0] / numbers[3], by: "2", 2))
        }
        (width, hiddenWidth, layers) = (numbers[0], numbers[1], numbers[2])
        (heads, keyValueHeads) = (numbers[3], numbers[4])
        (vocabulary, sequenceLength) = (numbers[5], numbers[6])
    }

    func hasLayers(_ weight: LlamaCheckpoint.Weight) -> Bool {
        switch weight {
        case .tokenEmbedding, .finalNorm, .rotationReal, .rotationImaginary, .classifier: false
        default: true
        }
    }

    /// The outermost axis first.
    func shape(of weight: LlamaCheckpoint.Weight) -> [Int]? {
        switch weight {
        case .tokenEmbedding: [vocabulary, width]
        case .attentionNorm, .feedForwardNorm: [layers, width]
        case .query, .attentionOutput: [layers, width, width]
        case .key, .value: [layers, keyValueWidth, width]
        case .gate, .up: [layers, hiddenWidth, width]
        case .down: [layers, width, hiddenWidth]
        case .finalNorm: [width]
        case .rotationReal, .rotationImaginary: [sequenceLength, headWidth / 2]
        case .classifier: sharesClassifier ? nil : [vocabulary, width]
        }
    }
}
