import MorphoExternalTools

extension NumericArray {
    private static let signature: [UInt8] = [0x93] + Array("NUMPY".utf8)

    /// Reads an npy file of version 1.0, 2.0 or 3.0 (NumPy enhancement proposal 1).
    ///
    /// Both byte orders and both orders of axes are read; the array has its last axis fastest in
    /// either case. What is no number in floating point is handed over as it is.
    ///
    /// - Throws: `ArrayFileError`.
    public init(contentsOf path: String) throws(ArrayFileError) {
        let bytes: [UInt8]
        do { bytes = try InputFile.bytes(path, limit: 1 << 32) } catch { throw .file(error) }
        try self.init(npy: bytes, file: path)
    }

    /// The array in the bytes of an npy file; `file` is its name for messages.
    ///
    /// - Throws: `ArrayFileError`.
    public init(npy bytes: [UInt8], file: String) throws(ArrayFileError) {
        guard bytes.starts(with: Self.signature) else { throw .notAnArrayFile(file: file) }
        guard bytes.count >= 8 else {
            throw .truncated(file: file, bytes: bytes.count, needed: 8)
        }
        let (major, minor) = (Int(bytes[6]), Int(bytes[7]))
        guard (1...3).contains(major), minor == 0 else {
            throw .version(file: file, major: major, minor: minor)
        }
        let start = major == 1 ? 10 : 12
        guard bytes.count >= start else {
            throw .truncated(file: file, bytes: bytes.count, needed: start)
        }
        let length = bytes[8..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length <= bytes.count - start else {
            throw .truncated(file: file, bytes: bytes.count, needed: start + length)
        }
        let header: ArrayHeader
        do {
            header = try ArrayHeader(Array(bytes[start..<start + length]))
        } catch {
            throw .header(file: file, reason: error.reason)
        }
        let (type, isSwapped) = try Self.type(header.type, file: file)
        guard let count = Self.count(header.shape), count <= Self.largestCount else {
            throw .tooLarge(file: file, shape: header.shape)
        }
        let needed = start + length + count * type.size
        guard bytes.count >= needed else {
            throw .truncated(file: file, bytes: bytes.count, needed: needed)
        }
        guard bytes.count == needed else {
            throw .trailingBytes(file: file, count: bytes.count - needed)
        }
        let stored = StoredElements(
            bytes: bytes, start: start + length, count: count, isSwapped: isSwapped,
            shape: header.isColumnMajor ? header.shape : nil)
        try self.init(shape: header.shape, elements: stored.read(type))
    }

    private static func type(
        _ name: String, file: String
    ) throws(ArrayFileError) -> (ElementType, isSwapped: Bool) {
        // Python objects, with or without a byte order.
        if name.hasSuffix("O") || name == "object" { throw .objects(file: file) }
        let types: [Substring: ElementType] = [
            "i1": .int8, "u1": .uint8, "i4": .int32, "f4": .float32, "f8": .float64,
        ]
        guard let order = name.first, "<>|=".contains(order),
            let type = types[name.dropFirst()]
        else { throw .elementType(file: file, name: name) }
        return (type, isSwapped: order == ">")
    }

    /// The bytes of an npy file of version 1.0, little endian, the last axis fastest.
    public func npy() -> [UInt8] {
        let name =
            switch elements.type {
            case .int8: "|i1"
            case .uint8: "|u1"
            case .int32: "<i4"
            case .float32: "<f4"
            case .float64: "<f8"
            }
        let axes = shape.map { "\($0)" }.joined(separator: ", ") + (shape.count == 1 ? "," : "")
        var header = "{'descr': '\(name)', 'fortran_order': False, 'shape': (\(axes)), }"
        // The elements are to begin at a multiple of 64 bytes.
        let filled = (10 + header.utf8.count + 1 + 63) / 64 * 64
        header += String(repeating: " ", count: filled - 10 - header.utf8.count - 1) + "\n"
        let length = header.utf8.count
        var bytes = Self.signature + [1, 0, UInt8(length & 0xFF), UInt8(length >> 8)]
        bytes += Array(header.utf8)
        switch elements {
        case .int8(let numbers): bytes += numbers.map { UInt8(bitPattern: $0) }
        case .uint8(let numbers): bytes += numbers
        case .int32(let numbers): bytes += numbers.flatMap { littleEndian($0) }
        case .float32(let numbers): bytes += numbers.flatMap { littleEndian($0.bitPattern) }
        case .float64(let numbers): bytes += numbers.flatMap { littleEndian($0.bitPattern) }
        }
        return bytes
    }

    private func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) }
    }

    /// Writes an npy file, which is there whole or not at all.
    ///
    /// - Throws: `ArrayFileError.file`.
    public func write(to path: String) throws(ArrayFileError) {
        do { try OutputFile(path, bytes: npy()).write() } catch { throw .file(error) }
    }
}

/// Elements in the bytes of a file.
private struct StoredElements {
    let bytes: [UInt8]
    let start: Int
    let count: Int
    let isSwapped: Bool
    /// The shape when the first axis varies fastest; nil when the last one does.
    let shape: [Int]?

    func read(_ type: NumericArray.ElementType) -> NumericArray.Elements {
        switch type {
        case .int8: .int8(ordered { Int8(bitPattern: bytes[start + $0]) })
        case .uint8: .uint8(ordered { bytes[start + $0] })
        case .int32: .int32(ordered { integer($0, Int32.self) })
        case .float32: .float32(ordered { Float(bitPattern: integer($0, UInt32.self)) })
        case .float64: .float64(ordered { Double(bitPattern: integer($0, UInt64.self)) })
        }
    }

    private func integer<Number: FixedWidthInteger>(_ place: Int, _: Number.Type) -> Number {
        let size = MemoryLayout<Number>.size
        let number = bytes.withUnsafeBytes {
            $0.loadUnaligned(fromByteOffset: start + place * size, as: Number.self)
        }
        return isSwapped ? Number(bigEndian: number) : Number(littleEndian: number)
    }

    /// What `element` gives for the places of the elements, the last axis fastest.
    private func ordered<Element>(_ element: (Int) -> Element) -> [Element] {
        guard let shape else { return (0..<count).map(element) }
        var strides: [Int] = []
        var stride = 1
        for axis in shape {
            strides.append(stride)
            stride *= max(axis, 1)
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
