import MorphoArrayFiles

/// The format of the MNIST files: two zeros, the type of the elements, the number of axes, the size
/// of each axis (4 bytes, the most significant first), and the elements, the last axis fastest.
public enum IDXFile {
    /// The array in the file at `path`, which may be compressed by gzip.
    ///
    /// - Throws: `DataSetError.archive`, `.idx`.
    public static func array(contentsOf path: String) throws(DataSetError) -> NumericArray {
        try array(bytes: try unpacked(path), file: path)
    }

    /// The same for the bytes of a file that is not compressed; `file` is its name for messages.
    ///
    /// - Throws: `DataSetError.idx`.
    public static func array(bytes: [UInt8], file: String) throws(DataSetError) -> NumericArray {
        guard bytes.count >= 4, bytes[0] == 0, bytes[1] == 0 else {
            throw .idx(file: file, at: 0, .signature)
        }
        guard let type = type(bytes[2]) else {
            throw .idx(file: file, at: 2, .elementType(bytes[2]))
        }
        let start = 4 + 4 * Int(bytes[3])
        guard bytes.count >= start else {
            throw .idx(
                file: file, at: bytes.count, .truncated(bytes: bytes.count, needed: start))
        }
        let shape = stride(from: 4, to: start, by: 4).map { place in
            bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
        }
        guard let count = NumericArray.count(shape), count <= NumericArray.largestCount else {
            throw .idx(file: file, at: 4, .tooLarge(shape))
        }
        let needed = start + count * type.size
        guard bytes.count >= needed else {
            throw .idx(
                file: file, at: bytes.count, .truncated(bytes: bytes.count, needed: needed))
        }
        guard bytes.count == needed else {
            throw .idx(file: file, at: needed, .trailingBytes(bytes.count - needed))
        }
        let elements = bytes.withUnsafeBytes {
            StoredElements(
                UnsafeRawBufferPointer(rebasing: $0[start...]), count: count, isSwapped: true
            ).read(type)
        }
        do { return try NumericArray(shape: shape, elements: elements) } catch {
            throw .idx(file: file, at: 4, .tooLarge(shape))
        }
    }

    private static func type(_ number: UInt8) -> NumericArray.ElementType? {
        switch number {
        case 0x08: .uint8
        case 0x09: .int8
        case 0x0B: .int16
        case 0x0C: .int32
        case 0x0D: .float32
        case 0x0E: .float64
        default: nil
        }
    }
}

/// The contents of a file, unpacked when they are compressed by gzip.
func unpacked(_ path: String) throws(DataSetError) -> [UInt8] {
    do { return try Gzip.contents(path) } catch { throw .archive(error) }
}

extension LabelledImages {
    /// Images, and their labels, from files like those of MNIST, which may be compressed by gzip.
    ///
    /// - Throws: `DataSetError`.
    public init(idxImages path: String, labels labelPath: String? = nil) throws(DataSetError) {
        let images = try IDXFile.array(contentsOf: path)
        guard images.shape.count == 3, let pixels = images.elements.uint8Numbers else {
            throw .images(
                .imageShape(file: path, images.shape, type: images.elements.type.rawValue))
        }
        var labels: [UInt8]?
        if let labelPath {
            let array = try IDXFile.array(contentsOf: labelPath)
            guard array.shape.count == 1, let numbers = array.elements.uint8Numbers else {
                throw .images(
                    .labelShape(
                        file: labelPath, array.shape, type: array.elements.type.rawValue))
            }
            labels = numbers
        }
        try self.init(
            width: images.shape[2], height: images.shape[1], channels: 1, pixels: pixels,
            labels: labels)
    }
}

extension NumericArray.Elements {
    fileprivate var uint8Numbers: [UInt8]? {
        if case .uint8(let numbers) = self { numbers } else { nil }
    }
}
