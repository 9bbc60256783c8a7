/// What came of a run.
public struct SubprocessResult: Equatable, Sendable {
    public enum Ending: Equatable, Sendable {
        /// The program ended by itself with this status.
        case exited(Int32)
        /// A signal of this number ended the program.
        case signalled(Int32)

        /// `status 2`, `signal 9`.
        public var words: String {
            switch self {
            case .exited(let status): "status \(status)"
            case .signalled(let number): "signal \(number)"
            }
        }
    }

    /// One output of the program, as far as it was kept.
    public struct Output: Equatable, Sendable {
        public let bytes: [UInt8]
        /// How many bytes after the kept ones were thrown away.
        public let dropped: Int

        /// The bytes as text, wrong UTF-8 replaced, ending in a note when some were dropped.
        public var text: String {
            let kept = String(decoding: bytes, as: UTF8.self)
            return dropped == 0 ? kept : kept + "\n[truncated: \(dropped) more bytes]\n"
        }
    }

    public let ending: Ending
    public let standardOutput: Output
    public let standardError: Output
    /// From the start to the end of the program.
    public let duration: Duration

    public var succeeded: Bool { ending == .exited(0) }

    /// Standard output, then standard error.
    public var allText: String { standardOutput.text + standardError.text }
}

/// Why a run gave no usable result.
public enum SubprocessError: Error, Equatable, Sendable {
    /// The system refused to start the command, with this error number.
    case cannotStart(String, directory: String?, code: Int32)
    /// The command was still running after `limit` and was ended.
    case timedOut(String, limit: Duration, SubprocessResult)
    /// The command ended with another status than 0, or by a signal.
    case failed(String, SubprocessResult)
}

extension SubprocessError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .cannotStart(let command, nil, let code):
            "cannot start \(command): \(reason(code))"
        case .cannotStart(let command, let directory?, let code):
            "cannot start \(command) in \(directory): \(reason(code))"
        case .timedOut(let command, let limit, let result):
            "\(command) was still running after \(limit) and was ended" + Self.excerpt(result)
        case .failed(let command, let result):
            switch result.ending {
            case .exited(let status):
                "\(command) ended with status \(status)" + Self.excerpt(result)
            case .signalled(let number):
                "\(command) was ended by signal \(number)" + Self.excerpt(result)
            }
        }
    }

    /// The last lines that the program printed, indented; errors first if there are any.
    private static func excerpt(_ result: SubprocessResult) -> String {
        let shown = [result.standardError.text, result.standardOutput.text]
            .first { !$0.allSatisfy(\.isWhitespace) }
        guard let shown else { return "; it printed nothing" }
        let lines = shown.split(separator: "\n").suffix(20)
        return "; it printed:" + lines.map { "\n    " + $0 }.joined()
    }
}
