// Conversions are spelled out: `map(Double.init)` of UInt64 would take the numbers as bit patterns.

extension NumericArray.Elements {
    /// The numbers as float64: exact, but for integers beyond 2⁵³, which are rounded. Truth values
    /// are 0 and 1.
    public var doubles: [Double] {
        switch self {
        case .int8(let numbers): numbers.map { Double($0) }
        case .uint8(let numbers): numbers.map { Double($0) }
        case .int16(let numbers): numbers.map { Double($0) }
        case .uint16(let numbers): numbers.map { Double($0) }
        case .int32(let numbers): numbers.map { Double($0) }
        case .uint32(let numbers): numbers.map { Double($0) }
        case .int64(let numbers): numbers.map { Double($0) }
        case .uint64(let numbers): numbers.map { Double($0) }
        case .bool(let values): values.map { $0 ? 1 : 0 }
        case .float16(let patterns): patterns.map { Double(HalfPrecision.float(binary16: $0)) }
        case .float32(let numbers): numbers.map { Double($0) }
        case .float64(let numbers): numbers
        }
    }

    /// The numbers as float32: exact for float16, float32 and integers up to 2²⁴, else rounded to
    /// the nearest.
    public var floats: [Float] {
        switch self {
        case .int8(let numbers): numbers.map { Float($0) }
        case .uint8(let numbers): numbers.map { Float($0) }
        case .int16(let numbers): numbers.map { Float($0) }
        case .uint16(let numbers): numbers.map { Float($0) }
        case .int32(let numbers): numbers.map { Float($0) }
        case .uint32(let numbers): numbers.map { Float($0) }
        case .int64(let numbers): numbers.map { Float($0) }
        case .uint64(let numbers): numbers.map { Float($0) }
        case .bool(let values): values.map { $0 ? 1 : 0 }
        case .float16(let patterns): patterns.map { HalfPrecision.float(binary16: $0) }
        case .float32(let numbers): numbers
        case .float64(let numbers): numbers.map { Float($0) }
        }
    }
}
