/// Why a file could not be read or written.
public enum FileError: Error, Equatable, Sendable {
    /// What was being done to the file.
    public enum Operation: String, Equatable, Sendable {
        case read, write, create, replace, remove
    }

    /// The system refused `operation` on `path` with the error number `code`.
    case refused(Operation, path: String, code: Int32)
    /// The text file at `path` has a byte that is not UTF-8, counted from 0.
    case notUTF8(path: String, offset: Int)
    /// The file at `path` has more than `limit` bytes.
    case tooLarge(path: String, limit: Int)
    /// The same path was given twice in one set of files.
    case repeated(path: String)
    /// `name` leaves the directory it should be written in.
    case outsideDirectory(name: String)
    /// Of a set of files, `done` were replaced before `path` was refused.
    case partlyReplaced(done: [String], path: String, code: Int32)
}
