/// Elements as they stand in the bytes of a file.
package struct StoredElements {
    private let bytes: UnsafeRawBufferPointer
    private let count: Int
    private let isSwapped: Bool
    /// The shape when the first axis varies fastest; nil when the last one does.
    private let shape: [Int]?

    /// - Parameters:
    ///   - bytes: at least as many as `count` elements take.
    ///   - isSwapped: whether the most significant byte of a number comes first.
    package init(
        _ bytes: UnsafeRawBufferPointer, count: Int, isSwapped: Bool = false,
        columnMajorShape shape: [Int]? = nil
    ) {
        self.bytes = bytes
        self.count = count
        self.isSwapped = isSwapped
        self.shape = shape
    }

    package func read(_ type: NumericArray.ElementType) -> NumericArray.Elements {
        switch type {
        case .int8: .int8(ordered { Int8(bitPattern: bytes[$0]) })
        case .uint8: .uint8(ordered { bytes[$0] })
        case .bool: .bool(ordered { bytes[$0] != 0 })
        case .int16: .int16(integers())
        case .uint16: .uint16(integers())
        case .float16: .float16(integers())
        case .int32: .int32(integers())
        case .uint32: .uint32(integers())
        case .int64: .int64(integers())
        case .uint64: .uint64(integers())
        case .float32: .float32(ordered { Float(bitPattern: integer($0)) })
        case .float64: .float64(ordered { Double(bitPattern: integer($0)) })
        }
    }

    private func integers<Number: FixedWidthInteger>() -> [Number] { ordered { integer($0) } }

    private func integer<Number: FixedWidthInteger>(_ place: Int) -> Number {
        let offset = place * MemoryLayout<Number>.size
        let number = bytes.loadUnaligned(fromByteOffset: offset, as: Number.self)
        return isSwapped ? Number(bigEndian: number) : Number(littleEndian: number)
    }

    /// What `element` gives for the places of the elements, the last axis fastest.
    private func ordered<Element>(_ element: (Int) -> Element) -> [Element] {
        guard let shape else { return (0..<count).map(element) }
        var strides: [Int] = []
        var stride = 1
        for axis in shape {
            strides.append(stride)
            // An empty array has no places, however long its other axes are.
            stride = count == 0 ? 0 : stride * axis
        }
        var indices = [Int](repeating: 0, count: shape.count)
        var place = 0
        return (0..<count).map { _ in
            let found = element(place)
            for axis in shape.indices.reversed() {
                indices[axis] += 1
                place += strides[axis]
                if indices[axis] < shape[axis] { break }
                place -= indices[axis] * strides[axis]
                indices[axis] = 0
            }
            return found
        }
    }
}

extension NumericArray.Elements {
    /// The numbers one after the other, the least significant byte of each first.
    package var littleEndianBytes: [UInt8] {
        switch self {
        case .int8(let numbers): numbers.map { UInt8(bitPattern: $0) }
        case .uint8(let numbers): numbers
        case .bool(let values): values.map { $0 ? 1 : 0 }
        case .int16(let numbers): Self.bytes(numbers)
        case .uint16(let numbers), .float16(let numbers): Self.bytes(numbers)
        case .int32(let numbers): Self.bytes(numbers)
        case .uint32(let numbers): Self.bytes(numbers)
        case .int64(let numbers): Self.bytes(numbers)
        case .uint64(let numbers): Self.bytes(numbers)
        case .float32(let numbers): Self.bytes(numbers.map(\.bitPattern))
        case .float64(let numbers): Self.bytes(numbers.map(\.bitPattern))
        }
    }

    private static func bytes(_ numbers: [some FixedWidthInteger]) -> [UInt8] {
        numbers.map(\.littleEndian).withUnsafeBytes { [UInt8]($0) }
    }
}
