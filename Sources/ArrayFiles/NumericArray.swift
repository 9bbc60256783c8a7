/// An array of numbers of one type, of any number of axes, the last one varying fastest.
public struct NumericArray: Equatable, Sendable {
    /// The numbers, in their type.
    public enum Elements: Equatable, Sendable {
        case int8([Int8])
        case uint8([UInt8])
        case int32([Int32])
        case float32([Float])
        case float64([Double])

        public var type: ElementType {
            switch self {
            case .int8: .int8
            case .uint8: .uint8
            case .int32: .int32
            case .float32: .float32
            case .float64: .float64
            }
        }

        public var count: Int {
            switch self {
            case .int8(let numbers): numbers.count
            case .uint8(let numbers): numbers.count
            case .int32(let numbers): numbers.count
            case .float32(let numbers): numbers.count
            case .float64(let numbers): numbers.count
            }
        }
    }

    /// The types that are read and written.
    public enum ElementType: String, CaseIterable, Equatable, Sendable {
        case int8, uint8, int32, float32, float64

        /// Bytes of one number.
        public var size: Int {
            switch self {
            case .int8, .uint8: 1
            case .int32, .float32: 4
            case .float64: 8
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
    static func count(_ shape: [Int]) -> Int? {
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
