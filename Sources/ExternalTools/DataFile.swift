import Foundation

/// A file that a Debian package installs below a shared data directory.
public struct DataFile: Equatable, Sendable {
    public let name: String
    /// The path below a data directory such as /usr/share.
    public let relativePath: String
    /// The environment variable that names another file to use instead.
    public let variable: String
    /// What Morpho needs it for, to follow "it is needed to".
    public let neededTo: String
    /// The Debian package that installs it.
    public let package: String

    /// The path of the file: the one the variable names, or else the first one found in
    /// XDG_DATA_DIRS, /usr/local/share and /usr/share.
    ///
    /// - Throws: `ToolError.dataMissing`; `ToolError.overrideMissing` when the variable names
    ///   a file that is not there.
    public func locate(
        in environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ToolError) -> String {
        if let path = environment[variable], !path.isEmpty {
            guard Self.isReadable(path) else {
                throw .overrideMissing(name: name, variable: variable, path: path)
            }
            return path
        }
        let configured = (environment["XDG_DATA_DIRS"] ?? "").split(separator: ":")
        for directory in configured + ["/usr/local/share", "/usr/share"] {
            let candidate = "\(directory)/\(relativePath)"
            if directory.hasPrefix("/"), Self.isReadable(candidate) { return candidate }
        }
        throw .dataMissing(name: name, neededTo: neededTo, package: package, variable: variable)
    }

    private static func isReadable(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT != S_IFDIR
            && access(path, R_OK) == 0
    }
}
