import CMorphoSystemCalls
import Foundation

/// Leaving nothing behind when the user ends the program.
///
/// A command line calls `install()` once, before it starts work. From then on Ctrl-C, SIGTERM
/// and SIGHUP kill every running group of child processes, remove the private directories and
/// unfinished files, and end the program with 128 + the signal's number. A signal that was
/// ignored when the program started (as under nohup) stays ignored.
public enum Interruption {
    /// Installs the handlers. Calling it again changes nothing.
    ///
    /// - Throws: `InterruptionError` when the system refuses what the handlers need.
    public static func install() throws(InterruptionError) {
        if case .failure(let error) = installed { throw error }
    }

    /// What is written to standard error when a signal ends the program, such as how far it came;
    /// nil for nothing.
    public static func say(_ lastWords: String?) { LiveResources.shared.set(lastWords: lastWords) }

    /// Has the first signal only noted in the value returned, until its `end()` is called: for work
    /// that can stop at a point from which it goes on later. The second signal ends the program at
    /// once, as the first one does otherwise.
    ///
    /// Installs the handlers if that was not done. There is one request at a time, since a signal
    /// reaches the whole program.
    ///
    /// - Throws: `InterruptionError` as `install()` does.
    public static func finishFirst() throws(InterruptionError) -> FinishRequest {
        try install()
        LiveResources.shared.beginFinishing()
        return FinishRequest()
    }

    /// Runs once, at the first use, however many threads ask.
    private static let installed: Result<Void, InterruptionError> = {
        ignoreWriteSignals()
        guard wakeUp.write >= 0 else { return .failure(.noPipe(code: wakeUp.code)) }
        // Very little is allowed inside a signal handler, so it only passes the number to a
        // thread that waits for it.
        Thread.detachNewThread {
            while true {
                var number: UInt8 = 0
                let (count, _) = retrying { read(wakeUp.read, &number, 1) }
                guard count == 1 else { return }
                if LiveResources.shared.note(signal: Int32(number)) { continue }
                LiveResources.shared.endEverything(exitStatus: 128 + Int32(number))
            }
        }
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var current = sigaction()
            guard sigaction(number, nil, &current) == 0 else {
                return .failure(.noHandler(signal: number, code: errno))
            }
            let handler = unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self)
            if handler == unsafeBitCast(SIG_IGN, to: Int.self) { continue }
            var action = sigaction()
            action.sa_flags = SA_RESTART
            action.__sigaction_handler.sa_handler = { number in
                let saved = errno
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(wakeUp.write, &byte, 1)
                errno = saved
            }
            guard sigaction(number, &action, nil) == 0 else {
                return .failure(.noHandler(signal: number, code: errno))
            }
        }
        return .success(())
    }()
}

/// The pipe from the signal handler to the thread that answers it.
///
/// A handler cannot carry values, so the pipe must be reachable by name. It is made before the
/// first handler is installed, so the handler itself only reads it.
private let wakeUp: (read: Int32, write: Int32, code: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard morpho_pipe(&ends) == 0 else { return (-1, -1, errno) }
    return (ends[0], ends[1], 0)
}()

/// Why the program cannot watch for signals.
public enum InterruptionError: Error, Equatable, Sendable, CustomStringConvertible {
    case noPipe(code: Int32)
    case noHandler(signal: Int32, code: Int32)

    public var description: String {
        switch self {
        case .noPipe(let code): "cannot watch for Ctrl-C: \(reason(code))"
        case .noHandler(let signal, let code):
            "cannot watch for signal \(signal): \(reason(code))"
        }
    }
}
