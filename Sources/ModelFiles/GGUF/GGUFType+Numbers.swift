import MorphoArrayFiles

extension GGUFType {
    /// The numbers that whole blocks stand for, in order; nil for a type that is not read.
    ///
    /// Each block of 32 begins with a scale d (binary16). Q8_0: 32 signed bytes q, number d·q.
    /// Q4_0: 16 bytes, the low half of byte i is element i and the high half element i + 16, number
    /// d·(q − 8). Q4_1: a minimum m (binary16) after d, then nibbles as in Q4_0, number d·q + m.
    ///
    /// - Parameter blocks: a multiple of `bytesPerBlock` bytes; the rest of an incomplete block is
    ///   left out.
    public func floats(_ blocks: UnsafeRawBufferPointer) -> [Float]? {
        guard isRead else { return nil }
        let count = blocks.count / bytesPerBlock
        return [Float](unsafeUninitializedCapacity: count * elementsPerBlock) { result, filled in
            switch self {
            case .float32:
                for place in 0..<count {
                    result.initializeElement(
                        at: place, to: Float(bitPattern: Self.load(blocks, 4 * place)))
                }
            case .float16:
                for place in 0..<count {
                    result.initializeElement(at: place, to: Self.half(blocks, 2 * place))
                }
            case .bfloat16:
                for place in 0..<count {
                    let number = HalfPrecision.float(bfloat16: Self.load(blocks, 2 * place))
                    result.initializeElement(at: place, to: number)
                }
            case .q80:
                for block in 0..<count { Self.q80(blocks, 34 * block, 32 * block, result) }
            case .q40:
                for block in 0..<count { Self.q40(blocks, 18 * block, 32 * block, result) }
            case .q41:
                for block in 0..<count { Self.q41(blocks, 20 * block, 32 * block, result) }
            default: return  // Excluded by `isRead`.
            }
            filled = count * elementsPerBlock
        }
    }

    private typealias Numbers = UnsafeMutableBufferPointer<Float>

    private static func load<Number: FixedWidthInteger>(
        _ bytes: UnsafeRawBufferPointer, _ offset: Int
    ) -> Number {
        Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }

    private static func half(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Float {
        HalfPrecision.float(binary16: load(bytes, offset))
    }

    private static func q80(
        _ bytes: UnsafeRawBufferPointer, _ offset: Int, _ place: Int, _ result: Numbers
    ) {
        let scale = half(bytes, offset)
        for index in 0..<32 {
            let code = Float(Int8(bitPattern: bytes[offset + 2 + index]))
            result.initializeElement(at: place + index, to: scale * code)
        }
    }

    private static func q40(
        _ bytes: UnsafeRawBufferPointer, _ offset: Int, _ place: Int, _ result: Numbers
    ) {
        let scale = half(bytes, offset)
        for index in 0..<16 {
            let pair = Int(bytes[offset + 2 + index])
            result.initializeElement(at: place + index, to: scale * Float((pair & 15) - 8))
            result.initializeElement(at: place + index + 16, to: scale * Float((pair >> 4) - 8))
        }
    }

    private static func q41(
        _ bytes: UnsafeRawBufferPointer, _ offset: Int, _ place: Int, _ result: Numbers
    ) {
        let (scale, minimum) = (half(bytes, offset), half(bytes, offset + 2))
        for index in 0..<16 {
            let pair = Int(bytes[offset + 4 + index])
            result.initializeElement(at: place + index, to: scale * Float(pair & 15) + minimum)
            result.initializeElement(
                at: place + index + 16, to: scale * Float(pair >> 4) + minimum)
        }
    }
}
