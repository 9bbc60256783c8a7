import Foundation

/// A file that grows while a program runs, unlike an `OutputFile`: what has been written stands
/// there whatever happens later.
///
/// Opening leaves what is in the file alone, so that several can be opened before anything is
/// changed; the first write empties it.
public final class StreamedFile {
    public let path: String
    private var descriptor: Int32
    private let isNew: Bool
    private var isEmptied = false

    /// Opens the file, or makes it.
    ///
    /// - Throws: `FileError.refused`.
    public init(_ path: String) throws(FileError) {
        ignoreWriteSignals()
        self.path = path
        let flags = O_WRONLY | O_CLOEXEC
        var (opened, code) = retrying { Int(open(path, flags | O_CREAT | O_EXCL, 0o666)) }
        isNew = code == 0
        if code == EEXIST { (opened, code) = retrying { Int(open(path, flags | O_CREAT, 0o666)) } }
        guard code == 0 else { throw .refused(.write, path: path, code: code) }
        descriptor = Int32(opened)
    }

    deinit { if descriptor >= 0 { Foundation.close(descriptor) } }

    /// Hands all of `bytes` to the system.
    ///
    /// - Throws: `FileError.refused`, also for a file that has been closed.
    public func write(_ bytes: some Collection<UInt8>) throws(FileError) {
        if !isEmptied {
            isEmptied = true
            // A device or a pipe has no length to change.
            if ftruncate(descriptor, 0) != 0, errno != EINVAL {
                throw .refused(.write, path: path, code: errno)
            }
        }
        if let code = writeAll(bytes, to: descriptor) {
            throw .refused(.write, path: path, code: code)
        }
    }

    /// - Throws: `FileError.refused`: some file systems tell of a full disk only here.
    public func close() throws(FileError) {
        guard descriptor >= 0 else { return }
        defer { descriptor = -1 }
        if Foundation.close(descriptor) != 0 { throw .refused(.write, path: path, code: errno) }
    }

    /// Closes the file and, when it was made by opening and nothing has been written, removes it.
    public func discard() {
        guard descriptor >= 0 else { return }
        if isNew, !isEmptied { unlink(path) }
        Foundation.close(descriptor)
        descriptor = -1
    }
}
