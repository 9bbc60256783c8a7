import MorphoArrayFiles

/// What numbers are like, without showing them.
public struct NumberSummary: Equatable, Sendable, Encodable {
    public private(set) var count = 0
    /// Of the finite numbers; nil when there are none.
    public private(set) var minimum: Double?
    public private(set) var maximum: Double?
    /// Numbers that are none.
    public private(set) var notANumber = 0
    public private(set) var infinite = 0

    public init() {}

    init<Number>(_ numbers: some Sequence<Number>, _ value: (Number) -> Double) {
        for number in numbers { add(value(number)) }
    }

    mutating func add(_ number: Double) {
        count += 1
        if number.isNaN {
            notANumber += 1
        } else if number.isInfinite {
            infinite += 1
        } else {
            minimum = min(minimum ?? number, number)
            maximum = max(maximum ?? number, number)
        }
    }

    init(_ elements: NumericArray.Elements) {
        // Each type by itself: doubles of all would take up to eight times the room.
        switch elements {
        case .int8(let numbers): self.init(numbers) { Double($0) }
        case .uint8(let numbers): self.init(numbers) { Double($0) }
        case .int16(let numbers): self.init(numbers) { Double($0) }
        case .uint16(let numbers): self.init(numbers) { Double($0) }
        case .int32(let numbers): self.init(numbers) { Double($0) }
        case .uint32(let numbers): self.init(numbers) { Double($0) }
        case .int64(let numbers): self.init(numbers) { Double($0) }
        case .uint64(let numbers): self.init(numbers) { Double($0) }
        case .bool(let values): self.init(values) { $0 ? 1 : 0 }
        case .float16(let patterns):
            self.init(patterns) { Double(HalfPrecision.float(binary16: $0)) }
        case .float32(let numbers): self.init(numbers) { Double($0) }
        case .float64(let numbers): self.init(numbers) { $0 }
        }
    }
}
