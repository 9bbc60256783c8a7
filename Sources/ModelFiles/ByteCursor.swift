import MorphoExternalTools

/// A place in a file from which little-endian numbers are taken, one after the other, never past
/// the end.
struct ByteCursor {
    /// The file ends before what was to be taken.
    struct Ended: Error, Equatable {
        /// Where the part began that is not there as a whole, in bytes from the start of the file.
        let at: Int
        let needed: Int
    }

    let contents: FileContents
    private(set) var position = 0

    init(_ contents: FileContents) { self.contents = contents }

    var remaining: Int { contents.count - position }

    /// The range of the next `count` bytes, which are passed over.
    mutating func range(_ count: Int) throws(Ended) -> Range<Int> {
        guard count >= 0, count <= remaining else { throw Ended(at: position, needed: count) }
        defer { position += count }
        return position..<position + count
    }

    mutating func integer<Number: FixedWidthInteger>(
        _ type: Number.Type = Number.self
    ) throws(Ended) -> Number {
        let range = try range(MemoryLayout<Number>.size)
        return contents.withBytes(range) { Number(littleEndian: $0.loadUnaligned(as: Number.self)) }
    }

    mutating func float() throws(Ended) -> Float { Float(bitPattern: try integer()) }
    mutating func double() throws(Ended) -> Double { Double(bitPattern: try integer()) }

    mutating func bytes(_ count: Int) throws(Ended) -> [UInt8] {
        contents.bytes(try range(count))
    }
}
