import Foundation

/// A directory that only this user can enter, for working files.
public struct PrivateDirectory: Sendable {
    public let path: String

    /// The path of `name` inside the directory.
    public func path(_ name: String) -> String { path + "/" + name }

    fileprivate init(prefix: String) throws(FileError) {
        let parent = ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 }
        let pattern = (parent ?? "/tmp") + "/\(prefix)-XXXXXX"
        path = try LiveResources.shared.addDirectory { () throws(FileError) in
            var template = Array(pattern.utf8CString)
            guard mkdtemp(&template) != nil else {
                throw .refused(.create, path: pattern, code: errno)
            }
            let bytes = template.dropLast().map(UInt8.init(bitPattern:))
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}

/// Makes a private directory under TMPDIR (or /tmp), passes it to `body`, and removes it.
///
/// - Parameters:
///   - prefix: how the directory's name begins.
///   - keepOnFailure: when given and `body` throws, the directory stays and this is told its
///     path, so that the user can be shown where the working files are.
/// - Throws: what `body` throws; `FileError.refused` when the directory cannot be made or
///   removed.
public func withPrivateDirectory<Success>(
    prefix: String = "morpho", keepOnFailure: ((String) -> Void)? = nil,
    _ body: (PrivateDirectory) throws -> Success
) throws -> Success {
    let directory = try PrivateDirectory(prefix: prefix)
    defer { LiveResources.shared.remove(directory: directory.path) }
    let success: Success
    do {
        success = try body(directory)
    } catch {
        if let keepOnFailure {
            keepOnFailure(directory.path)
        } else {
            // The error of the work itself matters more than that of tidying up after it.
            removeTree(directory.path)
        }
        throw error
    }
    guard removeTree(directory.path) else {
        throw FileError.refused(.remove, path: directory.path, code: ENOTEMPTY)
    }
    return success
}
