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
        if type == .bool, let place = bytes[(start + length)...].firstIndex(where: { $0 > 1 }) {
            throw .truth(file: file, at: place, value: bytes[place])
        }
        let elements = bytes.withUnsafeBytes {
            StoredElements(
                UnsafeRawBufferPointer(rebasing: $0[(start + length)...]), count: count,
                isSwapped: isSwapped, columnMajorShape: header.isColumnMajor ? header.shape : nil
            ).read(type)
        }
        try self.init(shape: header.shape, elements: elements)
    }

    private static func type(
        _ name: String, file: String
    ) throws(ArrayFileError) -> (ElementType, isSwapped: Bool) {
        // Python objects, with or without a byte order.
        if name.hasSuffix("O") || name == "object" { throw .objects(file: file) }
        let types: [Substring: ElementType] = [
            "i1": .int8, "u1": .uint8, "i2": .int16, "u2": .uint16, "i4": .int32,
            "u4": .uint32, "i8": .int64, "u8": .uint64, "f2": .float16, "f4": .float32,
            "f8": .float64, "b1": .bool,
        ]
        guard let order = name.first, "<>|=".contains(order),
            let type = types[name.dropFirst()]
        else { throw .elementType(file: file, name: name) }
        return (type, isSwapped: order == ">")
    }

    /// The bytes of an npy file of version 1.0, little endian, the last axis fastest.
    public func npy() -> [UInt8] {
        let name = Self.name(elements.type)
        let axes = shape.map { "\($0)" }.joined(separator: ", ") + (shape.count == 1 ? "," : "")
        var header = "{'descr': '\(name)', 'fortran_order': False, 'shape': (\(axes)), }"
        // The elements are to begin at a multiple of 64 bytes.
        let filled = (10 + header.utf8.count + 1 + 63) / 64 * 64
        header += String(repeating: " ", count: filled - 10 - header.utf8.count - 1) + "\n"
        let length = header.utf8.count
        var bytes = Self.signature + [1, 0, UInt8(length & 0xFF), UInt8(length >> 8)]
        bytes += Array(header.utf8)
        return bytes + elements.littleEndianBytes
    }

    /// What the type is called in a file with the least significant bytes first.
    private static func name(_ type: ElementType) -> String {
        switch type {
        case .int8: "|i1"
        case .uint8: "|u1"
        case .bool: "|b1"
        case .int16: "<i2"
        case .uint16: "<u2"
        case .int32: "<i4"
        case .uint32: "<u4"
        case .int64: "<i8"
        case .uint64: "<u8"
        case .float16: "<f2"
        case .float32: "<f4"
        case .float64: "<f8"
        }
    }

    /// Writes an npy file, which is there whole or not at all.
    ///
    /// - Throws: `ArrayFileError.file`.
    public func write(to path: String) throws(ArrayFileError) {
        do { try OutputFile(path, bytes: npy()).write() } catch { throw .file(error) }
    }
}
