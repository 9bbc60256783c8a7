import Foundation
import MorphoExternalTools

/// Tells on standard error what is being done: one line that is rewritten on a terminal, a line
/// for each new kind of work elsewhere.
final class Progress {
    private let isTerminal = isatty(2) == 1
    private var last = ""
    private var shown = Date.distantPast

    func report(_ text: String) {
        if isTerminal {
            // A terminal need not be written to more often than it can be read.
            guard Date().timeIntervalSince(shown) > 0.1 || kind(text) != kind(last) else { return }
            shown = Date()
            TerminalLine.show(text)
        } else if kind(text) != kind(last) {
            try? StandardOutput.writeError(text + "\n")
        }
        last = text
    }

    /// Clears the line before anything else is written; calling it again changes nothing.
    func finish() {
        if isTerminal, !last.isEmpty { TerminalLine.clear() }
        last = ""
    }

    /// Tells something in passing, on a line of its own.
    @Sendable static func note(_ text: String) {
        try? StandardOutput.writeError((isatty(2) == 1 ? "\r\u{1b}[K" : "") + "morpho: \(text)\n")
    }

    private func kind(_ text: String) -> String { text.filter { !$0.isNumber } }
}
