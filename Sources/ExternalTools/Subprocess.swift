import Foundation

/// A run of an external program.
///
/// No shell is involved: arguments reach the program as they are. The program leads a process
/// group of its own, and when the run ends, whichever way, everything left in that group is
/// killed, so a tool that starts compilers leaves none behind. Runs may go on in several
/// threads at once.
///
/// The program is started with posix_spawn rather than with Foundation's Process, which looks
/// for the end of a run only at intervals, or swift-subprocess, which has only asynchronous
/// calls: the work between two runs of a tool is all synchronous here.
public struct Subprocess: Equatable, Sendable {
    /// The path of the program; it is not searched for in PATH.
    public var executable: String
    public var arguments: [String]
    /// The working directory; nil for the present one.
    public var directory: String?
    /// All environment variables of the program; nil for those of this process.
    public var environment: [String: String]?
    /// How long the program may run; nil for no limit.
    public var timeout: Duration?
    /// How long after SIGTERM at a timeout the group is ended with SIGKILL.
    public var grace: Duration
    /// What the program reads from its standard input.
    public var standardInput: [UInt8]
    /// How many bytes of standard output, and of standard error, are kept (the first ones).
    public var outputLimit: Int

    public init(
        _ executable: String, _ arguments: [String] = [], directory: String? = nil,
        environment: [String: String]? = nil, timeout: Duration? = nil,
        grace: Duration = .seconds(1), standardInput: [UInt8] = [],
        outputLimit: Int = 16 << 20
    ) {
        self.executable = executable
        self.arguments = arguments
        self.directory = directory
        self.environment = environment
        self.timeout = timeout
        self.grace = grace
        self.standardInput = standardInput
        self.outputLimit = outputLimit
    }

    /// The command as a shell would read it, for messages.
    public var commandLine: String {
        ([executable] + arguments).map(Self.quoted).joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String {
        let plain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-_./=:,+@%".utf8.contains(byte)
            }
        }
        if plain, !word.isEmpty { return word }
        return "'" + word.replacing("'", with: "'\\''") + "'"
    }

    /// Runs the program to its end.
    ///
    /// An exit status other than 0 is a result, not an error; see `requireSuccess`.
    ///
    /// - Throws: `SubprocessError.cannotStart` and `.timedOut`.
    public func run() throws(SubprocessError) -> SubprocessResult {
        let child = try SpawnedChild(self)
        return try child.finish()
    }

    /// Runs the program to its end and takes anything but exit status 0 as an error.
    ///
    /// - Throws: what `run` throws, and `SubprocessError.failed`.
    public func requireSuccess() throws(SubprocessError) -> SubprocessResult {
        let result = try run()
        guard result.succeeded else { throw .failed(commandLine, result) }
        return result
    }
}
