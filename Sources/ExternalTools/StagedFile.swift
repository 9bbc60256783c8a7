import Foundation

/// Contents on the disk beside the file they are going to replace.
struct StagedFile {
    /// The path as the user gave it.
    let shownPath: String
    private let target: String
    private let temporary: String

    /// Writes `file` aside. `mode` is the permissions to keep; nil asks for those of a new file.
    init(_ file: OutputFile, target: String, mode: mode_t?) throws(FileError) {
        shownPath = file.path
        self.target = target
        let random = String(UInt64.random(in: .min ... .max), radix: 36)
        let place = Self.place(beside: target)
        temporary = "\(place.directory)\(place.prefix)\(getpid())-\(random)\(Self.suffix)"
        LiveResources.shared.add(file: temporary)
        if let code = Self.fill(temporary, with: file.contents, mode: mode) {
            discard()
            throw .refused(.write, path: file.path, code: code)
        }
    }

    private static let suffix = ".partial"

    /// The directory, with its slash, in which contents of `target` are written aside, and what
    /// their names begin with; the process and a random number follow.
    ///
    /// The target's name is in it as a hash only: it may already be as long as a name can be.
    private static func place(beside target: String) -> (directory: String, prefix: String) {
        let slash = target.lastIndex(of: "/")
        let name = slash.map { target[target.index(after: $0)...] } ?? target[...]
        var hash = SHA256()
        hash.update(name.utf8)
        return (slash.map { String(target[...$0]) } ?? "", ".morpho-\(hash.digest().prefix(16))-")
    }

    /// Removes what processes that were killed left beside `target`. Those that still run, and may
    /// be writing, keep theirs.
    static func removeAbandoned(beside target: String) {
        let (directory, prefix) = place(beside: target)
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: directory.isEmpty ? "." : directory)
        for name in names ?? [] where name.hasPrefix(prefix) && name.hasSuffix(suffix) {
            let process = name.dropFirst(prefix.count).prefix { $0 != "-" }
            guard let process = pid_t(process), process > 0, kill(process, 0) != 0, errno == ESRCH
            else { continue }
            unlink(directory + name)
        }
    }

    private static func fill(_ path: String, with contents: [UInt8], mode: mode_t?) -> Int32? {
        let (opened, code) = retrying {
            Int(open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
        }
        if code != 0 { return code }
        let descriptor = Int32(opened)
        var failure = writeAll(contents, to: descriptor)
        if failure == nil, let mode, fchmod(descriptor, mode) != 0 { failure = errno }
        // Some file systems report a full disk only when the data is flushed, or at the close.
        if failure == nil, fsync(descriptor) != 0, errno != EINVAL, errno != ENOSYS {
            failure = errno
        }
        if close(descriptor) != 0, failure == nil { failure = errno }
        return failure
    }

    /// Moves the contents over the target; nil, or the error number.
    func commit() -> Int32? {
        rename(temporary, target) == 0 ? nil : errno
    }

    /// Removes what is left beside the target; does nothing after a commit.
    func discard() {
        unlink(temporary)
        LiveResources.shared.remove(file: temporary)
    }
}
