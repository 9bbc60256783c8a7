import MorphoExternalTools

/// The list of entries at the end of a zip archive ("central directory").
struct ZipList {
    struct Failure: Error {
        let at: Int
        let fault: ZipFault
    }

    private(set) var entries: [ZipArchive.Entry] = []
    private let contents: FileContents

    /// Bytes of the parts without what varies in length.
    private static let endSize = 22
    private static let listedSize = 46
    private static let localSize = 30
    /// The most that can come out of a byte of deflate: 258 bytes take two bits at least.
    private static let greatestRatio = 1032

    init(_ contents: FileContents) throws(Failure) {
        self.contents = contents
        let end = try findEnd()
        let disks = [number(end + 4, 2), number(end + 6, 2)]
        let counts = (number(end + 8, 2), number(end + 10, 2))
        let (size, start) = (number(end + 12, 4), number(end + 16, 4))
        if counts.1 == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
            throw Failure(at: end, fault: .zip64)
        }
        guard disks == [0, 0], counts.0 == counts.1 else {
            throw Failure(at: end, fault: .severalDisks)
        }
        guard start + size == end else { throw Failure(at: end, fault: .truncated) }
        try readList(start..<end, count: counts.1)
    }

    /// A number of some bytes that are known to be there.
    private func number(_ place: Int, _ size: Int) -> Int {
        contents.withBytes(place..<place + size) { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
    }

    private func isSignature(_ low: UInt8, _ high: UInt8, at place: Int) -> Bool {
        contents.bytes(place..<place + 4) == [0x50, 0x4B, low, high]
    }

    /// Where the last part begins. A comment may follow it, up to the end of the file.
    private func findEnd() throws(Failure) -> Int {
        let latest = contents.count - Self.endSize
        guard latest >= 0 else { throw Failure(at: 0, fault: .noEnd) }
        for place in stride(from: latest, through: max(latest - 0xFFFF, 0), by: -1)
        where isSignature(5, 6, at: place)
            && place + Self.endSize + number(place + 20, 2) == contents.count
        {
            return place
        }
        throw Failure(at: contents.count, fault: .noEnd)
    }

    private mutating func readList(_ list: Range<Int>, count: Int) throws(Failure) {
        var place = list.lowerBound
        var names: Set<String> = []
        var taken: [(range: Range<Int>, name: String, at: Int)] = []
        while place < list.upperBound {
            guard list.upperBound - place >= Self.listedSize else {
                throw Failure(at: place, fault: .truncated)
            }
            guard isSignature(1, 2, at: place) else { throw Failure(at: place, fault: .signature) }
            let lengths = [28, 30, 32].map { number(place + $0, 2) }
            let next = place + Self.listedSize + lengths.reduce(0, +)
            guard next <= list.upperBound else { throw Failure(at: place, fault: .truncated) }
            let nameStart = place + Self.listedSize
            let name = contents.withBytes(nameStart..<nameStart + lengths[0]) {
                String(validating: $0, as: UTF8.self)
            }
            guard let name, !name.isEmpty else {
                throw Failure(at: place, fault: .name(entry: entries.count))
            }
            guard names.insert(name).inserted else {
                throw Failure(at: place, fault: .repeatedName(name))
            }
            let (entry, range) = try entry(name, at: place, before: list.lowerBound)
            entries.append(entry)
            taken.append((range, name, place))
            place = next
        }
        guard entries.count == count else {
            throw Failure(
                at: list.lowerBound, fault: .entryCount(found: entries.count, expected: count))
        }
        taken.sort { $0.range.lowerBound < $1.range.lowerBound }
        for (first, second) in zip(taken, taken.dropFirst())
        where first.range.upperBound > second.range.lowerBound {
            throw Failure(at: second.at, fault: .place(second.name))
        }
    }

    /// The entry that is listed at `place`, and all that it takes of the file.
    private func entry(
        _ name: String, at place: Int, before end: Int
    ) throws(Failure) -> (ZipArchive.Entry, Range<Int>) {
        let (flags, method) = (number(place + 8, 2), number(place + 10, 2))
        let (packed, size) = (number(place + 20, 4), number(place + 24, 4))
        let (start, checksum) = (number(place + 42, 4), number(place + 16, 4))
        if flags & 1 != 0 { throw Failure(at: place, fault: .encrypted(name)) }
        guard method == 0 || method == 8 else {
            throw Failure(at: place, fault: .method(name, method))
        }
        if [packed, size, start].contains(0xFFFF_FFFF) { throw Failure(at: place, fault: .zip64) }
        let most = method == 0 ? packed : packed * Self.greatestRatio
        guard size <= most, size <= ZipArchive.largestEntry, method != 0 || size == packed else {
            throw Failure(at: place, fault: .size(name, size))
        }
        guard start + Self.localSize <= end else { throw Failure(at: place, fault: .place(name)) }
        guard isSignature(3, 4, at: start) else { throw Failure(at: start, fault: .signature) }
        let (nameLength, extraLength) = (number(start + 26, 2), number(start + 28, 2))
        let data = start + Self.localSize + nameLength + extraLength
        guard data + packed <= end else { throw Failure(at: place, fault: .place(name)) }
        let nameStart = start + Self.localSize
        guard contents.bytes(nameStart..<nameStart + nameLength) == Array(name.utf8) else {
            throw Failure(at: start, fault: .otherName(name))
        }
        let entry = ZipArchive.Entry(
            name: name, size: size, isCompressed: method == 8,
            checksum: UInt32(checksum), bytes: data..<data + packed)
        return (entry, start..<data + packed)
    }
}
