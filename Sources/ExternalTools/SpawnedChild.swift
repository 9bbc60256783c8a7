import CMorphoSystemCalls
import Foundation

/// A program that was started and has not been collected yet.
struct SpawnedChild {
    private let command: Subprocess
    let group: pid_t
    private let started: ContinuousClock.Instant
    private let output: Int32
    private let errors: Int32

    init(_ command: Subprocess) throws(SubprocessError) {
        // A file instead of a pipe: it needs no thread to fill it and cannot block.
        self = try Self.start(command) { owned throws(SystemRefusal) in
            (try owned.file(holding: command.standardInput), nil)
        }.child
    }

    /// A child whose standard input is what is written to a pipe; writing does not block.
    static func fed(
        _ command: Subprocess
    ) throws(SubprocessError) -> (child: SpawnedChild, input: Int32) {
        let (child, feed) = try start(command) { owned throws(SystemRefusal) in
            let pipe = try owned.pipe()
            // Only reading is to be without blocking for others; here it is the other way.
            _ = fcntl(pipe.read, F_SETFL, 0)
            _ = fcntl(pipe.write, F_SETFL, O_NONBLOCK)
            return (pipe.read, pipe.write)
        }
        return (child, feed ?? -1)
    }

    private init(
        command: Subprocess, group: pid_t, started: ContinuousClock.Instant, output: Int32,
        errors: Int32
    ) {
        (self.command, self.group, self.started) = (command, group, started)
        (self.output, self.errors) = (output, errors)
    }

    /// - Parameter input: gives what the child reads from, and the end that feeds it, if any.
    private static func start(
        _ command: Subprocess,
        input: (inout DescriptorSet) throws(SystemRefusal) -> (read: Int32, feed: Int32?)
    ) throws(SubprocessError) -> (child: SpawnedChild, feed: Int32?) {
        ignoreWriteSignals()
        var owned = DescriptorSet()
        do throws(SystemRefusal) {
            let (source, feed) = try input(&owned)
            let output = try owned.pipe()
            let errors = try owned.pipe()
            let started = ContinuousClock.now
            let group = try LiveResources.shared.startGroup(feed: feed) {
                () throws(SystemRefusal) in
                try spawn(command, [source, output.write, errors.write])
            }
            owned.closeAll(except: [output.read, errors.read, feed ?? output.read])
            let child = SpawnedChild(
                command: command, group: group, started: started, output: output.read,
                errors: errors.read)
            return (child, feed)
        } catch {
            owned.closeAll()
            let line = command.commandLine
            throw .cannotStart(line, directory: command.directory, code: error.code)
        }
    }

    private static func spawn(
        _ command: Subprocess, _ streams: [Int32]
    ) throws(SystemRefusal) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, source) in streams.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
        }
        // Descriptors that other code opened without close-on-exec are not the program's.
        morpho_spawn_close_from(&actions, 3)
        if let directory = command.directory {
            morpho_spawn_in_directory(&actions, directory)
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The program gets a group of its own, and the usual answers to signals: what this
        // process ignores (SIGPIPE) would stay ignored otherwise.
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        posix_spawnattr_setflags(&attributes, Int16(flags))
        posix_spawnattr_setpgroup(&attributes, 0)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM, SIGHUP] {
            sigaddset(&signals, number)
        }
        posix_spawnattr_setsigdefault(&attributes, &signals)

        let environment = command.environment ?? ProcessInfo.processInfo.environment
        let variables = environment.map { "\($0.key)=\($0.value)" }
        let words = [command.executable] + command.arguments
        // A zero byte would silently cut a word short.
        guard !(words + variables).contains(where: { $0.utf8.contains(0) }) else {
            throw SystemRefusal(code: EINVAL)
        }
        var process: pid_t = 0
        let code = withCStrings(words) { arguments in
            withCStrings(variables) { variables in
                posix_spawn(
                    &process, command.executable, &actions, &attributes, arguments, variables)
            }
        }
        guard code == 0 else { throw SystemRefusal(code: code) }
        return process
    }

    private static func withCStrings<Success>(
        _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Success
    ) -> Success {
        let copies = words.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }

    /// What the program prints, nothing of it read yet.
    var captures: (output: Capture, errors: Capture) {
        (
            Capture(output, limit: command.outputLimit),
            Capture(errors, limit: command.outputLimit)
        )
    }

    func finish() throws(SubprocessError) -> SubprocessResult {
        var (output, errors) = captures
        return try finish(&output, &errors)
    }

    /// Reads what the program prints until it has ended or its time is over.
    func finish(
        _ output: inout Capture, _ errors: inout Capture
    ) throws(SubprocessError) -> SubprocessResult {
        let exit = ExitWatch(group)
        var deadline = command.timeout.map { started + $0 }
        var timedOut = false
        while !exit.happened(whileReading: &output, &errors, until: deadline) {
            guard let limit = deadline, ContinuousClock.now >= limit else { continue }
            if timedOut {
                LiveResources.shared.signalGroup(group, SIGKILL)
                deadline = nil
            } else {
                timedOut = true
                LiveResources.shared.signalGroup(group, SIGTERM)
                deadline = .now + command.grace
            }
        }
        let duration = ContinuousClock.now - started
        let status = LiveResources.shared.endGroup(group)
        exit.close()
        output.drainAndClose()
        errors.drainAndClose()
        // As the macros WIFEXITED, WEXITSTATUS and WTERMSIG of <sys/wait.h>, not seen by Swift.
        let number = status & 0x7f
        let result = SubprocessResult(
            ending: number == 0 ? .exited(status >> 8 & 0xff) : .signalled(number),
            standardOutput: output.result, standardError: errors.result, duration: duration)
        if timedOut, let limit = command.timeout {
            throw .timedOut(command.commandLine, limit: limit, result)
        }
        return result
    }
}
