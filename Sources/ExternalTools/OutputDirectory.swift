import Foundation

/// A directory that receives a set of files.
public struct OutputDirectory: Equatable, Sendable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    /// Writes `contents[name]` to `path/name` for every name, all of them or none.
    ///
    /// Missing directories are created, and removed again when writing fails. Names may have
    /// directories in them ("rtl/top.v") but must not leave this one.
    ///
    /// - Throws: `FileError` as `OutputFile.write` does, and `.outsideDirectory`.
    public func write(_ contents: [String: String]) throws(FileError) {
        try write(contents.mapValues { Array($0.utf8) })
    }

    public func write(_ contents: [String: [UInt8]]) throws(FileError) {
        var files: [OutputFile] = []
        for (name, bytes) in contents.sorted(by: { $0.key < $1.key }) {
            let parts = name.split(separator: "/", omittingEmptySubsequences: false)
            guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
                throw .outsideDirectory(name: name)
            }
            files.append(OutputFile(path + "/" + name, bytes: bytes))
        }
        var created: [String] = []
        do throws(FileError) {
            try Self.create(path, &created)
            for file in files {
                guard let slash = file.path.lastIndex(of: "/") else { continue }
                try Self.create(String(file.path[..<slash]), &created)
            }
            try OutputFile.write(files)
        } catch {
            // rmdir removes only directories that are empty, so nothing of value can be lost.
            for directory in created.reversed() { rmdir(directory) }
            throw error
        }
    }

    /// Creates the directory and those above it that are missing, noting each in `created`.
    private static func create(_ path: String, _ created: inout [String]) throws(FileError) {
        var missing: [String] = []
        var current = path
        var information = stat()
        while !current.isEmpty, stat(current, &information) != 0 {
            guard errno == ENOENT else { throw .refused(.create, path: path, code: errno) }
            missing.append(current)
            guard let slash = current.lastIndex(of: "/") else { break }
            current = String(current[..<slash])
        }
        if missing.isEmpty, information.st_mode & S_IFMT != S_IFDIR {
            throw .refused(.create, path: path, code: ENOTDIR)
        }
        for directory in missing.reversed() {
            if mkdir(directory, 0o777) == 0 {
                created.append(directory)
            } else if errno != EEXIST {
                throw .refused(.create, path: directory, code: errno)
            }
        }
    }
}
