/// How the elements of a tensor stand in a GGUF file: one by one, or as blocks of quantised numbers
/// along the innermost axis. The raw value is the number in the file (`enum ggml_type`).
///
/// All types whose layout is known can be found in a file and their blocks looked at; those of
/// `isRead` can be turned into numbers.
public enum GGUFType: UInt32, CaseIterable, Equatable, Sendable {
    case float32 = 0
    case float16 = 1
    /// Q4_0 and so on: the names of the format without the underscore.
    case q40 = 2
    case q41 = 3
    case q50 = 6
    case q51 = 7
    case q80 = 8
    case q81 = 9
    case q2K = 10
    case q3K = 11
    case q4K = 12
    case q5K = 13
    case q6K = 14
    case q8K = 15
    case int8 = 24
    case int16 = 25
    case int32 = 26
    case int64 = 27
    case float64 = 28
    case bfloat16 = 30

    /// Elements of a block; 1 where every element stands for itself.
    public var elementsPerBlock: Int { layout.elements }
    /// Bytes of a block.
    public var bytesPerBlock: Int { layout.bytes }

    private var layout: (elements: Int, bytes: Int) {
        switch self {
        case .float32, .int32: (1, 4)
        case .float16, .bfloat16, .int16: (1, 2)
        case .float64, .int64: (1, 8)
        case .int8: (1, 1)
        case .q40: (32, 18)
        case .q41: (32, 20)
        case .q50: (32, 22)
        case .q51: (32, 24)
        case .q80: (32, 34)
        case .q81: (32, 36)
        case .q2K: (256, 84)
        case .q3K: (256, 110)
        case .q4K: (256, 144)
        case .q5K: (256, 176)
        case .q6K: (256, 210)
        case .q8K: (256, 292)
        }
    }

    /// Whether the elements can be turned into numbers by `GGUFFile.floats`.
    public var isRead: Bool {
        switch self {
        case .float32, .float16, .bfloat16, .q40, .q41, .q80: true
        default: false
        }
    }

    /// The name that GGUF tools use, such as "Q4_0".
    public var name: String {
        switch self {
        case .float32: "F32"
        case .float16: "F16"
        case .bfloat16: "BF16"
        case .float64: "F64"
        case .int8: "I8"
        case .int16: "I16"
        case .int32: "I32"
        case .int64: "I64"
        case .q40: "Q4_0"
        case .q41: "Q4_1"
        case .q50: "Q5_0"
        case .q51: "Q5_1"
        case .q80: "Q8_0"
        case .q81: "Q8_1"
        case .q2K: "Q2_K"
        case .q3K: "Q3_K"
        case .q4K: "Q4_K"
        case .q5K: "Q5_K"
        case .q6K: "Q6_K"
        case .q8K: "Q8_K"
        }
    }
}
