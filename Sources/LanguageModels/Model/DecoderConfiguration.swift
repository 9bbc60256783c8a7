import CMorphoDecoder

/// Which numbers of a head the rotary embedding turns together (Su et al.: RoFormer, section 3.4).
public enum RotaryPairing: Equatable, Sendable {
    /// 2i and 2i + 1, as in llama2.c. GGUF files of Llama models hold the rows of queries and keys
    /// in an order that makes it this one.
    case adjacent
    /// i and i + half the head, as in models that are stored as they were trained.
    case halves

    var kernelCode: Int32 {
        switch self {
        case .adjacent: Int32(MORPHO_ROTARY_ADJACENT)
        case .halves: Int32(MORPHO_ROTARY_HALVES)
        }
    }
}

/// The sizes of a Llama-style decoder (Touvron et al.: Llama 2, section 2.2).
public struct DecoderConfiguration: Equatable, Sendable {
    /// Numbers of a token between layers.
    public var width: Int
    /// Numbers of a token within a feed-forward part.
    public var hiddenWidth: Int
    public var layers: Int
    /// Heads of queries.
    public var heads: Int
    /// Heads of keys and values, each of which serves as many heads of queries.
    public var keyValueHeads: Int
    /// Numbers of a head; even.
    public var headWidth: Int
    /// Tokens that there are.
    public var vocabulary: Int
    /// Tokens of the longest context that the model was trained for.
    public var context: Int
    /// Pair i of a head is turned by position / base ^ (2i / headWidth).
    public var rotaryBase: Double
    public var rotaryPairing: RotaryPairing
    /// What is added to the mean square before its root is taken.
    public var epsilon: Float

    var queryWidth: Int { heads * headWidth }
    var keyValueWidth: Int { keyValueHeads * headWidth }
}
