import Foundation

/// An external program that Morpho can use.
public struct Tool: Equatable, Sendable {
    /// What users call it, e.g. "yosys".
    public let name: String
    /// The names its executable may have, the preferred one first.
    public let executables: [String]
    /// The arguments that make it print its version and end; none for a tool that never does.
    public let versionArguments: [String]
    /// Words that stand before the version number in what it prints, tried in turn. When none
    /// matches, the version is the last word of the first line.
    public let versionMarkers: [String]
    /// What Morpho needs it for, to follow "it is needed to".
    public let neededTo: String
    /// The Debian package that installs it.
    public let package: String

    public init(
        name: String, executables: [String], versionArguments: [String],
        versionMarkers: [String], neededTo: String, package: String
    ) {
        self.name = name
        self.executables = executables
        self.versionArguments = versionArguments
        self.versionMarkers = versionMarkers
        self.neededTo = neededTo
        self.package = package
    }

    /// The path of the executable, found in the variable PATH of `environment`.
    ///
    /// Relative directories in PATH are passed over, so that a file in the present directory
    /// never runs by accident.
    ///
    /// - Throws: `ToolError.toolMissing`.
    public func locate(
        in environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ToolError) -> String {
        let path = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        let directories = path.split(separator: ":").filter { $0.hasPrefix("/") }
        for executable in executables {
            for directory in directories {
                let candidate = "\(directory)/\(executable)"
                if Self.isExecutable(candidate) { return candidate }
            }
        }
        throw .toolMissing(name: name, neededTo: neededTo, package: package)
    }

    private static func isExecutable(_ path: String) -> Bool {
        var information = stat()
        guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
            return false
        }
        return access(path, X_OK) == 0
    }

    /// The tool with `arguments`, ready to run.
    ///
    /// - Throws: `ToolError.toolMissing`.
    public func command(
        _ arguments: [String], directory: String? = nil, timeout: Duration? = nil
    ) throws(ToolError) -> Subprocess {
        Subprocess(try locate(), arguments, directory: directory, timeout: timeout)
    }

    /// The version number in what the tool printed; nil when there is none.
    public func version(in text: String) -> String? {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        for marker in versionMarkers {
            for words in lines {
                for (word, next) in zip(words, words.dropFirst()) where word == marker {
                    if next.first?.isNumber == true { return String(next) }
                }
            }
        }
        guard let last = lines.first?.last, last.first?.isNumber == true else { return nil }
        return String(last)
    }
}

/// Why a tool or its data cannot be used.
public enum ToolError: Error, Equatable, Sendable, CustomStringConvertible {
    case toolMissing(name: String, neededTo: String, package: String)
    case dataMissing(name: String, neededTo: String, package: String, variable: String)
    /// The environment variable names a file that is not there.
    case overrideMissing(name: String, variable: String, path: String)

    public var description: String {
        switch self {
        case .toolMissing(let name, let neededTo, let package):
            "\(name) is not installed; it is needed to \(neededTo); "
                + "install it with: apt-get install \(package)"
        case .dataMissing(let name, let neededTo, let package, let variable):
            "\(name) is not installed; it is needed to \(neededTo); "
                + "install it with: apt-get install \(package), "
                + "or set \(variable) to the path of another one"
        case .overrideMissing(let name, let variable, let path):
            "\(name): \(variable) is set to \(path), which is not a readable file; "
                + "correct it or unset it"
        }
    }
}
