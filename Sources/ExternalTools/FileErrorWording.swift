import Foundation

extension FileError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .refused(let operation, let path, let code):
            Self.refusal(operation, path, code)
        case .notUTF8(let path, let offset):
            "cannot read \(path): byte \(offset) is not UTF-8 text; "
                + "convert the file to UTF-8 or name a text file"
        case .tooLarge(let path, let limit):
            "cannot read \(path): it has more than \(limit) bytes; name a smaller file"
        case .repeated(let path):
            "cannot write \(path): it is named twice; give each output its own path"
        case .outsideDirectory(let name):
            "cannot write \(name): the name must stay inside the output directory; "
                + "leave out \"..\" and a leading \"/\""
        case .partlyReplaced(let done, let path, let code):
            Self.refusal(.replace, path, code)
                + "\nalready replaced: \(done.joined(separator: ", "))"
        }
    }

    private static func refusal(_ operation: Operation, _ path: String, _ code: Int32) -> String {
        "cannot \(operation.rawValue) \(path): \(reason(code)); \(advice(operation, code))"
    }

    /// What the user can do about it.
    private static func advice(_ operation: Operation, _ code: Int32) -> String {
        switch (operation, code) {
        case (.read, ENOENT): "check the path"
        case (.read, EISDIR): "name a file inside it"
        case (.read, EACCES), (.read, EPERM): "give yourself permission to read it"
        case (_, ENOENT): "create the directory it is in, or choose another path"
        case (_, EISDIR): "it is a directory, so name a file"
        case (_, ENOTDIR): "a part of the path is not a directory, so choose another path"
        case (_, EACCES), (_, EPERM), (_, EROFS): "choose a path that you may write to"
        case (_, ENOSPC), (_, EDQUOT): "free some space or choose another disk"
        case (_, EFBIG): "raise the limit on file sizes (ulimit -f)"
        case (_, EPIPE): "the program reading it has ended"
        case (_, ENAMETOOLONG): "choose a shorter name"
        default: "nothing more is known about the cause"
        }
    }
}
