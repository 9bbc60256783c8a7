/// A value of the metadata of a GGUF file, in the type that it has there.
public enum GGUFValue: Equatable, Sendable {
    case uint8(UInt8)
    case int8(Int8)
    case uint16(UInt16)
    case int16(Int16)
    case uint32(UInt32)
    case int32(Int32)
    case uint64(UInt64)
    case int64(Int64)
    case float32(Float)
    case float64(Double)
    case bool(Bool)
    /// Two strings of different bytes may be equal to Swift, which compares characters; compare
    /// and look up tokens of a vocabulary by their `utf8`.
    case string(String)
    /// Values of one type each.
    case array([GGUFValue])

    /// The number if it is an integer that fits; nil otherwise.
    public var integer: Int? {
        switch self {
        case .uint8(let number): Int(number)
        case .int8(let number): Int(number)
        case .uint16(let number): Int(number)
        case .int16(let number): Int(number)
        case .uint32(let number): Int(number)
        case .int32(let number): Int(number)
        case .uint64(let number): Int(exactly: number)
        case .int64(let number): Int(number)
        default: nil
        }
    }

    /// The number, also of an integer; nil for anything else.
    public var number: Double? {
        switch self {
        case .float32(let number): Double(number)
        case .float64(let number): number
        case .uint64(let number): Double(number)
        default: integer.map(Double.init)
        }
    }

    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var string: String? { if case .string(let text) = self { text } else { nil } }
    public var array: [GGUFValue]? { if case .array(let values) = self { values } else { nil } }

    /// The strings of an array of them; nil for anything else. An empty array has none.
    public var strings: [String]? { all(\.string) }
    /// The numbers of an array of numbers.
    public var numbers: [Double]? { all(\.number) }
    /// The integers of an array of integers.
    public var integers: [Int]? { all(\.integer) }

    private func all<Element>(_ element: (GGUFValue) -> Element?) -> [Element]? {
        guard let array else { return nil }
        let found = array.compactMap(element)
        return found.count == array.count ? found : nil
    }
}

/// The types of values, by their numbers in the file.
enum GGUFValueType: UInt32 {
    case uint8 = 0
    case int8, uint16, int16, uint32, int32, float32, bool, string, array, uint64, int64, float64

    /// The fewest bytes that a value takes.
    var leastSize: Int {
        switch self {
        case .uint8, .int8, .bool: 1
        case .uint16, .int16: 2
        case .uint32, .int32, .float32: 4
        case .uint64, .int64, .float64, .string: 8
        case .array: 12
        }
    }
}
