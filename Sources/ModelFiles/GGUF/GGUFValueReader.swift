import MorphoExternalTools

/// Takes names, numbers and values from the header of a GGUF file.
struct GGUFValueReader {
    typealias Failure = GGUFHeader.Failure

    private var cursor: ByteCursor
    /// Values of the metadata so far, elements of arrays included.
    private var valueCount = 0

    init(_ contents: FileContents, from start: Int) {
        cursor = ByteCursor(contents)
        // The signature has been seen there.
        _ = try? cursor.range(start)
    }

    var position: Int { cursor.position }
    var contents: FileContents { cursor.contents }

    mutating func integer<Number: FixedWidthInteger>(
        _ part: GGUFFault.Part
    ) throws(Failure) -> Number {
        do { return try cursor.integer() } catch { throw Self.ended(error, part) }
    }

    /// A stated number of parts of at least `size` bytes each, which the rest of the file has room
    /// for.
    func count(
        _ number: UInt64, size: Int, at place: Int, of part: GGUFFault.Part
    ) throws(Failure) -> Int {
        guard number <= UInt64(cursor.remaining / size) else {
            throw Failure(at: place, fault: .count(part, number))
        }
        return Int(number)
    }

    mutating func name(_ part: GGUFFault.Part) throws(Failure) -> String {
        let start = cursor.position
        let text = try string(part)
        guard (1...GGUFFile.longestName).contains(text.utf8.count) else {
            throw Failure(at: start, fault: .name(part, bytes: text.utf8.count))
        }
        return text
    }

    private mutating func string(_ part: GGUFFault.Part) throws(Failure) -> String {
        let start = cursor.position
        let length: UInt64 = try integer(part)
        let size = try count(length, size: 1, at: start, of: part)
        let range: Range<Int>
        do { range = try cursor.range(size) } catch { throw Self.ended(error, part) }
        let text = contents.withBytes(range) { String(validating: $0, as: UTF8.self) }
        guard let text else { throw Failure(at: range.lowerBound, fault: .notUTF8(part)) }
        return text
    }

    /// A type and a value of it.
    mutating func value(_ part: GGUFFault.Part) throws(Failure) -> GGUFValue {
        try value(of: try type(part), part, depth: 0)
    }

    private mutating func type(_ part: GGUFFault.Part) throws(Failure) -> GGUFValueType {
        let start = cursor.position
        let number: UInt32 = try integer(part)
        guard let type = GGUFValueType(rawValue: number) else {
            throw Failure(at: start, fault: .valueType(part, number))
        }
        return type
    }

    private mutating func value(
        of type: GGUFValueType, _ part: GGUFFault.Part, depth: Int
    ) throws(Failure) -> GGUFValue {
        let start = cursor.position
        valueCount += 1
        guard valueCount <= GGUFFile.mostValues else {
            throw Failure(at: start, fault: .tooManyValues)
        }
        switch type {
        case .uint8: return .uint8(try integer(part))
        case .int8: return .int8(try integer(part))
        case .uint16: return .uint16(try integer(part))
        case .int16: return .int16(try integer(part))
        case .uint32: return .uint32(try integer(part))
        case .int32: return .int32(try integer(part))
        case .uint64: return .uint64(try integer(part))
        case .int64: return .int64(try integer(part))
        case .float32: return .float32(Float(bitPattern: try integer(part)))
        case .float64: return .float64(Double(bitPattern: try integer(part)))
        case .bool:
            let byte: UInt8 = try integer(part)
            guard byte <= 1 else { throw Failure(at: start, fault: .truth(part, byte)) }
            return .bool(byte == 1)
        case .string: return .string(try string(part))
        case .array: return .array(try array(part, depth: depth))
        }
    }

    private mutating func array(
        _ part: GGUFFault.Part, depth: Int
    ) throws(Failure) -> [GGUFValue] {
        let start = cursor.position
        guard depth < GGUFFile.deepestArray else { throw Failure(at: start, fault: .depth(part)) }
        let type = try type(part)
        let place = cursor.position
        let length: UInt64 = try integer(part)
        let count = try count(length, size: type.leastSize, at: place, of: part)
        guard count <= GGUFFile.mostValues - valueCount else {
            throw Failure(at: place, fault: .tooManyValues)
        }
        var values: [GGUFValue] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try value(of: type, part, depth: depth + 1)) }
        return values
    }

    private static func ended(_ error: ByteCursor.Ended, _ part: GGUFFault.Part) -> Failure {
        Failure(at: error.at, fault: .ended(part, needed: error.needed))
    }
}
