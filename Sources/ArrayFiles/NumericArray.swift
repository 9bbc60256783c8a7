/// An array of numbers of one type, of any number of axes, the last one varying fastest.
public struct NumericArray: Equatable, Sendable {
    /// The numbers, in their type.
    public enum Elements: Equatable, Sendable {
        case int8([Int8])
        case uint8([UInt8])
        case int32([Int32])
        case float32([Float])
        case float64([Double])
        case int16([Int16])
        case uint16([UInt16])
        case uint32([UInt32])
        case int64([Int64])
        case uint64([UInt64])
        case bool([Bool])
        /// The patterns of IEEE 754 binary16; `floats` are their values.
        case float16([UInt16])

        public var type: ElementType {
            switch self {
            case .int8: .int8
            case .uint8: .uint8
            case .int32: .int32
            case .float32: .float32
            case .float64: .float64
            case .int16: .int16
            case .uint16: .uint16
            case .uint32: .uint32
            case .int64: .int64
            case .uint64: .uint64
            case .bool: .bool
            case .float16: .float16
            }
        }

        public var count: Int {
            switch self {
            case .int8(let numbers): numbers.count
            case .uint8(let numbers): numbers.count
            case .int32(let numbers): numbers.count
            case .float32(let numbers): numbers.count
            case .float64(let numbers): numbers.count
            case .int16(let numbers): numbers.count
            case .uint16(let numbers), .float16(let numbers): numbers.count
            case .uint32(let numbers): numbers.count
            case .int64(let numbers): numbers.count
            case .uint64(let numbers): numbers.count
            case .bool(let values): values.count
            }
        }
    }

    /// The types that are read and written.
    public enum ElementType: String, CaseIterable, Equatable, Sendable {
        case int8, uint8, int32, float32, float64
        case int16, uint16, uint32, int64, uint64, bool, float16

        /// Bytes of one number.
        public var size: Int {
            switch self {
            case .int8, .uint8, .bool: 1
            case .int16, .uint16, .float16: 2
            case .int32, .uint32, .float32: 4
            case .int64, .uint64, .float64: 8
            }
        }
    }

    /// Elements along every axis, the slowest first; empty for a single number.
    public let shape: [Int]
    public let elements: Elements

    /// The most elements that are read: 2²⁸.
    public static let largestCount = 1 << 28

    /// - Throws: `ArrayFileError.shape` when the shape does not hold as many elements.
    public init(shape: [Int], elements: Elements) throws(ArrayFileError) {
        guard Self.count(shape) == elements.count else {
            throw .shape(shape, elements: elements.count)
        }
        self.shape = shape
        self.elements = elements
    }

    /// Elements in an array of this shape; nil when an axis is negative or the number too large
    /// for an integer.
    package static func count(_ shape: [Int]) -> Int? {
        // An empty axis makes the whole array empty, however long the others are.
        if shape.contains(where: { $0 < 0 }) { return nil }
        if shape.contains(0) { return 0 }
        var count = 1
        for axis in shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: axis)
            if overflow { return nil }
            count = product
        }
        return count
    }

    /// The numbers if they are of this type; nil otherwise.
    public var int8: [Int8]? {
        if case .int8(let numbers) = elements { numbers } else { nil }
    }

    public var uint8: [UInt8]? {
        if case .uint8(let numbers) = elements { numbers } else { nil }
    }

    public var int32: [Int32]? {
        if case .int32(let numbers) = elements { numbers } else { nil }
    }

    public var float32: [Float]? {
        if case .float32(let numbers) = elements { numbers } else { nil }
    }

    public var float64: [Double]? {
        if case .float64(let numbers) = elements { numbers } else { nil }
    }
}
