import Foundation

/// A program that is given its standard input piece by piece while it runs.
///
/// When this process is told to end (see `Interruption`), or is killed, the program sees the end
/// of its input and may finish its work, which a run of `Subprocess` may not.
public final class FedProgram {
    private let command: Subprocess
    private let child: SpawnedChild
    private var output: Capture
    private var errors: Capture
    /// The end of the pipe that is written to.
    private let input: Int32
    private var isOpen = true
    private var ending: Result<SubprocessResult, SubprocessError>?

    /// A write of at most so many bytes is taken by a pipe as a whole or not at all (PIPE_BUF).
    private static let atomicBytes = 4096

    /// Starts the program. What the command says of standard input is passed over.
    ///
    /// - Throws: `SubprocessError.cannotStart`.
    public init(_ command: Subprocess) throws(SubprocessError) {
        self.command = command
        (child, input) = try SpawnedChild.fed(command)
        (output, errors) = child.captures
    }

    deinit { _ = try? finish() }

    /// Waits until the program has taken the text. Lines of up to 4,096 bytes are handed over
    /// whole: a program whose feeder is killed never sees the beginning of one.
    ///
    /// - Throws: `SubprocessError.failed` when the program has ended.
    public func write(_ text: String) throws(SubprocessError) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let part = rest.prefix(Self.atomicBytes)
            let newline = UInt8(ascii: "\n")
            let length = part.lastIndex(of: newline).map { $0 + 1 - rest.startIndex } ?? part.count
            try writePart(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
    }

    private func writePart(_ part: ArraySlice<UInt8>) throws(SubprocessError) {
        var rest = part
        while !rest.isEmpty {
            guard isOpen else { throw .failed(command.commandLine, try finish()) }
            let (count, code) = rest.withUnsafeBytes { buffer in
                retrying { Foundation.write(input, buffer.baseAddress, buffer.count) }
            }
            switch code {
            case 0: rest = rest.dropFirst(count)
            case EAGAIN: waitForRoom()
            default: throw .failed(command.commandLine, try finish())
            }
        }
    }

    /// Reads what the program prints meanwhile: it may wait for that before it reads on.
    private func waitForRoom() {
        var waiting = [
            pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: output.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&waiting, nfds_t(waiting.count), -1) > 0 else { return }
        if waiting[1].revents != 0 { output.read() }
        if waiting[2].revents != 0 { errors.read() }
    }

    /// Ends the program's input and waits for its end; again, it gives the same result.
    ///
    /// - Throws: `SubprocessError.timedOut`.
    @discardableResult
    public func finish() throws(SubprocessError) -> SubprocessResult {
        if let ending { return try ending.get() }
        isOpen = false
        LiveResources.shared.closeFeed(of: child.group)
        let result = Result { () throws(SubprocessError) in
            try child.finish(&output, &errors)
        }
        ending = result
        return try result.get()
    }
}
