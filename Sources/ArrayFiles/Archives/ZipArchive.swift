import MorphoExternalTools

/// A zip archive (PKWARE's APPNOTE 6.3): entries that are stored or compressed by deflate.
///
/// The file is mapped; see `FileContents` for what that asks of it. Only its list of entries is
/// believed, and every entry has to lie in a place of its own, so that a small file cannot become
/// very large.
public struct ZipArchive: Sendable {
    public struct Entry: Equatable, Sendable {
        public let name: String
        /// Bytes that come out.
        public let size: Int
        public let isCompressed: Bool
        let checksum: UInt32
        /// Of the compressed bytes, in the file.
        let bytes: Range<Int>
    }

    /// The name that was given.
    public let file: String
    /// In the order of the archive's list.
    public let entries: [Entry]
    private let contents: FileContents

    /// The largest entry that is taken, in bytes (1 GiB).
    public static let largestEntry = 1 << 30

    /// Opens the file at `path` and reads its list.
    ///
    /// - Throws: `ArchiveError.file`, `.zip`.
    public init(contentsOf path: String) throws(ArchiveError) {
        let contents: FileContents
        do { contents = try FileContents(mapping: path) } catch { throw .file(error) }
        try self.init(contents)
    }

    /// The same for bytes in memory; `file` is their name for messages.
    ///
    /// - Throws: `ArchiveError.zip`.
    public init(bytes: [UInt8], file: String) throws(ArchiveError) {
        try self.init(FileContents(copying: bytes, path: file))
    }

    private init(_ contents: FileContents) throws(ArchiveError) {
        do throws(ZipList.Failure) { entries = try ZipList(contents).entries } catch {
            throw .zip(file: contents.path, at: error.at, error.fault)
        }
        file = contents.path
        self.contents = contents
    }

    /// The entry of this name.
    ///
    /// - Throws: `ArchiveError.noEntry`.
    public func entry(named name: String) throws(ArchiveError) -> Entry {
        if let entry = entries.first(where: { $0.name == name }) { return entry }
        throw .noEntry(file: file, name: name, similar: entries.prefix(3).map(\.name))
    }

    /// What is packed as this entry; its size and checksum are compared with the stated ones.
    ///
    /// - Throws: `ArchiveError.entry`, `.memory`.
    public func bytes(of entry: Entry) throws(ArchiveError) -> [UInt8] {
        let unpacked: [UInt8]
        if entry.isCompressed {
            unpacked = try inflated(entry)
        } else {
            unpacked = contents.bytes(entry.bytes)
        }
        guard unpacked.withUnsafeBytes({ Inflation.checksum($0) }) == entry.checksum else {
            throw .entry(file: file, name: entry.name, at: entry.bytes.lowerBound, .checksum)
        }
        return unpacked
    }

    private func inflated(_ entry: Entry) throws(ArchiveError) -> [UInt8] {
        let start = entry.bytes.lowerBound
        let result: Inflation
        do throws(Inflation.Failure) {
            result = try contents.withBytes(entry.bytes) { input throws(Inflation.Failure) in
                try Inflation(
                    input, .raw, expected: entry.size, limit: entry.size, isStated: true)
            }
        } catch {
            throw error.error(file: file) { fault, at in
                .entry(file: file, name: entry.name, at: start + at, fault)
            }
        }
        guard result.bytes.count == entry.size else {
            throw .entry(
                file: file, name: entry.name, at: start,
                .tooSmall(found: result.bytes.count, expected: entry.size))
        }
        guard result.consumed == entry.bytes.count else {
            throw .entry(
                file: file, name: entry.name, at: start + result.consumed,
                .trailingBytes(entry.bytes.count - result.consumed))
        }
        return result.bytes
    }
}
