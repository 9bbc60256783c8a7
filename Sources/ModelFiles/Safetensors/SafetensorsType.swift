import MorphoArrayFiles

/// The type of the elements of a tensor in a safetensors file, by its name there.
public enum SafetensorsType: String, CaseIterable, Equatable, Sendable {
    case float64 = "F64"
    case float32 = "F32"
    case float16 = "F16"
    case bfloat16 = "BF16"
    case int64 = "I64"
    case int32 = "I32"
    case int16 = "I16"
    case int8 = "I8"
    case uint64 = "U64"
    case uint32 = "U32"
    case uint16 = "U16"
    case uint8 = "U8"
    case bool = "BOOL"

    /// Bytes of one element.
    public var size: Int { arrayType?.size ?? 2 }

    /// The same type of an array; nil for bfloat16, which arrays do not have.
    public var arrayType: NumericArray.ElementType? {
        switch self {
        case .float64: .float64
        case .float32: .float32
        case .float16: .float16
        case .bfloat16: nil
        case .int64: .int64
        case .int32: .int32
        case .int16: .int16
        case .int8: .int8
        case .uint64: .uint64
        case .uint32: .uint32
        case .uint16: .uint16
        case .uint8: .uint8
        case .bool: .bool
        }
    }

    /// The type in which an array is written.
    public init(_ type: NumericArray.ElementType) {
        switch type {
        case .float64: self = .float64
        case .float32: self = .float32
        case .float16: self = .float16
        case .int64: self = .int64
        case .int32: self = .int32
        case .int16: self = .int16
        case .int8: self = .int8
        case .uint64: self = .uint64
        case .uint32: self = .uint32
        case .uint16: self = .uint16
        case .uint8: self = .uint8
        case .bool: self = .bool
        }
    }
}
