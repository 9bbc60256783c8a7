import MorphoArrayFiles
import MorphoExternalTools

/// All that stands before the data of a GGUF file.
struct GGUFHeader {
    struct Failure: Error, Equatable {
        let at: Int
        let fault: GGUFFault
    }

    private(set) var version = 0
    private(set) var keys: [String] = []
    private(set) var metadata: [String: GGUFValue] = [:]
    private(set) var tensors: [GGUFTensor] = []
    private(set) var places: [String: Int] = [:]
    private(set) var alignment = 32

    /// Of an entry of the metadata: the length of a name, the type and a value of one byte.
    private static let leastMetadata = 13
    /// Of a tensor: the length of a name, axes and one of them, type and offset.
    private static let leastTensor = 32

    init(_ contents: FileContents) throws(Failure) {
        guard contents.bytes(0..<4) == Array("GGUF".utf8) else {
            throw Failure(at: 0, fault: .signature)
        }
        var reader = GGUFValueReader(contents, from: 4)
        let version: UInt32 = try reader.integer(.header)
        // What version 2 or 3 looks like with its bytes the other way round.
        if version & 0xFFFF == 0, version != 0 { throw Failure(at: 4, fault: .bigEndian) }
        guard version == 2 || version == 3 else {
            throw Failure(at: 4, fault: .version(version))
        }
        self.version = Int(version)
        let tensorCount: UInt64 = try reader.integer(.header)
        let metadataCount: UInt64 = try reader.integer(.header)
        let entries = try reader.count(
            metadataCount, size: Self.leastMetadata, at: 16, of: .header)
        for index in 0..<entries { try readMetadata(index, &reader) }
        try readAlignment()
        let number = try reader.count(tensorCount, size: Self.leastTensor, at: 8, of: .header)
        try readTensors(number, &reader)
    }

    private mutating func readMetadata(
        _ index: Int, _ reader: inout GGUFValueReader
    ) throws(Failure) {
        let start = reader.position
        let name = try reader.name(.metadataEntry(index))
        let value = try reader.value(.metadata(name))
        guard metadata.updateValue(value, forKey: name) == nil else {
            throw Failure(at: start, fault: .repeatedName(.metadata(name)))
        }
        keys.append(name)
    }

    private mutating func readAlignment() throws(Failure) {
        guard let value = metadata["general.alignment"] else { return }
        guard let number = value.integer, number > 0, number <= GGUFFile.largestAlignment,
            number & (number - 1) == 0
        else { throw Failure(at: 24, fault: .alignment(value)) }
        alignment = number
    }

    private mutating func readTensors(
        _ count: Int, _ reader: inout GGUFValueReader
    ) throws(Failure) {
        var entries: [TensorEntry] = []
        entries.reserveCapacity(count)
        for index in 0..<count {
            let entry = try TensorEntry(index, &reader)
            guard places.updateValue(index, forKey: entry.name) == nil else {
                throw Failure(at: entry.at, fault: .repeatedName(entry.part))
            }
            entries.append(entry)
        }
        // A file whose tensors are all empty may end before the place where data would begin.
        let aligned = (reader.position + alignment - 1) / alignment * alignment
        let start = min(aligned, reader.contents.count)
        let available = reader.contents.count - start
        for entry in entries {
            let range = try entry.range(within: available, alignment: alignment)
            tensors.append(
                GGUFTensor(
                    name: entry.name, shape: entry.shape, type: entry.type,
                    bytes: range.lowerBound + start..<range.upperBound + start))
        }
        try checkOverlaps(entries)
    }

    private func checkOverlaps(_ entries: [TensorEntry]) throws(Failure) {
        let order = tensors.indices.filter { !tensors[$0].bytes.isEmpty }.sorted {
            tensors[$0].bytes.lowerBound < tensors[$1].bytes.lowerBound
        }
        for (first, second) in zip(order, order.dropFirst())
        where tensors[first].bytes.upperBound > tensors[second].bytes.lowerBound {
            throw Failure(
                at: entries[second].at,
                fault: .overlap(entries[second].part, with: tensors[first].name))
        }
    }
}

/// What a GGUF file says of a tensor.
private struct TensorEntry {
    let at: Int
    let name: String
    /// The outermost axis first.
    let shape: [Int]
    let type: GGUFType
    /// From the start of the data.
    let offset: UInt64
    let byteCount: Int

    var part: GGUFFault.Part { .tensor(name) }

    init(_ index: Int, _ reader: inout GGUFValueReader) throws(GGUFHeader.Failure) {
        at = reader.position
        name = try reader.name(.tensorEntry(index))
        let part = GGUFFault.Part.tensor(name)
        var place = reader.position
        let axes: UInt32 = try reader.integer(part)
        guard (1...4).contains(axes) else {
            throw .init(at: place, fault: .dimensions(part, axes))
        }
        place = reader.position
        var sizes: [UInt64] = []
        for _ in 0..<axes { sizes.append(try reader.integer(part)) }
        let shape = sizes.reversed().compactMap { Int(exactly: $0) }
        guard shape.count == sizes.count, let count = NumericArray.count(shape) else {
            throw .init(at: place, fault: .size(part, sizes))
        }
        self.shape = shape
        let typePlace = reader.position
        let number: UInt32 = try reader.integer(part)
        guard let type = GGUFType(rawValue: number) else {
            throw .init(at: typePlace, fault: .elementType(part, number))
        }
        self.type = type
        let innermost = shape[shape.count - 1]
        guard innermost % type.elementsPerBlock == 0 else {
            throw .init(
                at: place, fault: .blocks(part, innermost: innermost, type))
        }
        let (bytes, overflow) = (count / type.elementsPerBlock)
            .multipliedReportingOverflow(by: type.bytesPerBlock)
        if overflow { throw .init(at: place, fault: .size(part, sizes)) }
        byteCount = bytes
        offset = try reader.integer(part)
    }

    /// The range of the data, from the start of all data.
    func range(within available: Int, alignment: Int) throws(GGUFHeader.Failure) -> Range<Int> {
        guard offset % UInt64(alignment) == 0 else {
            throw .init(
                at: at, fault: .misaligned(part, offset: offset, alignment: alignment))
        }
        guard let start = Int(exactly: offset), start <= available, byteCount <= available - start
        else {
            throw .init(
                at: at,
                fault: .outside(part, offset: offset, bytes: byteCount, available: available))
        }
        return start..<start + byteCount
    }
}
