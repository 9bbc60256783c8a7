import Foundation

/// A line on the terminal of standard error that is written over: what is being done now.
///
/// `Interruption` knows of it, so that Ctrl-C leaves no half-done work on the screen.
public enum TerminalLine {
    /// Replaces the line; it has no end, so the cursor stays in it.
    public static func show(_ text: String) {
        // Noted before it is written, and written without the lock: a terminal that is stopped
        // must not keep a signal from ending the program.
        LiveResources.shared.addTerminalLine()
        try? StandardOutput.writeError(clearing + text)
    }

    /// Clears the line.
    public static func clear() {
        try? StandardOutput.writeError(clearing)
        LiveResources.shared.removeTerminalLine()
    }

    /// For the end of the program, which does not wait for a terminal.
    static func clearUnlessStopped() { showUnlessStopped(clearing) }

    static func showUnlessStopped(_ text: String) {
        var terminal = pollfd(fd: 2, events: Int16(POLLOUT), revents: 0)
        guard poll(&terminal, 1, 0) == 1, terminal.revents & Int16(POLLOUT) != 0 else { return }
        try? StandardOutput.writeError(text)
    }

    private static let clearing = "\r\u{1b}[K"
}
