import Foundation
import Synchronization

/// The child process groups, private directories and unfinished files that exist now, whether a
/// line of progress stands on the terminal, whether the first signal is only to be noted, and what
/// is to be said at last.
///
/// This is the one piece of process-wide state of the package. It has to be: a signal reaches
/// the process, not a value in it, and whoever answers the signal must find everything that is
/// to be ended or removed, whichever thread made it.
final class LiveResources: Sendable {
    static let shared = LiveResources()

    private struct State {
        var groups: Set<pid_t> = []
        /// By group the descriptor that feeds its leader.
        var feeds: [pid_t: Int32] = [:]
        var directories: Set<String> = []
        var files: Set<String> = []
        var hasTerminalLine = false
        var lastWords: String?
        var isFinishing = false
        var requestedSignal: Int32?
    }

    private let state = Mutex(State())

    /// Makes a directory and notes it in one step. `make` returns its path.
    func addDirectory<Failure: Error>(
        _ make: () throws(Failure) -> String
    ) throws(Failure) -> String {
        try state.withLock { state throws(Failure) in
            let path = try make()
            state.directories.insert(path)
            return path
        }
    }

    func remove(directory: String) { state.withLock { _ = $0.directories.remove(directory) } }
    func addTerminalLine() { state.withLock { $0.hasTerminalLine = true } }
    func removeTerminalLine() { state.withLock { $0.hasTerminalLine = false } }
    func set(lastWords: String?) { state.withLock { $0.lastWords = lastWords } }
    func add(file: String) { state.withLock { _ = $0.files.insert(file) } }
    func remove(file: String) { state.withLock { _ = $0.files.remove(file) } }

    var requestedSignal: Int32? { state.withLock { $0.requestedSignal } }

    func beginFinishing() {
        state.withLock { ($0.isFinishing, $0.requestedSignal) = (true, nil) }
    }

    func endFinishing() { state.withLock { $0.isFinishing = false } }

    /// Notes a signal that asks the program to finish; false when it is to end at once.
    func note(signal number: Int32) -> Bool {
        state.withLock { state in
            guard state.isFinishing, state.requestedSignal == nil else { return false }
            state.requestedSignal = number
            return true
        }
    }

    /// Starts a process and notes its group in one step, so that no signal finds one without
    /// the other. `start` returns nil when nothing was started.
    /// - Parameter feed: the descriptor through which the process gets its input meanwhile.
    func startGroup<Failure: Error>(
        feed: Int32? = nil, _ start: () throws(Failure) -> pid_t
    ) throws(Failure) -> pid_t {
        try state.withLock { state throws(Failure) in
            let group = try start()
            state.groups.insert(group)
            state.feeds[group] = feed
            return group
        }
    }

    /// Closes the descriptor that feeds a group and forgets it in one step: once closed, its
    /// number may belong to another file. Calling it again changes nothing.
    func closeFeed(of group: pid_t) {
        state.withLock { state in
            if let feed = state.feeds.removeValue(forKey: group) { close(feed) }
        }
    }

    /// Kills what is left of the group, collects its leader, and forgets it in one step: once
    /// collected, the number may belong to a stranger, who must not be killed.
    ///
    /// The leader has ended already. Returns its wait status.
    func endGroup(_ group: pid_t) -> Int32 {
        state.withLock { state in
            kill(-group, SIGKILL)
            var status: Int32 = 0
            _ = retrying { Int(waitpid(group, &status, 0)) }
            state.groups.remove(group)
            return status
        }
    }

    /// Sends `number` to a group that is still noted.
    func signalGroup(_ group: pid_t, _ number: Int32) {
        state.withLock { state in
            if state.groups.contains(group) { kill(-group, number) }
        }
    }

    /// How long a program that is fed may take to finish once its input has ended.
    private static let patience = Duration.seconds(3)

    /// Lets the programs that are fed finish, kills every group, removes every directory and
    /// file, and ends the process.
    ///
    /// The lock is never given back: a thread that notices that its child was killed waits
    /// here instead of reporting a failure that the user's own signal caused.
    func endEverything(exitStatus: Int32) -> Never {
        state.withLock { state in
            for group in state.groups where state.feeds[group] == nil { kill(-group, SIGKILL) }
            Self.finish(&state)
            for group in state.groups { kill(-group, SIGKILL) }
            for group in state.groups {
                var status: Int32 = 0
                _ = retrying { Int(waitpid(group, &status, 0)) }
            }
            for file in state.files { unlink(file) }
            for directory in state.directories { removeTree(directory) }
            if state.hasTerminalLine { TerminalLine.clearUnlessStopped() }
            if let words = state.lastWords { TerminalLine.showUnlessStopped(words + "\n") }
            _exit(exitStatus)
        }
    }

    /// Ends the input of every program that is fed, and collects those that end in time.
    private static func finish(_ state: inout State) {
        let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
        // Put in the place of the pipe rather than closing it: a thread may be writing to it.
        for feed in state.feeds.values { dup2(null, feed) }
        let deadline = ContinuousClock.now + patience
        while !state.feeds.isEmpty, ContinuousClock.now < deadline {
            for group in state.feeds.keys {
                var status: Int32 = 0
                if waitpid(group, &status, WNOHANG) != 0 {
                    state.feeds[group] = nil
                    state.groups.remove(group)
                }
            }
            usleep(2000)
        }
    }
}

/// Removes a directory and all in it; false when something is left.
///
/// Tried more than once because processes that were just killed may still finish a write.
@discardableResult
func removeTree(_ path: String) -> Bool {
    for _ in 0..<20 {
        try? FileManager.default.removeItem(atPath: path)
        var information = stat()
        if lstat(path, &information) != 0, errno == ENOENT { return true }
        usleep(10_000)
    }
    return false
}
