/// A zip archive put together by hand. A change to a field breaks the archive in one way.
struct ZipBytes {
    struct Entry {
        var name: String
        /// As it stands in the archive.
        var packed: [UInt8]
        var size: Int
        var checksum: UInt32
        var method: UInt16 = 0
        var flags: UInt16 = 0
        /// What the entry's own header calls it; nil for the same name.
        var otherName: String?
        var nameBytes: [UInt8]?
    }

    var entries: [Entry]
    var comment = "a comment"
    var disk: UInt16 = 0
    /// In place of the true values.
    var count: UInt16?
    var start: UInt32?
    /// Where the list says that all entries begin.
    var place: UInt32?

    var bytes: [UInt8] {
        var (bytes, list): ([UInt8], [UInt8]) = ([], [])
        for entry in entries {
            let sizes = little(UInt32(entry.packed.count)) + little(UInt32(entry.size))
            let name = entry.nameBytes ?? Array(entry.name.utf8)
            let own = entry.otherName.map { Array($0.utf8) } ?? name
            list += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + little(entry.flags) + little(entry.method)
            list += [0, 0, 0, 0] + little(entry.checksum) + sizes + little(UInt16(name.count))
            list += [UInt8](repeating: 0, count: 12) + little(place ?? UInt32(bytes.count)) + name
            bytes += [0x50, 0x4B, 3, 4, 20, 0] + little(entry.flags) + little(entry.method)
            bytes += [0, 0, 0, 0] + little(entry.checksum) + sizes + little(UInt16(own.count))
            bytes += [0, 0] + own + entry.packed
        }
        let end = [0x50, 0x4B, 5, 6] + little(disk) + little(disk)
        let number = little(count ?? UInt16(entries.count))
        let range = little(UInt32(list.count)) + little(start ?? UInt32(bytes.count))
        return bytes + list + end + number + number + range + little(UInt16(comment.utf8.count))
            + Array(comment.utf8)
    }
}

func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) }
}

/// Bytes by their hexadecimal digits.
func hexadecimal(_ digits: String) -> [UInt8] {
    let values = digits.utf8.compactMap { UInt8(String(Unicode.Scalar($0)), radix: 16) }
    return stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] }
}
