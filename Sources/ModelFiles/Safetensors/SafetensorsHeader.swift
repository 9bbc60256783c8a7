import MorphoArrayFiles
import MorphoExternalTools

/// The header of a safetensors file: a JSON object with an entry for every tensor.
struct SafetensorsHeader {
    struct Failure: Error, Equatable {
        let at: Int
        let fault: SafetensorsFault
    }

    private(set) var metadata: [String: String] = [:]
    /// In the order of their data.
    private(set) var tensors: [SafetensorsTensor] = []
    private(set) var places: [String: Int] = [:]

    init(_ contents: FileContents) throws(Failure) {
        var cursor = ByteCursor(contents)
        let stated: UInt64
        do { stated = try cursor.integer() } catch {
            throw Failure(at: 0, fault: .noHeader(bytes: contents.count))
        }
        guard stated <= UInt64(min(cursor.remaining, SafetensorsFile.longestHeader)) else {
            throw Failure(
                at: 0, fault: .headerLength(stated, available: cursor.remaining))
        }
        let start = 8 + Int(stated)
        var reader = HeaderReader(contents.bytes(8..<start), start: 8)
        var entries: [Entry] = []
        var names: Set<String> = []
        try reader.object { reader, name, at throws(Failure) in
            guard names.insert(name).inserted else {
                throw Failure(at: at, fault: .repeatedName(name))
            }
            if name == "__metadata__" {
                metadata = try Self.metadata(&reader)
            } else {
                entries.append(try Entry(name, at: at, &reader))
            }
        }
        try reader.expectEnd()
        entries.sort { ($0.offsets.lowerBound, $0.name) < ($1.offsets.lowerBound, $1.name) }
        try Self.check(entries, available: contents.count - start)
        for (index, entry) in entries.enumerated() {
            places[entry.name] = index
            let bytes = start + entry.offsets.lowerBound..<start + entry.offsets.upperBound
            tensors.append(
                SafetensorsTensor(
                    name: entry.name, type: entry.type, shape: entry.shape, bytes: bytes))
        }
    }

    private static func metadata(
        _ reader: inout HeaderReader
    ) throws(Failure) -> [String: String] {
        var metadata: [String: String] = [:]
        try reader.object { reader, key, at throws(Failure) in
            guard metadata.updateValue(try reader.string(), forKey: key) == nil else {
                throw Failure(at: at, fault: .repeatedName(key))
            }
        }
        return metadata
    }

    /// The data of all tensors, one after the other, is all that follows.
    private static func check(_ entries: [Entry], available: Int) throws(Failure) {
        var end = 0
        var previous = ""
        for entry in entries {
            let offsets = entry.offsets
            guard offsets.upperBound <= available else {
                throw Failure(
                    at: entry.at,
                    fault: .outside(
                        entry.name, end: offsets.upperBound, available: available))
            }
            if offsets.lowerBound < end {
                throw Failure(at: entry.at, fault: .overlap(entry.name, with: previous))
            }
            if offsets.lowerBound > end {
                throw Failure(
                    at: entry.at,
                    fault: .gap(bytes: offsets.lowerBound - end, before: entry.name))
            }
            (end, previous) = (offsets.upperBound, entry.name)
        }
        if end < available {
            throw Failure(at: 0, fault: .gap(bytes: available - end, before: nil))
        }
    }

    private struct Entry {
        let name: String
        let at: Int
        let type: SafetensorsType
        let shape: [Int]
        /// From the start of all data.
        let offsets: Range<Int>

        init(_ name: String, at: Int, _ reader: inout HeaderReader) throws(Failure) {
            var (type, shape, offsets): (String?, [Int]?, [Int]?)
            try reader.object { reader, key, at throws(Failure) in
                let isRepeated: Bool
                switch key {
                case "dtype":
                    isRepeated = type != nil
                    type = try reader.string()
                case "shape":
                    isRepeated = shape != nil
                    shape = try reader.numbers()
                case "data_offsets":
                    isRepeated = offsets != nil
                    offsets = try reader.numbers()
                default: throw Failure(at: at, fault: .unknownKey(name, name: key))
                }
                if isRepeated { throw Failure(at: at, fault: .repeatedName(key)) }
            }
            func required<Value>(_ value: Value?, _ key: String) throws(Failure) -> Value {
                if let value { return value }
                throw Failure(at: at, fault: .missing(name, name: key))
            }
            let typeName = try required(type, "dtype")
            self.name = name
            self.at = at
            self.shape = try required(shape, "shape")
            guard let known = SafetensorsType(rawValue: typeName) else {
                throw Failure(at: at, fault: .elementType(name, name: typeName))
            }
            self.type = known
            let ends = try required(offsets, "data_offsets")
            guard let count = NumericArray.count(self.shape) else {
                throw Failure(at: at, fault: .size(name, shape: self.shape))
            }
            let (bytes, overflow) = count.multipliedReportingOverflow(by: known.size)
            if overflow { throw Failure(at: at, fault: .size(name, shape: self.shape)) }
            guard ends.count == 2, ends[0] <= ends[1], ends[1] - ends[0] == bytes else {
                throw Failure(at: at, fault: .length(name, offsets: ends, expected: bytes))
            }
            self.offsets = ends[0]..<ends[1]
        }
    }
}
