import Foundation

/// The bytes of a file that are looked at in place: mapped into memory, so that a large file is
/// neither read as a whole nor copied.
///
/// The mapping is read-only and lasts as long as this object. The file must not be shortened
/// meanwhile: the system ends a program that touches a byte which is no longer there, and nothing
/// here can prevent that. A file that is replaced by a rename stays as it was.
public final class FileContents: @unchecked Sendable {
    // Unchecked because of the pointer: what it points to never changes after the initializer.

    /// The name for messages.
    public let path: String
    /// In bytes.
    public let count: Int
    private let base: UnsafeRawPointer?
    private let isMapped: Bool

    /// Maps the file at `path`. What is no regular file, such as a pipe, is read as a whole, up to
    /// `InputFile.defaultLimit`.
    ///
    /// - Throws: `FileError.refused` (missing, a directory, unreadable), `FileError.tooLarge`.
    public convenience init(mapping path: String) throws(FileError) {
        let (opened, code) = retrying { Int(open(path, O_RDONLY | O_CLOEXEC)) }
        guard code == 0 else { throw .refused(.read, path: path, code: code) }
        let descriptor = Int32(opened)
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .refused(.read, path: path, code: errno)
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw .refused(.read, path: path, code: EISDIR)
        case S_IFREG: break
        default:
            self.init(copying: try InputFile.bytes(path), path: path)
            return
        }
        let count = Int(status.st_size)
        // A mapping of no bytes is refused by the system.
        guard count > 0 else {
            self.init(path: path, count: 0, base: nil, isMapped: false)
            return
        }
        guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
            base != MAP_FAILED
        else { throw .refused(.read, path: path, code: errno) }
        self.init(path: path, count: count, base: UnsafeRawPointer(base), isMapped: true)
    }

    /// The same of bytes that are in memory; `path` is their name for messages.
    public convenience init(copying bytes: [UInt8], path: String) {
        guard !bytes.isEmpty else {
            self.init(path: path, count: 0, base: nil, isMapped: false)
            return
        }
        let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 64)
        memory.copyMemory(from: bytes, byteCount: bytes.count)
        self.init(path: path, count: bytes.count, base: UnsafeRawPointer(memory), isMapped: false)
    }

    private init(path: String, count: Int, base: UnsafeRawPointer?, isMapped: Bool) {
        self.path = path
        self.count = count
        self.base = base
        self.isMapped = isMapped
    }

    deinit {
        guard let base else { return }
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: base), count)
        } else {
            base.deallocate()
        }
    }

    /// Calls `body` with the bytes of `range`, which are there only until it returns.
    ///
    /// A range outside the file is a mistake of the program and stops it.
    public func withBytes<Result, Failure: Error>(
        _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        guard let base, !range.isEmpty else {
            return try body(UnsafeRawBufferPointer(start: nil, count: 0))
        }
        return try body(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
    }

    /// The bytes of a range, copied; the range is cut to the file.
    public func bytes(_ range: Range<Int>) -> [UInt8] {
        withBytes(range.clamped(to: 0..<count)) { [UInt8]($0) }
    }

    /// The SHA-256 of all bytes, 64 hexadecimal digits.
    public func sha256() -> String {
        var hash = SHA256()
        withBytes(0..<count) { hash.update($0) }
        return hash.digest()
    }

    /// A part of the file that stays in place as long as the region is kept.
    ///
    /// A range outside the file is a mistake of the program and stops it.
    public func region(_ range: Range<Int>) -> FileRegion {
        withBytes(range) { FileRegion(contents: self, bytes: $0) }
    }
}

/// A part of a file where it stands. It keeps the file in memory.
public struct FileRegion: @unchecked Sendable {
    // Unchecked because of the pointer: what it points to never changes.

    private let contents: FileContents
    /// Valid as long as this region, or a copy of it, is there.
    public let bytes: UnsafeRawBufferPointer

    fileprivate init(contents: FileContents, bytes: UnsafeRawBufferPointer) {
        self.contents = contents
        self.bytes = bytes
    }
}
