import Foundation

/// A file that appears whole or not at all.
///
/// The contents are written beside the target under a hidden name, flushed to the disk, and
/// moved over the target by one rename. A target that exists and is no regular file (a device,
/// a FIFO, or a path under /dev or /proc) cannot be replaced that way and is written in place.
public struct OutputFile: Equatable, Sendable {
    public let path: String
    public let contents: [UInt8]

    public init(_ path: String, bytes: [UInt8]) {
        self.path = path
        self.contents = bytes
    }

    public init(_ path: String, text: String) {
        self.init(path, bytes: Array(text.utf8))
    }

    /// Writes the file.
    ///
    /// - Throws: `FileError.refused`; the target is then as it was before.
    public func write() throws(FileError) {
        try Self.write([self])
    }

    /// Looks whether the file could be written, without touching anything: for work that writes
    /// only at its end.
    ///
    /// - Throws: `FileError.refused`.
    public func check() throws(FileError) {
        guard case .replaced(let resolved, _) = try target() else { return }
        let directory = resolved.lastIndex(of: "/").map { String(resolved[...$0]) } ?? "."
        guard access(directory, W_OK) == 0 else {
            throw .refused(.write, path: path, code: errno)
        }
    }

    /// Removes what was written aside for this file by processes that were killed before they had
    /// moved it into its place: for files that are written again and again, as checkpoints are.
    ///
    /// - Throws: `FileError.refused` when the file could not be written.
    public func removeAbandoned() throws(FileError) {
        guard case .replaced(let resolved, _) = try target() else { return }
        StagedFile.removeAbandoned(beside: resolved)
    }

    /// Writes several files: no target is touched before the contents of all are on the disk.
    ///
    /// - Throws: `FileError.refused` or `.repeated` with every target as it was before;
    ///   `.partlyReplaced` in the rare case that a rename is refused after others succeeded.
    public static func write(_ files: [OutputFile]) throws(FileError) {
        ignoreWriteSignals()
        var seen: Set<String> = []
        for file in files where !seen.insert(file.path).inserted {
            throw .repeated(path: file.path)
        }
        var staged: [StagedFile] = []
        defer { for file in staged { file.discard() } }
        var inPlace: [OutputFile] = []
        for file in files {
            switch try file.target() {
            case .inPlace: inPlace.append(file)
            case .replaced(let path, let mode):
                staged.append(try StagedFile(file, target: path, mode: mode))
            }
        }
        for file in inPlace { try file.writeInPlace() }
        var done: [String] = []
        for file in staged {
            if let code = file.commit() {
                if done.isEmpty { throw .refused(.replace, path: file.shownPath, code: code) }
                throw .partlyReplaced(done: done, path: file.shownPath, code: code)
            }
            done.append(file.shownPath)
        }
    }

    private enum Target {
        case inPlace
        /// The path behind any symbolic links, and the permissions of the file there now.
        case replaced(path: String, mode: mode_t?)
    }

    private func target() throws(FileError) -> Target {
        var information = stat()
        guard stat(path, &information) == 0 else {
            let code = errno
            guard code == ENOENT else { throw .refused(.write, path: path, code: code) }
            return .replaced(path: path, mode: nil)
        }
        switch information.st_mode & S_IFMT {
        case S_IFDIR:
            throw .refused(.write, path: path, code: EISDIR)
        case S_IFREG:
            // /dev/stdout may lead to a regular file; replacing that file would part it from
            // the descriptor that the rest of the output goes to.
            if path.hasPrefix("/dev/") || path.hasPrefix("/proc/") { return .inPlace }
            // Renaming needs no permission on the file itself; a read-only file stays as it is.
            guard access(path, W_OK) == 0 else {
                throw .refused(.write, path: path, code: errno)
            }
            guard let resolved = realpath(path, nil) else {
                throw .refused(.write, path: path, code: errno)
            }
            defer { free(resolved) }
            let mode = information.st_mode & 0o7777
            return .replaced(path: String(cString: resolved), mode: mode)
        default:
            return .inPlace
        }
    }

    private func writeInPlace() throws(FileError) {
        let (descriptor, code) = retrying { Int(open(path, O_WRONLY | O_CLOEXEC)) }
        guard code == 0 else { throw .refused(.write, path: path, code: code) }
        let failure = writeAll(contents, to: Int32(descriptor))
        let closing = close(Int32(descriptor)) == 0 ? nil : errno
        if let code = failure ?? closing { throw .refused(.write, path: path, code: code) }
    }
}
